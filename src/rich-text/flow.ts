import type {Inline, Mark, Table} from '../posting/rich-text.js';
import type {MarkupElement, MarkupNode} from './markup.js';

/** A run of text with the same marks all through. */
export interface Piece {
  readonly text: string;
  /** One bit for each mark, `strong` the first. */
  readonly marks: number;
  readonly href?: string;
}

/** One line of the body as a reader sees it. */
export interface Line {
  readonly type: 'line';
  readonly pieces: readonly Piece[];
  /** Whether a paragraph begins with it; other lines follow a single line break. */
  readonly isStart: boolean;
  /** Of a heading in the markup, 1 to 6. */
  readonly level?: number;
}

/** A list of the markup; what lies in it outside its items is an entry too. */
export interface Entries {
  readonly type: 'entries';
  readonly isOrdered: boolean;
  readonly entries: readonly {readonly isItem: boolean; readonly items: readonly Item[]}[];
}

/** What a reader sees one after another. */
export type Item = Line | Entries | Table;

/** The bit of `strong`. */
export const strong = 1;

const marks: readonly Mark[] = ['strong', 'em', 'code', 'sub', 'sup'];

const br: MarkupElement = {name: 'br', children: []};

/** Blanks as a browser would show them; of no-break spaces only those stay that hold a number or a mark to its word. */
const collapse = (text: string): string =>
  text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\s+/g, (run, at: number, all: string) => {
    const holds = run === '\u00a0' && (/[\d«]/.test(all.charAt(at - 1)) || /[:;!?»%€]/.test(all.charAt(at + 1)));
    return holds ? run : ' ';
  });

/** The pieces with their blanks collapsed and the ends trimmed; none when they show nothing. */
export function clean(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let before = ' ';
  for (const piece of pieces) {
    const collapsed = collapse(piece.text);
    const text = /\s$/.test(before) ? collapsed.trimStart() : collapsed;
    if (!text) continue;
    before = text;
    const last = result.at(-1);
    // A blank shows no mark; it goes with what stands before it.
    if (last && ((last.marks === piece.marks && last.href === piece.href) || !text.trim())) {
      result[result.length - 1] = {...last, text: last.text + text};
    } else result.push({...piece, text});
  }
  const last = result.pop();
  const text = last?.text.trimEnd();
  return last && text ? [...result, {...last, text}] : result;
}

/** The text of a line. */
export const textOfLine = (line: Line): string => line.pieces.map(({text}) => text).join('');

/** A line without what it begins with. */
export function withoutStart(line: Line, length: number): Line {
  let left = length;
  const pieces = line.pieces.map((piece) => {
    const text = piece.text.slice(left);
    left = Math.max(0, left - piece.text.length);
    return {...piece, text};
  });
  return {...line, pieces: clean(pieces)};
}

function toInline(pieces: readonly Piece[], depth = -1): Inline[] {
  const mark = marks[depth];
  if (depth >= 0 && !mark) return [pieces.map(({text}) => text).join('')];
  const keyOf = (piece?: Piece) => (mark ? piece && piece.marks & (1 << depth) : piece?.href);
  const result: Inline[] = [];
  for (let start = 0; start < pieces.length;) {
    const key = keyOf(pieces[start]);
    let end = start + 1;
    while (end < pieces.length && keyOf(pieces[end]) === key) end++;
    const content = toInline(pieces.slice(start, end), depth + 1);
    if (!key) result.push(...content);
    else if (mark) result.push({mark, content});
    else result.push({mark: 'a', href: String(key), content});
    start = end;
  }
  return result;
}

/** Lines as running text, with line breaks between them. */
export const joinLines = (lines: readonly Line[]): Inline[] =>
  lines.flatMap((line, index) => [
    ...(index > 0 ? [{mark: 'br' as const, content: []}] : []),
    ...toInline(line.pieces),
  ]);

/** The markup's lines, lists and tables, in order; of its boxes only that they end a line. */
export function flow(nodes: readonly MarkupNode[]): Item[] {
  const items: Item[] = [];
  let pieces: Piece[] = [];
  let isStart = true;
  let level: number | undefined;

  const endLine = (endsParagraph: boolean) => {
    const cleaned = clean(pieces);
    if (cleaned.length > 0) items.push({type: 'line', pieces: cleaned, isStart, ...(level && {level})});
    // Two line breaks in a row are how some editors end a paragraph.
    isStart = endsParagraph || cleaned.length === 0;
    pieces = [];
  };
  const push = (...blocks: readonly Item[]) => {
    endLine(true);
    items.push(...blocks);
  };
  const walk = (children: readonly MarkupNode[], bits: number, href: string | undefined) => {
    for (const node of children) {
      if (typeof node === 'string') {
        pieces.push({text: node, marks: bits, ...(href && {href})});
        continue;
      }
      const {name} = node;
      const bit = marks.indexOf(name as Mark);
      if (bit >= 0) walk(node.children, bits | (1 << bit), href);
      else if (name === 'a') walk(node.children, bits, node.href);
      else if (name === 'br') endLine(false);
      else if (name === 'ul' || name === 'ol') push(entriesOf(node.children, name === 'ol'));
      // Lever's lists come without the list around the items.
      else if (name === 'li') push(entriesOf([node], false));
      else if (name === 'table') push(...tableOf(node));
      else {
        endLine(true);
        const outer = level;
        if (/^h\d$/.test(name)) level = Number(name[1]);
        walk(
          name === 'pre' ? node.children.flatMap(withBreaks) : node.children,
          name === 'dt' ? bits | strong : bits,
          href,
        );
        endLine(true);
        level = outer;
      }
    }
  };
  walk(nodes, 0, undefined);
  endLine(true);
  return items;
}

const withBreaks = (node: MarkupNode): MarkupNode[] =>
  typeof node === 'string' ? node.split('\n').flatMap((line) => [line, br]) : [node];

const entriesOf = (nodes: readonly MarkupNode[], isOrdered: boolean): Entries => ({
  type: 'entries',
  isOrdered,
  entries: nodes.map((node) =>
    typeof node !== 'string' && node.name === 'li'
      ? {isItem: true, items: flow(node.children)}
      : {isItem: false, items: flow([node])},
  ),
});

/** A table, or what is in it one after another where it only lays things out. */
function tableOf(table: MarkupElement): Item[] {
  const rows: {readonly cells: readonly Item[][]; readonly isHeader: boolean}[] = [];
  const collect = (children: readonly MarkupNode[], inHead: boolean) => {
    for (const node of children) {
      if (typeof node === 'string') continue;
      if (node.name !== 'tr') {
        collect(node.children, node.name === 'thead');
        continue;
      }
      const cells = node.children.filter((cell) => typeof cell !== 'string');
      const isHeader = inHead || cells.every(({name}) => name === 'th');
      const contents = cells.map(({name, children}) =>
        flow(name === 'th' && !isHeader ? [{name: 'strong', children}] : children),
      );
      if (contents.some((items) => items.length > 0)) rows.push({isHeader, cells: contents});
    }
  };
  collect(table.children, false);
  const hasBlocks = (items: readonly Item[]) =>
    items.some((item, index) => item.type !== 'line' || item.level || (index > 0 && item.isStart));
  const isLayout = rows.every(({cells}) => cells.length < 2) || rows.some(({cells}) => cells.some(hasBlocks));
  if (isLayout) return rows.flatMap(({cells}) => cells.flat());
  return [
    {
      type: 'table',
      ...(rows[0]?.isHeader && {hasHeader: true}),
      rows: rows.map(({cells}) => cells.map((items) => joinLines(items.filter((item) => item.type === 'line')))),
    },
  ];
}
