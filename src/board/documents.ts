import {englishName} from '../posting/country.js';
import type {Posting} from '../posting/posting.js';
import type {NameOf} from './facets.js';
import {lineOf} from './plain-search.js';
import {otherRegionWord} from './regions.js';
import {remember} from './remember.js';
import {hasNoBlanks, wordsOf} from './words.js';

/** What of a posting is searched: folded words, with a blank between. A word that begins with `=` is a fact (`=full_time`). */
export interface Document {
  /** The place of the posting in the board. */
  readonly id: number;
  readonly title: string;
  /** What the words of the title end in, and what two of them are together: `entwickler`, `fullstack`. */
  readonly inside: string;
  readonly department: string;
  readonly place: string;
  readonly kind: string;
  readonly other: string;
  /** The words of the body as one line, where it is there. */
  readonly body?: string;
  /** Where a worker has the body. */
  readonly detailUrl?: string;
}

/** What documents are made with. */
export interface DocumentOptions {
  readonly nameOf: NameOf;
  /** All names of the countries that a posting is in or may be worked in from, by its place in the board. */
  readonly countriesOf: (index: number) => readonly string[];
  readonly bodyOf: (posting: Posting) => string | undefined;
}

/** Makes documents of postings. What has been read once is remembered by the function: most departments and places, and many titles, come often. */
export function writeDocuments({
  nameOf,
  countriesOf,
  bodyOf,
}: DocumentOptions): (posting: Posting, id: number) => Document {
  const fields = remember(fieldOf);
  const write = (text = '') => fields(text);
  const inside = remember(insideOf);
  const initials = remember(initialsOf);
  const country = remember((name: string) => write(`${name} ${englishName(name)}`));
  // A kind of employment may also be in the feed's own words, which are no token.
  const kind = (token: string, name: string) =>
    write(name) + (/^[\w-]+$/.test(token) ? ` =${token.toLowerCase()}` : '');
  return (posting, id) => {
    const {title, department, team, locations, employmentTypes, workplace, organization, identifier} = posting;
    const body = bodyOf(posting);
    return {
      id,
      title: write(title),
      inside: inside(title),
      department: `${write(department)} ${write(team)}`,
      place: [
        ...locations.flatMap((place) => [
          write(place.locality),
          write(place.region),
          write(place.text),
          write(otherRegionWord(place)),
        ]),
        ...countriesOf(id).map(country),
      ].join(' '),
      kind: [
        ...employmentTypes.map((type) => kind(type, nameOf('employment-type', type))),
        workplace ? kind(workplace, nameOf('workplace', workplace)) : '',
      ].join(' '),
      other: `${initials(title)} ${write(organization?.name)} ${write(identifier)}`,
      ...(body && {body: lineOf([body])}),
      ...(posting.detailUrl && {detailUrl: posting.detailUrl}),
    };
  };
}

function fieldOf(text: string): string {
  const words = wordsOf(text);
  const compounds = text.includes('-') ? text.match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+/gu) : null;
  const joined = compounds?.flatMap((compound) => wordsOf(compound.replaceAll('-', ''))) ?? [];
  // Who has no ä on the keyboard writes ae.
  const spelt = /[äöü]/i.test(text.normalize()) ? wordsOf(spellOut(text)) : [];
  return [...words.flatMap(piecesOf), ...joined, ...spelt.filter((word) => !words.includes(word))].join(' ');
}

const spellOut = (text: string) =>
  text
    .normalize()
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ä: 'ae', ö: 'oe', ü: 'ue'})[letter] ?? letter);

/** So many letters of what has no blanks are one word of the index. */
const pieceLength = 8;

/** What has no blanks may be looked for from any of its letters on. */
const piecesOf = (word: string): readonly string[] =>
  hasNoBlanks(word) ? Array.from(word, (_, at) => word.slice(at, at + pieceLength)).filter(hasNoBlanks) : [word];

/** What is sought, in pieces as long as those of the index. */
export const soughtPieces = (word: string): readonly string[] =>
  hasNoBlanks(word) ? (word.match(new RegExp(`.{1,${pieceLength}}`, 'gu')) ?? []) : [word];

/** Of a long word all its ends of five letters or more, and two neighbours as one word. */
function insideOf(text: string): string {
  const words = wordsOf(text).filter((word) => !hasNoBlanks(word));
  return words
    .flatMap((word, index) => [
      ...Array.from({length: Math.max(0, word.length - 7)}, (_, at) => word.slice(at + 3)),
      ...(index > 0 ? [`${words[index - 1]}${word}`] : []),
    ])
    .join(' ');
}

/** The first letters of three words or more: "CTO" is nowhere in "Chief Technology Officer, Europe". */
function initialsOf(text: string): string {
  const letters = wordsOf(text.split(/[,(/|–]| - /, 1)[0] ?? '').map(([letter = '']) => letter);
  return letters.length > 2 ? letters.join('') : '';
}
