import type {Finds} from './finds.js';
import {fold} from './fold.js';

/** Without what stands between words. Most texts are ASCII, and there are many of them. */
function words(text: string): string {
  const folded = fold(text);
  return folded.replace(/[^ -~]/.test(folded) ? /[^\p{L}\p{M}\p{N}+#]+/gu : /[^a-z\d+#]+/g, ' ').trim();
}

/** The words of a posting as one folded line. */
export const lineOf = (fields: readonly (string | undefined)[]): string => ` ${words(fields.join(' '))}`;

/**
 * Searches lines of folded words, one for each posting: every word has to be found, as a beginning of a word or inside a long
 * one. It answers from the first letter on, needs no index, and does not know which find is the better one.
 *
 * @returns Nothing where the text has no word in it.
 */
export function searchLines(lines: readonly string[], text: string): Finds | undefined {
  const sought = words(text)
    .split(' ')
    .filter(Boolean)
    // Short words inside others are noise, but where there are no blanks between words.
    .map((word) => (/^[ -~]{1,3}$/.test(word) ? ` ${word}` : word));
  if (sought.length === 0) return undefined;
  return {scores: Float32Array.from(lines, (line) => (sought.every((word) => line.includes(word)) ? 1 : 0))};
}
