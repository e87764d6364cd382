import type {NativePosting} from '../posting/native.js';
import {employmentTypeOf} from '../posting/words.js';
import {payOf} from './amounts.js';

/** The fields that a line of a document can fill. */
export type FactField = Exclude<keyof NativePosting, '$schema' | 'sections' | 'translations' | 'baseUrl' | 'detailUrl'>;

/** Labels of facts, in small letters, by the field that they fill. */
const labels: readonly (readonly [FactField, RegExp])[] = [
  [
    'title',
    /^(?:job ?|position |role )?title$|^(?:position|role|job|vacancy|opening|stelle|position|poste|puesto|funzione|functie|stellenbezeichnung|intitulé du poste)$/,
  ],
  [
    'locations',
    /^(?:(?:job |work |office |primary )?locations?|places?(?: of work)?|where|city|office|based in|standorte?|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar|localidad|sede|luogo|locatie|standplaats|localização|local|miejsce pracy|lokalizacja|plats|sted|arbejdssted|paikka|sijainti|место работы|город|місце роботи|konum|çalışma yeri|lokalita|místo výkonu práce|munkavégzés helye|locație|τοποθεσία|الموقع|مكان العمل|מיקום|근무지|근무 지역|勤務地|地点|工作地点|工作城市)$/,
  ],
  [
    'workplace',
    /^(?:workplace(?: type)?|work(?:ing)? (?:model|mode|arrangement)|remote|remote work|arbeitsmodell|homeoffice|home office|télétravail|teletrabajo|modalidad|modalité de travail)$/,
  ],
  [
    'employmentTypes',
    /^(?:(?:employment|job|contract|position|work) types?|type(?: of (?:employment|contract|job))?|employment|contract|anstellungsart|beschäftigungsart|vertragsart|(?:type de )?contrat|tipo de (?:contrato|empleo|jornada)|contratto|dienstverband|rodzaj umowy|тип занятости|çalışma şekli|نوع (?:العقد|العمل|الوظيفة|الدوام)|고용 ?형태|근무 ?형태|雇用形態|勤務形態|(?:工作|雇佣|职位|用工)(?:类型|性质)|занятость|характер зайнятості)$/,
  ],
  [
    'pay',
    /^(?:pay(?: range| rate| scale)?|(?:annual |hourly )?(?:salary|wage)(?: range)?|stipend|hourly rate|base (?:salary|pay)|compensation|wage|rate|remuneration|gehalt|vergütung|entgelt|salaire|rémunération|salario|sueldo|retribuzione|stipendio|salaris|wynagrodzenie|lön|løn|lønn|palkka|зарплата|maaş|ücret|plat|mzda|fizetés|salariu|μισθός|الراتب|שכר|급여|연봉|給与|給料|年収|月給|薪资|薪酬)$/,
  ],
  [
    'organization',
    /^(?:company(?: name)?|employer|organi[sz]ation|firm|unternehmen|firma|arbeitgeber|entreprise|société|empresa|azienda|bedrijf|firma|företag|virksomhed|yritys|компания|компанія|şirket|الشركة|חברה|회사|회사명|会社|会社名|公司|公司名称)$/,
  ],
  [
    'department',
    /^(?:department|division|business unit|function|area|abteilung|bereich|département|service|departamento|reparto|afdeling|dział|avdelning)$/,
  ],
  ['team', /^(?:team|équipe|equipo|squad|zespół)$/],
  [
    'identifier',
    /^(?:(?:job |req(?:uisition)? |reference |posting |vacancy )?(?:id|number|no\.?|code|ref(?:erence)?)|req(?:uisition)?|referenz(?:nummer)?|kennziffer|stellen-?id|référence|referencia|riferimento)$/,
  ],
  [
    'datePosted',
    /^(?:(?:date )?posted(?: on)?|(?:date )?published(?: on)?|posting date|veröffentlicht(?: am)?|publié le|publicado)$/,
  ],
  [
    'validThrough',
    /^(?:apply (?:by|before|until)|(?:application |closing )?(?:deadline|date)|closing date|closes(?: on)?|applications? (?:close|due)|valid (?:through|until)|bewerbungsfrist|bewerbungsschluss|date limite(?: de candidature)?|fecha límite|scadenza|sluitingsdatum|termin|sista ansökningsdag|ansøgningsfrist|søknadsfrist|締切)$/,
  ],
  [
    'apply',
    /^(?:(?:how )?to apply|apply(?: (?:here|at|now|via|online))?|application(?: link| form)?|contact|e-?mail|send (?:your )?(?:cv|resume|application)s? to|bewerbung(?: an)?|candidature|postuler|contacto|candidatura|solliciteren|aplikuj)$/,
  ],
];

/** A fact with a label: the field that it fills, and what is said. */
export interface LabelledFact {
  readonly field: FactField;
  readonly value: string;
}

