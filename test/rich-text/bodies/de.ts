import type {Body} from './body.js';

export const german: readonly Body[] = [
  {
    name: 'fette Zeilen und Listen',
    language: 'de',
    html: `<p>Die Kita Sonnenhügel sucht zum 1. Mai eine pädagogische Fachkraft.</p><p><strong>Deine Aufgaben</strong></p><ul><li>Betreuung einer Gruppe von 18 Kindern</li><li>Gespräche mit Eltern</li></ul><p><strong>Dein Profil</strong></p><ul><li>Staatliche Anerkennung</li><li>Freude an Musik</li><li>Geduld</li></ul><p><strong>Das bieten wir dir</strong></p><ul><li>Tarif TVöD</li><li>32 Tage Urlaub</li></ul><p><strong>Kontakt</strong></p><p>Frau Brandt, 0351 555 010</p>`,
    sections: [
      ['summary', 'Die Kita'],
      ['responsibilities', 'Deine Aufgaben', 2],
      ['qualifications', 'Dein Profil', 3],
      ['benefits', 'Das bieten wir dir', 2],
      ['process', 'Kontakt'],
    ],
  },
  {
    name: 'h3, Sie-Form, von Vorteil im selben Abschnitt',
    language: 'de',
    html: `<h3>Über uns</h3><p>Seit 1921 fertigt Köhler & Söhne Dichtungen in Pirmasens.</p><h3>Ihre Aufgaben</h3><ul><li>Rüsten der Anlagen</li><li>Prüfung der Teile</li></ul><h3>Ihr Profil</h3><ul><li>Abgeschlossene Ausbildung zum Mechatroniker</li><li>Mindestens 3 Jahre Berufserfahrung</li><li>Schichtbereitschaft</li></ul><h3>Wünschenswert</h3><ul><li>Staplerschein</li></ul><h3>Wir bieten</h3><ul><li>35-Stunden-Woche</li><li>Kantine</li></ul>`,
    sections: [
      ['about', 'Über uns'],
      ['responsibilities', 'Ihre Aufgaben', 2],
      ['qualifications', 'Ihr Profil', 3],
      ['preferred-qualifications', 'Wünschenswert', 1],
      ['benefits', 'Wir bieten', 2],
    ],
  },
  {
    name: 'br und Striche, Überschriften mit Doppelpunkt',
    language: 'de',
    html: `Fahrer (m/w/d) für den Nahverkehr gesucht.<br><br>Anforderungen:<br>– Führerschein CE<br>– Modul 95<br>– Deutsch in Wort und Schrift<br><br>Unser Angebot:<br>– 18,50 € pro Stunde<br>– Jeden Abend daheim`,
    sections: [
      ['summary', 'Fahrer (m/w/d)'],
      ['qualifications', 'Anforderungen', 3],
      ['benefits', 'Unser Angebot', 2],
    ],
  },
  {
    name: 'duzen, mit Emoji und ohne Listen',
    language: 'de',
    html: `<h2>🌱 Wer wir sind</h2><p>Feldgut liefert Gemüse mit dem Rad.</p><h2>🚲 Was du machst</h2><p>Du planst Touren und fährst selbst zwei davon in der Woche.</p><h2>🙌 Was du mitbringst</h2><p>Gute Ortskenntnis, Kondition und ein Smartphone.</p><h2>🎁 Was wir bieten</h2><p>Faire Bezahlung und Gemüse.</p>`,
    sections: [
      ['about', '🌱 Wer wir sind'],
      ['responsibilities', '🚲 Was du machst'],
      ['qualifications', '🙌 Was du mitbringst', 0],
      ['benefits', '🎁 Was wir bieten'],
    ],
  },
  {
    name: 'Sätze vor den Listen',
    language: 'de',
    html: `<p>Unsere Praxis in Husum sucht Verstärkung.</p><p>Das erwartet dich:</p><ul><li>Assistenz bei Behandlungen</li><li>Abrechnung</li></ul><p>Das bringst du mit:</p><ul><li>Ausbildung zur ZFA</li><li>Röntgenschein</li></ul><p>Darauf kannst du dich freuen:</p><ul><li>Vier-Tage-Woche</li></ul>`,
    sections: [
      ['summary', 'Unsere Praxis'],
      ['responsibilities', 'Das erwartet dich', 2],
      ['qualifications', 'Das bringst du mit', 2],
      ['benefits', 'Darauf kannst du', 1],
    ],
  },
  {
    name: 'Anforderungsprofil und Aufgabengebiet, Kann-Punkte in der Liste',
    language: 'de',
    html: `<h4>Aufgabengebiet</h4><ul><li>Planung von Kläranlagen</li><li>Bauleitung</li></ul><h4>Anforderungsprofil</h4><ul><li>Studium des Bauingenieurwesens</li><li>Fünf Jahre Erfahrung in der Planung</li><li>Von Vorteil: Kenntnisse in Civil 3D</li></ul><h4>Benefits</h4><ul><li>Homeoffice an zwei Tagen</li></ul><h4>Datenschutz</h4><p>Ihre Unterlagen werden nach sechs Monaten gelöscht.</p>`,
    sections: [
      ['responsibilities', 'Aufgabengebiet', 2],
      ['qualifications', 'Anforderungsprofil', 2],
      ['preferred-qualifications', 'Von Vorteil', 1],
      ['benefits', 'Benefits', 1],
      ['legal', 'Datenschutz'],
    ],
  },
  {
    name: 'eine Überschrift, die nichts sagt, zwischen bekannten',
    language: 'de',
    html: `<p><b>Stellenbeschreibung</b></p><p>Als Köchin leiten Sie unsere Schulküche.</p><p><b>Ein Tag bei uns</b></p><p>Um sechs kommt der Fisch, um zwei ist Schluss.</p><p><b>Voraussetzungen</b></p><p>• Gesellenbrief<br>• Hygieneschulung</p><p><b>So bewerben Sie sich</b></p><p>Einfach anrufen.</p>`,
    sections: [
      ['summary', 'Stellenbeschreibung'],
      ['other', 'Ein Tag bei uns'],
      ['qualifications', 'Voraussetzungen', 2],
      ['process', 'So bewerben Sie sich'],
    ],
  },
  {
    name: 'Muss und Kann als Zwischenüberschriften',
    language: 'de',
    html: `<h2>Qualifikationen</h2><h3>Muss</h3><ul><li>Python</li><li>Linux</li></ul><h3>Nice-to-have</h3><ul><li>Kubernetes</li><li>Terraform</li></ul><h2>Ihre Vorteile</h2><ul><li>Jobticket</li></ul>`,
    sections: [
      ['qualifications', 'Qualifikationen', 2],
      ['preferred-qualifications', 'Nice-to-have', 2],
      ['benefits', 'Ihre Vorteile', 1],
    ],
  },
];
