import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PostingError} from '../posting/error.js';
import type {Feed, Posting, Problem} from '../posting/posting.js';
import {readPosting, readPostings} from '../posting/read.js';
import {hasMarkup} from '../posting/state.js';
import {isNative} from '../sources/reading.js';
import {load, loadDetail, pick, readText, type Answer} from '../sources/source.js';
import {rich} from './draw-text.js';
import {JobErrorEvent, JobLoadEvent} from './events.js';
import {providePosting, requestPosting, type PostingState} from './posting-context.js';

/** What an element has that shows a posting. Properties may be `null`, as an attribute that was taken away leaves them. */
export interface PostingHost extends ReactiveControllerHost, HTMLElement {
  src?: string | null;
  job?: string | null;
  format?: string | null;
  posting?: unknown;
}

/** The properties by which an element is given its posting, for `static properties`. */
export const postingProperties = {src: {}, job: {}, format: {}, posting: {attribute: false}};

interface Loaded {
  readonly posting: Posting;
  readonly problems: readonly Problem[];
  readonly readAt?: number;
  readonly error?: PostingError;
}

/**
 * Gives an element its posting: its `posting` property, else its `src`, else JSON inside it, else the nearest
 * `<job-posting>` around it. A newer source wins over an older one that is still on its way, and the last good posting
 * stays while there is nothing better.
 *
 * By hand and not by `@lit/task`, which weighs 0.6 kB and knows neither what is there at once nor what was good before.
 */
export class PostingController implements ReactiveController {
  readonly host: PostingHost;
  readonly #tell?: () => void;
  #children?: MutationObserver;

  /** By what the posting is given; another means that it is read anew. */
  #source: readonly unknown[] = [];
  #good?: Loaded;
  #error?: PostingError;
  #run?: AbortController;
  #isPaused = false;
  #around?: PostingState;
  #leave?: () => void;
  #announcement?: CustomEvent;

  /** @param provides Whether the small elements inside get the posting from this one. */
  constructor(host: PostingHost, provides = false) {
    (this.host = host).addController(this);
    if (provides) this.#tell = providePosting(host, () => this.state);
  }

  /** What is known of the posting now. */
  get state(): PostingState {
    // A server draws without the updates that call `hostUpdate`.
    this.hostUpdate();
    const good = this.#good;
    const error = this.#error;
    if (!this.hasSource) return this.#around ?? {status: 'empty'};
    // What is from another source has no age that could be told of this one.
    const readAt = error === good?.error ? good?.readAt : undefined;
    if (good) return {status: 'ready', ...good, readAt, error, isBusy: Boolean(this.#run)};
    return error ? {status: 'failed', error} : {status: 'loading'};
  }

  /** Whether the element has a source of its own, and so is the one to tell of its failure. */
  get hasSource(): boolean {
    return this.#source.slice(2).some(Boolean);
  }

  /** Asks the source again, past what is remembered. */
  retry = () => {
    if (this.hasSource) void this.#load(true);
  };

  hostConnected() {
    const {host} = this;
    const redraw = () => host.requestUpdate();
    this.#children ??= new MutationObserver(redraw);
    this.#children.observe(host, {childList: true, characterData: true, subtree: true});
    if (this.#isPaused) void this.#load();
    const request = () =>
      requestPosting(host, (state, leave) => {
        this.#around = state;
        this.#leave = leave;
        redraw();
      });
    request();
    // An element that is defined before the one around it asks too early.
    if (host.closest('job-posting:not(:defined)')) {
      void customElements.whenDefined('job-posting').then(() => host.isConnected && request());
    }
  }

  hostDisconnected() {
    this.#children?.disconnect();
    this.#leave?.();
    this.#around = undefined;
    // A move is a disconnection followed at once by a connection.
    queueMicrotask(() => {
      if (this.host.isConnected || !this.#run) return;
      this.#isPaused = true;
      this.#stop();
    });
  }

  hostUpdate() {
    const {posting, src, job, format} = this.host;
    const source = [job, format, posting, src, posting || src ? undefined : this.#text];
    if (this.#source.length > 0 && source.every((value, index) => value === this.#source[index])) return;
    this.#source = source;
    this.#stop();
    if (this.hasSource) void this.#load();
    else this.#good = this.#error = undefined;
  }

  hostUpdated() {
    this.#tell?.();
    const announcement = this.#announcement;
    this.#announcement = undefined;
    if (announcement) this.host.dispatchEvent(announcement);
  }

  get #text(): string | undefined {
    for (const {localName, textContent, type} of this.host.children as Iterable<Element & {type?: string}>) {
      if (localName === 'script' && /json$/i.test(type ?? '')) return textContent.trim();
    }
    return undefined;
  }

  #stop() {
    this.#run?.abort();
    this.#run = undefined;
  }

  /** What is there at once is settled before this returns, so that it is drawn in one go. */
  async #load(fresh = false): Promise<void> {
    const {host} = this;
    const {posting, src, format} = host;
    this.#stop();
    this.#isPaused = false;
    const run = (this.#run = new AbortController());
    const options = {fresh, format: format ?? undefined, signal: run.signal};
    let result: Loaded | undefined;
    let failure: unknown;
    try {
      const text = this.#text ?? '';
      const feed = posting ? feedOf(posting) : src ? undefined : nativeFeedOf(text, host.baseURI);
      const {readAt, error, ...answer}: Partial<Answer> & {feed: Feed} = feed
        ? {feed}
        : src
          ? await load(src, options)
          : {feed: await readText(text, {...options, baseUrl: host.baseURI})};
      let picked = pick(answer.feed, host.job ?? undefined);
      if (src && !posting) picked = await loadDetail(picked, options);
      if (hasMarkup(picked)) picked = await divide(picked);
      result = {posting: picked, problems: answer.feed.problems, readAt, error};
    } catch (error) {
      failure = error;
    }
    if (run !== this.#run) return;
    this.#run = undefined;
    if (result) this.#good = result;
    this.#error = result ? result.error : errorOf(failure);
    if (this.#error) this.#announcement = new JobErrorEvent(this.#error);
    else if (result && !posting) this.#announcement = new JobLoadEvent(result.posting, result.problems);
    host.requestUpdate();
  }
}

function feedOf(posting: unknown): Feed {
  const problems: Problem[] = [];
  return {postings: [readPosting(posting, problems)], problems};
}

/** Native JSON, at once; nothing for what only an adapter can read. */
function nativeFeedOf(text: string, base: string): Feed | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isNative(json) ? readPostings(json, base) : undefined;
  } catch {
    // Told of when it is read again by what knows every format.
    return undefined;
  }
}

/** The posting with its markup made safe and divided; the room that does it is loaded only where there is markup. */
async function divide(posting: Posting): Promise<Posting> {
  // Marks and tables are drawn with it as a rule: both are asked for at once.
  const [{dividePosting}] = await Promise.all([import('../rich-text/divide-posting.js'), rich.load()]);
  return dividePosting(posting);
}

function errorOf(error: unknown): PostingError {
  return error instanceof PostingError
    ? error
    : new PostingError('invalid', 'The posting could not be read.', {cause: error});
}
