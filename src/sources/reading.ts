import {PostingError} from '../posting/error.js';
import type {Feed} from '../posting/posting.js';
import {isPostingField, most, type PostingReaders} from '../posting/read-most.js';
import {rare} from '../posting/reader.js';

/** What the reader of an answer may know beside its text. */
export interface ReadingContext {
  readonly address?: string;
  readonly format?: string;
}

/** Fields that no feed but the native format has beside a title. */
const ours = ['organization', 'apply', 'pay', 'sections', 'employmentTypes', 'remoteFrom'];

/**
 * The postings in a text: native JSON at once, every other format by the adapters, which are loaded for it.
 *
 * @param subject What a sentence about the text begins with, an address mostly.
 * @throws {PostingError} `syntax`, `format`, `invalid`; `network` when the adapters cannot be loaded.
 */
export async function feedOf(text: string, subject: string, context: ReadingContext): Promise<Feed> {
  return readParsed(await parse(text, subject), subject, context);
}

/** What is in a text: JSON parsed, XML as it is. */
export async function parse(text: string, subject: string): Promise<unknown> {
  // Takes off a byte-order mark, too.
  const trimmed = text.trim();
  try {
    return JSON.parse(trimmed);
  } catch (cause) {
    const {xmlOf} = await chunk(import('./not-json.js'));
    return xmlOf(trimmed, subject, cause);
  }
}

/** As `feedOf`, for what has been parsed. */
export async function readParsed(answer: unknown, subject: string, context: ReadingContext): Promise<Feed> {
  const {address, format} = context;
  try {
    if (format ? format === 'native' : isNative(answer))
      return await read(({readPostings}) => readPostings(answer, address));
    const {readAnswer} = await chunk(import('../adapters/formats.js'));
    return await readAnswer(answer, context);
  } catch (cause) {
    throw cause instanceof PostingError ? new PostingError(cause.code, `${subject}: ${cause.message}`, {cause}) : cause;
  }
}

/** Reads at once what most postings have; what is rare by readers that are loaded for it. */
export function read<T>(reading: (readers: PostingReaders) => T): T | Promise<T> {
  try {
    return reading(most);
  } catch (error) {
    if (error !== rare) throw error;
    return chunk(import('../posting/read.js')).then(reading);
  }
}

/** What is loaded when it is needed; a `PostingError` where it cannot be had. */
export const chunk = <T>(
  loading: Promise<T>,
  fact = 'The code that this feed needs could not be loaded.',
): Promise<T> =>
  loading.catch((cause: unknown) => {
    throw new PostingError('network', fact, {cause});
  });

/** Whether an answer is in the native format. Says no rather than claiming another feed's answer. */
export function isNative(answer: unknown): boolean {
  if (isObject(answer) && Array.isArray(answer['postings']) && !Object.hasOwn(answer, 'title'))
    answer = answer['postings'];
  if (Array.isArray(answer)) return answer.length === 0 || answer.some(isNativePosting);
  return isNativePosting(answer);
}

function isNativePosting(value: unknown): boolean {
  if (!isObject(value)) return false;
  const names = Object.keys(value);
  if (names.every(isPostingField)) return names.length > 1 || names[0] === 'title';
  return names.includes('title') && !names.includes('@type') && ours.some((name) => names.includes(name));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
