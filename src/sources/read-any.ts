/** Reads what is not plain native JSON: loaded for the first answer that is not. */
import {PostingError} from '../posting/error.js';
import type {Feed} from '../posting/posting.js';
import {isPostingField} from '../posting/read-plain.js';
import {readPostings} from '../posting/read.js';
import {chunk, type ReadingContext} from './reading.js';

/** Fields that no feed but the native format has beside a title. */
const ours = ['organization', 'apply', 'pay', 'sections', 'employmentTypes', 'remoteFrom'];

/**
 * The postings in a text: native JSON by what is here, every other format by the adapters, which are loaded for it.
 *
 * @throws As `feedOf`.
 */
export async function readText(text: string, subject: string, context: ReadingContext): Promise<Feed> {
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

/** As `readText`, for what has been parsed. */
export async function readParsed(answer: unknown, subject: string, context: ReadingContext): Promise<Feed> {
  const {address, format} = context;
  try {
    if (format ? format === 'native' : isNative(answer)) return readPostings(answer, address);
    const {readAnswer} = await chunk(import('../adapters/formats.js'));
    return await readAnswer(answer, context);
  } catch (cause) {
    throw cause instanceof PostingError ? new PostingError(cause.code, `${subject}: ${cause.message}`, {cause}) : cause;
  }
}

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
