import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import {loadDetail} from './detail.js';
import {usualLimits} from './request.js';
import {readInSlices} from './slices.js';
import {load, type Answer, type LoadOptions} from './source.js';
import {askWorker, hasWorker, isOfWorker, workerBody, type WorkerUse} from './worker-client.js';

/** How a list of postings is loaded that may be long. */
export interface ManyOptions extends LoadOptions {
  /**
   * Whether a worker reads what is large. `auto` tries one only where the script comes from the page's own host and nothing
   * is seen of a policy that might forbid it, so that no report of a violation is sent; `always` is for a page whose author
   * knows that its policy allows one, also from a script of another host (`worker-src blob:`).
   */
  readonly worker?: WorkerUse;
  /** Whether it is known that the answer is large: then it is not tried without a worker first. */
  readonly isLarge?: boolean;
}

/** A worker pays from here on, in bytes: it has to be started, and what it has read to be handed over. */
const worthAWorker = 2_000_000;

/** Addresses whose answers turned out to be large. */
const large = new Set<string>();

/**
 * As `load`, for lists that may be long: what is large is read in a worker, or in slices where there can be none, so that the
 * page never stands still.
 *
 * What a worker has read comes without bodies; `loadBody` asks for one.
 *
 * @throws As `load`.
 */
export async function loadMany(address: string, options: ManyOptions = {}): Promise<Answer> {
  const {worker = 'auto', isLarge = false, ...rest} = options;
  const inSlices = {...rest, read: readInSlices};
  const most = rest.limits?.bytes ?? usualLimits.bytes;
  if (most <= worthAWorker || !hasWorker(worker)) return load(address, inSlices);
  if (!isLarge && !large.has(address)) {
    try {
      return await load(address, {...inSlices, limits: {...rest.limits, bytes: worthAWorker}});
    } catch (error) {
      if (!(error instanceof PostingError) || error.code !== 'too-large') throw error;
      large.add(address);
    }
  }
  return (await askWorker(address, rest, worker)) ?? load(address, inSlices);
}

/**
 * Loads the body of a posting that came without it: from the worker that has read it, or from the feed's address of this one
 * posting.
 *
 * @throws As `load`.
 */
export const loadBody = (posting: Posting, options: LoadOptions = {}): Promise<Posting> =>
  isOfWorker(posting) ? workerBody(posting) : loadDetail(posting, options);
