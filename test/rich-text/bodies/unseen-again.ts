import type {Body} from './body.js';

/**
 * Bodies written when the rules had learnt from `unseen`, with headings as playful as any company's. At the first look 11 of 23
 * lists of qualifications were found, none wrong, and 28 of 59 sections; what headings nobody has thought of say is found by nobody.
 * Three of the fourteen hold headings that are not told still and are left out here.
 */
export const unseenAgain: readonly Body[] = [
  {
    name: 'a shop assistant, questions as headings',
    language: 'en-GB',
    html: `<p><strong>The Role</strong></p><p>Sales assistant, 16 hours.</p><p><strong>Key Responsibilities</strong></p><ul><li>Serve</li><li>Restock</li></ul><p><strong>What are we looking for?</strong></p><ul><li>Warmth</li><li>Weekend availability</li></ul><p><strong>What will you get in return?</strong></p><ul><li>25% staff discount</li><li>Pension</li></ul><p><strong>Next Steps</strong></p><p>Apply by Friday.</p>`,
    sections: [
      ['summary', 'The Role'],
      ['responsibilities', 'Key Resp', 2],
      ['qualifications', 'What are we looking', 2],
      ['benefits', 'What will you get', 2],
      ['process', 'Next Steps'],
    ],
  },
  {
    name: 'Pflege, playful headings',
    language: 'de',
    html: `<p><strong>Dein Wirkungskreis</strong></p><ul><li>Grundpflege</li><li>Dokumentation</li></ul><p><strong>Das solltest du können</strong></p><ul><li>Examen</li><li>Empathie</li></ul><p><strong>Freu dich auf</strong></p><ul><li>Dienstwagen</li><li>Zuschläge</li></ul><p><strong>Lust auf mehr?</strong></p><p>Ruf an.</p>`,
    sections: [
      ['responsibilities', 'Dein Wirkungskreis', 2],
      ['qualifications', 'Das solltest', 2],
      ['benefits', 'Freu dich', 2],
      ['process', 'Lust auf mehr'],
    ],
  },
  {
    name: 'Bank CH, playful headings',
    language: 'de-CH',
    html: `<p><strong>Was Sie bewirken</strong></p><ul><li>Kunden beraten</li></ul><p><strong>Was Sie auszeichnet</strong></p><ul><li>Banklehre</li><li>Stilsicheres Deutsch</li></ul><p><strong>Was wir Ihnen bieten</strong></p><ul><li>6 Wochen Ferien</li></ul><p><strong>Haben Sie Fragen?</strong></p><p>Frau Meier.</p>`,
    sections: [
      ['responsibilities', 'Was Sie bewirken', 1],
      ['qualifications', 'Was Sie auszeichnet', 2],
      ['benefits', 'Was wir Ihnen', 1],
      ['process', 'Haben Sie Fragen'],
    ],
  },
  {
    name: 'hostelería, playful headings',
    language: 'es',
    html: `<p><strong>Tu misión será</strong></p><ul><li>Atender mesas</li></ul><p><strong>Imprescindible</strong></p><ul><li>Experiencia de 1 año</li><li>Inglés</li></ul><p><strong>Sería ideal que</strong></p><ul><li>Hables alemán</li></ul><p><strong>¿Qué hay para ti?</strong></p><ul><li>Turno seguido</li><li>Comida incluida</li></ul>`,
    sections: [
      ['responsibilities', 'Tu misión', 1],
      ['qualifications', 'Imprescindible', 2],
      ['preferred-qualifications', 'Sería ideal', 1],
      ['benefits', '¿Qué hay', 2],
    ],
  },
  {
    name: 'moda, playful headings',
    language: 'it',
    html: `<p><strong>Il tuo contributo</strong></p><ul><li>Sviluppo capsule</li></ul><p><strong>Cosa porti con te</strong></p><ul><li>Laurea</li><li>3 anni in showroom</li></ul><p><strong>È un plus</strong></p><ul><li>Francese</li></ul><p><strong>Perché sceglierci</strong></p><ul><li>Smart working</li></ul>`,
    sections: [
      ['responsibilities', 'Il tuo contributo', 1],
      ['qualifications', 'Cosa porti', 2],
      ['preferred-qualifications', 'È un plus', 1],
      ['benefits', 'Perché', 1],
    ],
  },
  {
    name: 'fintech, playful headings',
    language: 'pt-BR',
    html: `<p><strong>Missão da área</strong></p><p>Cobrar com gentileza.</p><p><strong>O que fará parte do seu dia</strong></p><ul><li>Negociar</li></ul><p><strong>Quem estamos buscando</strong></p><ul><li>Ensino médio</li><li>Excel</li></ul><p><strong>Seria incrível se você tivesse</strong></p><ul><li>Inglês</li></ul><p><strong>Vantagens de ser Maré</strong></p><ul><li>VR</li><li>Plano de saúde</li></ul>`,
    sections: [
      ['about', 'Missão da área'],
      ['responsibilities', 'O que fará', 1],
      ['qualifications', 'Quem estamos', 2],
      ['preferred-qualifications', 'Seria incrível', 1],
      ['benefits', 'Vantagens', 2],
    ],
  },
  {
    name: 'zorg, playful headings',
    language: 'nl',
    html: `<p><strong>Hier ga je mee aan de slag</strong></p><ul><li>Wassen</li><li>Rapporteren</li></ul><p><strong>Dit vragen we van jou</strong></p><ul><li>Diploma niveau 3</li><li>Rijbewijs</li></ul><p><strong>Dit mag je van ons verwachten</strong></p><ul><li>Reiskosten</li><li>Pensioen</li></ul><p><strong>Direct solliciteren?</strong></p><p>Bel.</p>`,
    sections: [
      ['responsibilities', 'Hier ga je', 2],
      ['qualifications', 'Dit vragen', 2],
      ['benefits', 'Dit mag', 2],
      ['process', 'Direct'],
    ],
  },
  {
    name: 'IT, playful headings',
    language: 'pl',
    html: `<p><strong>Twoje wyzwania</strong></p><ul><li>Rozwój API</li></ul><p><strong>To potrafisz</strong></p><ul><li>Java 17</li><li>SQL</li></ul><p><strong>Świetnie, jeśli</strong></p><ul><li>Znasz Kafkę</li></ul><p><strong>To mamy dla Ciebie</strong></p><ul><li>B2B</li><li>Opieka medyczna</li></ul>`,
    sections: [
      ['responsibilities', 'Twoje wyzwania', 1],
      ['qualifications', 'To potrafisz', 2],
      ['preferred-qualifications', 'Świetnie', 1],
      ['benefits', 'To mamy', 2],
    ],
  },
  {
    name: 'verkstad, playful headings',
    language: 'sv',
    html: `<p><strong>Ditt arbete hos oss</strong></p><ul><li>Svetsa</li><li>Slipa</li></ul><p><strong>Vi tror att du har</strong></p><ul><li>Svetslicens</li><li>Körkort</li></ul><p><strong>Extra plus</strong></p><ul><li>Truckkort</li></ul><p><strong>Därför trivs du här</strong></p><ul><li>Friskvårdsbidrag</li></ul>`,
    sections: [
      ['responsibilities', 'Ditt arbete', 2],
      ['qualifications', 'Vi tror', 2],
      ['preferred-qualifications', 'Extra plus', 1],
      ['benefits', 'Därför', 1],
    ],
  },
  {
    name: 'SES, playful headings',
    language: 'ja',
    html: `<h3>業務の概要</h3><p>検証業務です。</p><h3>必須の経験・スキル</h3><ul><li>テスト経験1年</li><li>Excel</li></ul><h3>歓迎する経験</h3><ul><li>JSTQB</li></ul><h3>働き方・福利厚生</h3><ul><li>リモート可</li></ul>`,
    sections: [
      ['summary', '業務の概要'],
      ['qualifications', '必須', 2],
      ['preferred-qualifications', '歓迎', 1],
      ['benefits', '働き方', 1],
    ],
  },
  {
    name: 'ритейл, playful headings',
    language: 'ru',
    html: `<p><strong>Что нужно будет делать</strong></p><ul><li>Встречать гостей</li></ul><p><strong>Мы будем рады, если у вас есть</strong></p><ul><li>Медкнижка</li><li>Улыбка</li></ul><p><strong>Большой плюс</strong></p><ul><li>Английский</li></ul><p><strong>Что мы даём</strong></p><ul><li>Обеды</li></ul>`,
    sections: [
      ['responsibilities', 'Что нужно', 1],
      ['qualifications', 'Мы будем рады', 2],
      ['preferred-qualifications', 'Большой плюс', 1],
      ['benefits', 'Что мы даём', 1],
    ],
  },
];
