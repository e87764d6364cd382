import {ContextConsumer, ContextProvider} from '@lit/context';
import {Task, TaskStatus, initialState} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PostingError} from '../posting/error.js';
import type {Posting, Problem} from '../posting/posting.js';
import {readPosting, readPostings} from '../posting/read.js';
import {hasMarkup} from '../posting/state.js';
import {isNative} from '../sources/reading.js';
import {load, loadDetail, pick, readText} from '../sources/source.js';
import {JobErrorEvent, JobLoadEvent} from './events.js';
import {postingContext, type PostingState} from './posting-state.js';

/** What an element has that shows a posting. */
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
 * `<job-posting>` around it. A newer source wins over an older one that is still on its way.
 */
export class PostingController implements ReactiveController {
  readonly #host: PostingHost;
  readonly #task: Task<readonly unknown[], Loaded>;
  readonly #around: ContextConsumer<typeof postingContext, PostingHost>;
  readonly #inside?: ContextProvider<typeof postingContext, PostingHost>;
  #children?: MutationObserver;

  /** What needs no waiting: a posting set by the page, or native JSON inside the element. */
  #given?: Loaded | PostingError;
  #givenBy: readonly unknown[] = [];
  #lastGood?: Loaded;
  #announcement?: CustomEvent;
  #isFresh = false;
  #isAborted = false;

  /** @param provides Whether the small elements inside get the posting from this one. */
  constructor(host: PostingHost, {provides = false} = {}) {
    this.#host = host;
    // Before the task, whose arguments depend on what this controller finds.
    host.addController(this);
    this.#task = new Task<readonly unknown[], Loaded>(host, {
      task: ([posting, src, text], {signal}) => (posting || src || text ? this.#load(signal) : initialState),
      args: () => (this.#given ? [] : this.#source),
      onComplete: (loaded) => {
        this.#lastGood = loaded;
        if (this.#host.posting) return;
        this.#announcement = loaded.error
          ? new JobErrorEvent(loaded.error)
          : new JobLoadEvent(loaded.posting, loaded.problems);
      },
      onError: (error) => {
        if (!this.#isAborted) this.#announcement = new JobErrorEvent(errorOf(error));
      },
    });
    this.#around = new ContextConsumer(host, {context: postingContext, subscribe: true});
    if (provides) this.#inside = new ContextProvider(host, {context: postingContext});
  }

  /** What is known of the posting now. */
  get state(): PostingState {
    // A server draws without the updates that call `hostUpdate`.
    this.#takeWhatIsGiven();
    if (this.#given instanceof PostingError) return this.#failed(this.#given);
    if (this.#given) return {status: 'ready', ...this.#given};
    if (!this.#hasSource) return this.#fromAround;
    const {status, value, error} = this.#task;
    if (status === TaskStatus.COMPLETE && value) return {status: 'ready', ...value};
    if (status === TaskStatus.ERROR && !this.#isAborted) return this.#failed(errorOf(error));
    return this.#lastGood ? {status: 'ready', ...this.#lastGood, isBusy: true} : {status: 'loading'};
  }

  /** Asks the source again, past what is remembered. */
  retry = () => {
    if (!this.#hasSource) return this.#around.value?.retry();
    this.#isFresh = true;
    void this.#task.run();
  };

  hostConnected() {
    this.#children ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    if (this.#isAborted) {
      this.#isAborted = false;
      void this.#task.run();
    }
    // An element that is defined before the one around it asks too early.
    const around = this.#host.parentElement?.closest('job-posting:not(:defined)');
    if (around) {
      void customElements.whenDefined('job-posting').then(() => {
        if (this.#host.isConnected) this.#around.hostConnected();
      });
    }
  }

  hostDisconnected() {
    this.#children?.disconnect();
    // A move is a disconnection followed at once by a connection.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.state.status !== 'loading') return;
      this.#isAborted = true;
      this.#task.abort();
    });
  }

  hostUpdate() {
    this.#takeWhatIsGiven();
  }

  hostUpdated() {
    this.#inside?.setValue({...this.state, retry: this.retry});
    const announcement = this.#announcement;
    this.#announcement = undefined;
    if (announcement) this.#host.dispatchEvent(announcement);
  }

  get #fromAround(): PostingState {
    const state = this.#around.value;
    if (!state) return {status: 'empty'};
    if (state.status === 'failed') return {...state, isTold: true};
    // A stale posting is told of once, by the element around.
    return state.status === 'ready' ? {...state, error: undefined} : state;
  }

  get #source(): readonly unknown[] {
    const {posting, src, job, format} = this.#host;
    return [posting, src, this.#inlineText, job, format];
  }

  get #hasSource(): boolean {
    return Boolean(this.#host.posting ?? this.#host.src ?? this.#inlineText);
  }

  get #inlineText(): string | undefined {
    const script = [...this.#host.children].find(
      (child) => child.localName === 'script' && /json$/i.test(child.getAttribute('type') ?? ''),
    );
    return script?.textContent?.trim() || undefined;
  }

  #takeWhatIsGiven() {
    const {posting, src, job} = this.#host;
    const source = posting ?? (src ? undefined : this.#inlineText);
    if (source === this.#givenBy[0] && job === this.#givenBy[1]) return;
    this.#givenBy = [source, job];
    this.#given = undefined;
    if (!source) {
      if (!src) this.#lastGood = undefined;
      return;
    }
    try {
      const problems: Problem[] = [];
      const read = posting ? readPosting(posting, problems) : this.#readInline(String(source), problems);
      if (!read || hasMarkup(read)) return;
      this.#given = this.#lastGood = {posting: read, problems};
      if (!posting) this.#announcement = new JobLoadEvent(read, problems);
    } catch (error) {
      this.#given = errorOf(error);
      this.#announcement = new JobErrorEvent(this.#given);
    }
  }

  /** Native JSON inside the element, at once; nothing for what an adapter has to read. */
  #readInline(text: string, problems: Problem[]): Posting | undefined {
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return undefined;
    }
    if (!isNative(json)) return undefined;
    const feed = readPostings(json, this.#host.baseURI);
    problems.push(...feed.problems);
    return pick(feed, this.#host.job ?? undefined);
  }

  async #load(signal: AbortSignal): Promise<Loaded> {
    const {src, job, posting} = this.#host;
    const format = this.#host.format ?? undefined;
    const fresh = this.#isFresh;
    this.#isFresh = false;
    if (posting) {
      const problems: Problem[] = [];
      return {posting: await divided(readPosting(posting, problems)), problems};
    }
    if (!src) {
      const feed = await readText(this.#inlineText ?? '', {format, baseUrl: this.#host.baseURI});
      return {posting: await divided(pick(feed, job ?? undefined)), problems: feed.problems};
    }
    const {feed, readAt, error} = await load(src, {format, signal, fresh});
    const picked = await loadDetail(pick(feed, job ?? undefined), {signal, fresh});
    return {posting: await divided(picked), problems: feed.problems, readAt, error};
  }

  #failed(error: PostingError): PostingState {
    return this.#lastGood ? {status: 'ready', ...this.#lastGood, error} : {status: 'failed', error};
  }
}

/** The posting with its markup made safe and divided; the room that does it is loaded only where there is markup. */
async function divided(posting: Posting): Promise<Posting> {
  if (!hasMarkup(posting)) return posting;
  const {dividePosting} = await import('../rich-text/divide-posting.js');
  return dividePosting(posting);
}

function errorOf(error: unknown): PostingError {
  return error instanceof PostingError
    ? error
    : new PostingError('invalid', 'The posting could not be read.', {cause: error});
}
