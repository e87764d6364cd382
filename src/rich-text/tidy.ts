import type {Block, List} from '../posting/rich-text.js';
import {flow, joinLines, strong, textOfLine, withoutStart, type Entries, type Item, type Line} from './flow.js';
import type {MarkupNode} from './markup.js';

/** Whether a line that is not marked as a heading is one by its words; `isLead` says that it is a colon before a list. */
export type IsHeading = (text: string, isLead: boolean) => boolean;

/** The level of a line that is a heading by its looks or words: below all that the markup calls headings. */
const lineLevel = 7;

// An emoji may be followed by the sign that makes it one. Word's bullets are letters of a font of signs: `o`, `§`, `Ø`, `ü`.
const bullet = /^(?:(?:[•●○◦‣⁃∙·・･ㆍ▪▫➡➢►➤❖✓✔✅☑\uf0b7\uf0a7]|👉)\ufe0f?\s*|[»›→]\s+|[-–—*+o§Øü]\s+)(?=\S)/;
const weakBullet = /^[-–—*+1o§Øü✅☑]/;
const number = /^(\d{1,2})[.)、]\s*(?=[^\s\d])/;
const endsInColon = /[:：]$/;

/** What stands at the beginning of a line in the place of a bullet; `1` for every number. */
function markerOf(item: Item | undefined): string | undefined {
  if (item?.type !== 'line' || item.level) return undefined;
  const text = textOfLine(item);
  // A heading may have an emoji of its own.
  if (/^[✅☑➡👉]/u.test(text) && standsOut(item)) return undefined;
  return bullet.test(text) ? text.charAt(0) : number.test(text) ? '1' : undefined;
}

/** Whether a list begins here, in the markup or typed. */
function isListStart(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const marker = markerOf(item);
  if (item?.type !== 'line' || !marker) return item?.type === 'entries';
  if (marker === '1' && number.exec(textOfLine(item))?.[1] !== '1') return false;
  // A dash may also begin a remark, and a number a date.
  if (!weakBullet.test(marker) || markerOf(items[index + 1]) === marker) return true;
  const before = items[index - 1];
  return (
    before?.type === 'line' && (before.level !== undefined || endsInColon.test(textOfLine(before)) || standsOut(before))
  );
}

/** The typed list that begins at a line, and where it ends. Another marker inside is a list inside the list. */
function typedList(items: readonly Item[], start: number, outer: readonly string[]): {list: List; end: number} {
  const marker = markerOf(items[start]) ?? '';
  const entries: Block[][] = [];
  let index = start;
  while (index < items.length) {
    const line = items[index];
    const found = markerOf(line);
    if (line?.type !== 'line' || !found || outer.includes(found)) break;
    const last = entries.at(-1);
    if (found !== marker && last) {
      const inner = typedList(items, index, [...outer, marker]);
      // A number that begins no list: "2)" under a bullet.
      if (inner.end === index) break;
      last.push(inner.list);
      index = inner.end;
      continue;
    }
    const text = textOfLine(line);
    const [sign = '', digits] = bullet.exec(text) ?? number.exec(text) ?? [];
    // A list counts for itself: a number that it would change ends it.
    if (digits && Number(digits) !== entries.length + 1) break;
    entries.push([{type: 'paragraph', content: joinLines([withoutStart(line, sign.length)])}]);
    index++;
  }
  return {list: {type: 'list', ...(marker === '1' && {ordered: true}), items: entries}, end: index};
}

/** Whether a line stands out as headings do: bold, in capitals, or between the signs that East Asian texts use. */
function standsOut(line: Line): boolean {
  const text = textOfLine(line);
  if (!/\p{L}/u.test(text)) return false;
  const isBold =
    line.pieces.every((piece) => piece.marks & strong || !/[\p{L}\p{N}]/u.test(piece.text)) &&
    // A link that is a line of its own leads somewhere else.
    line.pieces.some(({href}) => !href);
  // "$48.50—$61.25 USD" is a figure, and "401(K)" an abbreviation.
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isCapitals =
    letters > text.length / 2 && letters > 3 && text.length < 60 && /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(text);
  return isBold || isCapitals || /^(?:[【[〔＜<].*[】\]〕＞>][:：]?|[■□◆◇▼].{1,30})$/.test(text);
}

const isLabel = (item: Item) => item.type === 'line' && item.isStart && /^.{2,30}[:：]$/.test(textOfLine(item));

