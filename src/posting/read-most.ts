import {mailAddress, webAddress} from './address.js';
import {readDate} from './date.js';
import {PostingError} from './error.js';
import type {Apply, Feed, Organization, Pay, Place, Posting, Problem, Section, SectionKind} from './posting.js';
import {
  filled,
  flag,
  isObject,
  listOf,
  objectOf,
  rare,
  readAt,
  scalar,
  text,
  type Reader,
  type Readers,
} from './reader.js';
import {isPlain, type Block} from './rich-text.js';
import {employmentTypeOf, payPeriodOf, tokenOf, workplaceOf} from './words.js';

const webUrl = scalar((address, {base}) => webAddress(address, base));
const number: Reader<number> = (value) => {
  // In a text a dot may stand for thousands, so only what cannot be misread is a number.
  const figure = typeof value === 'number' ? value : /^\d+(\.\d\d?)?$/.test(text(value) ?? '') ? Number(value) : NaN;
  return figure >= 0 && figure < Infinity ? figure : undefined;
};
/** Reads a language tag. */
export const language = scalar((tag) => Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]);

const organization = objectOf<Organization>(
  {name: text, url: webUrl, logo: webUrl},
  ({name, ...rest}) => (name ? {name, ...rest} : undefined),
  () => 'name',
);

const places = listOf(
  objectOf<Place>(
    {locality: text, region: text, country: text, postalCode: text, street: text, text},
    filled,
    () => 'text',
  ),
);

const apply = objectOf<Apply>({url: webUrl, email: scalar(mailAddress)}, filled, (address) =>
  mailAddress(address) ? 'email' : 'url',
);

const pay = objectOf<Pay>(
  {
    min: number,
    max: number,
    currency: scalar((code) => (/^[a-z]{3}$/i.test(code) ? code.toUpperCase() : undefined)),
    period: scalar(payPeriodOf),
    label: text,
    note: text,
  },
  (fields, {min: low, max: high}) => {
    const {min = 0, max = min, ...rest} = fields;
    // Beside an end that cannot be read the other would say "from" or "up to".
    const isWrong = Number(low || min) !== min || Number(high || max) !== max || min > max;
    return filled(isWrong ? (rest.note ? rest : {}) : fields);
  },
  () => 'note',
);

const kinds: readonly SectionKind[] = [
  'summary',
  'responsibilities',
  'qualifications',
  'preferred-qualifications',
  'benefits',
  'about',
  'process',
  'legal',
  'other',
];

const paragraph = (content: string): Block => ({type: 'paragraph', content: [content]});

const sectionsOf = (blocks: Reader<readonly Block[]>) =>
  listOf(
    objectOf<Section & {text: readonly string[]; items: readonly string[]}, Section>(
      {
        kind: scalar((word) => tokenOf(kinds, word)),
        heading: text,
        text: listOf(text),
        items: listOf(text),
        content: blocks,
        html: text,
      },
      ({kind = 'other', heading, text = [], items = [], content = [], html}) => {
        const body: readonly Block[] = [
          ...text.flatMap((paragraphs) => paragraphs.split(/\n\s*\n/).map(paragraph)),
          ...(items.length ? [{type: 'list' as const, items: items.map((item) => [paragraph(item)])}] : []),
          ...content,
        ];
        const rest = {kind, ...(heading && {heading})};
        return html ? {...rest, content: [], html} : body.length ? {...rest, content: body} : undefined;
      },
      () => 'text',
    ),
  );

/** Reads the words of a posting, given what reads the body of a section. */
const wordsOf = (content: Reader<readonly Block[]>) => ({
  title: text,
  url: webUrl,
  department: text,
  team: text,
  sections: sectionsOf(content),
});

/** What the postings of one file mostly have in common, and may be written once beside their list. */
const common = {language, organization, apply};

/** What reads native JSON. */
export interface PostingReaders {
  /**
   * Reads a posting out of unknown JSON in the native format.
   *
   * A field that cannot be used is left out and reported in `problems` by its JSON path; the rest is read all the same.
   *
   * @param value What `JSON.parse` gave.
   * @param problems Takes what was left out, the first hundred of it.
   * @param at The JSON path of the value.
   * @param base What relative addresses are resolved against: the address the JSON came from.
   * @throws {PostingError} `invalid` when there is no title.
   */
  readonly readPosting: (value: unknown, problems?: Problem[], at?: string, base?: string) => Posting;
  /**
   * Reads native JSON with one posting, a list of them, or an object with a list named `postings`.
   *
   * A posting of a list that cannot be used is left out and reported; the others are read all the same.
   *
   * @param base What relative addresses are resolved against: the address the JSON came from.
   * @throws {PostingError} `invalid` when the one posting there is, or every posting of a list, has no title.
   */
  readonly readPostings: (value: unknown, base?: string) => Feed;
}

/** Readers of native JSON, given those of what only some postings have. */
export function readersOf(
  blocks: Reader<readonly Block[]>,
  translationsOf: (words: ReturnType<typeof wordsOf>) => Reader<Posting['translations']>,
): PostingReaders & {readonly fields: object} {
  const words = wordsOf(blocks);
  const fields: Readers<Posting> = {
    id: text,
    ...words,
    ...common,
    directApply: flag,
    identifier: text,
    locations: places,
    workplace: scalar(workplaceOf),
    remoteFrom: places,
    employmentTypes: listOf(scalar((word) => employmentTypeOf(word) ?? word)),
    pay: listOf(pay),
    datePosted: readDate,
    dateModified: readDate,
    validThrough: readDate,
    monthsOfExperience: number,
    baseUrl: webUrl,
    detailUrl: webUrl,
    translations: translationsOf(words),
  };
  const posting = objectOf(fields, ({title, ...rest}) => (title ? completePosting({title, ...rest}) : undefined));
  const postingList = listOf(posting);

  const feed = objectOf<Pick<Posting, keyof typeof common> & {postings: readonly Posting[]}, readonly Posting[]>(
    {...common, postings: postingList},
    ({postings = [], ...shared}) => postings.map((posting) => ({...shared, ...posting})),
  );

  const readPosting: PostingReaders['readPosting'] = (value, problems = [], at = '$', base) => {
    const read = posting(value, at, {problems, base});
    if (!read) throw new PostingError('invalid', `The posting at ${at} has no title.`);
    return read;
  };

  const readPostings: PostingReaders['readPostings'] = (value, base) => {
    const reading = {problems: [], base};
    const isFeed = isObject(value) && Object.hasOwn(value, 'postings');
    const postings = readAt(isFeed ? feed : postingList, value, '$', reading) ?? [];
    const list = isFeed ? value['postings'] : value;
    if (!postings.length && !(Array.isArray(list) && !list.length)) {
      throw new PostingError('invalid', 'There is no posting with a title.');
    }
    return {postings, problems: reading.problems};
  };
  return {readPosting, readPostings, fields};
}

/** A posting of which only the title must be there; lists that are missing are empty. */
export function completePosting(fields: Partial<Posting> & {readonly title: string}): Posting {
  return {locations: [], remoteFrom: [], employmentTypes: [], pay: [], sections: [], translations: {}, ...fields};
}

/** The readers of what most postings have. They throw `rare` at what takes those of read.ts. */
export const most = readersOf(
  (value) => (isPlain(value) ? value : give(rare)),
  () => (value) => (isObject(value) && Object.keys(value).length === 0 ? {} : give(rare)),
);

function give(error: Error): never {
  throw error;
}

/** Whether the native format has a field of that name. */
export const isPostingField = (name: string): boolean => name === '$schema' || Object.hasOwn(most.fields, name);
