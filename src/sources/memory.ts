import {PostingError} from '../posting/error.js';
import type {Feed} from '../posting/posting.js';
import {chunk, feedOf} from './reading.js';
import {attempt, usualLimits, type BoundedRequest, type Limits} from './request.js';

/** How an address is loaded. */
export interface LoadOptions {
  /** The feed's format, where its shape is not to decide. */
  readonly format?: string;
  /** Aborted when nobody here waits any more. The request ends when its last asker has gone. */
  readonly signal?: AbortSignal;
  /** Whether to ask the server even if there is an answer in memory: a retry pressed by the visitor. */
  readonly fresh?: boolean;
  /**
   * Called with what can be drawn before the whole has come: the last answer while it is looked at again, and what has come
   * so far of a feed in pages.
   */
  readonly onUpdate?: (feed: Feed) => void;
  /** Makes postings of the text of an answer, where not all at once. */
  readonly read?: typeof feedOf;
  /** Other limits than the usual. Of several who ask for one address at the same time, the first one's hold. */
  readonly limits?: Partial<Limits>;
}

/** What an address gave. */
export interface Answer {
  readonly feed: Feed;
  /** When it was read, in milliseconds since the epoch. */
  readonly readAt: number;
  /** Why this is not all or not new: the last good answer stands in for a refresh that failed, or a later page is missing. */
  readonly error?: PostingError;
}

/** A request under way, and who waits for it. */
interface Shared {
  readonly answer: Promise<Answer>;
  /** Each is told what can be drawn before the answer is there. */
  readonly askers: Set<(feed: Feed) => void>;
  readonly controller: AbortController;
  soFar?: Feed;
}

/** The last good answer of each address. */
const answers = new Map<string, Answer>();
const underWay = new Map<string, Shared>();

/** A page that shows one posting after another does not keep them all. */
const mostAnswers = 50;

/** The answer of an address: the one in memory while that is new, else that of one request for all who ask. */
export async function ask(address: string, {signal, onUpdate, ...options}: LoadOptions): Promise<Answer> {
  signal?.throwIfAborted();
  const limits = {...usualLimits, ...options.limits};
  const key = `${options.format ?? ''} ${address}`;
  const known = answers.get(key);
  if (known && !known.error && !options.fresh && Date.now() - known.readAt < limits.newFor) return known;

  let shared = underWay.get(key);
  if (!shared) underWay.set(key, (shared = start(key, address, limits, options)));
  const {answer, askers, controller, soFar} = shared;
  const asker = (feed: Feed) => onUpdate?.(feed);
  askers.add(asker);
  if (soFar) asker(soFar);
  try {
    return await new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      answer.then(resolve, reject);
    });
  } finally {
    askers.delete(asker);
    // Here, a turn after the abort: who leaves and asks again at once finds the request still under way.
    if (!askers.size) {
      underWay.delete(key);
      controller.abort();
    }
  }
}

function start(
  key: string,
  address: string,
  limits: Limits,
  {format, fresh, read: readText = feedOf}: LoadOptions,
): Shared {
  const known = answers.get(key);
  const controller = new AbortController();
  const {signal} = controller;
  const askers: Shared['askers'] = new Set();
  const update = (feed: Feed) => {
    shared.soFar = feed;
    askers.forEach((asker) => asker(feed));
  };
  /** Asks for a page, and again after failures that may pass. */
  const read = async (page: string) => {
    const begun = performance.now();
    const request: BoundedRequest<Feed> = {
      address: page,
      limits,
      fresh,
      signal,
      read: (text, from) => readText(text, page, {address: from, format}),
    };
    try {
      return await attempt(request);
    } catch (failure) {
      signal.throwIfAborted();
      // Where the network is down, this may not come either: then nothing is tried again but by the visitor.
      const {recover} = await chunk(import('./recovery.js'), `${page} cannot be reached.`);
      return recover(request, failure, begun);
    }
  };
  const collect = async (): Promise<Answer> => {
    let answer: Answer | undefined;
    try {
      answer = {feed: await read(address), readAt: Date.now()};
      if (answer.feed.next)
        answer = await (await chunk(import('./pages.js'))).readOn(answer, address, read, limits, update);
    } catch (error) {
      answer ??= known;
      if (!answer || !(error instanceof PostingError)) throw error;
      answer = {...answer, error};
    }
    // Part of a new answer is no better than all of the last one.
    if (answer.error && known && !known.error) return {...known, error: answer.error};
    answers.set(key, answer);
    const [oldest = key] = answers.keys();
    if (answers.size > mostAnswers) answers.delete(oldest);
    return answer;
  };
  const shared: Shared = {controller, askers, soFar: known?.feed, answer: collect()};
  return shared;
}
