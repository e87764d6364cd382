import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Where a visitor was in a board when they left it for an entry of the history that came after. */
export interface Whereabouts {
  /** How far the page was scrolled. */
  readonly scroll: number;
  /** What had the focus, as the board names it. */
  readonly focus?: string;
  /** How many entries back the list is that the posting was opened from. */
  readonly depth?: number;
}

/** What a board tells about itself. */
export interface Told {
  /** Whether there is nothing of the board in the address. */
  readonly isSilent: () => boolean;
  /** The prefix that the page's author has chosen. */
  readonly prefix: () => string | null | undefined;
  readonly whereabouts: () => Whereabouts;
  /** The address was changed by other than the board: back, forward, or the page's own script. */
  readonly onChange: (whereabouts: Whereabouts | undefined) => void;
}

/** The prefixes of the boards on the page that have none of their author's. */
const taken = new Set<string>();

/** Fires in some browsers when the page's own script has changed the address. */
const {navigation} = globalThis as {navigation?: EventTarget};

/**
 * Keeps what a board shows in the page's address, and in each entry of its history where the visitor was.
 *
 * What others have put into the address and into the entries stays. A frame that may not change its address goes without.
 */
export class HistoryController implements ReactiveController {
  readonly #told: Told;
  #prefix?: string;
  #search = '';
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost, told: Told) {
    this.#told = told;
    host.addController(this);
  }

  /** What stands before the names of this board in the address: another for each board on the page. */
  get prefix(): string {
    const given = this.#told.prefix();
    if (given != null) return given;
    for (let number = 1; this.#prefix === undefined; number++) {
      const prefix = number > 1 ? `jobs${number}-` : 'jobs-';
      if (!taken.has(prefix)) taken.add((this.#prefix = prefix));
    }
    return this.#prefix;
  }

  /** Where the visitor was when they left the present entry of the history; nothing in a new one. */
  get whereabouts(): Whereabouts | undefined {
    const state = history.state as Readonly<Record<string, Whereabouts | undefined>> | null;
    return this.#told.isSilent() || typeof state !== 'object' ? undefined : state?.[this.#key];
  }

  hostConnected() {
    this.#search = location.search;
    addEventListener('popstate', this.#handleChange);
    addEventListener('pagehide', this.#keep);
    document.addEventListener('scroll', this.#keepSoon, {capture: true, passive: true});
    navigation?.addEventListener('currententrychange', this.#handleChange);
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#handleChange);
    removeEventListener('pagehide', this.#keep);
    document.removeEventListener('scroll', this.#keepSoon, {capture: true});
    navigation?.removeEventListener('currententrychange', this.#handleChange);
    clearTimeout(this.#timer);
    taken.delete(this.#prefix ?? '');
  }

  /** The address of the page with another query. */
  addressWith(search: string): string {
    const url = new URL(location.href);
    url.search = search;
    return url.href;
  }

  /** Writes a query into the address: as a new entry of the history, or into the present one. */
  write(search: string, isNew: boolean, depth?: number): void {
    if (this.#told.isSilent()) return;
    // Where the visitor is now belongs to the entry that is left.
    if (isNew) this.#keep();
    if (isNew || search !== location.search) this.#enter(isNew, search, {scroll: scrollY, depth});
  }

  /** Goes back so many entries. */
  back(entries: number): void {
    history.go(-entries);
  }

  /** Keeps where the visitor is in the present entry, so that they find it again after a reload and on the way back. */
  readonly #keep = () => {
    clearTimeout(this.#timer);
    if (this.#told.isSilent()) return;
    const {depth} = this.whereabouts ?? {};
    this.#enter(false, location.search, {...this.#told.whereabouts(), depth});
  };

  readonly #keepSoon = () => {
    clearTimeout(this.#timer);
    // When the scrolling has ended: browsers allow some hundred changes of an entry in a minute.
    this.#timer = setTimeout(this.#keep, 300);
  };

  #enter(isNew: boolean, search: string, whereabouts: Whereabouts): void {
    // Routers keep their own in the state of an entry, and load the page anew where it is missing.
    const theirs: unknown = history.state;
    const state = {...(typeof theirs === 'object' ? theirs : {}), [this.#key]: whereabouts};
    this.#search = search;
    try {
      history[isNew ? 'pushState' : 'replaceState'](state, '', this.addressWith(search));
    } catch {
      // The address of this document cannot be changed (`about:srcdoc`, a sandbox), or has been too often.
    }
  }

  get #key(): string {
    return `job-board ${this.prefix}`;
  }

  readonly #handleChange = ({type}: Event) => {
    if (this.#told.isSilent()) return;
    // Every entry that is gone to is told of; of changes by script only those in the query matter.
    if (type !== 'popstate' && location.search === this.#search) return;
    clearTimeout(this.#timer);
    this.#search = location.search;
    this.#told.onChange(this.whereabouts);
  };
}
