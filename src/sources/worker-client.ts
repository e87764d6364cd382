import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import type {Answer, LoadOptions} from './memory.js';
import {greeting, placeIn, scheme, type WorkerAnswer, type WorkerError, type WorkerRequest} from './worker-messages.js';

/** Whether a worker is used: see `ManyOptions`. */
export type WorkerUse = 'auto' | 'always' | 'never';

/** One worker for the whole page, or nothing where none has come; asked for once. */
let opening: Promise<Worker | undefined> | undefined;
let isMissing = false;
const waiting = new Map<number, (answer: WorkerAnswer) => void>();
let last = 0;

/** For so many milliseconds a worker is waited for. */
const patience = 10_000;

/** Whether a worker can be had, as far as one sees without trying. */
export const hasWorker = (use: WorkerUse): boolean => !isMissing && mayTry(use);

function mayTry(use: WorkerUse): boolean {
  // None of these is there in Node.
  const {Worker, document} = globalThis as Partial<typeof globalThis>;
  if (use === 'never' || !Worker || !document) return false;
  if (use === 'always') return true;
  try {
    // In the classic script there is no address of a module, and this throws.
    if (new URL(import.meta.url).origin !== location.origin) return false;
  } catch {
    return false;
  }
  // A policy in a header is not to be seen, but a nonce, which only such a policy needs, is. To try in spite of it would send a
  // report of a violation to whoever looks after the page.
  return !document.querySelector('meta[http-equiv="content-security-policy" i], script[nonce]');
}

function open(use: WorkerUse): Promise<Worker | undefined> {
  return (opening ??= new Promise<Worker | undefined>((resolve) => {
    let worker: Worker | undefined;
    // Not left to run out: it would end a worker that has come.
    const late = setTimeout(() => give(), patience);
    const give = (given?: Worker) => {
      clearTimeout(late);
      isMissing = !given;
      if (!given) worker?.terminate();
      resolve(given);
    };
    try {
      worker = make(use);
      worker.onmessage = ({data}: MessageEvent<unknown>) => {
        give(data === greeting ? worker : undefined);
        if (worker) worker.onmessage = hear;
      };
      worker.onerror = (event) => {
        // Told of nowhere: there is another way.
        event.preventDefault();
        give();
      };
    } catch {
      give();
    }
  }));
}

function make(use: WorkerUse): Worker {
  const isOwn = new URL(import.meta.url).origin === location.origin;
  // Written in one piece: so bundlers find it.
  if (use === 'auto' || isOwn) return new Worker(new URL('./board-worker.js', import.meta.url), {type: 'module'});
  // A worker must be of the page's own host; a blob of the page is, and may import what is not.
  const code = `import ${JSON.stringify(String(new URL('./board-worker.js', import.meta.url)))};`;
  const address = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  return new Worker(address, {type: 'module'});
}

const hear = ({data}: MessageEvent<WorkerAnswer>) => waiting.get(data.id)?.(data);

/**
 * Loads an address in the worker. Nothing where no worker can be had.
 *
 * @throws As `load`.
 */
export async function askWorker(
  address: string,
  {signal, format, fresh, limits}: LoadOptions,
  use: WorkerUse,
): Promise<Answer | undefined> {
  const worker = await open(use);
  if (!worker) return undefined;
  signal?.throwIfAborted();
  const id = ++last;
  const post = (request: WorkerRequest) => worker.postMessage(request);
  const onAbort = () => post({id, kind: 'forget'});
  signal?.addEventListener('abort', onAbort);
  const postings: Posting[] = [];
  try {
    return await new Promise<Answer>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      waiting.set(id, (answer) => {
        if ('failure' in answer) return reject(errorOf(answer.failure));
        if ('postings' in answer) postings.push(...answer.postings);
        else if ('feed' in answer) {
          const {feed, readAt, error} = answer;
          resolve({feed: {...feed, postings}, readAt, ...(error && {error: errorOf(error)})});
        }
      });
      const {href} = new URL(address, document.baseURI);
      post({id, kind: 'load', address: href, format, fresh, limits});
    });
  } finally {
    waiting.delete(id);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** Whether the body of a posting is kept in the worker. */
export const isOfWorker = ({detailUrl}: Posting): boolean => detailUrl?.startsWith(scheme) ?? false;

/**
 * The posting with its body, from the worker.
 *
 * @throws {PostingError} `not-found` when it is no longer there.
 */
export async function workerBody(posting: Posting): Promise<Posting> {
  const place = placeIn(posting.detailUrl);
  const answer =
    place &&
    (await askWorking(
      (id) => ({id, kind: 'body', load: place[0], index: place[1]}),
      (one) => 'posting' in one,
    ));
  if (!answer) throw new PostingError('not-found', 'The posting is no longer kept.');
  return completed(posting, answer.posting);
}

/** The posting as it is now, joined with others perhaps, with the bodies that the worker has kept. */
function completed({detailUrl: _, ...posting}: Posting, {sections, translations}: Posting): Posting {
  return {...posting, sections, translations};
}

/**
 * Asks the worker that has been at work for something else; nothing where there is none.
 *
 * @throws {PostingError} when it cannot answer.
 */
export async function askWorking<T extends WorkerAnswer>(
  request: (id: number) => WorkerRequest,
  isAnswer: (answer: WorkerAnswer) => answer is T,
): Promise<T | undefined> {
  const worker = await opening;
  if (!worker) return undefined;
  const id = ++last;
  try {
    return await new Promise<T>((resolve, reject) => {
      waiting.set(id, (answer) => {
        if ('failure' in answer) reject(errorOf(answer.failure));
        else if (isAnswer(answer)) resolve(answer);
      });
      worker.postMessage(request(id));
    });
  } finally {
    waiting.delete(id);
  }
}

const errorOf = ({code, message}: WorkerError) => new PostingError(code, message);
