import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {PostingError} from '../posting/error.js';
import type {Feed, Posting, Problem} from '../posting/posting.js';
import {isTranslated} from '../posting/state.js';
import {load, readText, type Answer, type LoadOptions} from '../sources/source.js';
import {JobErrorEvent, JobLoadEvent} from './events.js';
import {translated} from './frame-controller.js';
import {Later} from './later.js';
import {sourceOf} from './posting-controller.js';

/** What a board has that decides where its postings come from. Properties may be `null`, as an attribute that was taken away leaves them. */
export interface FeedsHost extends ReactiveControllerHost, HTMLElement {
  src?: string | null;
  consent?: string | null;
  format?: string | null;
}

/** What is known of one source. */
interface Source {
  /** What it is: an address, or JSON inside the element. */
  readonly from: string;
  readonly isText: boolean;
  feed?: Feed;
  readAt?: number;
  error?: PostingError;
  isBusy: boolean;
}

/** What joins the postings of several sources; where it cannot be had they stand one after the other. */
export const joins = new Later(() => import('../board/join.js'));

/** In bytes, what is read like one posting. For what is larger there are better ways, loaded for it. */
const small = 2_000_000;

const workerUses = ['auto', 'always', 'never'] as const;

/** A board is many postings: more is waited for than for one. */
const limits = {bytes: 100_000_000, postings: 20_000, pages: 400, whole: 60_000};

/**
 * Gives a board its postings: those of every address in `src`, and those in JSON inside it.
 *
 * Each source has its own fate: what one gave is shown while another is on its way or has failed.
 */
export class FeedsController implements ReactiveController {
  readonly #host: FeedsHost;
  #children?: MutationObserver;
  #sources: readonly Source[] = [];
  #format = '';
  #run?: AbortController;
  #isPaused = false;
  #announcements: CustomEvent[] = [];
  #lists: readonly (readonly Posting[])[] = [];

  constructor(host: FeedsHost) {
    (this.#host = host).addController(this);
  }

  /** The postings of each source that gave some; the same list while they are the same. */
  get lists(): readonly (readonly Posting[])[] {
    const lists = this.#sources.flatMap(({feed}) => (feed ? [feed.postings] : []));
    const isSame = lists.length === this.#lists.length && lists.every((list, index) => list === this.#lists[index]);
    return isSame ? this.#lists : (this.#lists = lists);
  }

  /** Whether there is any source. */
  get hasSource(): boolean {
    return this.#sources.length > 0;
  }

  /** Whether something is still on its way. */
  get isBusy(): boolean {
    return this.#sources.some(({isBusy}) => isBusy);
  }

  /** Why sources have given nothing. */
  get failures(): readonly PostingError[] {
    return this.#sources.flatMap(({feed, error}) => (error && !feed ? [error] : []));
  }

  /** Whether a source has given a part of its postings and no more. */
  get isPartial(): boolean {
    return this.#sources.some(({feed, error}) => feed?.next && error);
  }

  /** When the oldest postings were read that could not be read anew; nothing where all are new. */
  get staleSince(): number | undefined {
    const times = this.#sources.flatMap(({feed, error, readAt}) =>
      error && !feed?.next && readAt !== undefined ? [readAt] : [],
    );
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  /** Asks again: for what failed, or for everything, past what is remembered. */
  retry = (all = false) => {
    this.#start(
      this.#sources.filter(({error}) => all || error),
      true,
    );
    this.#host.requestUpdate();
  };

  hostConnected() {
    this.#children ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#children.observe(this.#host, {childList: true, characterData: true, subtree: true});
    if (this.#isPaused) this.#start(this.#sources.filter(({isBusy}) => isBusy));
  }

  hostDisconnected() {
    this.#children?.disconnect();
    // A move is a disconnection followed at once by a connection.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#isPaused = true;
      this.#run?.abort();
    });
  }

  hostUpdate() {
    const {children} = this.#host;
    const src = sourceOf(this.#host);
    const format = this.#host.format ?? '';
    const addresses = (src ?? '').split(/\s+/).filter(Boolean);
    const texts = [...(children as Iterable<Element & {type?: string}>)].flatMap(({localName, textContent, type}) =>
      localName === 'script' && /json$/i.test(type ?? '') ? [textContent.trim()] : [],
    );
    const wanted = [
      ...addresses.map((from) => ({from, isText: false})),
      ...texts.map((from) => ({from, isText: true})),
    ];
    const isSame =
      this.#format === format &&
      wanted.length === this.#sources.length &&
      wanted.every(({from}, index) => from === this.#sources[index]?.from);
    if (isSame) return;
    const known = this.#format === format ? this.#sources : [];
    this.#format = format;
    this.#sources = wanted.map((source) => known.find(({from}) => from === source.from) ?? {...source, isBusy: true});
    this.#start(this.#sources.filter(({isBusy}) => isBusy));
  }

  hostUpdated() {
    for (const announcement of this.#announcements.splice(0)) this.#host.dispatchEvent(announcement);
  }

  #start(sources: readonly Source[], fresh = false) {
    this.#run?.abort();
    this.#isPaused = false;
    const {signal} = (this.#run = new AbortController());
    const still = this.#sources.filter(({isBusy}) => isBusy);
    for (const source of new Set([...still, ...sources])) void this.#load(source, {fresh, signal});
  }

  async #load(source: Source, options: LoadOptions & {readonly signal: AbortSignal}): Promise<void> {
    const {signal} = options;
    source.isBusy = true;
    const take = (feed: Feed) => {
      if (signal.aborted) return;
      source.feed = feed;
      this.#host.requestUpdate();
    };
    const joined = this.#sources.length > 1 ? joins.tryToLoad() : undefined;
    let problems: readonly Problem[] = [];
    try {
      const {readAt, error, feed} = await this.#read(source, {...options, limits, onUpdate: take});
      await joined;
      if (feed.postings.some(isTranslated)) await translated.tryToLoad();
      signal.throwIfAborted();
      Object.assign(source, {feed, readAt, error});
      ({problems} = feed);
    } catch (error) {
      if (signal.aborted) return;
      source.error =
        error instanceof PostingError
          ? error
          : new PostingError('invalid', 'The postings could not be read.', {cause: error});
    }
    source.isBusy = false;
    if (source.error) this.#announcements.push(new JobErrorEvent(source.error));
    const [first] = source.feed?.postings ?? [];
    if (first && !source.error) this.#announcements.push(new JobLoadEvent(first, problems, source.feed?.postings));
    this.#host.requestUpdate();
  }

  async #read({from, isText}: Source, options: LoadOptions) {
    const format = this.#format || undefined;
    if (!isText) return this.#ask(from, {...options, format});
    return {feed: await readText(from, {format, baseUrl: this.#host.baseURI}), readAt: undefined, error: undefined};
  }

  async #ask(address: string, options: LoadOptions): Promise<Answer> {
    try {
      return await load(address, {...options, limits: {...limits, bytes: small}});
    } catch (error) {
      if (!(error instanceof PostingError) || error.code !== 'too-large') throw error;
      const worker = workerUses.find((use) => use === this.#host.getAttribute('worker'));
      const {loadMany} = await import('../sources/many.js');
      return loadMany(address, {...options, worker, isLarge: true});
    }
  }
}
