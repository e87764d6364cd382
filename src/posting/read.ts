import type {Feed, Posting, Problem, Translation} from './posting.js';
import {language, readersOf} from './read-most.js';
import {blocks} from './read-rich-text.js';
import {filled, isObject, objectOf, readAt} from './reader.js';

const whole = readersOf(blocks, (words) => {
  const translation = objectOf<Translation>(words, filled);
  return (value, at, reading) => {
    if (!isObject(value)) return undefined;
    const result: Record<string, Translation> = {};
    for (const [name, words] of Object.entries(value)) {
      const path = `${at}['${name}']`;
      const tag = readAt(language, name, path, reading);
      const read = tag && readAt(translation, words, path, reading);
      if (read) result[tag] = read;
    }
    return result;
  };
});

/**
 * Reads a posting out of unknown JSON in the native format.
 *
 * A field that cannot be used is left out and reported in `problems` by its JSON path; the rest is read all the same.
 *
 * @param value What `JSON.parse` gave.
 * @param problems Takes what was left out, the first hundred of it.
 * @param at The JSON path of the value.
 * @param base What relative addresses are resolved against: the address the JSON came from.
 * @throws {PostingError} `invalid` when there is no title.
 */
export function readPosting(value: unknown, problems: Problem[] = [], at = '$', base?: string): Posting {
  return whole.readPosting(value, problems, at, base);
}

/**
 * Reads native JSON with one posting, a list of them, or an object with a list named `postings`.
 *
 * A posting of a list that cannot be used is left out and reported; the others are read all the same.
 *
 * @param base What relative addresses are resolved against: the address the JSON came from.
 * @throws {PostingError} `invalid` when the one posting there is, or every posting of a list, has no title.
 */
export function readPostings(value: unknown, base?: string): Feed {
  return whole.readPostings(value, base);
}
