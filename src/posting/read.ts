import {linkAddress, mailAddress, webAddress} from './address.js';
import {readDate} from './date.js';
import {PostingError} from './error.js';
import type {Apply, Feed, Organization, Pay, Place, Posting, Problem, Section, SectionKind, Translation} from './posting.js';
import type {Block, Inline, Mark} from './rich-text.js';
import {employmentTypeOf, payPeriodOf, workplaceOf} from './words.js';

/**
 * Reads one value of unknown JSON: what it means, or nothing.
 *
 * `null` and `''` are nothing, silently; what is there and cannot be used is reported under its path.
 */
type Read<T> = (value: unknown, at: string, problems: Problem[]) => T | undefined;

/** Deeper than any text that a person writes, and far from where recursion fails. */
const deepest = 20;

const isMissing = (value: unknown): value is null | undefined | '' => value == null || value === '';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function drop(at: string, expected: string, problems: Problem[]): undefined {
  problems.push({path: at, message: `${at} is not ${expected}; it was left out.`});
}

/** A reader made of a function that gives nothing where the value does not fit. */
function scalar<T>(expected: string, parse: (value: string) => T | undefined): Read<T> {
  return (value, at, problems) => {
    if (isMissing(value)) return undefined;
    if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value).trim();
      const parsed = text === '' ? undefined : parse(text);
      if (parsed !== undefined || text === '') return parsed;
    }
    return drop(at, expected, problems);
  };
}

