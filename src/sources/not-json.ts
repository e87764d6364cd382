import {PostingError} from '../posting/error.js';

/**
 * An answer that is no JSON: XML as it is, for the adapters.
 *
 * @throws {PostingError} `syntax` where it is neither.
 */
export function xmlOf(text: string, subject: string, cause: unknown): string {
  if (!text) throw new PostingError('syntax', `${subject} is empty, not JSON.`);
  if (/^<(!doctype\s+html|html|head|body|!--)/i.test(text)) {
    throw new PostingError('syntax', `${subject} answered with an HTML page, not JSON.`);
  }
  if (text.startsWith('<')) return text;
  throw new PostingError('syntax', `${subject} is not JSON, or not all of it came.`, {cause});
}
