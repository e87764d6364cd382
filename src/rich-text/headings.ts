import type {SectionKind} from '../posting/posting.js';
import type {HeadingWords} from './heading-words.js';

/** What the words of headings say, in the languages that have been put together. */
export interface Headings {
  /** What a heading is about; nothing when its words do not tell, or tell two things. */
  kindOf(heading: string): SectionKind | undefined;
  /** As `kindOf`, for a line that only its words make a heading: they have to be nearly all of it. */
  strictKindOf(line: string): SectionKind | undefined;
  /** Whether a label inside a list of qualifications says that what follows is not required. */
  isBonus(label: string): boolean;
  /** Whether an item of a list begins with words that say that it is not required, or ends in such. */
  isOptional(item: string, isOneThing: boolean): boolean;
  /** Whether a paragraph is an employer's statement that the law asks for. */
  isLegal(text: string): boolean;
}

/** Small letters without accents, so that `DÉSIRÉ` is `desire`; quotation marks and dashes as a keyboard has them. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\s+/g, ' ');

/** Letters of scripts that put blanks between words; in the others a phrase may stand anywhere. */
const letter = '[\\da-z\\u00df-\\u06ff]';

const longestHeading = 120;
const longestLine = 60;
const mostKnown = 500;

/** Makes the tables of some languages into one that answers. */
export function headingsOf(tables: readonly HeadingWords[]): Headings {
  const pattern = (key: keyof HeadingWords) => {
    const source = tables.flatMap((table) => table[key] ?? []).join('|');
    return new RegExp(`(?<!${letter})(?:${fold(source)})(?!${letter})`, 'g');
  };
  // Every key but four is a kind of section.
  const kinds = [...new Set(tables.flatMap((table) => Object.keys(table)))].filter(
    (key) => !/^(?:bonus|wish|optional|legalText)$/.test(key),
  ) as SectionKind[];
  const patterns = kinds.map((kind) => [kind, pattern(kind)] as const);
  const optional = pattern('optional');
  const begins = new RegExp(`^(?:${pattern('wish').source})`);
  const bonus = pattern('bonus');
  const legal = pattern('legalText');
  const known = new Map<string, readonly [SectionKind | undefined, number]>();

  /** The kind, and how much of the words tell it. */
  const look = (heading: string): readonly [SectionKind | undefined, number] => {
    if (heading.length > longestHeading) return [undefined, 0];
    let result = known.get(heading);
    if (result) return result;
    // Numbers, emoji and brackets around it say nothing.
    let rest = fold(heading)
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      .replace(/[^\p{L}\p{N}',&/-]+/gu, ' ');
    const {length} = rest;
    const found = new Set<SectionKind>();
    for (const [kind, words] of patterns) {
      const without = rest.replace(words, '');
      if (without.length < rest.length) found.add(kind);
      rest = without.trim();
    }
    // A heading over what is required and what is not is one over qualifications; one over the job and its duties, over duties.
    if (found.has('qualifications')) found.delete('preferred-qualifications');
    if (found.has('responsibilities') || found.has('qualifications')) found.delete('summary');
    if (found.has('process') || found.size > 1) found.delete('about');
    const [kind] = found;
    result = found.size === 1 ? [kind, (length - rest.length) / length] : [undefined, 0];
    if (known.size >= mostKnown) known.clear();
    known.set(heading, result);
    return result;
  };
  const strictKindOf = (line: string) => {
    if (line.length > longestLine) return undefined;
    const [kind, share] = look(line);
    return share >= 0.7 ? kind : undefined;
  };
  return {
    kindOf: (heading) => look(heading)[0],
    strictKindOf,
    isBonus: (label) => {
      if (strictKindOf(label) === 'preferred-qualifications') return true;
      const text = fold(label).replace(/[^\p{L}]+$/u, '');
      return text !== '' && text.replace(bonus, '') === '';
    },
    isOptional: (item, isOneThing) =>
      begins.test(fold(item).replace(/^[^\p{L}]+/u, '')) || (isOneThing && fold(item).search(optional) >= 0),
    isLegal: (text) => fold(text).search(legal) >= 0,
  };
}
