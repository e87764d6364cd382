import MiniSearch, {type Query, type SearchOptions} from 'minisearch';
import {soughtPieces, type Document} from './documents.js';
import {equalsOf, fillers} from './search-words.js';
import {hasNoBlanks, wordsOf} from './words.js';

/** How much a word weighs where it stands. */
const boost = {title: 3, inside: 1, department: 1.2, place: 1.2, kind: 1.2, other: 0.8};

const atBeginnings = Object.keys(boost).filter((field) => field !== 'inside');

/** A word found in a body alone says little of a job. */
const bodyWorth = 0.2;

/** What was found in an index. */
export interface IndexFinds {
  /** For each posting how well it fits; 0 where it was not found. */
  readonly scores: Float32Array;
  /** The words that led to the finds: with a blank before where they begin a word. */
  readonly words: readonly string[];
}

/** For each posting how well one word of what is sought fits it. */
type Scores = Map<number, number>;

/** One word of what is sought: what finds it, and what it says. */
interface Unit {
  readonly word: string;
  readonly query: Query;
  readonly isFact?: boolean;
}

/**
 * An index of a board: finds words by their beginnings, misspelt where nothing is found otherwise, and by other words for the
 * same; and knows which find is the better one.
 */
export class SearchIndex {
  readonly #index = new MiniSearch<Document>({
    fields: Object.keys(boost),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: {boost, prefix: true, combineWith: 'AND'},
  });
  readonly #titles: string[] = [];
  readonly #bodies: string[] = [];

  /** Adds postings, in the order of the board. */
  add(documents: readonly Document[]): void {
    for (const document of documents) {
      this.#index.add(document);
      this.#titles[document.id] = document.title;
      if (document.body) this.#bodies[document.id] = document.body;
    }
  }

  /** What is found by a text; nothing where the text has no word in it. */
  find(text: string): IndexFinds | undefined {
    const all = wordsOf(text);
    const telling = all.filter((word) => !fillers.has(word));
    const words = telling.length > 0 ? telling : all;
    if (words.length === 0) return undefined;
    const units = unitsOf(words);
    const marks = new Set<string>();
    let found = units.map((unit) => this.#found(unit, marks));
    found = found.map((scores, index) => (scores.size > 0 ? scores : this.#misspelt(units[index], marks)));
    let scores = this.#sum(found, found.length, words);
    if (!scores.some(Boolean)) {
      // Each word is there, but not together: one of them may be meant otherwise.
      found = found.map((known, index) => new Map([...this.#misspelt(units[index], marks), ...known]));
      scores = this.#sum(found, found.length, words);
    }
    // Of three words one may be of no use here.
    if (!scores.some(Boolean) && found.length > 2) scores = this.#sum(found, found.length - 1, words);
    return {scores, words: [...marks]};
  }

  #found({word, query, isFact}: Unit, marks: Set<string>): Scores {
    const scores = this.#search(query, word, marks);
    if (isFact) return scores;
    const sought = hasNoBlanks(word) ? word : ` ${word}`;
    this.#bodies.forEach((body, id) => {
      if (!scores.has(id) && body.includes(sought)) scores.set(id, bodyWorth);
    });
    return scores;
  }

  #misspelt(unit: Unit | undefined, marks: Set<string>): Scores {
    if (!unit || unit.isFact || unit.word.length < 4 || hasNoBlanks(unit.word) || /\d/.test(unit.word))
      return new Map();
    const {word} = unit;
    const fuzzy = word.length < 7 ? 1 : 2;
    const boostTerm = () => 0.5;
    // To the index a letter in its neighbour's place is two errors.
    const swapped = Array.from(
      word.slice(1),
      (letter, at) => `${word.slice(0, at)}${letter}${word[at]}${word.slice(at + 2)}`,
    );
    const scores = this.#search(
      anyOf([
        allOf([word], {fuzzy, boostTerm}),
        ...(fuzzy === 1 ? swapped : []).map((one) => allOf([one], {boostTerm})),
      ]),
      word,
      marks,
    );
    // Two words that were put together.
    const halves = Array.from({length: Math.max(0, word.length - 5)}, (_, at) => [
      word.slice(0, at + 3),
      word.slice(at + 3),
    ]);
    if (scores.size === 0) return this.#search(anyOf(halves.map((pair) => allOf(pair, {prefix: false}))), word, marks);
    return scores;
  }

  #search(query: Query, word: string, marks: Set<string>): Scores {
    const scores: Scores = new Map();
    for (const {id, score, match} of this.#index.search(query)) {
      scores.set(id as number, score);
      for (const [term, fields] of Object.entries(match)) {
        const isInside = fields.every((field) => field === 'inside');
        // Of a word that goes on only what was typed is marked.
        marks.add(`${isInside ? '' : ' '}${term.startsWith(word) ? word : term}`);
      }
    }
    return scores;
  }

  /** What so many of the words were found in. */
  #sum(found: readonly Scores[], least: number, words: readonly string[]): Float32Array {
    const sums = new Float32Array(this.#titles.length);
    const counts = new Uint8Array(sums.length);
    for (const scores of found) {
      for (const [id, score] of scores) {
        sums[id] = (sums[id] ?? 0) + score;
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    const phrase = words.join(' ');
    return sums.map((sum, id) => {
      if ((counts[id] ?? 0) < least) return 0;
      const title = this.#titles[id] ?? '';
      const begins =
        title === phrase ? 2 : title.startsWith(phrase) ? 1.5 : ` ${title}`.includes(` ${phrase}`) ? 1.3 : 1;
      return sum * begins;
    });
  }
}

/** The words of what is sought, each with what means the same. */
function unitsOf(words: readonly string[]): readonly Unit[] {
  const equal = words.map((word) => new Set(equalsOf(word)));
  const units: Unit[] = [];
  const facts = new Set<number>();
  for (const length of [3, 2]) {
    for (let from = 0; from + length <= words.length; from++) {
      const phrase = words.slice(from, from + length).join(' ');
      const others = equalsOf(phrase);
      const isFact = others[0]?.startsWith('=') ?? false;
      for (let at = from; at < from + length; at++) {
        // "Full time" is one thing: neither "full" nor "time" is sought beside it.
        if (isFact) facts.add(at);
        else for (const one of others) equal[at]?.add(one);
      }
      if (isFact)
        units.push({word: phrase, isFact, query: anyOf([exactly(phrase), ...others.map((one) => exactly(one))])});
    }
  }
  words.forEach((word, at) => {
    if (facts.has(at)) return;
    const joined = [`${words[at - 1] ?? ''}${word}`, `${word}${words[at + 1] ?? ''}`].filter(
      (pair) => pair !== word && pair.length > 5,
    );
    units.push({
      word,
      query: anyOf([
        // In the middle of a word short ones are noise.
        allOf(soughtPieces(formOf(word)), /^[ -~]{1,3}$/.test(word) ? {fields: atBeginnings} : {}),
        ...joined.map((pair) => allOf([pair], {boostTerm: () => 0.9})),
        ...[...(equal[at] ?? [])].map(exactly),
      ]),
    });
  });
  return units;
}

const anyOf = (queries: Query[]): Query => ({combineWith: 'OR', queries});
const allOf = (words: readonly string[], options: SearchOptions = {}): Query => ({
  ...options,
  combineWith: 'AND',
  queries: [...words],
});

/** A word that means the same is meant as it is, not as the beginning of another. */
const exactly = (phrase: string): Query => {
  const isFact = phrase.startsWith('=');
  return allOf(phrase.split(' '), {prefix: !isFact && phrase.length > 4, boostTerm: () => (isFact ? 2 : 0.6)});
};

/** A word without the ending of a plural: it is found inside the plural, too. */
const formOf = (word: string) => (/^[a-z]{4,}[^aeious]s$/.test(word) ? word.slice(0, -1) : word);
