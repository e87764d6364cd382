import {createContext} from '@lit/context';
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
  | {
      readonly status: 'failed';
      readonly error: PostingError;
      /** Whether an element around this one has already told the visitor. */
      readonly isTold?: boolean;
    };

/** How an element hands its posting to the small elements inside it. */
export const postingContext = createContext<PostingState & {readonly retry: () => void}>(
  // A copy of this script in another version speaks to the same elements.
  Symbol.for('job-posting-elements/posting/1'),
);
