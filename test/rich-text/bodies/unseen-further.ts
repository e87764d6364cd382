import type {Body} from './body.js';

/** As `unseen`, in further languages. */
export const unseenFurther: readonly Body[] = [
  {
    name: 'suomi: tehtävän kuvaus, odotamme sinulta, eduksi',
    language: 'fi',
    html: `<p><strong>Mitä pääset tekemään?</strong></p><ul><li>Suunnittelet sähköasennuksia</li><li>Valvot työmaita</li></ul><p><strong>Odotamme sinulta</strong></p><ul><li>Insinöörin tutkintoa</li><li>Sujuvaa suomea</li></ul><p><strong>Arvostamme lisäksi</strong></p><ul><li>S1-pätevyyttä</li></ul><p><strong>Mitä me tarjoamme?</strong></p><ul><li>Kattavat työterveyspalvelut</li></ul><p><strong>Kiinnostuitko?</strong></p><p>Hae heti, haastattelemme jo hakuaikana.</p>`,
    sections: [
      ['responsibilities', 'Mitä pääset', 2],
      ['qualifications', 'Odotamme sinulta', 2],
      ['preferred-qualifications', 'Arvostamme lisäksi', 1],
      ['benefits', 'Mitä me tarjoamme', 1],
      ['process', 'Kiinnostuitko'],
    ],
  },
  {
    name: 'čeština: co tě čeká, co od tebe čekáme, oceníme, na co se můžeš těšit',
    language: 'cs',
    html: `<h2>Co tě čeká a nemine</h2><ul><li>Seřizování CNC strojů</li><li>Čtení výkresů</li></ul><h2>Co od tebe očekáváme</h2><ul><li>SOU strojní</li><li>Ochotu pracovat na směny</li></ul><h2>Oceníme</h2><ul><li>Heidenhain</li></ul><h2>Na co se můžeš těšit</h2><ul><li>5 týdnů dovolené</li><li>Stravenky</li></ul>`,
    sections: [
      ['responsibilities', 'Co tě čeká', 2],
      ['qualifications', 'Co od tebe', 2],
      ['preferred-qualifications', 'Oceníme', 1],
      ['benefits', 'Na co se', 2],
    ],
  },
  {
    name: 'magyar: feladatok, elvárások, előnyt jelent, amit kínálunk',
    language: 'hu',
    html: `<p><strong>Milyen feladatok várnak rád?</strong></p><ul><li>Könyvelés</li><li>Bérszámfejtés</li></ul><p><strong>Amit elvárunk tőled</strong></p><ul><li>Mérlegképes könyvelői képesítés</li><li>Excel</li></ul><p><strong>Előnyt jelent</strong></p><ul><li>RLB ismerete</li></ul><p><strong>Amit mi kínálunk</strong></p><ul><li>Cafeteria</li></ul>`,
    sections: [
      ['responsibilities', 'Milyen feladatok', 2],
      ['qualifications', 'Amit elvárunk', 2],
      ['preferred-qualifications', 'Előnyt jelent', 1],
      ['benefits', 'Amit mi kínálunk', 1],
    ],
  },
  {
    name: 'română: responsabilități, cerințe, constituie avantaj, beneficii',
    language: 'ro',
    html: `<p><strong>Ce vei face:</strong></p><ul><li>Preiei comenzi</li><li>Pregătești colete</li></ul><p><strong>Ce căutăm la tine:</strong></p><ul><li>Studii medii</li><li>Atenție la detalii</li></ul><p><strong>Constituie un avantaj:</strong></p><ul><li>Permis stivuitorist</li></ul><p><strong>Ce îți oferim:</strong></p><ul><li>Tichete de masă</li></ul>`,
    sections: [
      ['responsibilities', 'Ce vei face', 2],
      ['qualifications', 'Ce căutăm', 2],
      ['preferred-qualifications', 'Constituie un avantaj', 1],
      ['benefits', 'Ce îți oferim', 1],
    ],
  },
  {
    name: 'русский: обязанности, мы ждём от вас, будет плюсом, условия',
    language: 'ru',
    html: `<p><strong>Чем предстоит заниматься:</strong></p><ul><li>Вести учёт на складе</li><li>Принимать товар</li></ul><p><strong>Что мы ждём от вас:</strong></p><ul><li>Опыт от года</li><li>Знание 1С</li></ul><p><strong>Будет плюсом:</strong></p><ul><li>Права категории B</li></ul><p><strong>Мы предлагаем:</strong></p><ul><li>Оформление по ТК РФ</li><li>ДМС</li></ul>`,
    sections: [
      ['responsibilities', 'Чем предстоит', 2],
      ['qualifications', 'Что мы ждём', 2],
      ['preferred-qualifications', 'Будет плюсом', 1],
      ['benefits', 'Мы предлагаем', 2],
    ],
  },
  {
    name: 'українська: що робити, кого шукаємо, буде перевагою',
    language: 'uk',
    html: `<p><b>Що ти будеш робити:</b></p><ul><li>Консультувати покупців</li></ul><p><b>Що для нас важливо:</b></p><ul><li>Досвід у продажах</li><li>Вільна українська</li></ul><p><b>Буде перевагою:</b></p><ul><li>Англійська B1</li></ul><p><b>Що ми пропонуємо:</b></p><ul><li>Медичне страхування</li></ul>`,
    sections: [
      ['responsibilities', 'Що ти будеш', 1],
      ['qualifications', 'Що для нас важливо', 2],
      ['preferred-qualifications', 'Буде перевагою', 1],
      ['benefits', 'Що ми пропонуємо', 1],
    ],
  },
  {
    name: 'Türkçe: iş tanımı, aranan nitelikler, tercih sebebi, sunduklarımız',
    language: 'tr',
    html: `<p><strong>İş Tanımı</strong></p><ul><li>Sipariş takibi yapmak</li><li>Müşterilerle görüşmek</li></ul><p><strong>Aranan Nitelikler</strong></p><ul><li>Üniversite mezunu</li><li>İyi derecede İngilizce</li></ul><p><strong>Tercih Sebebi</strong></p><ul><li>Almanca bilgisi</li></ul><p><strong>Neler Sunuyoruz?</strong></p><ul><li>Özel sağlık sigortası</li></ul>`,
    sections: [
      ['responsibilities', 'İş Tanımı', 2],
      ['qualifications', 'Aranan Nitelikler', 2],
      ['preferred-qualifications', 'Tercih Sebebi', 1],
      ['benefits', 'Neler Sunuyoruz', 1],
    ],
  },
  {
    name: '日本語: 角括弧と■の見出し',
    language: 'ja',
    html: `<p>■仕事内容<br>自社サービスの開発をお任せします。<br>・要件定義<br>・設計と実装</p><p>■必須スキル・経験<br>・Webアプリケーションの開発経験3年以上<br>・Gitを用いたチーム開発</p><p>■歓迎スキル<br>・AWSの運用経験</p><p>■求める人物像<br>・自走できる方</p><p>■福利厚生<br>・書籍購入補助</p><p>■選考フロー<br>書類選考→面接2回→内定</p>`,
    sections: [
      ['responsibilities', '■仕事内容', 2],
      ['qualifications', '■必須スキル', 2],
      ['preferred-qualifications', '■歓迎スキル', 1],
      ['qualifications', '■求める人物像', 1],
      ['benefits', '■福利厚生', 1],
      ['process', '■選考フロー'],
    ],
  },
  {
    name: '简体中文: 岗位职责, 任职要求, 加分项, 我们提供',
    language: 'zh',
    html: `<p><strong>岗位职责：</strong></p><p>1、负责后端服务的设计与开发；<br>2、优化系统性能。</p><p><strong>任职要求：</strong></p><p>1、本科及以上学历；<br>2、三年以上Go开发经验；<br>3、良好的沟通能力。</p><p><strong>加分项：</strong></p><p>1、有开源项目经验。</p><p><strong>我们提供：</strong></p><p>五险一金，带薪年假。</p>`,
    sections: [
      ['responsibilities', '岗位职责', 2],
      ['qualifications', '任职要求', 3],
      ['preferred-qualifications', '加分项', 1],
      ['benefits', '我们提供'],
    ],
  },
  {
    name: '한국어: 주요업무, 자격요건, 우대사항, 혜택 및 복지',
    language: 'ko',
    html: `<h3>[합류하면 함께할 업무예요]</h3><ul><li>결제 서버를 만들어요</li></ul><h3>[이런 분과 함께하고 싶어요]</h3><ul><li>Kotlin 경험이 있는 분</li><li>동료와 솔직하게 이야기하는 분</li></ul><h3>[이런 경험이 있다면 더 좋아요]</h3><ul><li>대용량 트래픽 경험</li></ul><h3>[혜택 및 복지]</h3><ul><li>점심 제공</li></ul><h3>[합류 여정]</h3><p>서류 접수 &gt; 면접 &gt; 최종 합격</p>`,
    sections: [
      ['responsibilities', '[합류하면', 1],
      ['qualifications', '[이런 분과', 2],
      ['preferred-qualifications', '[이런 경험이', 1],
      ['benefits', '[혜택', 1],
      ['process', '[합류 여정'],
    ],
  },
  {
    name: 'Ελληνικά: αρμοδιότητες, προσόντα, επιπλέον προσόντα, παροχές',
    language: 'el',
    html: `<p><strong>Αρμοδιότητες:</strong></p><ul><li>Υποδοχή επισκεπτών</li></ul><p><strong>Απαραίτητα προσόντα:</strong></p><ul><li>Πτυχίο ΑΕΙ</li><li>Άριστη γνώση αγγλικών</li></ul><p><strong>Θα εκτιμηθεί:</strong></p><ul><li>Γνώση γαλλικών</li></ul><p><strong>Τι προσφέρουμε:</strong></p><ul><li>Ιδιωτική ασφάλιση</li></ul>`,
    sections: [
      ['responsibilities', 'Αρμοδιότητες', 1],
      ['qualifications', 'Απαραίτητα', 2],
      ['preferred-qualifications', 'Θα εκτιμηθεί', 1],
      ['benefits', 'Τι προσφέρουμε', 1],
    ],
  },
  {
    name: 'العربية: المهام, المؤهلات, المزايا',
    language: 'ar',
    html: `<p><strong>المهام والمسؤوليات:</strong></p><ul><li>إعداد التقارير</li><li>متابعة العملاء</li></ul><p><strong>المؤهلات والخبرات المطلوبة:</strong></p><ul><li>بكالوريوس محاسبة</li><li>خبرة سنتين</li></ul><p><strong>المزايا:</strong></p><ul><li>تأمين طبي</li></ul>`,
    sections: [
      ['responsibilities', 'المهام', 2],
      ['qualifications', 'المؤهلات', 2],
      ['benefits', 'المزايا', 1],
    ],
  },
  {
    name: 'עברית: תיאור התפקיד, דרישות, יתרון',
    language: 'he',
    html: `<p><strong>תיאור התפקיד:</strong></p><ul><li>פיתוח שירותי ענן</li></ul><p><strong>דרישות התפקיד:</strong></p><ul><li>תואר ראשון במדעי המחשב</li><li>שלוש שנות ניסיון</li></ul><p><strong>יתרונות:</strong></p><ul><li>היכרות עם קוברנטיס</li></ul>`,
    sections: [
      ['responsibilities', 'תיאור', 1],
      ['qualifications', 'דרישות', 2],
      ['preferred-qualifications', 'יתרונות', 1],
    ],
  },
  {
    name: 'Tiếng Việt: mô tả công việc, yêu cầu, quyền lợi',
    language: 'vi',
    html: `<p><strong>Mô tả công việc</strong></p><ul><li>Tư vấn khách hàng</li></ul><p><strong>Yêu cầu công việc</strong></p><ul><li>Tốt nghiệp cao đẳng</li><li>Giao tiếp tốt</li></ul><p><strong>Điểm cộng</strong></p><ul><li>Biết tiếng Nhật</li></ul><p><strong>Quyền lợi được hưởng</strong></p><ul><li>Thưởng tháng 13</li></ul>`,
    sections: [
      ['responsibilities', 'Mô tả', 1],
      ['qualifications', 'Yêu cầu', 2],
      ['preferred-qualifications', 'Điểm cộng', 1],
      ['benefits', 'Quyền lợi', 1],
    ],
  },
  {
    name: 'Bahasa Indonesia: deskripsi pekerjaan, kualifikasi, keuntungan',
    language: 'id',
    html: `<p><strong>Deskripsi Pekerjaan:</strong></p><ul><li>Menyusun laporan</li></ul><p><strong>Kualifikasi:</strong></p><ul><li>Pendidikan minimal S1</li><li>Pengalaman 2 tahun</li></ul><p><strong>Nilai tambah:</strong></p><ul><li>Bisa berbahasa Mandarin</li></ul><p><strong>Benefit:</strong></p><ul><li>BPJS</li></ul>`,
    sections: [
      ['responsibilities', 'Deskripsi', 1],
      ['qualifications', 'Kualifikasi', 2],
      ['preferred-qualifications', 'Nilai tambah', 1],
      ['benefits', 'Benefit', 1],
    ],
  },
  {
    name: 'en: sentences as headings, table of shifts, no list of qualifications but a paragraph',
    language: 'en',
    html: `<h2>So what does a day look like?</h2><p>You open at six, you close at two.</p><table><tr><th>Day</th><th>Shift</th></tr><tr><td>Mon</td><td>6–14</td></tr></table><h2>Sound like you?</h2><p>You'll have a forklift licence, two references and steel-toed boots.</p><h2>The perks</h2><ul><li>Free parking</li></ul><h2>The small print</h2><p>We can't sponsor visas.</p>`,
    sections: [
      ['responsibilities', 'So what does a day'],
      ['qualifications', 'Sound like you'],
      ['benefits', 'The perks', 1],
      ['legal', 'The small print'],
    ],
  },
  {
    name: 'en: inline labels in one paragraph list, must have / nice to have as nested lists',
    language: 'en',
    html: `<p><strong>Responsibilities:</strong></p><ul><li>Design circuits</li></ul><p><strong>Skills:</strong></p><ul><li>Must have:<ul><li>VHDL</li><li>Oscilloscope</li></ul></li><li>Nice to have:<ul><li>Rust</li></ul></li></ul><p><strong>Location:</strong> Eindhoven</p><p><strong>Salary:</strong> €60,000–€75,000</p>`,
    sections: [
      ['responsibilities', 'Responsibilities', 1],
      ['qualifications', 'Skills'],
      ['preferred-qualifications', 'Nice to have'],
      ['other', 'Location'],
    ],
  },
];
