import type {Block} from './rich-text.js';

/** How someone is employed, in schema.org's tokens. */
export type EmploymentType =
  'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'TEMPORARY' | 'INTERN' | 'VOLUNTEER' | 'PER_DIEM' | 'OTHER';

/** Where the work is done. `hybrid` is never `remote`: only wholly remote work counts as that. */
export type Workplace = 'on-site' | 'hybrid' | 'remote';

/** What a pay figure is paid for, in schema.org's `unitText` tokens. */
export type PayPeriod = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** What a section of a posting is about. */
export type SectionKind =
  | 'summary'
  | 'responsibilities'
  | 'qualifications'
  | 'preferred-qualifications'
  | 'benefits'
  | 'about'
  | 'process'
  | 'legal'
  | 'other';

/** Who hires. */
export interface Organization {
  readonly name: string;
  /** Absolute `http(s)` address of the organization's site. */
  readonly url?: string;
  /** Absolute `http(s)` address of a picture. */
  readonly logo?: string;
}

/** A place of work, as exactly as the source says it. At least one field is there. */
export interface Place {
  /** Town or city. */
  readonly locality?: string;
  /** State, province or canton: name or code. */
  readonly region?: string;
  /** Country: an ISO 3166-1 alpha-2 code in capitals where the source has one, else its name. */
  readonly country?: string;
  readonly postalCode?: string;
  readonly street?: string;
  /** The place in the source's own words ("Berlin or Munich"). Shown when there is no locality. */
  readonly text?: string;
}

/** How to apply. */
export interface Apply {
  /** Absolute `http(s)` address of the application form. */
  readonly url?: string;
  /** Mail address that applications go to. */
  readonly email?: string;
}

/** One pay range or figure. */
export interface Pay {
  /** Lower end, or the figure itself when it equals `max`; in whole units of the currency. */
  readonly min?: number;
  /** Upper end. */
  readonly max?: number;
  /** ISO 4217 code in capitals. */
  readonly currency?: string;
  readonly period?: PayPeriod;
  /** What the range is for, where a posting has several ("San Francisco", "Senior level"). */
  readonly label?: string;
  /** What is paid in words: equity, bonus, or the whole offer where the source gives no figures. */
  readonly note?: string;
}

/** A stretch of the posting's body under one heading. */
export interface Section {
  /** What the section is about; `other` with `html` leaves it to the headings inside. */
  readonly kind: SectionKind;
  /** The heading in the posting's language. Without one the elements write their own where the kind has a name. */
  readonly heading?: string;
  readonly content: readonly Block[];
  /**
   * HTML from outside, with its tags written out (never escaped as entities), still to be made safe and divided.
   * While it is there, `content` is empty; the rich-text room turns such a section into one or more without it.
   */
  readonly html?: string;
}

/** The words of a posting in another language. What is missing stays as it is in the posting. */
export interface Translation {
  readonly title?: string;
  readonly url?: string;
  readonly department?: string;
  readonly team?: string;
  readonly sections?: readonly Section[];
}

/**
 * A job posting: the one model that every feed is read into and every element draws.
 *
 * The names are schema.org's where it has one. Lists are never missing, only empty; a text is never empty, only missing.
 */
export interface Posting {
  /** The source's own name for the posting, unique within the source. */
  readonly id?: string;
  readonly title: string;
  /** Absolute `http(s)` address of the posting's own page. */
  readonly url?: string;
  /** Language of the words in it, as a BCP 47 tag ("de", "pt-BR"). */
  readonly language?: string;
  readonly apply?: Apply;
  /** Whether one applies from the posting's page without detours: a sign-up, a second form with the same questions. */
  readonly directApply?: boolean;
  readonly organization?: Organization;
  readonly department?: string;
  readonly team?: string;
  /** The employer's own number for the opening (a requisition). */
  readonly identifier?: string;
  readonly locations: readonly Place[];
  readonly workplace?: Workplace;
  /** From where remote work is allowed; empty when the source does not say. */
  readonly remoteFrom: readonly Place[];
  /** schema.org's tokens; a type that is none of them is kept as the source words it. */
  readonly employmentTypes: readonly (EmploymentType | (string & {}))[];
  readonly pay: readonly Pay[];
  /** A calendar date (`2026-11-23`) or an instant (`2026-11-23T10:00:00Z`). */
  readonly datePosted?: string;
  /** As `datePosted`. */
  readonly dateModified?: string;
  /** The last day, or the instant, until which one can apply. As `datePosted`. */
  readonly validThrough?: string;
  /** Months of experience asked for, where the source says it in figures. */
  readonly monthsOfExperience?: number;
  readonly sections: readonly Section[];
  /** The address that relative links in the markup are resolved against. */
  readonly baseUrl?: string;
  /** Where a posting that came without its body has it: the feed's own address of this one posting. */
  readonly detailUrl?: string;
  /** The same posting in other languages, by BCP 47 tag. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/** Something of a source that could not be used, and was left out. */
export interface Problem {
  /** JSON path of the value: `$.postings[3].pay[0].currency`. */
  readonly path: string;
  /** A sentence that names the thing and the fact. */
  readonly message: string;
}

/** What an answer held: its postings, and what of it could not be used. */
export interface Feed {
  readonly postings: readonly Posting[];
  readonly problems: readonly Problem[];
  /** The address of the answer that follows this one in a paged feed. */
  readonly next?: string;
  /** How many postings the whole feed holds, where it says so. */
  readonly total?: number;
}
