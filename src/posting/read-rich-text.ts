import {linkAddress} from './address.js';
import {listOf, objectOf, scalar, type Reader} from './reader.js';
import {textOfInline, type Block, type Inline, type Mark} from './rich-text.js';
import {tokenOf} from './words.js';

/** Reads running text: a list of plain and marked pieces. */
const running: Reader<readonly Inline[]> = (value, at, reading) => listOf(inline)(value, at, reading);

const inline: Reader<Inline> = (value, at, reading) => (typeof value === 'string' ? value : marked(value, at, reading));

const marked = objectOf<{mark: Mark; href: string; content: readonly Inline[]}, Inline>(
  {
    mark: scalar((word) => tokenOf(['strong', 'em', 'code', 'sub', 'sup', 'a', 'br'], word)),
    href: scalar((address, {base}) => linkAddress(address, base)),
    content: running,
  },
  ({mark, href, content = []}) =>
    // A link that leads nowhere is no link; nor is a mark that nobody knows.
    mark && (mark !== 'a' || href) ? {mark, ...(href && {href}), content} : textOfInline(content),
);

/** Reads the blocks of a section's body; a mere text is a paragraph. */
export const blocks: Reader<readonly Block[]> = (value, at, reading) => listOf(block)(value, at, reading);

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

/** The field without which a block of the type is nothing. */
const bodyOf = {paragraph: 'content', heading: 'content', list: 'items', table: 'rows'} as const;

const block = objectOf(
  {
    type: scalar((word) => tokenOf(Object.keys(bodyOf) as Block['type'][], word)),
    level: scalar((level) => (/^[1-6]$/.test(level) ? Number(level) : undefined)),
    ordered: flag,
    hasHeader: flag,
    content: running,
    items: listOf(blocks),
    rows: listOf(listOf(running)),
  },
  (fields) => {
    const {type = 'paragraph'} = fields;
    // Of the types without this one field, none has another that it cannot do without.
    return fields[bodyOf[type]] && ({type, ...(type === 'heading' && {level: 1}), ...fields} as Block);
  },
  () => 'content',
);
