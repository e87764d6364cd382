import {company} from './document-title.js';
import {bareFactIn, factIn, type LabelledFact} from './facts.js';
import {isPlace} from './places.js';

/** The facts that a line is, with a label or without, one or several (“Berlin · Full-time · Remote”); nothing where some of it is none. */
export function factsIn(line: string): readonly LabelledFact[] | undefined {
  const fact = factIn(line);
  if (fact) return [fact];
  const pieces = piecesOf(line);
  return pieces && factsOf(pieces);
}

/** A piece of a line, and whether the picture before it is that of a place. */
interface LinePiece {
  readonly text: string;
  readonly isPinned: boolean;
}

const pin = /^[📍📌🗺🌍🌎🌏]/u;

/** A piece without the picture that may stand before it. */
const bare = (words: string): LinePiece => ({
  text: words.replace(/^[\p{So}\p{Sk}\p{M}\p{Cf}\s]+/u, '').trim(),
  isPinned: pin.test(words.trim()),
});

/** The pieces of a line of facts; the line itself where it is one. */
function piecesOf(line: string): readonly LinePiece[] | undefined {
  if (line.length > 160 || /[.!?]\s+\p{L}/u.test(line)) return undefined;
  const split = (separator: RegExp) =>
    line
      .split(separator)
      .map(bare)
      .filter(({text}) => text);
  const barred = split(/\s*[|•·]\s*/);
  // A dash may also stand between two figures.
  const isOne = barred.length > 1 || bareFactIn(bare(line).text) !== undefined || pin.test(line.trim());
  const pieces = isOne ? barred : split(/\s+[–—-]\s+/);
  if (pieces.length > 6) return undefined;
  // “$22/hour, full time”: where each of them is a fact by itself; in “Lyon, France” none is.
  const listed = pieces.length === 1 ? split(/,\s+/) : [];
  return listed.length > 1 && listed.every(({text}) => bareFactIn(text)) ? listed : pieces;
}

/** Words that are neither a place nor anybody’s name. */
const noName =
  /\b(?:visa|sponsorship|relocation|equity|benefits?|bonus|contrat\w*|contract\w*|vertrag|senior|junior|entry|mid|level|immediate|asap|ab sofort|start\w*|shifts?|hours?|days?|weeks?|months?|years?|m\/[wf]\/[dx]|h\/f)\b|%/i;

/** Whether words look like a name: each begins with a capital, but for small words between. */
const isName = (words: string) =>
  words
    .split(/\s+/)
    .every((word) =>
      /^[\p{Lu}\p{Lo}&(]|^(?:am|an|auf|der|die|de|del|della|des|di|do|da|du|en|el|in|im|la|le|les|of|on|op|sur|the|und|and|upon|van|von|y|zu)$/u.test(
        word,
      ),
    );

/** The facts that pieces are, all of them; nothing where some are none. */
function factsOf(pieces: readonly LinePiece[]): readonly LabelledFact[] | undefined {
  const facts = pieces.map(
    ({text, isPinned}) =>
      factIn(text) ??
      bareFactIn(text) ??
      (isPlace(text) || (isPinned && text.length < 60 && !/[.!?:]$/.test(text))
        ? ({field: 'locations', value: text} as const)
        : undefined),
  );
  const unknown = facts.indexOf(undefined);
  if (unknown >= 0) {
    const piece = pieces[unknown]?.text ?? '';
    const isOnly = facts.lastIndexOf(undefined) === unknown && facts.length > 1;
    // Who hires, or the town alone, beside what is known.
    if (
      !isOnly ||
      piece.length > 40 ||
      !/^[\p{Lu}\p{Lo}\d]/u.test(piece) ||
      (!company.test(piece) && (/[.!?:]$/.test(piece) || noName.test(piece) || !isName(piece)))
    )
      return undefined;
    const hasPlace = facts.some((fact) => fact?.field === 'locations');
    facts[unknown] = {field: hasPlace || company.test(piece) ? 'organization' : 'locations', value: piece};
  }
  return facts.filter((fact) => fact !== undefined);
}
