import type {Feed, Posting, Problem} from '../posting/posting.js';
import {readPosting} from '../posting/read.js';
import type {AdapterContext} from './adapter.js';
import {isObject, saidIn, type Loose} from './loose.js';

/** A posting in the native format, its values as the source has them; `readPosting` judges them. */
export type Draft = {readonly [K in keyof Posting]?: unknown};

/** Something that should be a posting, and its JSON path. */
export type Item = readonly [at: string, posting: unknown];

/**
 * JSON as it was written: without what a page's old library has put on every object, and not deeper than any feed goes.
 *
 * Objects come without a prototype; `String` and templates throw at them.
 */
export function bare(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 30) return undefined;
  if (Array.isArray(value)) return value.map((item) => bare(item, depth + 1));
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, field] of Object.entries(value)) copy[name] = bare(field, depth + 1);
  return copy;
}

/** Texts tidied, and what says nothing taken out: feeds write `{"city": "", "state": null, "salary": 0}`. */
function tidied(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return saidIn(value);
  if (typeof value !== 'object' || value === null || depth > 9) return value || undefined;
  if (Array.isArray(value)) return value.map((item) => tidied(item, depth + 1));
  const entries = Object.entries(value)
    // Bodies keep their line breaks.
    .map(([name, field]) => [name, name === 'html' ? field || undefined : tidied(field, depth + 1)] as const)
    .filter(([, field]) => field !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The things in a list, or the one thing, each with its path. */
export const itemsIn = (value: unknown, at: string): readonly Item[] =>
  Array.isArray(value) ? value.map((item: unknown, index) => [`${at}[${index}]`, item]) : [[at, value]];

/** What an answer holds under the first of the names that it has a list or an object under; else the answer itself. */
export function unwrap(answer: unknown, names: string): readonly Item[] {
  const name = isObject(answer) && names.split(' ').find((name) => typeof answer[name] === 'object' && answer[name]);
  return name ? itemsIn(answer[name], `$.${name}`) : itemsIn(answer, '$');
}

/**
 * The feed of postings that have been found in an answer.
 *
 * What cannot be used of one is left out and reported, as is a posting without a title.
 *
 * @param draftOf Says what a posting means; nothing for one that its source does not want shown.
 * @throws {PostingError} `invalid` when the answer is one posting, no list, and that has no title.
 */
export async function feedOf(
  items: readonly Item[],
  {address}: AdapterContext,
  draftOf: (posting: Loose) => Draft | undefined | Promise<Draft>,
): Promise<Feed> {
  const postings: Posting[] = [];
  const problems: Problem[] = [];
  for (const [at, item] of items) {
    const draft = isObject(item) ? await draftOf(item) : {};
    if (!draft) continue;
    let wrong: Problem[] = [];
    let tidy = tidied(draft);
    try {
      let posting = readPosting(tidy, wrong, at, address);
      if (wrong.length > 0) {
        tidy = (await import('./second-reading.js')).mended(tidy);
        posting = readPosting(tidy, (wrong = []), at, address);
      }
      const pay = posting.pay.filter(({min, max, note}) => [min, max, note].some(Boolean));
      postings.push({...posting, pay, baseUrl: posting.url ?? address});
    } catch (error) {
      if (items.length === 1 && !at.endsWith(']')) throw (await import('./refusal.js')).untitled(at, item, error);
      // The error of a posting without a title.
      problems.push({path: at, message: (error as Error).message});
    }
    // A hundred are enough to see what is the matter, and to look for in the answer.
    if (wrong.length > 0 && problems.length < 100)
      problems.push(...(await import('./problems.js')).inSource(wrong, at, tidy, item));
  }
  return {postings, problems};
}