/** Labels that say when one works, and at times how one is employed. */
const hours = /^(?:schedule|hours|arbeitszeit|jornada(?: laboral)?|wymiar pracy|working time)$/;

/** The fact in a line such as “Location: Berlin”; nothing for other lines, and for labels that are not known. */
export function factIn(line: string): LabelledFact | undefined {
  const [, label = '', value = ''] =
    /^[^\p{L}\p{N}]{0,3}([\p{L}][\p{L} .'’/&()-]{1,40}?)(?:\s*[:：–—|]|\s+-)\s+?(\S.*)$/u.exec(line.trim()) ??
    /^[^\p{L}\p{N}]{0,3}([\p{L}][\p{L} .'’/&()-]{1,40}?)\s*[:：]\s*(\S.*)$/u.exec(line.trim()) ??
    [];
  if (!value) return undefined;
  if (hours.test(nameOf(label)))
    return employmentTypesOf(value).every((type) => employmentTypeOf(type) === type)
      ? {field: 'employmentTypes', value: value.trim()}
      : undefined;
  const field = fieldOf(label);
  return field && {field, value: value.trim()};
}

/** A label as it is compared: “Location(s):” is `location`. */
const nameOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/\(s\)|[:：]$/g, '')
    .trim();

/** The field that a label alone names. */
export const fieldOf = (label: string): FactField | undefined =>
  labels.find(([, pattern]) =>
    pattern.test(
      nameOf(label)
        .replace(/[:：]$/, '')
        .trim(),
    ),
  )?.[0];

/** A single word or two that say how or where one works, or what is paid, without a label. */
export function bareFactIn(words: string): LabelledFact | undefined {
  const text = words.trim();
  if (!text || text.length > 60) return undefined;
  if (/^(?:fully |100 ?% )?remote\s*(?:\(\p{L}[^()]*\)|(?:,|in|within|from) [\p{L} ,]+)$/iu.test(text))
    return {field: 'workplace', value: text};
  if (/^(?:(?:fully |100 ?% )?remote|hybrid|on-?site|in[- ]office|vor ort|home ?office)$/i.test(text))
    return {field: 'workplace', value: text};
  // How much of a week one works, as it is said in Switzerland.
  if (/^\d{2,3}\s*(?:[-–—]\s*\d{2,3}\s*)?%$/.test(text)) return {field: 'employmentTypes', value: text};
  if (
    /^(?:contrato|contratto|contrat|contract) (?:indefinido|temporal|fijo|a tempo (?:in)?determinato|à durée (?:in)?déterminée)$|^(?:permanent )?(?:full|part)[- ]?time$|^(?:دوام (?:كامل|جزئي)|全职|兼职|正社員|契約社員|정규직|계약직|полная занятость|частичная занятость|tam zamanlı|yarı zamanlı)$|^(?:permanent|unbefristet|befristet|fixed[- ]term|internship|contract|contractor|temporary|freelance|volunteer|vollzeit|teilzeit|praktikum|temps plein|temps partiel|cdi|cdd|stage|jornada completa|tiempo completo|voltijd|deeltijd|heltid|deltid)$/i.test(
      text,
    )
  )
    return {field: 'employmentTypes', value: text};
  return typeof payOf(text) === 'object' ? {field: 'pay', value: text} : undefined;
}

const types: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:vollzeit|completa|temps plein|jornada completa|tiempo completo|tempo pieno|voltijd|heltid|pełny etat|permanent,? full[- ]?time|正社員|全职|全職|دوام كامل|полная (?:занятость|ставка)|повна зайнятість|tam zamanlı|משרה מלאה)$/i,
    'FULL_TIME',
  ],
  [
    /^(?:teilzeit|parcial|temps partiel|jornada parcial|tiempo parcial|tempo parziale|part-time|deeltijd|deltid|niepełny etat|兼职|兼職|パート|アルバイト|دوام جزئي|частичная занятость|неповна зайнятість|yarı zamanlı|משרה חלקית)$/i,
    'PART_TIME',
  ],
  [/^(?:befristet|cdd|temporal|tijdelijk|fixed[- ]term|契約社員|계약직)$/i, 'TEMPORARY'],
  [/^(?:praktikum|stage|prácticas|tirocinio|werkstudent(?:in)?)$/i, 'INTERN'],
  [/^(?:freelance|freiberuflich|autónomo)$/i, 'CONTRACTOR'],
];

/** The types of employment that words name, one by one; words for none are kept as they are. */
export const employmentTypesOf = (words: string): readonly string[] =>
  words
    .split(/\s*[,;/|•·]\s*|\s+(?:or|oder|ou|and|und|et)\s+/i)
    .map((word) => word.trim())
    .filter(Boolean)
    .map((word) => types.find(([pattern]) => pattern.test(word))?.[1] ?? employmentTypeOf(word) ?? word);
