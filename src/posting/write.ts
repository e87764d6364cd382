import type {NativeBlock, NativePay, NativePlace, NativePosting, NativeSection, NativeTranslation} from './native.js';
import type {Pay, Place, Posting, Section, Translation} from './posting.js';
import type {Block, Inline} from './rich-text.js';

/** One thing by itself, several as a list. */
const oneOrMore = <T>(list: readonly T[]): T | readonly T[] | undefined => (list.length > 1 ? list : list[0]);

/** An object without the fields that say nothing. */
function said<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** The one field that an object has, where a text may stand for it; else the object. */
const short = <T extends object, K extends keyof T>(fields: T, name: K): T | NonNullable<T[K]> =>
  Object.keys(fields).length === 1 ? (fields[name] ?? fields) : fields;

/**
 * A posting as a person would write it: the native format, with a text where a text will do and nothing that is empty.
 *
 * `readPosting` reads the same posting from it.
 */
export function writePosting(posting: Posting): NativePosting {
  const {apply, organization, locations, remoteFrom, pay, sections, translations, employmentTypes, title, id, ...rest} =
    posting;
  const {url, language, ...facts} = rest;
  return said({
    id,
    title,
    url,
    language,
    apply: apply && (apply.url && apply.email ? apply : (apply.url ?? apply.email)),
    organization: organization && short(organization, 'name'),
    ...facts,
    locations: oneOrMore(locations.map(writePlace)),
    remoteFrom: oneOrMore(remoteFrom.map(writePlace)),
    employmentTypes: oneOrMore(employmentTypes),
    pay: oneOrMore(pay.map(writePay)),
    sections: sections.length > 0 ? sections.map(writeSection) : undefined,
    translations:
      Object.keys(translations).length > 0
        ? Object.fromEntries(Object.entries(translations).map(([tag, words]) => [tag, writeTranslation(words)]))
        : undefined,
  });
}

const writePlace = (place: Place): NativePlace => short(place, 'text');

const writePay = (pay: Pay): string | NativePay => short(pay, 'note');

const writeTranslation = ({sections, ...words}: Translation): NativeTranslation =>
  said({...words, sections: sections && sections.length > 0 ? sections.map(writeSection) : undefined});

/** A text that would be read as it is: with nothing around it and no second paragraph in it. */
const isPlain = (content: readonly Inline[]): content is readonly [string] =>
  content.length === 1 &&
  typeof content[0] === 'string' &&
  content[0] === content[0].trim() &&
  content[0] !== '' &&
  !/\n\s*\n/.test(content[0]);

function writeSection({kind, heading, content, html}: Section): NativeSection {
  const head = {kind: kind === 'other' ? undefined : kind, heading};
  if (html !== undefined) return said({...head, html});
  const texts: string[] = [];
  let rest = content;
  for (let [block] = rest; block?.type === 'paragraph' && isPlain(block.content); [block] = rest) {
    texts.push(block.content[0]);
    rest = rest.slice(1);
  }
  const [list] = rest;
  const items = list?.type === 'list' && !list.ordered ? itemsOf(list.items) : undefined;
  if (items) rest = rest.slice(1);
  return said({
    ...head,
    text: oneOrMore(texts),
    items,
    content: rest.length > 0 ? rest.map(writeBlock) : undefined,
  });
}

/** The items of a list where each is one plain text. */
function itemsOf(items: readonly (readonly Block[])[]): readonly string[] | undefined {
  const texts = items.map(([first, ...rest]) =>
    first?.type === 'paragraph' && rest.length === 0 && isPlain(first.content) ? first.content[0] : undefined,
  );
  return texts.length > 0 && texts.every((text) => text !== undefined) ? texts : undefined;
}

function writeBlock(block: Block): NativeBlock {
  switch (block.type) {
    case 'paragraph':
      return isPlain(block.content) ? block.content[0] : block;
    case 'list':
      return {...block, items: block.items.map((item) => oneOrMore(item.map(writeBlock)) ?? [])};
    case 'table':
      return {...block, rows: block.rows.map((cells) => cells.map((cell) => oneOrMore(cell) ?? []))};
    case 'heading':
      return {...block, content: oneOrMore(block.content) ?? []};
  }
}
