import {fold} from './fold.js';

/** Letters of scripts that put no blanks between words. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー';
const words = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+[+#]*`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** Whether a word is of a script without blanks between words, so that what is sought may begin anywhere in it. */
export const hasNoBlanks = (word: string): boolean => isUnspaced.test(word);

/**
 * The folded words of a text, in their order: "C++ & Front-end" is `c++`, `front`, `end`.
 *
 * A run of Chinese, Japanese, Thai … is one word.
 */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(/[^\0-~]/.test(folded) ? words : /[a-z\d]+[+#]*/g) ?? [];
}
