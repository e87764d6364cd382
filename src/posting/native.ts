import type {EmploymentType, Organization, PayPeriod, Place, SectionKind, Workplace} from './posting.js';
import type {Inline} from './rich-text.js';

/** One of something, or a list of it. */
type OneOrMore<T> = T | readonly T[];

/**
 * A day, or an instant; without a zone it is taken as UTC.
 *
 * @pattern ^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?)?$
 */
export type NativeDate = string;

/** A place: its name ("Berlin or Munich"), or its parts. */
export type NativePlace = string | Place;

/** How to apply, in parts; `apply` takes the mere address or mail address too. */
export interface NativeApply {
  /**
   * Address of the application form: absolute, or relative to this file.
   *
   * @examples ["https://example.com/jobs/team-lead/apply"]
   */
  readonly url?: string;
  /**
   * Mail address that applications go to.
   *
   * @examples ["jobs@example.com"]
   */
  readonly email?: string;
}

/** A pay range or figure; `pay` takes a mere sentence too. */
export interface NativePay {
  /**
   * Lower end, in whole units of the currency. A fixed figure is both `min` and `max`.
   *
   * @minimum 0
   * @examples [68000]
   */
  readonly min?: number;
  /**
   * Upper end.
   *
   * @minimum 0
   * @examples [84000]
   */
  readonly max?: number;
  /**
   * ISO 4217 code.
   *
   * @pattern ^[A-Za-z]{3}$
   * @examples ["EUR"]
   */
  readonly currency?: string;
  /**
   * What the figures are paid for.
   *
   * @examples ["year"]
   */
  readonly period?: PayPeriod | 'hour' | 'day' | 'week' | 'month' | 'year';
  /**
   * What the range is for, where there are several.
   *
   * @examples ["Senior level"]
   */
  readonly label?: string;
  /**
   * What is paid in words: equity, a bonus, or the whole offer.
   *
   * @examples ["plus a yearly bonus"]
   */
  readonly note?: string;
}

/** A paragraph of running text with links and emphasis. */
export interface NativeParagraph {
  readonly type: 'paragraph';
  /** @examples [["Read ", {"mark": "a", "href": "https://example.com/team", "content": ["who we are"]}, "."]] */
  readonly content: OneOrMore<Inline>;
}

/** A heading below that of the section. */
export interface NativeHeading {
  readonly type: 'heading';
  /**
   * 1 directly below the section's own heading, 2 below that, and so on.
   *
   * @minimum 1
   * @maximum 6
   * @asType integer
   */
  readonly level?: number;
  /** @examples ["On board"] */
  readonly content: OneOrMore<Inline>;
}

/** A list, of other lists too. */
export interface NativeList {
  readonly type: 'list';
  /** Whether the items are numbered. */
  readonly ordered?: boolean;
  /** @examples [["You write to us", "We call you"]] */
  readonly items: readonly OneOrMore<NativeBlock>[];
}

/** A table, row by row. */
export interface NativeTable {
  readonly type: 'table';
  /** Whether the first row names the columns. */
  readonly hasHeader?: boolean;
  /** @examples [[["Shift", "Hours"], ["Day", "7 to 15"]]] */
  readonly rows: readonly (readonly OneOrMore<Inline>[])[];
}

/** A paragraph, as a mere text or with links and emphasis in it, a heading, a list or a table. */
export type NativeBlock = string | NativeParagraph | NativeHeading | NativeList | NativeTable;

/** A stretch of the body under one heading. Text comes first, then the items, then `content`. */
export interface NativeSection {
  /**
   * What the section is about: decides how it is drawn, and its heading where it has none.
   *
   * @examples ["qualifications"]
   */
  readonly kind?: SectionKind;
  /**
   * The heading, in the posting's language.
   *
   * @examples ["What you bring"]
   */
  readonly heading?: string;
  /**
   * Paragraphs: a list of them, or one text with blank lines between them.
   *
   * @examples ["We map the sea floor.", ["We map the sea floor.", "Our ships sail from Bergen."]]
   */
  readonly text?: OneOrMore<string>;
  /**
   * The items of a list.
   *
   * @examples [["Three years of Go", "English in speech and writing"]]
   */
  readonly items?: OneOrMore<string>;
  /**
   * Paragraphs, lists, tables and headings with links and emphasis; a mere text is a paragraph.
   *
   * @examples [[{"type": "paragraph", "content": ["Read ", {"mark": "a", "href": "https://example.com/team", "content": ["who we are"]}, "."]}]]
   */
  readonly content?: OneOrMore<NativeBlock>;
  /**
   * HTML, as an editor gives it. Made safe before it is drawn; takes the place of the three above.
   *
   * @examples ["<p>We map the <em>whole</em> sea floor.</p>"]
   */
  readonly html?: string;
}

/** The words of a posting in another language; what is missing stays as it is. */
export interface NativeTranslation {
  /** @examples ["Teamleitung Backend"] */
  readonly title?: string;
  /** @examples ["https://example.com/de/stellen/teamleitung"] */
  readonly url?: string;
  /** @examples ["Entwicklung"] */
  readonly department?: string;
  /** @examples ["Plattform"] */
  readonly team?: string;
  /** The whole body in that language. */
  readonly sections?: OneOrMore<string | NativeSection>;
}

