/**
 * Words that mean the same to who looks for work: those in a line find each other.
 *
 * The first word of a line may be a fact (`=full_time`), which a posting has even where none of the words stands in it. All
 * folded, as `wordsOf` gives them.
 */
const lines = `
=full_time;full time;fulltime;ft;vollzeit;temps plein;plein temps;tiempo completo;jornada completa;tempo pieno;tempo integral;voltijd;fulltid;heltid;pelny etat
=part_time;part time;parttime;pt;teilzeit;minijob;temps partiel;tiempo parcial;media jornada;tempo parziale;part time;meio periodo;deeltijd;deltid;niepelny etat
=contractor;contract;contractor;freelance;freelancer;freiberuflich;freiberufler;freier mitarbeiter;independant;autonomo;zzp;konsult
=temporary;temporary;temp;seasonal;fixed term;befristet;aushilfe;interim;cdd;temporal;determinato;tijdelijk
=intern;internship;intern;trainee;praktikum;praktikant;praktikantin;stage;stagiaire;practicas;becario;tirocinio;estagio;stazh
=volunteer;volunteer;volunteering;ehrenamt;ehrenamtlich;benevole;benevolat;voluntariado
=remote;remote;wfh;work from home;home office;homeoffice;teletravail;distanciel;telework;telecommute;teletrabajo;da remoto;thuiswerk;distans;work from anywhere
=hybrid;hybrid;hybride;hibrido;ibrido
=on-site;on site;onsite;in office;vor ort;sur site;presencial
front end;frontend
back end;backend
full stack;fullstack
developer;dev;programmer;coder;entwickler;entwicklerin;developpeur;developpeuse;desarrollador
engineer;ingenieur;ingenieurin;ingeniero;ingegnere
software engineer;software developer;swe;programmer;softwareentwickler
dev ops;devops;site reliability;sre
machine learning;ml
artificial intelligence;ai;ki
quality assurance;qa;tester
user experience;ux
user interface;ui
human resources;hr;people operations;talent;personal
recruiter;recruiting;talent acquisition
product manager;product owner;pm
project manager;projektmanager;projektleiter;pm
customer success;csm
customer support;customer service;kundenservice;kundendienst
sales;vertrieb;ventes;ventas
account executive;ae
business development;bdr;sdr
marketing manager;marketer
accountant;bookkeeper;buchhalter;buchhalterin;comptable
nurse;rn;pflegefachkraft;krankenpfleger;infirmier;infirmiere
doctor;physician;arzt;arztin;medecin
lawyer;attorney;counsel;jurist
driver;fahrer;kraftfahrer;chauffeur;conducteur
cook;chef;koch;cuisinier
teacher;lehrer;enseignant;tutor
senior;sr
junior;jr;entry level;graduate
vice president;vp
administrator;admin
sysadmin;system administrator;systems administrator
executive assistant;ea;secretary;assistenz
new york;nyc
san francisco;sf;bay area
los angeles;la
united states;usa;us;america
united kingdom;uk;great britain;britain
munich;munchen;muenchen
cologne;koln;koeln
vienna;wien
zurich;zuerich
geneva;geneve;genf
lisbon;lisboa;lissabon
rome;roma
milan;milano;mailand
florence;firenze
turin;torino
prague;praha;prag
warsaw;warszawa;warschau
copenhagen;kobenhavn;kopenhagen
gothenburg;goteborg
brussels;bruxelles;brussel
antwerp;antwerpen
the hague;den haag
athens;athina;αθηνα
moscow;москва
kyiv;kiev;киiв
bucharest;bucuresti
belgrade;beograd
tokyo;東京
beijing;peking;北京
mumbai;bombay
bangalore;bengaluru
montreal;montreal
seville;sevilla
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
  'a an and at for from in near of on or the to with job jobs position positions role roles opening openings vacancy vacancies work hiring als am bei das der die fur im in mit oder stelle stellen stellenangebote und von de en el la le les des du et pour poste emploi y los las trabajo'.split(
    ' ',
  ),
);
