import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PostingError} from '../posting/error.js';
import type {Posting, Problem} from '../posting/posting.js';
import {readPosting, readPostings} from '../posting/read.js';
import {hasMarkup} from '../posting/state.js';
import {isNative} from '../sources/reading.js';
import {load, loadDetail, pick, readText} from '../sources/source.js';
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
 */
export class PostingController implements ReactiveController {
  readonly #host: PostingHost;
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
    (this.#host = host).addController(this);
    if (provides) this.#tell = providePosting(host, () => this.state);
  }

  /** What is known of the posting now. */
  get state(): PostingState {
    // A server draws without the updates that call `hostUpdate`.
    this.hostUpdate();
    if (!this.hasSource) return this.#around ?? {status: 'empty'};
    const error = this.#error;
    if (this.#good) return {status: 'ready', ...this.#good, error, isBusy: this.#run !== undefined};
    return error ? {status: 'failed', error} : {status: 'loading'};
  }

  /** Whether the element has a source of its own, and so is the one to tell of its failure. */
  get hasSource(): boolean {
    const [posting, src, text] = this.#source;
    return Boolean(posting ?? src ?? text);
  }

  /** Asks the source again, past what is remembered. */
  retry = () => void this.#load(true);

  hostConnected() {
    this.#children ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    if (this.#isPaused) void this.#load();
    const request = () =>
      requestPosting(this.#host, (state, leave) => {
        this.#around = state;
        this.#leave = leave;
        this.#host.requestUpdate();
      });
    request();
    // An element that is defined before the one around it asks too early.
    if (this.#host.closest('job-posting:not(:defined)')) {
      void customElements.whenDefined('job-posting').then(() => this.#host.isConnected && request());
    }
  }

  hostDisconnected() {
    this.#children?.disconnect();
    this.#leave?.();
    this.#around = undefined;
    // A move is a disconnection followed at once by a connection.
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.#run) return;
      this.#isPaused = true;
      this.#run.abort();
      this.#run = undefined;
    });
  }

  hostUpdate() {
    const {posting, src, job, format} = this.#host;
    const source = [posting ?? undefined, src || undefined, posting || src ? undefined : this.#text, job, format];
    if (source.every((value, index) => value === this.#source[index]) && this.#source.length > 0) return;
    this.#source = source;
    this.#run?.abort();
    this.#run = undefined;
    if (!this.hasSource) {
      this.#good = this.#error = undefined;
      return;
    }
    try {
      const given = this.#given;
      if (given) this.#settle(given);
      else void this.#load();
    } catch (error) {
      this.#settle(error);
    }
  }

  hostUpdated() {
    this.#tell?.();
    const announcement = this.#announcement;
    this.#announcement = undefined;
    if (announcement) this.#host.dispatchEvent(announcement);
  }

  get #text(): string | undefined {
    const script = [...this.#host.children].find(
      (child) => child.localName === 'script' && /json$/i.test(child.getAttribute('type') ?? ''),
    );
    return script?.textContent?.trim() || undefined;
  }

  /** What needs no waiting: a posting set by the page, or native JSON inside the element. */
  get #given(): Loaded | undefined {
    const [posting, src, text] = this.#source;
    const problems: Problem[] = [];
    let read: Posting | undefined;
    if (posting) read = readPosting(posting, problems);
    else if (!src) {
      const json = parse(String(text));
      if (!isNative(json)) return undefined;
      const feed = readPostings(json, this.#host.baseURI);
      read = pick(feed, this.#host.job ?? undefined);
      problems.push(...feed.problems);
    }
    return read && !hasMarkup(read) ? {posting: read, problems} : undefined;
  }

  async #load(fresh = false): Promise<void> {
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    this.#isPaused = false;
    let result: unknown;
    try {
      result = await this.#read(run.signal, fresh);
    } catch (error) {
      result = error;
    }
    if (run !== this.#run) return;
    this.#run = undefined;
    this.#settle(result);
    this.#host.requestUpdate();
  }

  async #read(signal: AbortSignal, fresh: boolean): Promise<Loaded> {
    const [posting, src, text] = this.#source;
    const job = this.#host.job ?? undefined;
    const format = this.#host.format ?? undefined;
    const problems: Problem[] = [];
    if (posting) return {posting: await divide(readPosting(posting, problems)), problems};
    if (!src) {
      const feed = await readText(String(text), {format, baseUrl: this.#host.baseURI});
      return {posting: await divide(pick(feed, job)), problems: feed.problems};
    }
    const {feed, readAt, error} = await load(String(src), {format, signal, fresh});
    const detail = await loadDetail(pick(feed, job), {signal, fresh});
    return {posting: await divide(detail), problems: feed.problems, readAt, error};
  }

  /** Takes what came of a source, and has it announced once it is drawn. */
  #settle(result: unknown) {
    const isPostingSet = Boolean(this.#source[0]);
    // Only `#read` and `#given` make results, and what they do not give they throw.
    const loaded = result && typeof result === 'object' && 'posting' in result ? (result as Loaded) : undefined;
    if (loaded) this.#good = loaded;
    this.#error = loaded ? loaded.error : errorOf(result);
    if (this.#error) this.#announcement = new JobErrorEvent(this.#error);
    else if (loaded && !isPostingSet) this.#announcement = new JobLoadEvent(loaded.posting, loaded.problems);
  }
}

/** The posting with its markup made safe and divided; the room that does it is loaded only where there is markup. */
async function divide(posting: Posting): Promise<Posting> {
  if (!hasMarkup(posting)) return posting;
  // Drawn with marks and tables as a rule: both are asked for at once.
  const [{dividePosting}] = await Promise.all([import('../rich-text/divide-posting.js'), rich.load()]);
  return dividePosting(posting);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told of when it is read again by what knows every format.
    return undefined;
  }
}

function errorOf(error: unknown): PostingError {
  return error instanceof PostingError
    ? error
    : new PostingError('invalid', 'The posting could not be read.', {cause: error});
}
