/** How long and how much of an answer is waited for; times in milliseconds. */
export interface Limits {
  /** Until the answer begins. */
  readonly headers: number;
  /** Until the answer is there, all tries together; in a feed of pages, for each page. */
  readonly whole: number;
  /** Bytes of one answer, unpacked. */
  readonly bytes: number;
  /** Requests for one answer: the first and its retries. */
  readonly tries: number;
  /** The longest wait before the first retry; doubled for each further one. */
  readonly backoff: number;
  /** Pages of a feed. */
  readonly pages: number;
  /** Postings of a feed in pages. */
  readonly postings: number;
  /** For how long an answer in memory counts as new. */
  readonly newFor: number;
}

/** The limits that hold unless others are given. */
export const usualLimits: Limits = {
  headers: 10_000,
  whole: 30_000,
  bytes: 5_000_000,
  tries: 3,
  backoff: 1_000,
  pages: 50,
  postings: 2_000,
  newFor: 300_000,
};

/** One request, and what bounds it. */
export interface BoundedRequest<T> {
  readonly address: string;
  readonly limits: Limits;
  /** Ends the request at once. */
  readonly signal: AbortSignal;
  /** Whether an answer in the browser's cache has to be confirmed by the server. */
  readonly fresh?: boolean;
  /** Makes of the text what is wanted, inside the same limits. `from` is where redirects led. */
  readonly read: (text: string, from: string) => Promise<T>;
}

/** How a request failed; recovery.ts says it in a sentence. */
export class Failure extends Error {
  constructor(
    /** The limit that was hit. */
    readonly limit?: 'headers' | 'whole' | 'bytes',
    /** The answer, where its status was no success. */
    readonly response?: Response,
    /** What a policy of the page has forbidden meanwhile: this request, perhaps. */
    readonly violations: readonly SecurityPolicyViolationEvent[] = [],
    override readonly cause?: unknown,
  ) {
    super();
  }
}

/**
 * Requests an address once and reads the answer.
 *
 * @param left Milliseconds until all of it must be there.
 * @throws {Failure} when no answer came; what `read` throws; the signal's reason when that is aborted.
 */
export async function attempt<T>(
  {address, limits, signal, fresh, read}: BoundedRequest<T>,
  left = limits.whole,
): Promise<T> {
  signal.throwIfAborted();
  const controller = new AbortController();
  const done = {signal: controller.signal};
  const violations: SecurityPolicyViolationEvent[] = [];
  let response: Response | undefined;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];

  const request = async () => {
    let text;
    try {
      response = await fetch(address, {
        ...done,
        credentials: 'omit',
        referrerPolicy: 'strict-origin-when-cross-origin',
        cache: fresh ? 'no-cache' : 'default',
      });
      if (response.ok) text = await textOf(response, limits.bytes);
    } catch (cause) {
      if (cause instanceof Failure) throw cause;
      // The event may come after the failure that it explains.
      await new Promise((resolve) => setTimeout(resolve, 50));
      throw new Failure(undefined, undefined, violations, cause);
    }
    if (text === undefined) throw new Failure(undefined, response);
    return read(text, response.url || address);
  };

  try {
    // `fetch` fails alike whether the network fails or a policy forbids it; this event is all that tells. In Node there is none.
    (globalThis as Partial<typeof globalThis>).document?.addEventListener(
      'securitypolicyviolation',
      (event) => violations.push(event),
      done,
    );
    return await new Promise((resolve, reject) => {
      // So that it ends on time even where a host page has put a `fetch` of its own that knows no signal.
      signal.addEventListener('abort', () => reject(signal.reason as Error), done);
      timers = [
        setTimeout(() => response ?? reject(new Failure('headers')), limits.headers),
        setTimeout(() => reject(new Failure('whole')), left),
      ];
      request().then(resolve, reject);
    });
  } finally {
    controller.abort();
    timers.forEach(clearTimeout);
  }
}

/** The text of an answer that is no larger than the limit, counted after unpacking. */
async function textOf(response: Response, limit: number): Promise<string> {
  const {body, headers} = response;
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  // What some pages put in the place of `fetch` answers without a stream.
  let text = body ? '' : await response.text();
  let size = Number(headers.get('content-length')) || text.length;
  for (let read = 0; size <= limit; size = read) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text + decoder.decode();
    text += decoder.decode(chunk.value, {stream: true});
    read += chunk.value.length;
  }
  throw new Failure('bytes');
}
