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
  | {readonly status: 'empty' | 'loading'}
  | {
      readonly status: 'ready';
      readonly posting: Posting;
      /** When the posting was read, in milliseconds since the epoch. */
      readonly readAt?: number;
      readonly error?: PostingError;
      /** Whether something newer is on its way. */
      readonly isBusy?: boolean;
    }
  | {readonly status: 'failed'; readonly error: PostingError};

type Take = (state: PostingState, unsubscribe: () => void) => void;

/** A copy of this script in another version speaks to the same elements. */
const context = Symbol.for('job-posting-elements/posting/1');

/**
 * The request of the Web Components context protocol. By hand and not by `@lit/context`, which weighs 0.9 kB for the
 * one context there is, and whose `Event` subclass dies on pages where an old script has replaced `Event`.
 */
class PostingRequest extends CustomEvent<undefined> {
  readonly context = context;
  readonly subscribe = true;
  readonly callback: Take;

  constructor(callback: Take) {
    super('context-request', {bubbles: true, composed: true});
    this.callback = callback;
  }
}

/** Asks the nearest provider around an element for its posting, now and whenever it changes. */
export function requestPosting(element: Element, take: Take): void {
  element.dispatchEvent(new PostingRequest(take));
}

/**
 * Has an element answer those inside it.
 *
 * @param now What is known when somebody asks.
 * @returns A function that tells everyone who has asked what is known since.
 */
export function providePosting(element: Element, now: () => PostingState): () => void {
  const takers = new Map<Take, () => void>();
  element.addEventListener('context-request', (event) => {
    // Of this copy, of another one, or somebody else's: the context tells.
    const request = event as CustomEvent & Pick<PostingRequest, 'context' | 'callback'>;
    if (request.context !== context || request.composedPath()[0] === element) return;
    request.stopPropagation();
    const {callback} = request;
    const unsubscribe = () => takers.delete(callback);
    takers.set(callback, unsubscribe);
    callback(now(), unsubscribe);
  });
  return () => {
    for (const [take, unsubscribe] of takers) take(now(), unsubscribe);
  };
}
