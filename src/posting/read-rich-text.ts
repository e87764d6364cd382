import {linkAddress} from './address.js';
import {listOf, objectOf, scalar, type Reader} from './reader.js';
import {textOfInline, type Block, type Inline, type Mark} from './rich-text.js';
import {tokenOf} from './words.js';

/** Reads yes or no, also where a text stands for it. */
export const flag: Reader<boolean> = (value) => {
  const [, isTrue, isFalse] = /^(true)$|^(false)$/i.exec(String(value)) ?? [];
  return isTrue || isFalse ? isTrue !== undefined : undefined;
};

/** Reads running text: a list of plain and marked pieces. */
const running: Reader<readonly Inline[]> = (value, reading) => listOf(inline)(value, reading);

const inline: Reader<Inline> = (value, reading) => (typeof value === 'string' ? value : marked(value, reading));

const marked = objectOf<{mark: Mark; href: string; content: readonly Inline[]}, Inline>(
  {
    mark: scalar((word) => tokenOf(['strong', 'em', 'code', 'sub', 'sup', 'a', 'br'], word)),
    href: scalar((address, {base}) => linkAddress(address, base)),
    content: running,
  },
  ({mark, href, content = []}) =>
    // A link that leads nowhere is no link; nor is a mark that nobody knows.
    mark && (mark !== 'a' || href) ? {mark, ...(href && {href}), content} : textOfInline(content) || undefined,
);

/** Reads the blocks of a section's body; a mere text is a paragraph. */
export const blocks: Reader<readonly Block[]> = (value, reading) => listOf(block)(value, reading);

const block = objectOf(
  {
    type: scalar((word) => tokenOf(['paragraph', 'heading', 'list', 'table'] as const, word)),
    content: running,
    level: scalar((level) => (/^[1-6]$/.test(level) ? Number(level) : undefined)),
    ordered: flag,
    items: listOf(blocks),
    hasHeader: flag,
    rows: listOf(listOf(running)),
  },
  ({type = 'paragraph', content, level = 1, ordered, items, hasHeader, rows}): Block | undefined => {
    if (type === 'list') return items && {type, ...(ordered && {ordered}), items};
    if (type === 'table') return rows && {type, ...(hasHeader && {hasHeader}), rows};
    return content && (type === 'heading' ? {type, level, content} : {type, content});
  },
  () => 'content',
);
