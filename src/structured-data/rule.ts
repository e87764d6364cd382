import type {Posting} from '../posting/posting.js';

/**
 * How much a finding matters:
 *
 * - `error`: search engines refuse the posting, or act against the page
 * - `warning`: it is shown, but worse, or not where it should be
 * - `hint`: it could be better
 */
export type Severity = 'error' | 'warning' | 'hint';

/** JSON from anywhere; every field may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** What visitors and crawlers see of the page that a posting stands on. What is not known is not checked. */
export interface Page {
  /** The words that are visible, in order. */
  readonly text?: string;
  /** The page's address. */
  readonly address?: string;
  /** Where its `<link rel="canonical">` leads, absolute. */
  readonly canonical?: string;
  /** What its `<meta name="robots">` says. */
  readonly robots?: string;
  /** How many JobPostings it describes. */
  readonly jobPostings?: number;
}

/** What a rule looks at. */
export interface Subject {
  /** The JobPosting, as it was found or as it is written of a posting. */
  readonly job: Fields;
  /** The posting, where it is one of ours. */
  readonly posting?: Posting;
  readonly page?: Page;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Where something is wrong, and what to do about it. */
export type Wrong = readonly [path: string, sentence: string];

/** One published rule. */
export interface Rule {
  /** A name that never changes. */
  readonly id: string;
  readonly severity: Severity;
  /** Where the rule is published. */
  readonly source: string;
  /** What the rule is for, where not for both: markup as it is found, or our own postings. */
  readonly only?: 'markup' | 'posting';
  /** What of the subject breaks the rule. Paths lead into the JobPosting; those of rules for postings, into the posting. */
  readonly check: (subject: Subject) => Iterable<Wrong>;
}

const google = 'https://developers.google.com/search/docs/appearance/structured-data/';
const jobPosting = `${google}job-posting`;

/** Where the rules are published. */
export const sources = {
  properties: `${jobPosting}#job-posting-definition`,
  remote: `${jobPosting}#work-from-home`,
  salary: `${jobPosting}#basesalary`,
  education: `${jobPosting}#education-and-experience`,
  content: `${jobPosting}#content-policies`,
  removal: `${jobPosting}#remove-job-posting`,
  guidelines: `${jobPosting}#technical-guidelines`,
  policies: `${google}sd-policies`,
  logo: `${google}logo`,
  schema: 'https://schema.org/JobPosting',
  place: 'https://schema.org/PostalAddress',
  dates: 'https://www.w3.org/TR/NOTE-datetime',
  countries: 'https://www.iso.org/iso-3166-country-codes.html',
  currencies: 'https://www.iso.org/iso-4217-currency-codes.html',
  languages: 'https://www.rfc-editor.org/info/bcp47',
  transparencyInEurope: 'https://eur-lex.europa.eu/eli/dir/2023/970/oj',
  transparencyInAmerica: 'https://content.seyfarth.com/publications/50-State-Equal-Pay-Reference-Guide-2024/8',
} as const;

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a property, each with its path; one stands for a list of it. What is empty is none. */
export function valuesOf(value: unknown, path: string): (readonly [value: unknown, path: string])[] {
  const list = Array.isArray(value)
    ? value.map((item: unknown, index) => [item, `${path}[${index}]`] as const)
    : [[value, path] as const];
  return list.filter(([item]) => item !== undefined && item !== null && item !== '');
}

/** The objects among the values of a property, each with its path. */
export const thingsOf = (value: unknown, path: string): (readonly [thing: Fields, path: string])[] =>
  valuesOf(value, path).flatMap(([thing, at]) => (isFields(thing) ? [[thing, at] as const] : []));

/** The text of a value: of itself, of its name, or of the first in a list; empty where it has none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  return isFields(value) ? textOf(value['@value'] ?? value['name']) : '';
}

const references: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '};

/** What is to be read of HTML, on one line. */
export function plainText(html: string): string {
  return html
    .replace(/<!--[^]*?(?:-->|$)|<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,6})|(\w{2,4}));/g, (whole, code?: string, name?: string) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (references[name ?? ''] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The title, whatever form it has. */
export const titleOf = ({job}: Subject): string => plainText(textOf(job['title']));

/** The description's HTML. */
export const descriptionOf = ({job}: Subject): string => textOf(job['description']);

/** Whether the job is marked as wholly remote. */
export const isTelecommute = ({job}: Subject): boolean =>
  valuesOf(job['jobLocationType'], '').some(([type]) => textOf(type).toUpperCase() === 'TELECOMMUTE');

/** The addresses of the places of work, each with its path. */
export const addressesOf = ({job}: Subject): (readonly [address: Fields, path: string])[] =>
  thingsOf(job['jobLocation'], '$.jobLocation').flatMap(([place, path]) =>
    thingsOf(place['address'], `${path}.address`),
  );

/** Who hires, each with its path. */
export const organizationsOf = ({job}: Subject) => thingsOf(job['hiringOrganization'], '$.hiringOrganization');

/** The address in a value: of itself, or of an image or action. */
export const addressIn = (value: unknown): string =>
  isFields(value) ? textOf(value['url'] ?? value['contentUrl'] ?? value['urlTemplate'] ?? value['@id']) : textOf(value);