/** Lines to paragraphs, typed bullets to lists, lines that stand alone and stand out to headings. */
function group(items: readonly Item[], isHeading: IsHeading, isInList = false): Block[] {
  const blocks: Block[] = [];
  /** Whether the paragraph that we are in began with a heading: then its other bold lines are headings too. */
  let hasHeading = false;
  /** Whether some headings are known by their words alone: then labels of the same looks are headings too. */
  const hasLabels =
    !isInList && items.some((item) => isLabel(item) && item.type === 'line' && isHeading(textOfLine(item), false));

  const isHeadingLine = (index: number): boolean => {
    const line = items[index];
    const next = items[index + 1];
    if (line?.type !== 'line' || !next || isInList) return false;
    const text = textOfLine(line);
    const isLead = isListStart(items, index + 1);
    if (text.length > 120 || !(line.isStart || hasHeading || isLead)) return false;
    const isStanding = standsOut(line);
    const isByWords = isHeading(text, isLead && endsInColon.test(text));
    // A line that only its words would make one: not with nothing under it, nor with its own text behind a colon.
    const isBelied =
      !isStanding &&
      !isLead &&
      !endsInColon.test(text) &&
      (/[:：]|\.$/.test(text) || (next.type === 'line' && (next.level !== undefined || standsOut(next))));
    if (isByWords && !isBelied) return true;
    if (!isStanding) return hasLabels && !isLead && next.type === 'line' && !next.isStart && isLabel(line);
    if (isLead) return true;
    // What stands out with nothing under it is a title or a cry; what ends as a sentence does is one.
    const isSentence = /[.,;…]$|^.{50,}!$/.test(text);
    return !isSentence && !(next.type === 'line' && (next.level !== undefined || standsOut(next)));
  };
  const pushList = (list: List) => {
    const last = blocks.at(-1);
    // Editors that make a list of every item.
    if (last?.type === 'list' && last.ordered === list.ordered) {
      blocks[blocks.length - 1] = {...last, items: [...last.items, ...list.items]};
    } else if (list.items.length > 0) blocks.push(list);
  };

  for (let index = 0; index < items.length;) {
    const item = items[index];
    if (item?.type !== 'line') {
      if (item?.type === 'entries') pushList(listOf(item, isHeading));
      else if (item) blocks.push(item);
      index++;
      continue;
    }
    if (item.isStart) hasHeading = false;
    if (isListStart(items, index)) {
      const {list, end} = typedList(items, index, []);
      pushList(list);
      index = end;
      continue;
    }
    const lines = [item];
    const isTag = item.level !== undefined && !isInList && textOfLine(item).length <= 160;
    if (isTag || isHeadingLine(index)) {
      // A heading of the markup may have line breaks; a line that is one by its looks ends with the line.
      let next = items[++index];
      for (; isTag && next?.type === 'line' && next.level && !next.isStart; next = items[++index]) lines.push(next);
      const unmarked = lines.map((line) => ({
        ...line,
        pieces: line.pieces.map((piece) => ({...piece, marks: piece.marks & ~strong})),
      }));
      blocks.push({type: 'heading', level: item.level ?? lineLevel, content: joinLines(unmarked)});
      hasHeading = true;
      continue;
    }
    for (let next = items[++index]; next?.type === 'line' && !next.isStart; next = items[++index]) {
      const isOwn = isListStart(items, index) || isHeadingLine(index);
      if (isOwn || (isListStart(items, index + 1) && endsInColon.test(textOfLine(next)))) break;
      lines.push(next);
    }
    blocks.push({type: 'paragraph', content: joinLines(lines)});
  }
  return blocks;
}

/** A list with its items; a list right inside a list belongs to the item before it. */
function listOf({entries, isOrdered}: Entries, isHeading: IsHeading): List {
  const items: Block[][] = [];
  for (const entry of entries) {
    const blocks = group(entry.items, isHeading, true);
    const [first] = blocks;
    const last = items.at(-1);
    if (!first) continue;
    if (blocks.length === 1 && first.type === 'list' && (entry.isItem || !last)) {
      items.push(...first.items.map((item) => [...item]));
    } else if (entry.isItem || !last) items.push(blocks);
    else last.push(...blocks);
  }
  return {type: 'list', ...(isOrdered && {ordered: true}), items};
}

/**
 * A body as if it had been written for the page: paragraphs, headings, lists and tables out of whatever an editor left.
 *
 * The visible text stays as it is and where it is, but for blanks and typed bullets.
 *
 * @param isHeading Tells a heading by its words, where nothing else marks it.
 * @param read Reads signs in the lines that are to be marks.
 */
export function tidy(
  nodes: readonly MarkupNode[],
  isHeading: IsHeading,
  read = (items: readonly Item[]): readonly Item[] => items,
): Block[] {
  const [only] = nodes;
  // Lists as they come in some structured data: items in one text, a no-break space between them.
  if (nodes.length === 1 && typeof only === 'string') {
    const items = only.trim().split(/\u00a0(?=\p{Lu})/u);
    if (items.length > 3 && !items.some((item) => item.includes('\u00a0'))) {
      return group(flow([{name: 'ul', children: items.map((item) => ({name: 'li', children: [item]}))}]), isHeading);
    }
  }
  return group(read(flow(nodes)), isHeading);
}
