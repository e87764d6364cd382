import {PostingError} from '../posting/error.js';
import {attempt, type BoundedRequest} from './request.js';

/** As `attempt`, and again after failures that may pass. While the browser is offline or the page hidden, the clock stands still. */
export async function persist<T>(request: BoundedRequest<T>): Promise<T> {
  const {tries, whole, backoff} = request.limits;
  let left = whole;
  for (let tried = 1; ; tried++) {
    const begun = performance.now();
    try {
      return await attempt(request, left);
    } catch (error) {
      // Full jitter: what failed for many visitors at once is not asked for by all of them at once again.
      const wait = leastWait(error) + Math.random() * backoff * 2 ** (tried - 1);
      left -= performance.now() - begun + wait;
      if (tried >= tries || left <= 0) throw error;
      await untilAwake();
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** For how long to wait at least until the same request may succeed; for ever where nothing says that it ever will. */
function leastWait(error: unknown): number {
  if (!(error instanceof PostingError)) return Infinity;
  const {blockedURI, status, headers} = (error.cause ?? {}) as Partial<Response & SecurityPolicyViolationEvent>;
  if (error.code === 'network') return blockedURI ? Infinity : 0;
  if (!/408|425|429|5../.test(`${status}`)) return Infinity;
  // Seconds or a date. Across origins it can only be read where the server exposes the header.
  const asked = headers?.get('retry-after') ?? '';
  return Math.max(0, Number(asked) * 1000 || Date.parse(asked) - Date.now() || 0);
}

async function untilAwake(): Promise<void> {
  // Neither is there in Node.
  const {navigator, document} = globalThis as Partial<typeof globalThis>;
  while (navigator?.onLine === false || document?.hidden) {
    await new Promise((resolve) => {
      for (const event of ['online', 'visibilitychange']) addEventListener(event, resolve, {once: true});
    });
  }
}
