import type {Body} from './body.js';

export const eastern: readonly Body[] = [
  {
    name: 'pogrubione nagłówki',
    language: 'pl',
    html: `<p>Piekarnia Żytnia w Łodzi poszukuje sprzedawcy.</p><p><strong>Zakres obowiązków:</strong></p><ul><li>Obsługa klientów</li><li>Przyjmowanie dostaw</li></ul><p><strong>Wymagania:</strong></p><ul><li>Rok doświadczenia</li><li>Książeczka sanepidu</li></ul><p><strong>Mile widziane:</strong></p><ul><li>Język ukraiński</li></ul><p><strong>Oferujemy:</strong></p><ul><li>Umowa o pracę</li><li>Zniżki</li></ul>`,
    sections: [
      ['summary', 'Piekarnia Żytnia'],
      ['responsibilities', 'Zakres obowiązków', 2],
      ['qualifications', 'Wymagania', 2],
      ['preferred-qualifications', 'Mile widziane', 1],
      ['benefits', 'Oferujemy', 2],
    ],
  },
  {
    name: 'h3 i pytania',
    language: 'pl',
    html: `<h3>O nas</h3><p>Projektujemy mosty.</p><h3>Twoje zadania</h3><ul><li>Obliczenia</li><li>Nadzór</li></ul><h3>Czego oczekujemy?</h3><ul><li>Uprawnienia budowlane</li><li>5 lat doświadczenia</li></ul><h3>Co oferujemy?</h3><ul><li>Prywatna opieka medyczna</li></ul><h3>Jak aplikować</h3><p>Wyślij CV.</p>`,
    sections: [
      ['about', 'O nas'],
      ['responsibilities', 'Twoje zadania', 2],
      ['qualifications', 'Czego oczekujemy', 2],
      ['benefits', 'Co oferujemy', 1],
      ['process', 'Jak aplikować'],
    ],
  },
  {
    name: 'myślniki po br',
    language: 'pl',
    html: `Kierowca C+E, trasy krajowe.<br><br>Nasze wymagania:<br>- prawo jazdy C+E<br>- karta kierowcy<br><br>Twój profil:<br>- punktualność<br><br>Benefity:<br>- dieta`,
    sections: [
      ['summary', 'Kierowca C+E'],
      ['qualifications', 'Nasze wymagania', 2],
      ['qualifications', 'Twój profil', 1],
      ['benefits', 'Benefity', 1],
    ],
  },
  {
    name: 'tučné řádky',
    language: 'cs',
    html: `<p>Do truhlárny v Telči hledáme truhláře.</p><p><strong>Náplň práce</strong></p><ul><li>Výroba oken</li><li>Montáž</li></ul><p><strong>Požadujeme</strong></p><ul><li>Vyučení v oboru</li><li>Spolehlivost</li></ul><p><strong>Nabízíme</strong></p><ul><li>Pět týdnů dovolené</li></ul>`,
    sections: [
      ['summary', 'Do truhlárny'],
      ['responsibilities', 'Náplň práce', 2],
      ['qualifications', 'Požadujeme', 2],
      ['benefits', 'Nabízíme', 1],
    ],
  },
  {
    name: 'h2, výhodou',
    language: 'cs',
    html: `<h2>O nás</h2><p>Malá účetní kancelář v Plzni.</p><h2>Co u nás budete dělat</h2><ul><li>Účtovat</li></ul><h2>Požadavky</h2><ul><li>SŠ ekonomického směru</li><li>Praxe dva roky</li></ul><h2>Výhodou</h2><ul><li>Němčina</li></ul>`,
    sections: [
      ['about', 'O nás'],
      ['responsibilities', 'Co u nás budete dělat', 1],
      ['qualifications', 'Požadavky', 2],
      ['preferred-qualifications', 'Výhodou', 1],
    ],
  },
  {
    name: 'жирные строки',
    language: 'ru',
    html: `<p>Сеть аптек ищет фармацевта.</p><p><strong>Обязанности:</strong></p><ul><li>Консультировать покупателей</li><li>Вести учёт</li></ul><p><strong>Требования:</strong></p><ul><li>Высшее образование</li><li>Опыт от 2 лет</li></ul><p><strong>Будет плюсом:</strong></p><ul><li>Английский язык</li></ul><p><strong>Мы предлагаем:</strong></p><ul><li>Скидки</li><li>Обучение</li></ul>`,
    sections: [
      ['summary', 'Сеть аптек'],
      ['responsibilities', 'Обязанности', 2],
      ['qualifications', 'Требования', 2],
      ['preferred-qualifications', 'Будет плюсом', 1],
      ['benefits', 'Мы предлагаем', 2],
    ],
  },
  {
    name: 'без списков, с br и тире',
    language: 'ru',
    html: `Требуется водитель автобуса.<br><br>Чем предстоит заниматься:<br>— перевозка школьников<br>— уход за машиной<br><br>Что мы ждём от вас:<br>— категория D<br>— стаж три года<br><br>Условия:<br>— график 2/2`,
    sections: [
      ['summary', 'Требуется водитель'],
      ['responsibilities', 'Чем предстоит', 2],
      ['qualifications', 'Что мы ждём', 2],
      ['benefits', 'Условия', 1],
    ],
  },
  {
    name: 'жирні рядки',
    language: 'uk',
    html: `<p>Школа у Львові шукає вчителя фізики.</p><p><b>Обов’язки</b></p><ul><li>Проводити уроки</li></ul><p><b>Вимоги</b></p><ul><li>Вища освіта</li><li>Досвід роботи</li></ul><p><b>Буде перевагою</b></p><ul><li>Знання англійської</li></ul><p><b>Ми пропонуємо</b></p><ul><li>Стабільну зарплату</li></ul>`,
    sections: [
      ['summary', 'Школа у Львові'],
      ['responsibilities', 'Обов’язки', 1],
      ['qualifications', 'Вимоги', 2],
      ['preferred-qualifications', 'Буде перевагою', 1],
      ['benefits', 'Ми пропонуємо', 1],
    ],
  },
  {
    name: 'kalın satırlar',
    language: 'tr',
    html: `<p>Bursa’daki atölyemiz için kaynakçı arıyoruz.</p><p><strong>İş Tanımı</strong></p><p>Parça kaynağı ve bakım.</p><p><strong>Aranan Nitelikler</strong></p><ul><li>Meslek lisesi mezunu</li><li>En az 3 yıl deneyim</li></ul><p><strong>Tercih Sebebi</strong></p><ul><li>Argon kaynağı sertifikası</li></ul><p><strong>Yan Haklar</strong></p><ul><li>Yemek</li><li>Servis</li></ul>`,
    sections: [
      ['summary', 'Bursa’daki'],
      ['summary', 'İş Tanımı'],
      ['qualifications', 'Aranan Nitelikler', 2],
      ['preferred-qualifications', 'Tercih Sebebi', 1],
      ['benefits', 'Yan Haklar', 2],
    ],
  },
  {
    name: 'h3 ve sorular',
    language: 'tr',
    html: `<h3>Hakkımızda</h3><p>Çocuklar için kitap yayımlıyoruz.</p><h3>Sorumluluklar</h3><ul><li>Metinleri düzenlemek</li></ul><h3>Senden beklentilerimiz</h3><ul><li>İyi Türkçe</li><li>Titizlik</li></ul><h3>Sana ne sunuyoruz?</h3><ul><li>Evden çalışma</li></ul>`,
    sections: [
      ['about', 'Hakkımızda'],
      ['responsibilities', 'Sorumluluklar', 1],
      ['qualifications', 'Senden beklentilerimiz', 2],
      ['benefits', 'Sana ne sunuyoruz', 1],
    ],
  },
  {
    name: 'عناوين بخط عريض',
    language: 'ar',
    html: `<p>مستشفى النخيل في عمّان يبحث عن صيدلي.</p><p><strong>المسؤوليات</strong></p><ul><li>صرف الأدوية</li><li>إرشاد المرضى</li></ul><p><strong>المؤهلات المطلوبة</strong></p><ul><li>شهادة في الصيدلة</li><li>خبرة سنتين</li></ul><p><strong>المزايا</strong></p><ul><li>تأمين صحي</li></ul>`,
    sections: [
      ['summary', 'مستشفى النخيل'],
      ['responsibilities', 'المسؤوليات', 2],
      ['qualifications', 'المؤهلات المطلوبة', 2],
      ['benefits', 'المزايا', 1],
    ],
  },
  {
    name: 'عناوين h3',
    language: 'ar',
    html: `<h3>من نحن</h3><p>مدرسة خاصة في دبي.</p><h3>المهام</h3><ul><li>تدريس العلوم</li></ul><h3>المتطلبات</h3><ul><li>بكالوريوس</li><li>لغة إنجليزية</li></ul><h3>كيفية التقديم</h3><p>أرسل سيرتك الذاتية.</p>`,
    sections: [
      ['about', 'من نحن'],
      ['responsibilities', 'المهام', 1],
      ['qualifications', 'المتطلبات', 2],
      ['process', 'كيفية التقديم'],
    ],
  },
  {
    name: 'כותרות מודגשות',
    language: 'he',
    html: `<p>גן ילדים בחיפה מחפש גננת.</p><p><strong>תיאור התפקיד</strong></p><p>ניהול גן של 20 ילדים.</p><p><strong>דרישות</strong></p><ul><li>תעודת הוראה</li><li>ניסיון של שנתיים</li></ul><p><strong>יתרון</strong></p><ul><li>נגינה</li></ul><p><strong>מה אנחנו מציעים</strong></p><ul><li>חופשות</li></ul>`,
    sections: [
      ['summary', 'גן ילדים'],
      ['summary', 'תיאור התפקיד'],
      ['qualifications', 'דרישות', 2],
      ['preferred-qualifications', 'יתרון', 1],
      ['benefits', 'מה אנחנו מציעים', 1],
    ],
  },
];
