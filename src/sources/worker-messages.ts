import type {Document} from '../board/documents.js';
import type {IndexFinds} from '../board/ranked-index.js';
import type {PostingErrorCode} from '../posting/error.js';
import type {Feed, Posting} from '../posting/posting.js';
import type {Limits} from './request.js';

/** What the first message of a worker says: a worker of another version has another word, and is not used. */
export const greeting = 'job-posting-elements 1';

/** The scheme of a `detailUrl` that leads to a worker. No feed can write it: only `http(s)` is read from one. */
export const scheme = 'worker:';

/** By which request, and as which of its postings, a worker has kept what a `detailUrl` of its scheme leads to. */
export function placeIn(detailUrl = ''): readonly [load: number, index: number] | undefined {
  const [load, index] = detailUrl.slice(scheme.length).split('/').map(Number);
  return detailUrl.startsWith(scheme) && load !== undefined && index !== undefined ? [load, index] : undefined;
}

/** What a worker is asked for. */
export type WorkerRequest =
  | {
      readonly id: number;
      readonly kind: 'load';
      readonly address: string;
      readonly format?: string;
      readonly fresh?: boolean;
      readonly limits?: Partial<Limits>;
    }
  | {readonly id: number; readonly kind: 'body'; readonly load: number; readonly index: number}
  | {readonly id: number; readonly kind: 'index'; readonly index?: number; readonly documents: readonly Document[]}
  | {readonly id: number; readonly kind: 'search'; readonly index: number; readonly text: string}
  | {readonly id: number; readonly kind: 'forget'};

/** An error as it can be handed over. */
export interface WorkerError {
  readonly code: PostingErrorCode;
  readonly message: string;
}

/** What a worker answers: postings in parts, each small enough not to hold up the page, and then the rest; or a failure. */
export type WorkerAnswer =
  | {readonly id: number; readonly postings: readonly Posting[]}
  | {
      readonly id: number;
      readonly feed: Omit<Feed, 'postings'>;
      readonly readAt: number;
      readonly error?: WorkerError;
    }
  | {readonly id: number; readonly posting: Posting}
  | {readonly id: number; readonly finds: IndexFinds | undefined}
  | {readonly id: number; readonly failure: WorkerError};
