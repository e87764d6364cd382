import type {Range} from './finds.js';
import {fold} from './fold.js';
import {hasNoBlanks} from './words.js';

/**
 * The stretches of a text in which folded words are found, in their order and apart from each other.
 *
 * @param words As they are sought: with a blank before where only the beginning of a word is meant.
 */
export function rangesOf(text: string, words: readonly string[]): readonly Range[] {
  // Folding changes lengths ("ß"), so each letter is folded by itself, with its marks, and its place kept.
  let folded = '';
  const places: Range[] = [];
  for (const {0: letter, index} of text.matchAll(/\P{M}\p{M}*/gu)) {
    const plain = /[\p{L}\p{M}\p{N}+#]/u.test(letter) ? fold(letter) : ' ';
    for (let at = 0; at < plain.length; at++) places.push([index, index + letter.length]);
    folded += plain;
  }
  const marked = new Uint8Array(folded.length);
  for (const given of words) {
    const word = given.trim();
    if (!word || word.startsWith('=')) continue;
    const isWhole = given.endsWith(' ');
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const isBeginning = !given.startsWith(' ') || hasNoBlanks(word) || !isLetter(folded[at - 1]);
      if (isBeginning && !(isWhole && isLetter(folded[at + word.length]))) marked.fill(1, at, at + word.length);
    }
  }
  const ranges: [number, number][] = [];
  marked.forEach((is, at) => {
    const [from = 0, to = 0] = places[at] ?? [];
    const last = ranges.at(-1);
    if (!is) return;
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else ranges.push([from, to]);
  });
  return ranges;
}

const isLetter = (letter = ' ') => /[\p{L}\p{M}\p{N}]/u.test(letter);
