// Runs in a worker: reads large feeds there, and keeps the bodies of their postings until one is asked for.
import {bodyOf} from '../board/body.js';
import type {Document} from '../board/documents.js';
import {lineOf} from '../board/plain-search.js';
import type {SearchIndex} from '../board/ranked-index.js';
import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import {loadDetail} from './detail.js';
import {load} from './source.js';
import {greeting, placeIn, scheme, type WorkerAnswer, type WorkerError, type WorkerRequest} from './worker-messages.js';

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
const indexes = new Map<number, SearchIndex>();
const underWay = new Map<number, AbortController>();

scope.onmessage = ({data}) => {
  answer(data).catch((error: unknown) => scope.postMessage({id: data.id, failure: errorOf(error)}));
};
scope.postMessage(greeting);

async function answer(request: WorkerRequest): Promise<void> {
  const {id} = request;
  if (request.kind === 'forget') {
    kept.delete(id);
    indexes.delete(id);
    underWay.get(id)?.abort();
    return;
  }
  if (request.kind === 'body') {
    const posting = kept.get(request.load)?.[request.index];
    if (!posting) throw new PostingError('not-found', 'The posting is no longer kept.');
    scope.postMessage({id, posting: await loadDetail(posting)});
    return;
  }
  if (request.kind === 'index') {
    const {index = id, documents} = request;
    // Loaded for it: a worker whose bundler has left the name of a package in it reads postings all the same.
    const ranked = await import('../board/ranked-index.js');
    const its = indexes.get(index) ?? new ranked.SearchIndex();
    indexes.set(index, its);
    its.add(documents.map(withBody));
    scope.postMessage({id, finds: undefined});
    return;
  }
  if (request.kind === 'search') {
    scope.postMessage({id, finds: indexes.get(request.index)?.find(request.text)});
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
      scope.postMessage({
        id,
        postings: postings
          .slice(from, from + partSize)
          .map((posting, at) => ({...withoutBody(posting), detailUrl: `${scheme}${id}/${from + at}`})),
      });
    scope.postMessage({id, feed: rest, readAt, ...(error && {error: errorOf(error)})});
  } finally {
    underWay.delete(id);
  }
}

/** The page has no bodies to hand over: they have stayed here. */
function withBody(document: Document): Document {
  const place = placeIn(document.detailUrl);
  const posting = place && kept.get(place[0])?.[place[1]];
  const body = posting && bodyOf(posting);
  return body ? {...document, body: lineOf([body])} : document;
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
