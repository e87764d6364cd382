import {linkAddress} from '../posting/address.js';
import {strong, textOfLine, withoutStart, type Item, type Line, type Piece} from './flow.js';

const heading = /^(#{1,6})\s+(?=\S)/;
const ruler = /^(?:-{3,}|\*{3,}|_{3,})$/;
const marked = /(\*\*|(?<![\p{L}\p{N}])__)(?=\S)(.{0,999}?\S)\1(?!(?<=_)[\p{L}\p{N}.])|\[([^[\]]+)\]\(([^\s()]+)\)/gu;

/** Lines in which the signs of Markdown are what they stand for: headings, bold words, links. */
export function fromMarkdown(items: readonly Item[]): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.type === 'entries') {
      return [{...item, entries: item.entries.map((entry) => ({...entry, items: fromMarkdown(entry.items)}))}];
    }
    return item.type === 'line' ? lineFrom(item) : [item];
  });
}

function lineFrom(line: Line): Item[] {
  const text = textOfLine(line);
  if (ruler.test(text)) return [];
  const [start = '', signs = ''] = (line.level === undefined && heading.exec(text)) || [];
  const rest = start ? withoutStart(line, start.length) : line;
  return [{...rest, ...(start && {level: signs.length, isStart: true}), pieces: rest.pieces.flatMap(piecesFrom)}];
}

function piecesFrom(piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const {index, 0: all, 2: bold, 3: label, 4: address} of piece.text.matchAll(marked)) {
    const href = piece.href ?? linkAddress(address);
    // An address that no link may carry stays where it can be read.
    if (bold === undefined && !href) continue;
    pieces.push({...piece, text: piece.text.slice(from, index)});
    pieces.push(
      bold === undefined
        ? {...piece, text: label ?? '', ...(href && {href})}
        : {...piece, text: bold, marks: piece.marks | strong},
    );
    from = index + all.length;
  }
  pieces.push({...piece, text: piece.text.slice(from)});
  return pieces.filter(({text}) => text !== '');
}
