import type {Body} from './body.js';

export const northern: readonly Body[] = [
  {
    name: 'h2 en lijsten',
    language: 'nl',
    html: `<p>Basisschool De Linde zoekt een leerkracht voor groep 5.</p><h2>Wat ga je doen?</h2><ul><li>Lesgeven aan 24 kinderen</li><li>Oudergesprekken voeren</li></ul><h2>Wat vragen wij?</h2><ul><li>Pabo-diploma</li><li>Twee jaar ervaring</li><li>Humor</li></ul><h2>Wat bieden wij?</h2><ul><li>Salaris volgens cao</li></ul><h2>Solliciteren</h2><p>Stuur je brief voor 12 mei.</p>`,
    sections: [
      ['summary', 'Basisschool De Linde'],
      ['responsibilities', 'Wat ga je doen', 2],
      ['qualifications', 'Wat vragen wij', 3],
      ['benefits', 'Wat bieden wij', 1],
      ['process', 'Solliciteren'],
    ],
  },
  {
    name: 'vetgedrukte regels, pré in de lijst',
    language: 'nl',
    html: `<p><strong>Over ons</strong></p><p>Wij verhuizen piano’s door heel Nederland.</p><p><strong>Taken</strong></p><ul><li>Tillen</li><li>Rijden</li></ul><p><strong>Functie-eisen</strong></p><ul><li>Rijbewijs BE</li><li>Sterke rug</li><li>Pré: ervaring met vleugels</li></ul><p><strong>Arbeidsvoorwaarden</strong></p><ul><li>32 uur per week</li><li>Werkkleding</li></ul>`,
    sections: [
      ['about', 'Over ons'],
      ['responsibilities', 'Taken', 2],
      ['qualifications', 'Functie-eisen', 2],
      ['preferred-qualifications', 'Pré', 1],
      ['benefits', 'Arbeidsvoorwaarden', 2],
    ],
  },
  {
    name: 'br en streepjes',
    language: 'nl',
    html: `Kok gezocht in Gent.<br><br>Jouw profiel:<br>- Ervaring in een keuken<br>- Flexibel in het weekend<br><br>Ons aanbod:<br>- Vast contract<br>- Maaltijdcheques`,
    sections: [
      ['summary', 'Kok gezocht'],
      ['qualifications', 'Jouw profiel', 2],
      ['benefits', 'Ons aanbod', 2],
    ],
  },
  {
    name: 'rubriker i fetstil',
    language: 'sv',
    html: `<p>Vårdcentralen i Umeå söker distriktssköterska.</p><p><strong>Arbetsuppgifter</strong></p><ul><li>Hembesök</li><li>Vaccinationer</li></ul><p><strong>Kvalifikationer</strong></p><ul><li>Legitimerad sjuksköterska</li><li>B-körkort</li></ul><p><strong>Meriterande</strong></p><ul><li>Erfarenhet av demensvård</li></ul><p><strong>Vi erbjuder</strong></p><ul><li>Friskvårdsbidrag</li></ul>`,
    sections: [
      ['summary', 'Vårdcentralen'],
      ['responsibilities', 'Arbetsuppgifter', 2],
      ['qualifications', 'Kvalifikationer', 2],
      ['preferred-qualifications', 'Meriterande', 1],
      ['benefits', 'Vi erbjuder', 1],
    ],
  },
  {
    name: 'h3 med frågor',
    language: 'sv',
    html: `<h3>Om oss</h3><p>Nordvind bygger segelbåtar.</p><h3>Vad du kommer att göra</h3><ul><li>Laminera skrov</li><li>Montera rigg</li></ul><h3>Vem är du?</h3><ul><li>Du är noggrann</li><li>Du har erfarenhet av trä</li></ul><h3>Ansökan</h3><p>Urval sker löpande.</p>`,
    sections: [
      ['about', 'Om oss'],
      ['responsibilities', 'Vad du kommer att göra', 2],
      ['qualifications', 'Vem är du', 2],
      ['process', 'Ansökan'],
    ],
  },
  {
    name: 'overskrifter med fed',
    language: 'da',
    html: `<p>Odense Havn søger en kranfører.</p><p><b>Dine opgaver</b></p><ul><li>Lastning af skibe</li><li>Eftersyn</li></ul><p><b>Dine kvalifikationer</b></p><ul><li>Krancertifikat</li><li>Sikkerhed først</li></ul><p><b>Vi tilbyder</b></p><ul><li>Pension</li></ul><p><b>Ansøgning</b></p><p>Send den senest 1. juni.</p>`,
    sections: [
      ['summary', 'Odense Havn'],
      ['responsibilities', 'Dine opgaver', 2],
      ['qualifications', 'Dine kvalifikationer', 2],
      ['benefits', 'Vi tilbyder', 1],
      ['process', 'Ansøgning'],
    ],
  },
  {
    name: 'h2 og punkter',
    language: 'da',
    html: `<h2>Om jobbet</h2><p>Du bager brød om natten.</p><h2>Om dig</h2><ul><li>Du er udlært bager</li><li>Du kan lide stilhed</li></ul><h2>Om os</h2><p>Et surdejsbageri på Amager.</p>`,
    sections: [
      ['summary', 'Om jobbet'],
      ['qualifications', 'Om dig', 2],
      ['about', 'Om os'],
    ],
  },
  {
    name: 'fete linjer',
    language: 'nb',
    html: `<p>Bodø kommune søker brannkonstabel.</p><p><strong>Arbeidsoppgaver</strong></p><ul><li>Utrykning</li><li>Tilsyn</li></ul><p><strong>Kvalifikasjonskrav</strong></p><ul><li>Fagbrev</li><li>Førerkort klasse C</li><li>God fysisk form</li></ul><p><strong>Personlige egenskaper</strong></p><ul><li>Rolig</li></ul><p><strong>Vi tilbyr</strong></p><ul><li>God pensjonsordning</li></ul>`,
    sections: [
      ['summary', 'Bodø kommune'],
      ['responsibilities', 'Arbeidsoppgaver', 2],
      ['qualifications', 'Kvalifikasjonskrav', 3],
      ['qualifications', 'Personlige egenskaper', 1],
      ['benefits', 'Vi tilbyr', 1],
    ],
  },
  {
    name: 'h3 med spørsmål',
    language: 'nb',
    html: `<h3>Om oss</h3><p>Fjellhytta tar imot gjester hele året.</p><h3>Hva du skal gjøre</h3><ul><li>Lage middag</li></ul><h3>Hvem er du?</h3><ul><li>Du har fagbrev som kokk</li><li>Du trives i fjellet</li></ul><h3>Hva vi tilbyr</h3><p>Kost og losji.</p>`,
    sections: [
      ['about', 'Om oss'],
      ['responsibilities', 'Hva du skal gjøre', 1],
      ['qualifications', 'Hvem er du', 2],
      ['benefits', 'Hva vi tilbyr'],
    ],
  },
  {
    name: 'lihavoidut otsikot',
    language: 'fi',
    html: `<p>Haemme putkiasentajaa Tampereelle.</p><p><strong>Työtehtävät</strong></p><ul><li>Asennukset</li><li>Huollot</li></ul><p><strong>Odotamme sinulta</strong></p><ul><li>Ammattitutkinto</li><li>Ajokortti</li></ul><p><strong>Eduksi katsotaan</strong></p><ul><li>Hitsauskokemus</li></ul><p><strong>Tarjoamme</strong></p><ul><li>Työsuhdeauto</li></ul>`,
    sections: [
      ['summary', 'Haemme putkiasentajaa'],
      ['responsibilities', 'Työtehtävät', 2],
      ['qualifications', 'Odotamme sinulta', 2],
      ['preferred-qualifications', 'Eduksi katsotaan', 1],
      ['benefits', 'Tarjoamme', 1],
    ],
  },
  {
    name: 'h2 ja hakuohjeet',
    language: 'fi',
    html: `<h2>Meistä</h2><p>Kirjasto palvelee 30 000 asukasta.</p><h2>Tehtävän kuvaus</h2><p>Järjestät tapahtumia lapsille.</p><h2>Vaatimukset</h2><ul><li>Soveltuva tutkinto</li><li>Sujuva suomi</li></ul><h2>Näin haet</h2><p>Lähetä hakemus 3.4. mennessä.</p>`,
    sections: [
      ['about', 'Meistä'],
      ['summary', 'Tehtävän kuvaus'],
      ['qualifications', 'Vaatimukset', 2],
      ['process', 'Näin haet'],
    ],
  },
];
