/** All words of a board, to find in them what a misspelt one may have meant. */
export class Vocabulary {
  readonly #words: readonly string[];
  /** Which letters are in each word: most words are ruled out by that alone. */
  readonly #letters: Uint32Array;
  readonly #known: ReadonlySet<string>;

  constructor(words: ReadonlySet<string>) {
    this.#known = words;
    this.#words = [...words];
    this.#letters = Uint32Array.from(this.#words, lettersIn);
  }

  /**
   * The words nearest to a misspelt one that may not be finished: one wrong, missing, added or swapped letter away, and two
   * where it is long.
   *
   * @returns The words, and by how many letters they differ; none where nothing is near.
   */
  near(word: string): {readonly words: readonly string[]; readonly distance: number} {
    const most = word.length < 4 || /\d/.test(word) ? 0 : word.length < 7 ? 1 : 2;
    const letters = lettersIn(word);
    let distance = most;
    let words: string[] = [];
    this.#words.forEach((other, index) => {
      if (other.length < word.length - distance || bitsIn(letters & ~(this.#letters[index] ?? 0)) > distance) return;
      const found = distanceToBeginning(word, other, distance);
      // Who misspells a word twice begins it right as a rule.
      if (found === 0 || found > distance || (found > 1 && other[0] !== word[0])) return;
      if (found < distance) words = [];
      distance = found;
      words.push(other);
    });
    return {words, distance};
  }

  /** The word as two words that are both known: "datacenter" as `data center`; nothing where it cannot be divided so. */
  divided(word: string): string | undefined {
    for (let at = 3; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (this.#known.has(first) && this.#known.has(second)) return `${first} ${second}`;
    }
    return undefined;
  }
}

function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(letters: number): number {
  let count = 0;
  for (; letters; letters &= letters - 1) count++;
  return count;
}

/**
 * How many letters have to be changed, taken away, added or swapped with their neighbours to make a word the beginning of
 * another; more than `most` where it is more than that.
 */
function distanceToBeginning(word: string, other: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const isSame = word[i - 1] === other[j - 1];
      let cost = Math.min((row[j - 1] ?? 0) + (isSame ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return least;
    [before, row] = [row, next];
  }
  // Only as far as what is added at the end is the rest of the word.
  return Math.min(...row.slice(Math.max(0, word.length - most)));
}
