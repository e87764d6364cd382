import {hasNoBlanks, wordsOf} from './fold.js';

/**
 * The searchable words of all postings as one folded string: what is typed is found in it faster than in any index, from the
 * first letter on.
 *
 * The words of a posting stand on one line with a blank before and behind each; its fields are divided by `|`, the title
 * first, the body behind `~`. A word that begins with `=` stands for a fact (`=full_time`).
 */
export interface Haystack {
  readonly text: string;
  /** Where each posting begins; one longer than the list of postings. */
  readonly starts: Uint32Array;
}

/** One thing that is sought: found where one of its words is, each as it stands in a haystack (`" baker"`). */
export interface Needle {
  readonly words: readonly string[];
  /** How much of a whole find it is to find it by this: typing errors count less. */
  readonly worth: number;
}

/**
 * Writes the words of a field as they stand in a haystack. "Front-end" is also "frontend".
 *
 * What has been written once is remembered by the function: most departments and places, and many titles, come often.
 */
export function writeFields(): (text: string | undefined) => string {
  const written = new Map<string, string>();
  return (text = '') => {
    let field = written.get(text);
    if (field === undefined) written.set(text, (field = fieldOf(text)));
    return field;
  };
}

function fieldOf(text: string): string {
  const words = wordsOf(text);
  const compounds = text.includes('-') ? text.match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)+/gu) : null;
  const joined = compounds?.flatMap((compound) => wordsOf(compound.replaceAll('-', ''))) ?? [];
  // Who has no ä on the keyboard writes ae.
  const spelt = /[äöü]/i.test(text.normalize()) ? wordsOf(spellOut(text)) : [];
  const all = [...words, ...joined, ...spelt.filter((word) => !words.includes(word))];
  return all.length > 0 ? ` ${all.join(' ')}` : '';
}

const spellOut = (text: string) =>
  text
    .normalize()
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ä: 'ae', ö: 'oe', ü: 'ue'})[letter] ?? letter);

/** One haystack of the fields of all postings, the title first. */
export function stack(postings: readonly (readonly string[])[]): Haystack {
  const starts = new Uint32Array(postings.length + 1);
  let length = 0;
  const lines = postings.map((fields, index) => {
    const line = `${fields.join(' |')} \n`;
    starts[index + 1] = length += line.length;
    return line;
  });
  return {text: lines.join(''), starts};
}

/** The word as it is sought: at the beginning of a word, or anywhere where that is what one means. */
export function soughtAs(word: string): string {
  // In the middle of a word short ones are noise, and long ones what compounds are made of: Ingenieur, Softwareingenieur.
  return word.length > 3 || hasNoBlanks(word) ? word : ` ${word}`;
}

/**
 * Which postings a needle is found in.
 *
 * @returns A number for each posting, 0 where it is not found.
 */
export function findIn({text, starts}: Haystack, {words}: Needle): Uint8Array {
  const found = new Uint8Array(starts.length - 1);
  for (const word of words) {
    let posting = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[posting])) {
      while ((starts[posting + 1] ?? Infinity) <= at) posting++;
      found[posting] = 1;
      // One find in a posting is enough: on with the next one.
      posting++;
    }
  }
  return found;
}
