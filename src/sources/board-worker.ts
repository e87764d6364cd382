// Runs in a worker: reads large feeds there, and keeps the bodies of their postings until one is asked for.
import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import {load, loadDetail} from './source.js';
import {greeting, type WorkerAnswer, type WorkerError, type WorkerRequest} from './worker-messages.js';

/** The global object of a worker, as far as it is needed here: TypeScript knows only that of a page. */
interface WorkerScope {
  onmessage: (event: MessageEvent<WorkerRequest>) => void;
  postMessage(message: WorkerAnswer | typeof greeting): void;
}

/** So many postings are handed over at once: a page that draws meanwhile does not notice them. */
const partSize = 250;

const scope = globalThis as unknown as WorkerScope;

/** The postings of each answer, by the number of the request. */
const kept = new Map<number, readonly Posting[]>();
const underWay = new Map<number, AbortController>();

scope.onmessage = ({data}) => {
  answer(data).catch((error: unknown) => scope.postMessage({id: data.id, failure: errorOf(error)}));
};
scope.postMessage(greeting);

async function answer(request: WorkerRequest): Promise<void> {
  const {id} = request;
  if (request.kind === 'forget') {
    kept.delete(id);
    underWay.get(id)?.abort();
    return;
  }
  if (request.kind === 'body') {
    const posting = kept.get(request.load)?.[request.index];
    if (!posting) throw new PostingError('not-found', 'The posting is no longer kept.');
    scope.postMessage({id, posting: await loadDetail(posting)});
    return;
  }
  const {address, format, fresh, limits} = request;
  const controller = new AbortController();
  underWay.set(id, controller);
  try {
    const {feed, readAt, error} = await load(address, {format, fresh, limits, signal: controller.signal});
    const {postings, ...rest} = feed;
    kept.set(id, postings);
    for (let from = 0; from < postings.length; from += partSize)
      scope.postMessage({id, postings: postings.slice(from, from + partSize).map(withoutBody)});
    scope.postMessage({id, feed: rest, readAt, ...(error && {error: errorOf(error)})});
  } finally {
    underWay.delete(id);
  }
}

/** What a card needs. */
function withoutBody(posting: Posting): Posting {
  const translations = Object.entries(posting.translations).map(([tag, {sections: _, ...words}]) => [tag, words]);
  return {...posting, sections: [], translations: Object.fromEntries(translations) as Posting['translations']};
}

const errorOf = (error: unknown): WorkerError =>
  error instanceof PostingError
    ? {code: error.code, message: error.message}
    : {code: 'invalid', message: `The postings could not be read: ${String(error)}`};
