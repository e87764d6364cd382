import type {Feed} from '../posting/posting.js';

/** What an adapter may know beside the answer itself. */
export interface AdapterContext {
  /** The address that the answer came from: what relative addresses are resolved against, and where tokens are read from. */
  readonly address?: string;
  /** The format that the page's author has named. */
  readonly format?: string;
}

/**
 * One feed: what its answers mean.
 *
 * Pure: no request, no DOM, no clock. HTML stays HTML, in `Section.html`; making it safe and dividing it is not an adapter's work.
 */
export interface Adapter {
  /**
   * Reads an answer whose shape has been recognised, or that the page's author says is in this format.
   *
   * @param answer What `JSON.parse` gave; the text itself for a feed of XML.
   * @throws {PostingError} `format` or `invalid` when the answer cannot be used at all; nothing else, whatever the answer is.
   */
  readonly read: (answer: unknown, context: AdapterContext) => Promise<Feed>;
}