const text = scalar('a text', (value) => value);
const date = scalar('a date', readDate);
const webUrl = scalar('a web address', (value) => webAddress(value));
const number = scalar('a number', (value) => (Number.isFinite(Number(value)) ? Number(value) : undefined));
const language = scalar('a language', (value) => {
  try {
    return Intl.getCanonicalLocales(value.replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
});

/** A list, or one thing where a list of one is meant. What cannot be used is left out. */
function listOf<T>(read: Read<T>): Read<readonly T[]> {
  return (value, at, problems) => {
    if (isMissing(value)) return undefined;
    if (!Array.isArray(value)) {
      const only = read(value, at, problems);
      return only === undefined ? undefined : [only];
    }
    return value.flatMap((item: unknown, index) => read(item, `${at}[${index}]`, problems) ?? []);
  };
}

/** An object with the fields named; others are ignored, since tomorrow's format may have more. */
function objectOf<T extends object>(fields: {[K in keyof T]-?: Read<T[K]>}): Read<Partial<T>> {
  const entries = Object.entries(fields) as [keyof T & string, Read<unknown>][];
  return (value, at, problems) => {
    if (isMissing(value)) return undefined;
    if (!isObject(value)) return drop(at, 'an object', problems);
    const result: Partial<Record<keyof T, unknown>> = {};
    for (const [name, read] of entries) {
      // `hasOwn`: a page's old library may have put things on Object.prototype.
      const field = Object.hasOwn(value, name) ? read(value[name], `${at}.${name}`, problems) : undefined;
      if (field !== undefined) result[name] = field;
    }
    // Holds what the readers of the fields gave, so each has its field's type.
    return result as Partial<T>;
  };
}

/** A text stands for an object with that text in one field. */
function orText<T>(read: Read<T>, fromText: (text: string) => unknown): Read<T> {
  return (value, at, problems) => read(typeof value === 'string' && value !== '' ? fromText(value) : value, at, problems);
}

/** Only objects with something in them count. */
function unlessEmpty<T extends object>(read: Read<Partial<T>>, fallback?: keyof T): Read<T> {
  return (value, at, problems) => {
    const result = read(value, at, problems);
    if (!result) return undefined;
    const complete = fallback === undefined ? Object.keys(result).length > 0 : fallback in result;
    // Every field of these types but the one asked for is optional.
    return complete ? (result as T) : drop(at, fallback ? `complete: it has no ${String(fallback)}` : 'filled in', problems);
  };
}

const organization = orText(
  unlessEmpty<Organization>(objectOf<Organization>({name: text, url: webUrl, logo: webUrl}), 'name'),
  (name) => ({name}),
);

const place = orText(
  unlessEmpty<Place>(
    objectOf<Place>({locality: text, region: text, country: text, postalCode: text, street: text, text}),
  ),
  (words) => ({text: words}),
);

const apply = orText(
  unlessEmpty<Apply>(objectOf<Apply>({url: webUrl, email: scalar('a mail address', mailAddress)})),
  (address) => (mailAddress(address) ? {email: address} : {url: address}),
);

const pay = orText(
  unlessEmpty<Pay>(
    objectOf<Pay>({
      min: number,
      max: number,
      currency: scalar('a currency code', (value) => (/^[a-z]{3}$/i.test(value) ? value.toUpperCase() : undefined)),
      period: scalar('a period of pay', payPeriodOf),
      label: text,
      note: text,
    }),
  ),
  (note) => ({note}),
);

const employmentType = scalar('an employment type', (value) => employmentTypeOf(value) ?? value);

const kinds: Readonly<Record<SectionKind, true>> = {
  summary: true,
  responsibilities: true,
  qualifications: true,
  'preferred-qualifications': true,
  benefits: true,
  about: true,
  process: true,
  legal: true,
  other: true,
};

const kind = scalar('a kind of section', (value) =>
  // The table has exactly the kinds as its keys.
  Object.hasOwn(kinds, value) ? (value as SectionKind) : undefined,
);

const marks: Readonly<Record<Mark, true>> = {strong: true, em: true, code: true, sub: true, sup: true, a: true, br: true};

function inlines(depth: number): Read<readonly Inline[]> {
  return listOf((value, at, problems) => {
    if (typeof value === 'string') return value;
    if (!isObject(value) || depth > deepest) return drop(at, 'running text', problems);
    const {mark, href, content} = value;
    const inner = inlines(depth + 1)(content, `${at}.content`, problems) ?? [];
    if (typeof mark !== 'string' || !Object.hasOwn(marks, mark)) return drop(`${at}.mark`, 'a known mark', problems);
    const address = linkAddress(href);
    if (mark === 'a' && !address) return {mark: 'em' as const, content: inner};
    // The table has exactly the marks as its keys.
    return {mark: mark as Mark, ...(mark === 'a' && {href: address}), content: inner};
  });
}

function blocks(depth: number): Read<readonly Block[]> {
  return listOf((value, at, problems): Block | undefined => {
    if (!isObject(value) || depth > deepest) return drop(at, 'a block', problems);
    const content = () => inlines(0)(value['content'], `${at}.content`, problems) ?? [];
    const lists = <T>(read: Read<T>, name: string) => listOf(read)(value[name], `${at}.${name}`, problems) ?? [];
    switch (value['type']) {
      case 'paragraph':
        return {type: 'paragraph', content: content()};
      case 'heading':
        return {type: 'heading', level: Math.min(6, Math.max(1, Number(value['level']) || 1)), content: content()};
      case 'list':
        return {type: 'list', ...(value['ordered'] === true && {ordered: true}), items: lists(blocks(depth + 1), 'items')};
      case 'table':
        return {type: 'table', ...(value['hasHeader'] === true && {hasHeader: true}), rows: lists(listOf(inlines(0)), 'rows')};
      default:
        return drop(`${at}.type`, 'a known type of block', problems);
    }
  });
}

const paragraphsOf = (value: string): readonly Block[] =>
  value.split(/\n\s*\n/).flatMap((paragraph) => {
    const content = paragraph.trim();
    return content ? {type: 'paragraph' as const, content: [content]} : [];
  });

const section: Read<Section> = (value, at, problems) => {
  const written = objectOf<{kind: SectionKind; heading: string; text: readonly string[]; items: readonly string[]; content: readonly Block[]; html: string}>({
    kind,
    heading: text,
    text: listOf(text),
    items: listOf(text),
    content: blocks(0),
    html: text,
  })(value, at, problems);
  if (!written) return undefined;
  const items = (written.items ?? []).map((item) => paragraphsOf(item));
  const content: readonly Block[] = [
    ...(written.text ?? []).flatMap(paragraphsOf),
    ...(items.length > 0 ? [{type: 'list' as const, items}] : []),
    ...(written.content ?? []),
  ];
  if (content.length === 0 && !written.html) return drop(at, 'filled in', problems);
  return {
    kind: written.kind ?? 'other',
    ...(written.heading && {heading: written.heading}),
    content: written.html ? [] : content,
    ...(written.html && {html: written.html}),
  };
};

const words = {title: text, url: webUrl, department: text, team: text};
const sections = listOf(section);

const translation = objectOf<Translation>({...words, sections});

const translations: Read<Record<string, Translation>> = (value, at, problems) => {
  if (isMissing(value)) return undefined;
  if (!isObject(value)) return drop(at, 'an object', problems);
  const result: Record<string, Translation> = {};
  for (const [name, words] of Object.entries(value)) {
    const tag = language(name, `${at}.${name}`, problems);
    const read = tag && translation(words, `${at}.${name}`, problems);
    if (read) result[tag] = read;
  }
  return result;
};

const fields: {[K in keyof Posting]-?: Read<Posting[K]>} = {
  id: text,
  ...words,
  language,
  apply,
  organization,
  identifier: text,
  locations: listOf(place),
  workplace: scalar('a workplace', workplaceOf),
  remoteFrom: listOf(place),
  employmentTypes: listOf(employmentType),
  pay: listOf(pay),
  datePosted: date,
  dateModified: date,
  validThrough: date,
  monthsOfExperience: number,
  sections,
  baseUrl: webUrl,
  detailUrl: webUrl,
  translations,
};

const posting = objectOf<Posting>(fields);

/** Whether the native format has a field of that name. */
export const isPostingField = (name: string) => Object.hasOwn(fields, name);

/**
 * Reads a posting out of unknown JSON in the native format.
 *
 * A field that cannot be used is left out and reported in `problems` by its JSON path; the rest is read all the same.
 *
 * @param value What `JSON.parse` gave.
 * @param problems Takes what was left out.
 * @param at The JSON path of the value.
 * @throws {PostingError} `invalid` when there is no title.
 */
export function readPosting(value: unknown, problems: Problem[] = [], at = '$'): Posting {
  const read = posting(value, at, problems);
  if (!read?.title) throw new PostingError('invalid', `The posting at ${at} has no title.`);
  return completePosting({...read, title: read.title});
}

/** A posting of which only the title must be there; lists that are missing are empty. */
export function completePosting(fields: Partial<Posting> & {readonly title: string}): Posting {
  return {locations: [], remoteFrom: [], employmentTypes: [], pay: [], sections: [], translations: {}, ...fields};
}

/**
 * Reads native JSON with one posting, a list of them, or an object with a list named `postings`.
 *
 * A posting of a list that cannot be used is left out and reported; the others are read all the same.
 *
 * @throws {PostingError} `invalid` when the one posting there is, or every posting of a list, has no title.
 */
export function readPostings(value: unknown): Feed {
  const problems: Problem[] = [];
  const wrapped = isObject(value) && Array.isArray(value['postings']);
  const list: unknown = wrapped ? value['postings'] : value;
  if (!Array.isArray(list)) return {postings: [readPosting(list, problems)], problems};
  const postings = list.flatMap((item: unknown, index) => {
    const at = `${wrapped ? '$.postings' : '$'}[${index}]`;
    try {
      return readPosting(item, problems, at);
    } catch {
      drop(at, 'a posting with a title', problems);
      return [];
    }
  });
  if (list.length > 0 && postings.length === 0) {
    throw new PostingError('invalid', `None of the ${list.length} postings has a title.`);
  }
  return {postings, problems};
}
