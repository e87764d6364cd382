import type {HeadingWords} from './heading-words.js';

const oneOf = (...phrases: readonly string[]) => phrases.join('|');

/**
 * The words of headings in languages other than English that come beside the common ones, what stands over duties and offers
 * alike, and what is offered. Mostly a line for each language or two, in the order of the common ones.
 */
export const rarerOfOtherLanguages: HeadingWords = {
  'preferred-qualifications': oneOf(
    'extrapunkte|ein plus ist|optimal wäre|(?:darüber|zusätzlich) freuen wir uns.*|nicht zwingend.*|wünschenswerte?|das wäre .*',
    '(?:les? )?petits? plus(?! de)|^les$|idéalement|ce qui fer(?:a|ait) la différence|cerise sur le gâteau',
    '(?:además )?valorar?emos|no excluyente|sumas? puntos.*|te hará destacar|idealmente|preferibil\\w+|(?:sarà |un )?valore aggiunto|(?:ganha|conta) pontos|seria ótimo.*|será um plus|^plus$|(?:seria|sería|sarebbe) (?:incrível|ideal|ótimo).*',
    'bij voorkeur|(?:bonus|extra ?)punten|(?:het is )?een plus.*|wij zijn extra blij.*|plus om du.*|fordele? (?:hvis|om) .*|^fordel$|gerne med|ønskelig\\w*',
    '(?:lisäksi )?arvostamme(?: lisäksi)?|toivottavaa|(?:dodatkowo )?docenimy|vítáno|není podmínkou|bonusem|дополнительно|^(?:как )?плюсы?$|здорово,? если.*|большой плюс|świetnie,? je.*|extra plus|super,? je[żś]\\w+.*',
    'artı(?:lar| puan)|olursa iyi olur|tercih edilen|want|더 (?:좋아요|환영.*)|(?:있으면|경험이 있으면|있다면).* 좋아요|더욱 환영.*|plusz pont\\w*|θα θεωρηθεί προσόν|επιπρόσθετα|إضافية',
  ),
  legal:
    'vielfalt(?: und .*)?|diversi(?:tät|té|dad|tà|dade|teit|tet)(?: .*)?|hinweis(?: für .*)?|handicap|política de igualdad|mångfald|mangfold\\w*',
  process: oneOf(
    "(?:haben wir (?:sie|dich) )?neugierig(?: \\w+)?|lust (?:auf|bekommen).*|wie geht(?: es|'s) weiter|so läuft(?: es|'s)|bereit$|(?:noch )?fragen$|bist du dabei",
    'postulez?r?|intéressée?|envie de nous.*|modalités|^la suite$|¿?te (?:interesa|animas|apuntas)|postúlate|inscríbete|^candidat[aei](?:-(?:te|se))?$|(?:ti )?interessa(?:to|do)?$|il processo|candidaturas',
    'solliciteer.*|(?:hoe )?solliciteer ik|geïnteresseerd|meer weten|^vragen$|iets voor jou|intresserad|(?:övrig information|övrigt)|urval|sök jobbet|ansøgningsfrist|interess(?:eret|ert)|vil du vide mere|yderligere information|rekrutteringsprosess',
    'hae paikkaa|lisätietoja|hakuaika|zainteresowan\\w*.*|przebieg rekrutacji|zauja(?:lo|la) .*|как проходит отбор|процесс найма|합류 여정|投递方式',
  ),
  benefits: oneOf(
    "(?:wo|da)rauf (?:du|sie|ihr)(?: dich| sich| euch)? freuen .*|(?:das |was )?(?:du |sie )?(?:von uns )?(?:bekommst|bekommen|erhältst|erhalten)(?: (?:du|sie))?(?: von uns)?|was (?:du|sie)(?: von uns)? erwarten (?:dürfen|darfst|kannst|können)|(?:das )?(?:kannst du|können sie) von uns erwarten|warum (?:wir|du zu uns|du bei uns|sie zu uns).*|gute gründe.*|unser (?:versprechen|paket)|was (?:dafür spricht|uns (?:besonders macht|ausmacht))|goodies|rahmenbedingungen|das gibt(?: es|'s) bei uns|attraktive leistungen|so profitier\\w+ .*",
    "pourquoi (?:nous|rejoindre .*)$|(?:ce que )?(?:l')?on (?:vous |te |t')(?:propose|offre).*|les \\+ du poste|conditions de travail|qualité de vie.*|vous bénéficierez.*|ce que (?:vous|tu) y? ?gagne[sz]|les petits plus de l'entreprise",
    '¿?por qué (?:nosotros|unirte|trabajar|te va a gustar|elegirnos).*|^condiciones(?: laborales)?$|qué (?:obtendrás|obtienes|te llevas|hay para ti)|te damos|motivos para .*|sueldo',
    'perché (?:noi|unirti|lavorare|sceglie).*|^ral$|inquadramento|^condizioni$|^contratto$|pacchetto retributivo|stipendio|por ?qu[eê] (?:a gente|nós|trabalhar|juntar).*|^condições$|(?:o )?que você (?:encontra|ganha).*|temos para oferecer',
    'dit krijg je.*|waarom (?:wij|bij ons|werken bij).*|wat staat er tegenover|hier kun je op rekenen|werken bij ons .*|hos oss får du|vad får du|du erbjuds|^fördelar$|(?:anställnings)?villkor|ansættelsesvilkår|det tilbyder vi|därför trivs du.*|(?:varför|hvorfor) .*oss?$|hva[d]? får du',
    'miksi (?:meille|valita).*|etusi|dlaczego (?:my|warto).*|co zyskujesz|gwarantujemy|^warunki(?: .*)?$|proponujemy|(?:to )?mamy dla ciebie|proč (?:k nám|právě).*|^(?:mzda|odměna)$|co získáte|odměníme.*|^у нас$|почему (?:мы|у нас|стоит).*|плюшки|что (?:мы )?да[её]м|що (?:ми )?даємо|что ты получишь|мы гарантируем|^зарплата$|чому ми|що ти отримаєш',
    'neden (?:biz|bize).*|(?:勤務|雇用)条件|(?:仕事|ポジション)の魅力|得られる経験|働く環境|魅力ポイント|社会保険|我们能提供|为什么加入.*|你将获得|근무 ?조건|베네핏|miért (?:érdemes|minket).*|bérezés|ți se oferă|de ce să.*|^salariu$|(?:η εταιρεία )?προσφέρ.*|αμοιβή|mức lương|^gaji$|למה כדאי',
  ),
  responsibilities: oneOf(
    "(?:das |was )?(?:sie |du )?beweg(?:en|st)(?: du| sie)?$|(?:wie|so|damit|dabei|hier|wobei) (?:du |sie )?(?:uns )?unterstütz\\w+.*|hier packst du .*|womit du dich.*|(?:dein|ihr|so sieht dein) (?:arbeitsalltag|(?:arbeits)?tag)(?: .*)?|(?:deine|ihre) (?:herausforderung|tätigkeit|spielwiese)|(?:dein|ihr) (?:beitrag|impact)|was zu tun ist|das gibt es zu tun|darum geht(?: es|'s)|(?:dein |ihr )?wirkungskreis|was (?:du |sie )bewirk(?:st|en)|dafür bist du.*|wofür wir .*",
    '(?:vos )?activités(?: principales)?|vous serez (?:amené|en charge).*|(?:dans ce rôle|à ce titre),? (?:vous|tu)|tu seras .*|une journée type|votre impact',
    '(?:de )?qué te encargarás|te encargarás.*|serás responsable.*|en este rol|(?:principales )?actividades|(?:el|tus?) retos?$|misión del puesto|que hagas|tu contribución',
    '(?:ti|si) occuper(?:ai|à).*|sarai responsabile.*|il tuo contributo|que fará parte.*|la sfida$|(?:o )?que (?:você )?far(?:á|ás)$|(?:no |como será (?:o )?)?(?:seu |teu )?dia a dia|(?:a )?(?:sua|tua)? ?missão$|(?:seus )?desafios$|seu papel|você será responsável.*',
    '(?:jouw|je|een)(?: werk)?dag(?: als)?|(?:hoe|zo) ziet je dag.*|(?:jouw|de) uitdaging|waar ga je aan werken|jouw impact|dit is je werk|(?:mee )?aan de slag|ditt arbete.*|^je gaat$|^(?:ditt )?uppdrag(?:et)?$|dina uppgifter|det här (?:gör du|kommer du.*)|^din (?:roll|rolle|hverdag)$|en vanlig dag|^ansvar$|det skal du lave|vad gör du',
    'tehtäviisi kuuluu|tw(?:oja|oje) (?:rola|misja|wyzwania)|na tym stanowisku będziesz|będziesz odpowiedzialn\\w+.*|popis práce|na čem budeš.*|čemu se budete.*|(?:зона|область) (?:ответственности|відповідальності)|(?:тебе|вам) предстоит|^роль$|що робити|^задачі$',
    'お任せ.*|具体的には|^ミッション$|主要工作|你的工作|工作描述|함께할 업무.*|하게 될 업무|이런 일을.*|직무 ?내용|담당하실 업무|felelősségi.*|^rolul tău$|υπευθυνότητες|τι θα κάνεις|ο ρόλος σου|công việc chính|bạn sẽ làm gì|apa yang akan kamu.*|במסגרת התפקיד|תפקידך',
  ),
  summary:
    "(?:worum es geht|zur stelle|auf einen blick)|^(?:le )?contexte?(?: du poste)?$|^résumé$|^l'o(?:ffre|pportunité)$|objectif du poste|^(?:descripción|descrizione|descrição|omschrijving|beskrivning|opis|описание|описание|resumen|resumo|panoramica)$|^(?:la|a) oportunidade?d?$|in het kort|cel stanowiska|^(?:業務の)?概要$|募集要項",
  qualifications: oneOf(
    '(?:das )?erwarten wir von (?:dir|ihnen)|wir suchen(?: (?:dich|sie))?$|^(?:du|dich)(?: bist)?$|(?:wo|da)mit (?:du|sie|kannst du) (?:uns )?(?:überzeug\\w+|punkte\\w*)|so überzeug\\w+ .*|(?:dein|ihr) (?:know-how|skillset|hintergrund|rüstzeug|werkzeugkasten|rucksack)|deine (?:talente|superpower|qualitäten)|einstellungsvoraussetzungen|mindestanforderungen|(?:wer )?passt(?: du)? zu (?:uns|dir)|du bist hier richtig.*|ausbildung und erfahrung|(?:wo|da)rauf (?:es|wir|kommt) .*|(?:was|das) (?:uns wichtig ist|ist uns wichtig)|bringst du das mit|(?:das |was )?(?:solltest du|sollten sie) können|was (?:du brauchst|brauchst du|du können.*)|wen suchen wir',
    "(?:ce (?:qu'on|que l'on|que nous)|nous) attend(?:ons)? de (?:vous|toi)|votre expérience|^(?:et )?(?:toi|vous)$|c'est (?:vous|toi)(?: si)?|(?:poste est )?fait pour (?:vous|toi).*|pourquoi vous|diplômes?$|(?:nous|on) recherch(?:ons|e)|vous (?:correspondez|aimerez|possédez|justifiez).*|ce que (?:vous|tu) apporte[sz]|les indispensables|^(?:langues|requis)$",
    '^buscamos$|sobre vos|formación académica|^(?:aptitudes|indispensable|excluyente|idiomas|escolaridad)$|nos encantaría que.*|encajas?(?:rás)?(?: si.*)?|para ti si.*|eres tú|(?:lo )?que debes tener',
    '^(?:stiamo )?cerc(?:hiamo|ando)$|(?:candidato|candidata|risorsa)(?:/a)? ideale|conoscenze linguistiche|cosa ti serve|cosa porti.*|di cosa hai bisogno|fai al caso nostro.*|persona giusta.*|^caratteristiche$|si richied(?:e|ono)|^indispensabile$|quem (?:buscamos|és|estamos (?:buscando|procurando))|sobre você|(?:o )?que (?:você )?precisas?(?: ter)?|que é necessário|(?:você é a )?pessoa certa.*|vaga é para você.*|você precisa$|^(?:escolaridade|obrigatório|imprescindível|procuramos)$|à procura de',
    '(?:dit|wij) (?:vragen|zoeken)(?: wij| we)?(?: van jou)?$|in huis|herken.* (?:hierin|jezelf.*)|ben jij dit|(?:kennis|opleiding) en ervaring|wat heb je nodig|past bij ons als|waar maak je ons.*|jouw bagage|maakt jou geschikt',
    '(?:det här söker|letar efter|vi (?:tror|ser gärna|förväntar|lægger|leder|ønsker)) .*|^du (?:har|är|er)$|dina e(?:genskaper|rfarenheter)|^(?:erfarenhet|utbildning|erfaring|uddannelse|egenskaper|utdanningsnivå)(?: och erfarenhet)?$|skallkrav|för att lyckas.*|for at lykkes.*|är det här du|förväntar oss.*|som person er du',
    '^etsimme sinua.*|toivomme sinulta|millai(?:nen|sta) .*|^sinulla on$|^sinä$|(?:pärjäät|menestyt) .*|hakijalta .*|^(?:tarvitset|kokemus|koulutus)$|kogo poszukujemy|szukamy osoby(?! na).*|^wymagane$|(?:co powinieneś|czego potrzebujesz).*|twoje kompetencje|(?:aplikuj|jest dla ciebie),? je[sż]eli.*|aplikuj,? jeśli.*|dla ciebie,? jeśli.*|jeśli posiadasz|^wykształcenie$|idealny kandydat|to potrafisz|potrafisz$',
    '^hledáme$|^jaký.* jsi$|co (?:byste|bys) .*|co potřebujete|^potřebuješ$|bez čeho.*|(?:znalosti a )?dovednosti|^(?:zkušenosti|vzdělání|nároky)$|^мы ищем$|(?:жд[её]м )?от (?:вас|кандидата)$|(?:вы|ты) нам подход.*|что нужно знать.*|^(?:ключевые )?навыки$|^(?:опыт|образование|обязательно|навички|досвід|освіта)$|что потребуется|будем рады,? если.*|кто вы|идеальный кандидат|наші очікування|(?:очікуємо|чекаємо) від .*|^ми шукаємо$|(?:що )?для нас важливо|ти нам підходиш.*',
    'kimleri arıyoruz|^(?:deneyim|eğitim)$|sahip olmanız.*|olmazsa olmazlar|iş nitelikleri|^資格$|^スキル 経験$|こんな方.*|^must$|你需要(?:具备)?|必備條件|(?:工作|能力|学历)要求|我们期待你|이런 분(?:과|이면).*|함께하고 싶은.*|필수 역량|이런 경험이 필요.*',
    'amit kérünk|követelmények|betöltéséhez.*|amire szükséged.*|te vagy az emberünk.*|candidatul ideal|ce așteptăm.*|^(?:experiență|studii|abilități)$|ești potrivit.*|προφίλ (?:σου|υποψηφίου)|ποιον αναζητούμε|^(?:δεξιότητες|εμπειρία)$|ιδανικός υποψήφιος|شروط التقديم|^الخبرة$|المؤهل العلمي|(?:ניסיון|מה) נדרש|^(?:kinh nghiệm|trình độ|keahlian|pengalaman)$|kami mencari',
  ),
  about: oneOf(
    '^wir(?: sind)?$|^unternehmen$|einleitung|(?:dein|ihr)(?: neues)? team$|was wir (?:machen|tun)|unsere (?:vision|mission)|(?:dein arbeitgeber|deine neue firma)',
    '^présentation$|ton équipe|futur environnement|^nous$|nuestro equipo|el equipo|conócenos|quién es .*|sobre (?!ti|vos|você|a |el|la|o )[^ ]+$|il (?:nostro )?team|^a empresa$|^missão da.*|(?:nosso|o|sobre o) time|a equipa|conheça a .*|sobre a \\w+$',
    'waar kom je terecht|(?:jouw|je) (?:team|(?:nieuwe )?werkplek)|(?:over )?de afdeling|(?:om )?verksamheten|vår verksamhet|(?:ditt |om )?teamet?|om afdelingen|din nye arbejdsplads|om arbeidsplassen|^yritys$|^työnantaja$|^firma$|o (?:projekcie|zespole)|twój zespół|poznaj nas|^společnost$|^(?:náš )?tým$|(?:о )?команд[еа]|о проекте|про (?:проєкт|команду)|ekibimiz|チーム(?:について|構成)|事業内容|組織体制|(?:团队|部门)介绍|(?:우리 팀|이런 팀).*|descrierea companiei|^η εταιρεία$',
  ),
};
