import {hasNoBlanks, wordsOf} from './fold.js';
import {findIn, soughtAs, type Haystack, type Needle} from './haystack.js';
import {equalsOf, fillers} from './search-words.js';
import {Vocabulary} from './typos.js';

/** What a search has found. */
export interface Finds {
  /** For each posting whether it was found: 1 or 0. */
  readonly found: Uint8Array;
  /** How well a posting that was found fits what was sought; only to be compared. */
  readonly scoreOf: (posting: number) => number;
  /** The words that led to the finds, as they stand in the haystack. */
  readonly words: readonly string[];
}

/** One word of what is sought, in all the ways in which it may be found. */
interface Unit {
  readonly word: string;
  readonly needles: readonly Needle[];
  /** For each posting by which needle it was found, the worthiest, counted from 1; 0 where by none. */
  readonly found: Uint8Array;
  readonly count: number;
}

/**
 * Searches a board: every word has to be found, as a beginning of a word or inside a long one, or by a word that means the
 * same; misspelt where nothing is found otherwise.
 */
export class Search {
  readonly #haystack: Haystack;
  #vocabulary?: Vocabulary;

  constructor(haystack: Haystack) {
    this.#haystack = haystack;
  }

  /** What is found by a text; nothing where the text has no word in it. */
  find(text: string): Finds | undefined {
    const all = wordsOf(text);
    const telling = all.filter((word) => !fillers.has(word));
    const words = telling.length > 0 ? telling : all;
    if (words.length === 0) return undefined;
    let units = this.#unitsOf(words);
    let found = both(units);
    if (!found.includes(1)) {
      units = units.map((unit) => this.#misspelt(unit));
      found = both(units);
    }
    // Of three words one may be of no use here.
    if (!found.includes(1) && units.length > 2) found = most(units, units.length - 1);
    return {
      found,
      words: units.flatMap(({needles}) => needles.flatMap((needle) => needle.words)),
      scoreOf: this.#score(units, words),
    };
  }

  #unitsOf(words: readonly string[]): readonly Unit[] {
    const equal = words.map((word) => new Set(equalsOf(word)));
    const units: Unit[] = [];
    const facts = new Set<number>();
    for (const length of [3, 2]) {
      for (let from = 0; from + length <= words.length; from++) {
        const phrase = words.slice(from, from + length).join(' ');
        const others = equalsOf(phrase);
        const fact = others[0]?.startsWith('=');
        for (let at = from; at < from + length; at++) {
          // "Full time" is one thing: neither "full" nor "time" is sought beside it.
          if (fact) facts.add(at);
          else for (const one of others) equal[at]?.add(one);
        }
        if (fact) units.push(this.#unit(phrase, [{words: [` ${phrase}`, ...others.map(asEqual)], worth: 1}]));
      }
    }
    words.forEach((word, at) => {
      if (facts.has(at)) return;
      const joined = [`${words[at - 1] ?? ''}${word}`, `${word}${words[at + 1] ?? ''}`]
        .filter((pair) => pair !== word && pair.length > 5)
        .map((pair) => ` ${pair}`);
      const unit = this.#unit(word, [
        {words: formsOf(word).map(soughtAs), worth: 1},
        {words: joined, worth: 0.9},
        {words: [...(equal[at] ?? [])].map(asEqual), worth: 0.6},
      ]);
      units.push(unit.count > 0 ? unit : this.#misspelt(unit));
    });
    return units;
  }

