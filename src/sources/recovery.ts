/** What follows a request that failed: loaded when the first one does. */
import {PostingError} from '../posting/error.js';
import {attempt, Failure, type BoundedRequest} from './request.js';

/**
 * Tries a request again that failed in a way that may pass. While the browser is offline or the page hidden, the clock stands still.
 *
 * @param failure Why it failed.
 * @param begun When it began, by `performance.now()`.
 * @throws {PostingError} Its `cause` is the `Response` where the status was no success, and the violation event where the
 * page's policy forbids the address; the signal's reason when that is aborted.
 */
export async function recover<T>(request: BoundedRequest<T>, failure: unknown, begun: number): Promise<T> {
  const {tries, whole, backoff} = request.limits;
  let left = whole;
  for (let tried = 1; ; tried++) {
    // Full jitter: what failed for many visitors at once is not asked for by all of them at once again.
    const wait = leastWait(failure, request) + Math.random() * backoff * 2 ** (tried - 1);
    left -= performance.now() - begun + wait;
    if (tried >= tries || left <= 0) throw errorOf(failure, request);
    await untilAwake();
    await new Promise((resolve) => setTimeout(resolve, wait));
    begun = performance.now();
    try {
      return await attempt(request, left);
    } catch (again) {
      failure = again;
    }
  }
}

/** For how long to wait at least until the same request may succeed; for ever where nothing says that it ever will. */
function leastWait(failure: unknown, request: BoundedRequest<unknown>): number {
  // What an answer needs to be read did not come.
  if (failure instanceof PostingError) return failure.code === 'network' ? 0 : Infinity;
  if (!(failure instanceof Failure) || failure.limit || violationOf(failure, request)) return Infinity;
  const {response} = failure;
  if (!response) return 0;
  if (!/408|425|429|5../.test(`${response.status}`)) return Infinity;
  // Seconds or a date. Across origins it can only be read where the server exposes the header.
  const asked = response.headers.get('retry-after') ?? '';
  return Math.max(0, Number(asked) * 1000 || Date.parse(asked) - Date.now() || 0);
}

/** The event that tells of a policy of the page which forbids the address. */
const violationOf = ({violations}: Failure, {address}: BoundedRequest<unknown>) =>
  violations.find(
    ({blockedURI, disposition, effectiveDirective}) =>
      disposition === 'enforce' && effectiveDirective === 'connect-src' && address.startsWith(blockedURI),
  );

async function untilAwake(): Promise<void> {
  // Neither is there in Node.
  const {navigator, document} = globalThis as Partial<typeof globalThis>;
  while (navigator?.onLine === false || document?.hidden) {
    await new Promise((resolve) => {
      for (const event of ['online', 'visibilitychange']) addEventListener(event, resolve, {once: true});
    });
  }
}

function errorOf(failure: unknown, request: BoundedRequest<unknown>): unknown {
  if (!(failure instanceof Failure)) return failure;
  const {address, limits} = request;
  const {limit, response, cause} = failure;
  const violation = violationOf(failure, request);
  if (limit === 'bytes') return new PostingError('too-large', `${address} is larger than ${limits.bytes / 1e6} MB.`);
  if (limit) {
    const did = limit === 'headers' ? 'answer' : 'answer completely';
    return new PostingError('timeout', `${address} did not ${did} within ${limits[limit] / 1000} seconds.`);
  }
  if (response) return new PostingError('status', `${address} answered ${response.status}.`, {cause: response});
  const forbidden = `The Content-Security-Policy of this page forbids ${address}: its connect-src does not list it.`;
  // Said where the page's author looks: they alone can change it.
  // eslint-disable-next-line no-console
  if (violation) console.error(`job-posting-elements: ${forbidden}`);
  return new PostingError(
    'network',
    violation ? forbidden : `${address} cannot be reached, broke off, or does not allow this page to read it (CORS).`,
    {cause: violation ?? cause},
  );
}
