import {company, isPlace} from './document-title.js';
import {bareFactIn, factIn, type LabelledFact} from './facts.js';

/** The facts that a line is, with a label or without, one or several (“Berlin · Full-time · Remote”); nothing where some of it is none. */
export function factsIn(line: string): readonly LabelledFact[] | undefined {
  const fact = factIn(line);
  if (fact) return [fact];
  const pieces = piecesOf(line);
  return pieces && factsOf(pieces);
}

/** The pieces of a line of facts; the line itself where it is one. */
function piecesOf(text: string): readonly string[] | undefined {
  if (text.length > 160 || /[.!?]\s+\p{L}/u.test(text)) return undefined;
  // Before a fact there may be a picture of it.
  const bare = (piece: string) => piece.replace(/^[\p{So}\p{Sk}\p{M}\p{Cf}\s]+/u, '').trim();
  const split = (separator: RegExp) => text.split(separator).map(bare).filter(Boolean);
  const barred = split(/\s*[|•·]\s*/);
  // A dash may also stand between two figures.
  const pieces = barred.length > 1 ? barred : bareFactIn(bare(text)) ? [bare(text)] : split(/\s+[–—-]\s+/);
  return pieces.length > 6 ? undefined : pieces;
}

/** The facts that pieces are, all of them; nothing where some are none. */
function factsOf(pieces: readonly string[]): readonly LabelledFact[] | undefined {
  const facts = pieces.map(
    (piece) =>
      factIn(piece) ??
      bareFactIn(piece) ??
      (isPlace(piece) ? ({field: 'locations', value: piece} as const) : undefined),
  );
  const unknown = facts.indexOf(undefined);
  if (unknown >= 0) {
    const piece = pieces[unknown] ?? '';
    const isOnly = facts.lastIndexOf(undefined) === unknown && facts.length > 1;
    // Who hires, or the town alone, beside what is known.
    if (
      !isOnly ||
      piece.length > 40 ||
      !/^[\p{Lu}\p{Lo}\d]/u.test(piece) ||
      (/[.!?:]$/.test(piece) && !company.test(piece))
    )
      return undefined;
    const hasPlace = facts.some((fact) => fact?.field === 'locations');
    facts[unknown] = {field: hasPlace || company.test(piece) ? 'organization' : 'locations', value: piece};
  }
  return facts.filter((fact) => fact !== undefined);
}