  #unit(word: string, needles: readonly Needle[]): Unit {
    const found = new Uint8Array(this.#haystack.starts.length - 1);
    let count = 0;
    needles.forEach((needle, index) => {
      if (needle.words.length === 0) return;
      findIn(this.#haystack, needle).forEach((is, posting) => {
        if (!is || found[posting]) return;
        found[posting] = index + 1;
        count++;
      });
    });
    return {word, needles, found, count};
  }

  #misspelt(unit: Unit): Unit {
    const {word, needles} = unit;
    if (hasNoBlanks(word) || word.includes(' ')) return unit;
    const vocabulary = (this.#vocabulary ??= new Vocabulary(wordsIn(this.#haystack)));
    const divided = vocabulary.divided(word);
    const {words, distance} = vocabulary.near(word);
    if (!divided && words.length === 0) return unit;
    return this.#unit(word, [
      ...needles,
      ...(divided ? [{words: [` ${divided}`], worth: 0.9}] : []),
      {words: words.map((other) => ` ${other}`), worth: distance > 1 ? 0.3 : 0.5},
    ]);
  }

  #score(units: readonly Unit[], words: readonly string[]): (posting: number) => number {
    const {text, starts} = this.#haystack;
    const weights = units.map(({count}) => Math.log(1 + (starts.length - 1) / (count + 1)) + 0.1);
    const phrase = words.length > 1 ? ` ${words.join(' ')}` : '';
    return (posting) => {
      const line = text.slice(starts[posting], starts[posting + 1]);
      const titleEnd = line.indexOf('|');
      let score = 0;
      let covered = 0;
      units.forEach(({needles, found}, index) => {
        let best = 0;
        let length = 0;
        const {words, worth} = needles[(found[posting] ?? 0) - 1] ?? {words: [], worth: 0};
        for (const word of words) {
          const fit = worth * fitOf(word, line, titleEnd);
          if (fit <= best) continue;
          best = fit;
          length = line.indexOf(word) < titleEnd ? word.trim().length : 0;
        }
        score += best * (weights[index] ?? 0);
        covered += length;
      });
      const phraseAt = phrase ? line.indexOf(phrase) : -1;
      const asOne = phraseAt < 0 ? 0 : phraseAt < titleEnd ? 0.5 : 0.2;
      const first = line.startsWith(` ${words[0]}`) ? 0.15 : 0;
      return score * (1 + asOne + first + (0.5 * covered) / Math.max(titleEnd, 1));
    };
  }
}

/** How well a word fits where it stands best in a line: whole words before beginnings, the title before the rest. */
function fitOf(word: string, line: string, titleEnd: number): number {
  let best = 0;
  const bodyAt = line.indexOf('~');
  const isFact = word.startsWith('=');
  for (let at = line.indexOf(word), tries = 0; at >= 0 && tries < 6; at = line.indexOf(word, at + 1), tries++) {
    const start = word.startsWith(' ') ? at + 1 : at;
    const end = at + word.trimEnd().length;
    const place = at < titleEnd ? 1 : bodyAt >= 0 && at > bodyAt ? 0.15 : 0.6;
    const isBeginning = isFact || /[ =]/.test(line[start - 1] ?? ' ');
    const isWhole = /^s? /.test(line.slice(end, end + 2));
    best = Math.max(best, place * (isBeginning ? (isWhole ? 1 : 0.75) : 0.4));
    if (best === 1 || at > titleEnd) break;
  }
  return best;
}

/** A word without the ending of a plural: it is found inside the plural, too. */
const formsOf = (word: string) => (/^[a-z]{4,}[^aeious]s$/.test(word) ? [word.slice(0, -1)] : [word]);

/** A word that means the same is meant as it is, not as the beginning of another. */
const asEqual = (phrase: string) =>
  phrase.startsWith('=') ? phrase : phrase.length > 4 ? ` ${phrase}` : ` ${phrase} `;

/** What all units were found in. */
const both = (units: readonly Unit[]) => most(units, units.length);

/** What so many of the units were found in. */
function most(units: readonly Unit[], least: number): Uint8Array {
  const found = new Uint8Array(units[0]?.found.length ?? 0);
  for (const unit of units) unit.found.forEach((is, posting) => is && (found[posting] = (found[posting] ?? 0) + 1));
  return found.map((count) => (count >= least ? 1 : 0));
}

/** All words but those of bodies. */
function wordsIn({text}: Haystack): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of text.split('\n')) {
    for (const word of line.split('~', 1)[0]?.split(' ') ?? []) {
      if (word.length > 2 && !/^[|=]|\d/.test(word)) words.add(word);
    }
  }
  return words;
}
