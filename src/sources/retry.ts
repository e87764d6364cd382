import {PostingError} from '../posting/error.js';
import {attempt, type Request} from './request.js';

/** As `attempt`, and again after failures that may pass. The browser's being offline or hidden does not count as time. */
export async function persist<T>(request: Request<T>): Promise<T> {
  const {limits, signal} = request;
  let end = performance.now() + limits.whole;
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(request, end - performance.now());
    } catch (error) {
      if (tries >= limits.tries || !(error instanceof PostingError) || !mayPass(error)) throw error;
      do {
        const pausedAt = performance.now();
        await untilAwake(signal);
        end += performance.now() - pausedAt;
        // Full jitter: what failed for many visitors at once is not asked by all of them at once again.
        const wait = Math.random() * limits.backoff * 2 ** (tries - 1) + askedWait(error);
        if (wait > end - performance.now()) throw error;
        await pause(signal, (done) => setTimeout(done, wait));
      } while (!isAwake());
    }
  }
}

const passing = /^(408|425|429|5..)$/;

/** Whether the same request may well succeed in a moment: no answer came, or the server said so. */
function mayPass({code, cause}: PostingError): boolean {
  if (code === 'network') return !(cause as {blockedURI?: unknown}).blockedURI;
  return code === 'status' && passing.test(String((cause as Response).status));
}

/** For how long the server asks to be left alone. Only readable across origins where the server exposes the header. */
function askedWait({code, cause}: PostingError): number {
  const value = code === 'status' ? (cause as Response).headers.get('retry-after') : undefined;
  if (!value) return 0;
  const seconds = Number(value);
  return Math.max(0, Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000) || 0;
}

const isAwake = () => globalThis.navigator?.onLine !== false && !globalThis.document?.hidden;

async function untilAwake(signal: AbortSignal): Promise<void> {
  while (!isAwake()) {
    await pause(signal, (done) => {
      addEventListener('online', done, {once: true});
      document.addEventListener('visibilitychange', done, {once: true});
    });
  }
}

/** Waits for `done` to be called. */
async function pause(signal: AbortSignal, begin: (done: () => void) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    begin(resolve);
  });
  signal.throwIfAborted();
}
