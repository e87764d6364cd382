import type {SectionKind} from '../posting/posting.js';
import type {Aside, HeadingWords} from './heading-words.js';

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
  /** Whether a heading stands over duties in one posting and over what is offered in another: what awaits one. */
  isOpen(heading: string): boolean;
  /** Whether a line is about what employers offer. */
  isOffer(line: string): boolean;
  /** Whether a line is about what a person has to have or to be. */
  isAsked(line: string): boolean;
  /** Whether a line names what is to be sent in, though a degree or a licence may stand beside it. */
  isPaper(line: string): boolean;
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

/** What joins two things in a heading. */
const joining = '(?:and|und|et|[yeiau]|en|och|og|ja|oraz|si|es|ve|[иі]|та|και|[,/+-])';
const isJoined = new RegExp(`^${joining}(?!${letter})|(?<!${letter})${joining}$`);

const longestHeading = 120;
const longestLine = 60;
const mostKnown = 500;

/** Makes the tables of some languages into one that answers. */
export function headingsOf(tables: readonly HeadingWords[]): Headings {
  const pattern = (key: SectionKind | Aside) => {
    const source = tables.flatMap((table) => table[key] ?? []).join('|');
    // `[]` is no letter: nothing is known.
    return new RegExp(`(?<!${letter})(?:${fold(source) || '[]'})(?!${letter})`, 'g');
  };
  const awaits = pattern('awaits');
  const patterns = [...new Set(tables.flatMap((table) => Object.keys(table) as (SectionKind | Aside)[]))].flatMap(
    (key) =>
      /^(?:bonus|wish|optional|legalText|offer|asked|papers)$/.test(key)
        ? []
        : // What awaits one are duties, where it is not an offer.
          [[key === 'awaits' ? 'responsibilities' : (key as SectionKind), pattern(key)] as const],
  );
  const offer = pattern('offer');
  const asked = pattern('asked');
  const papers = pattern('papers');
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
    let isBoth = false;
    for (const [kind, words] of patterns) {
      const without = rest.replace(words, '');
      if (without.length < rest.length) found.add(kind);
      rest = without.trim();
      if (kind === 'preferred-qualifications') isBoth = isJoined.test(rest);
    }
    // A heading over what is required and what is not is one over qualifications; "desirable skills" are not required.
    if (found.has('qualifications') && found.has('preferred-qualifications'))
      found.delete(isBoth ? 'preferred-qualifications' : 'qualifications');
    // One over the job and its duties is one over duties.
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
    isOpen: (heading) => fold(heading).search(awaits) >= 0,
    isOffer: (line) => fold(line).search(offer) >= 0,
    isAsked: (line) => fold(line).search(asked) >= 0,
    isPaper: (line) => fold(line).search(papers) >= 0,
  };
}
