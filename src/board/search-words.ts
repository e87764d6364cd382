/**
 * Words that mean the same to who looks for work: those in a line find each other.
 *
 * The first word of a line may be a fact (`=full_time`), which a posting has even where none of the words stands in it. All
 * folded, as `wordsOf` gives them.
 */
const lines = `
=full_time;full time;ft;vollzeit;temps plein;tiempo completo;tempo pieno
=part_time;part time;pt;teilzeit;minijob;temps partiel;tiempo parcial
=contractor;freelance;freelancer
=temporary;temp;seasonal;fixed term;befristet;interim;cdd
=intern;internship;trainee;praktikum;stage;stagiaire;practicas
=volunteer;ehrenamt;benevolat
=remote;wfh;from home;home office;teletravail
=on-site;onsite;in office;vor ort
front end;frontend
back end;backend
full stack;fullstack
developer;dev;programmer;entwickler;developpeur
engineer;ingenieur;ingeniero
software engineer;software developer;swe;programmer
site reliability;sre;devops;dev ops
machine learning;ml
artificial intelligence;ai
quality assurance;qa;tester
user experience;ux
human resources;hr;people operations;talent
recruiter;talent acquisition
product manager;product owner;pm
project manager;projektleiter;pm
customer success;csm
customer support;customer service;kundenservice
sales;vertrieb
accountant;bookkeeper;buchhalter
nurse;rn;pflegefachkraft;infirmier
physician;doctor;arzt
lawyer;attorney;counsel;jurist
driver;fahrer;chauffeur
cook;chef;koch
teacher;lehrer
senior;sr
junior;jr
vice president;vp
sysadmin;system administrator;systems administrator
new york;nyc
san francisco;sf
united states;usa
united kingdom;uk
munich;munchen;muenchen
cologne;koln;koeln
vienna;wien
zurich;zuerich
geneva;geneve;genf
lisbon;lisboa
rome;roma
milan;milano
prague;praha
warsaw;warszawa
copenhagen;kobenhavn
brussels;bruxelles
bangalore;bengaluru
`;

/** All words of the lines that a word or a phrase is in. */
const equals = new Map<string, readonly string[]>();
for (const line of lines.trim().split('\n')) {
  const words = line.split(';');
  for (const word of words) equals.set(word, [...(equals.get(word) ?? []), ...words.filter((one) => one !== word)]);
}

/** What else one may have meant with a word or a phrase of up to three words. */
export const equalsOf = (phrase: string): readonly string[] => equals.get(phrase) ?? [];

/** Words that say nothing of a job; left out where others are beside them. */
export const fillers: ReadonlySet<string> = new Set(
  'a an and at for from in near of on or the to with job jobs position role roles opening openings als bei der die das fur im in mit stelle und de en el la le et pour'.split(
    ' ',
  ),
);