/**
 * A job posting as a person may write it by hand.
 *
 * Only the title must be there. Where a list is meant, one thing will do; where an object is meant, a text will do.
 */
export interface NativePosting {
  /** Address of the schema, for editors that complete and check while one writes. */
  readonly $schema?: string;
  /**
   * A name for the posting that no other in the file has. Picks it out: `job="team-lead"`.
   *
   * @examples ["team-lead"]
   */
  readonly id?: string | number;
  /**
   * The job's title alone: no place, no pay, no number.
   *
   * @minLength 1
   * @examples ["Team Lead, Backend"]
   */
  readonly title: string;
  /**
   * Address of the posting's own page: absolute, or relative to this file.
   *
   * @examples ["https://example.com/jobs/team-lead"]
   */
  readonly url?: string;
  /**
   * Language of the words in the posting, as a BCP 47 tag.
   *
   * @pattern ^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$
   * @examples ["en", "pt-BR"]
   */
  readonly language?: string;
  /**
   * Where to apply: the address of a form, a mail address, or both as an object.
   *
   * @examples ["https://example.com/jobs/team-lead/apply", "jobs@example.com"]
   */
  readonly apply?: string | NativeApply;
  /**
   * Whether one applies from the posting's page without detours, such as a sign-up or a second form that asks the same.
   * Search engines are told so.
   *
   * @examples [true]
   */
  readonly directApply?: boolean;
  /**
   * Who hires: the name, or an object with name, site and logo.
   *
   * @examples ["Meridian Data", {"name": "Meridian Data", "url": "https://example.com", "logo": "logo.svg"}]
   */
  readonly organization?: string | Organization;
  /** @examples ["Engineering"] */
  readonly department?: string;
  /** @examples ["Platform"] */
  readonly team?: string;
  /**
   * Your own number for the opening.
   *
   * @examples ["REQ-1204"]
   */
  readonly identifier?: string | number;
  /**
   * Where the work is: one place or several, each a text or an object with its parts.
   *
   * @examples ["San Francisco, CA", [{"locality": "Berlin", "country": "DE"}, "anywhere in Spain"]]
   */
  readonly locations?: OneOrMore<NativePlace>;
  /**
   * Where the work is done. `remote` is for work that never has to be done on site.
   *
   * @examples ["hybrid"]
   */
  readonly workplace?: Workplace;
  /**
   * From where remote work is allowed.
   *
   * @examples ["Germany", [{"country": "DE"}, {"country": "AT"}]]
   */
  readonly remoteFrom?: OneOrMore<NativePlace>;
  /**
   * How one is employed: one of the known words, or words of your own.
   *
   * @examples ["full-time", ["full-time", "part-time"]]
   */
  readonly employmentTypes?: OneOrMore<EmploymentType | 'full-time' | 'part-time' | 'internship' | (string & {})>;
  /**
   * What is paid: a range, several, or a sentence.
   *
   * @examples [{"min": 68000, "max": 84000, "currency": "EUR", "period": "year"}, "By the public service's scale, step 13"]
   */
  readonly pay?: OneOrMore<string | NativePay>;
  /**
   * When the posting was published: a day, or an instant with its zone.
   *
   * @examples ["2026-11-23", "2026-11-23T09:00:00Z"]
   */
  readonly datePosted?: NativeDate;
  /**
   * When it was last changed.
   *
   * @examples ["2026-11-23"]
   */
  readonly dateModified?: NativeDate;
  /**
   * The last day to apply, or the instant at which it closes.
   *
   * @examples ["2026-12-31", "2026-12-31T17:00:00+01:00"]
   */
  readonly validThrough?: NativeDate;
  /**
   * Months of experience that are asked for.
   *
   * @minimum 0
   * @examples [36]
   */
  readonly monthsOfExperience?: number;
  /**
   * The body in reading order; a mere text is a section without a heading.
   *
   * @examples [[{"kind": "qualifications", "heading": "What you bring", "items": ["Three years of Go"]}]]
   */
  readonly sections?: OneOrMore<string | NativeSection>;
  /** Address that relative links in the sections are resolved against, where it is not this file's own. */
  readonly baseUrl?: string;
  /** Address of a file with the whole posting, where this one holds only its summary. */
  readonly detailUrl?: string;
  /**
   * The same posting in other languages, by BCP 47 tag.
   *
   * @examples [{"de": {"title": "Teamleitung Backend"}}]
   */
  readonly translations?: Readonly<Record<string, NativeTranslation>>;
}

/** Several postings in one file. What they have in common can be written once, beside the list. */
export interface NativePostings extends Pick<NativePosting, '$schema' | 'language' | 'organization' | 'apply'> {
  readonly postings: OneOrMore<NativePosting>;
}

/** All that a file of native JSON may hold: one posting, a list, or an object with a list named `postings`. */
export type NativeFeed = NativePosting | readonly NativePosting[] | NativePostings;
