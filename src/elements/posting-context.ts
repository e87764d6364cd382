import type {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';

/**
 * What an element knows of its posting:
 *
 * - `empty`: it has no source
 * - `loading`: the source has not answered yet
 * - `ready`: there is a posting; with an `error`, the last good one after a refresh that failed
 * - `failed`: there is none, and why
 */
export type PostingState =
  | {readonly status: 'empty' | 'loading'; readonly error?: undefined; readonly readAt?: undefined}
  | {
      readonly status: 'ready';
      readonly posting: Posting;
      /** When the posting was read, in milliseconds since the epoch. */
      readonly readAt?: number;
      readonly error?: PostingError;
      /** Whether something newer is on its way. */
      readonly isBusy?: boolean;
    }
  | {readonly status: 'failed'; readonly error: PostingError; readonly readAt?: undefined};

type Take = (state: PostingState, unsubscribe: () => void) => void;

/** A copy of this script in another version speaks to the same elements. */
const context = Symbol.for('job-posting-elements/posting/1');

/**
 * Asks the nearest provider around an element for its posting, now and whenever it changes.
 *
 * By the Web Components context protocol. By hand and not by `@lit/context`, which weighs 0.9 kB for the one context there
 * is, and whose `Event` subclass dies on pages where an old script has replaced `Event`.
 */
export function requestPosting(element: Element, callback: Take): void {
  const request = new CustomEvent('context-request', {bubbles: true, composed: true});
  element.dispatchEvent(Object.assign(request, {context, callback, subscribe: true}));
}

/**
 * Has an element answer those inside it.
 *
 * @param now What is known when somebody asks.
 * @returns A function that tells everyone who has asked what is known since.
 */
export function providePosting(element: Element, now: () => PostingState): () => void {
  const takers = new Set<Take>();
  const tell = (take: Take) => take(now(), () => takers.delete(take));
  element.addEventListener('context-request', (event) => {
    // Of this copy, of another one, or somebody else's: the context tells.
    const request = event as Event & {readonly context?: unknown; readonly callback: Take};
    if (request.context !== context || event.composedPath()[0] === element) return;
    event.stopPropagation();
    takers.add(request.callback);
    tell(request.callback);
  });
  return () => takers.forEach(tell);
}
