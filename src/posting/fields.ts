import {mailAddress, webAddress} from './address.js';
import type {Apply, Organization, Pay, Place, Posting, Section} from './posting.js';
import {filled, listOf, objectOf, scalar, text, type Reader, type Readers} from './reader.js';
import type {Block} from './rich-text.js';

const webUrl = scalar((address, {base}) => webAddress(address, base));

/** Reads a language tag. */
export const language = scalar((tag) => Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]);

const organization = objectOf<Organization>(
  {name: text, url: webUrl, logo: webUrl},
  ({name, ...rest}) => (name ? {name, ...rest} : undefined),
  () => 'name',
);

/** Reads the name of a country, or its code, which is in capitals. */
const country = scalar((name) => (name[2] ? name : name.toUpperCase()));

const places = listOf(
  objectOf<Place>({locality: text, region: text, country, postalCode: text, street: text, text}, filled, () => 'text'),
);

const apply = objectOf<Apply>({url: webUrl, email: scalar(mailAddress)}, filled, (address) =>
  mailAddress(address) ? 'email' : 'url',
);

/** What the postings of one file mostly have in common, and may be written once beside their list. */
export const common = {language, organization, apply};

const paragraph = (content: string): Block => ({type: 'paragraph', content: [content]});

/** How values are read that can be written in more than one way. */
export interface Ways {
  readonly number: Reader<number>;
  readonly flag: Reader<boolean>;
  readonly date: Reader<string>;
  readonly kind: Reader<Section['kind']>;
  readonly workplace: Reader<NonNullable<Posting['workplace']>>;
  readonly employmentType: Reader<string>;
  readonly period: Reader<NonNullable<Pay['period']>>;
  readonly blocks: Reader<readonly Block[]>;
  /** What becomes of the fields of pay, beside what was given. */
  readonly payOf: (fields: Partial<Pay>, given: Readonly<Record<string, unknown>>) => Pay | undefined;
  /** Given the readers of what is translated. */
  readonly translations: (words: ReturnType<typeof wordsOf>) => Reader<Posting['translations']>;
}

/** The words of a posting. */
const wordsOf = ({kind, blocks}: Ways) => ({
  title: text,
  url: webUrl,
  department: text,
  team: text,
  sections: listOf(
    objectOf<Section & {text: readonly string[]; items: readonly string[]}, Section>(
      {kind, heading: text, text: listOf(text), items: listOf(text), content: blocks, html: text},
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
  ),
});

/** Readers of every field of a posting in the native format: what a posting is, written once for all ways of reading. */
export function fieldsOf(ways: Ways): Readers<Posting> {
  const {number, flag, date, workplace, employmentType, period, payOf} = ways;
  const words = wordsOf(ways);
  const currency = scalar((code) => (/^[a-z]{3}$/i.test(code) ? code.toUpperCase() : undefined));
  return {
    id: text,
    ...words,
    ...common,
    directApply: flag,
    identifier: text,
    locations: places,
    workplace,
    remoteFrom: places,
    employmentTypes: listOf(employmentType),
    pay: listOf(
      objectOf<Pay>({min: number, max: number, currency, period, label: text, note: text}, payOf, () => 'note'),
    ),
    datePosted: date,
    dateModified: date,
    validThrough: date,
    monthsOfExperience: number,
    baseUrl: webUrl,
    detailUrl: webUrl,
    translations: ways.translations(words),
  };
}

/** A reader of a posting, given those of its fields. */
export const postingOf = (fields: Readers<Posting>): Reader<Posting> =>
  objectOf(fields, ({title, ...rest}) => (title ? completePosting({title, ...rest}) : undefined));

/** A posting of which only the title must be there; lists that are missing are empty. */
export function completePosting(fields: Partial<Posting> & {readonly title: string}): Posting {
  return {locations: [], remoteFrom: [], employmentTypes: [], pay: [], sections: [], translations: {}, ...fields};
}
