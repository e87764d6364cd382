import {PostingError} from '../posting/error.js';
import type {Feed, Posting} from '../posting/posting.js';
import {ask, type Answer, type LoadOptions} from './memory.js';
import {chunk, feedOf} from './reading.js';

export type {Answer, LoadOptions} from './memory.js';
export type {Limits} from './request.js';

/**
 * Loads the postings of an address: one request however many ask, and none while an answer in memory is fresh.
 *
 * @param address Absolute, relative to the page, or a feed's short address (`greenhouse:acme`).
 * @throws {PostingError} when there is neither an answer nor an earlier one; the signal's reason when that is aborted.
 */
export async function load(address: string, options: LoadOptions = {}): Promise<Answer> {
  let url: URL;
  try {
    // In Node, where there is no document, only an absolute address is one.
    url = new URL(address, (globalThis as Partial<typeof globalThis>).document?.documentElement.baseURI);
  } catch (cause) {
    throw new PostingError('network', `“${address}” is not an address.`, {cause});
  }
  // Asked in the same turn, so that who leaves and comes back at once finds the request still under way.
  if (/^(https?|file|blob|data):$/.test(url.protocol)) return ask(url.href, options);
  const {addressOf} = await chunk(import('../adapters/addresses.js'));
  return ask(addressOf(address.trim()), options);
}

/**
 * Reads postings from JSON (or XML) that is already there.
 *
 * @param options `baseUrl` is what relative addresses are resolved against.
 * @throws {PostingError} when it cannot be read.
 */
export function readText(
  text: string,
  options: {readonly format?: string; readonly baseUrl?: string} = {},
): Promise<Feed> {
  return feedOf(text, 'The data in the page', {format: options.format, address: options.baseUrl});
}

/**
 * The posting of that id, or the first one where none is named.
 *
 * @throws {PostingError} `not-found`.
 */
export function pick(feed: Feed, id?: string): Posting {
  const {postings} = feed;
  const posting = id ? postings.find((one) => one.id === id) : postings[0];
  if (posting) return posting;
  throw new PostingError('not-found', id ? `There is no posting with the id ${id}.` : 'There is no posting.');
}
