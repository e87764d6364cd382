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

/** The boards on the page. */
const boards = new Set<HistoryController>();

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

  static #isTaken(prefix?: string): boolean {
    return [...boards].some((board) => board.#prefix === prefix);
  }

  /** What stands before the names of this board in the address: another for each board on the page. */
  get prefix(): string {
    const given = this.#told.prefix();
    if (given != null) return given;
    for (let number = 1; this.#prefix === undefined; number++) {
      const prefix = number > 1 ? `jobs${number}-` : 'jobs-';
      if (!HistoryController.#isTaken(prefix)) this.#prefix = prefix;
    }
    return this.#prefix;
  }

  /** Where the visitor was when they left the present entry of the history; nothing in a new one. */
  get whereabouts(): Whereabouts | undefined {
    const state = history.state as Readonly<Record<string, Whereabouts | undefined>> | null;
    return this.#told.isSilent() || typeof state !== 'object' ? undefined : state?.[this.#key];
  }

  hostConnected() {
    // After a move it keeps what it had, but where another board has that by now.
    if (HistoryController.#isTaken(this.#prefix)) this.#prefix = undefined;
    boards.add(this);
    this.#search = location.search;
    addEventListener('popstate', this.#handleChange);
    addEventListener('pagehide', this.#keep);
    document.addEventListener('scroll', this.#keepSoon, true);
    navigation?.addEventListener('currententrychange', this.#handleChange);
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#handleChange);
    removeEventListener('pagehide', this.#keep);
    document.removeEventListener('scroll', this.#keepSoon, true);
    navigation?.removeEventListener('currententrychange', this.#handleChange);
    clearTimeout(this.#timer);
    boards.delete(this);
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
    // The way back that another board knows would undo what is done in this one.
    const kept = Object.entries(typeof theirs === 'object' && theirs ? theirs : {}).filter(
      ([key]) => !isNew || !key.startsWith('job-board '),
    );
    const state = {...Object.fromEntries(kept), [this.#key]: whereabouts};
    // What is written here is no news to the other boards.
    for (const board of boards) board.#search = search;
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
    // Of changes by script, and of links within the page, only those matter that change the query.
    if (location.search === this.#search && !(type === 'popstate' && this.whereabouts)) return;
    clearTimeout(this.#timer);
    this.#search = location.search;
    this.#told.onChange(this.whereabouts);
  };
}
