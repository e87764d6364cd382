import type {ReactiveController} from 'lit';
import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import type {readPlain} from '../posting/read-plain.js';
import {failures} from './draw-state.js';
import {JobErrorEvent, JobLoadEvent} from './events.js';
import {isServer} from './is-server.js';
import {Later} from './later.js';
import {providePosting, requestPosting, type PostingState} from './posting-context.js';
import type {Supplied} from './supply.js';
import type {Drawn} from './take-over.js';

/** What an element has that shows a posting. Properties may be `null`, as an attribute that was taken away leaves them. */
export interface PostingHost extends Drawn {
  src?: string | null;
  job?: string | null;
  format?: string | null;
  posting?: unknown;
  consent?: string | null;
}

/** The address that an element may ask: none while the visitor's consent is still to come. */
export const sourceOf = ({src, consent}: Pick<PostingHost, 'src' | 'consent'>): string | null | undefined =>
  consent === 'required' ? undefined : src;

/** The properties by which an element is given its posting, for `static properties`. */
export const postingProperties = {src: {}, job: {}, format: {}, posting: {attribute: false}, consent: {}};

/**
 * Reads at once what is in the page and plain. Not in a bundle of the small elements, which get their postings mostly from the
 * `<job-posting>` around them: where that is loaded, all have it.
 */
export const atOnce: {read?: typeof readPlain} = {};

/** What gets a posting that takes more than reading what is plain: a request, another format, markup. */
const supplies = new Later(() =>
  import('./supply.js').catch((cause: unknown) => {
    throw new PostingError('network', 'The code that reads postings could not be loaded.', {cause});
  }),
);

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
  #good?: Supplied;
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
    const {posting, job, format} = this.host;
    const src = sourceOf(this.host);
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
    if (isServer) return undefined;
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
    this.#stop();
    this.#isPaused = false;
    const plain = this.#plain;
    if (plain) return this.#settle({posting: plain});
    const run = (this.#run = new AbortController());
    let good: Supplied | undefined;
    let error: PostingError | undefined;
    try {
      const {supply} = await supplies.load();
      good = await supply(host, this.#text ?? '', {fresh, format: host.format ?? undefined, signal: run.signal});
      ({error} = good);
    } catch (cause) {
      await failures.tryToLoad();
      error =
        cause instanceof PostingError ? cause : new PostingError('invalid', 'The posting could not be read.', {cause});
    }
    if (run !== this.#run) return;
    this.#run = undefined;
    this.#settle(good, error);
  }

  /** The posting that is there and plain. */
  get #plain(): Posting | undefined {
    const {posting, job, format, baseURI} = this.host;
    if (!posting && (sourceOf(this.host) || (format ?? 'native') !== 'native')) return undefined;
    const postings = atOnce.read?.(posting ? [posting] : this.#text, posting ? undefined : baseURI);
    return job ? postings?.find(({id}) => id === job) : postings?.[0];
  }

  #settle(good: Supplied | undefined, error?: PostingError) {
    if (good) this.#good = good;
    this.#error = error;
    if (error) this.#announcement = new JobErrorEvent(error);
    else if (good && !this.host.posting) this.#announcement = new JobLoadEvent(good.posting, good.problems ?? []);
    this.host.requestUpdate();
  }
}
