import {keyOf} from '../board/posting-key.js';
import type {Posting} from '../posting/posting.js';
import type {BoardController} from './board-controller.js';
import type {Whereabouts} from './board-history.js';

/** Where a visitor is to be led: into the opening, back to the list, to the beginning of the list, or to where they were. */
export type Destination = 'opening' | 'list' | 'start' | Whereabouts;

/** Brings visitors back to where they were: the same part of the page before their eyes, and the focus where it was. */
export class Return {
  readonly #board: BoardController;
  #destination?: Destination;
  /** What is to have the focus when everything is drawn. */
  focus?: string;
  /** The posting that was opened: its card has the focus, also in browsers that focus no link that is pressed. */
  #left?: Posting;
  /** Where the visitor left the list, where no history keeps it. */
  #before?: Whereabouts;

  constructor(board: BoardController) {
    this.#board = board;
  }

  /** Where the visitor is now. */
  get whereabouts(): Whereabouts {
    const to = this.#destination;
    // Not yet where they were: what is asked meanwhile is kept as it was.
    if (typeof to === 'object') return to;
    return {scroll: this.#scroller.scrollTop, focus: this.#focused};
  }

  /** Remembers where the visitor is, before they open a posting. */
  leave(posting: Posting): void {
    if (this.#board.query.job === undefined) {
      this.#left = posting;
      this.#before = this.whereabouts;
    }
  }

  /** Changes what is shown, with a transition of the view where there are some, and leads the visitor there. */
  go(change: () => void, destination: Destination | undefined): void {
    const {host} = this.#board;
    const update = async () => {
      change();
      this.#destination = destination === 'list' ? (this.#before ?? 'start') : destination;
      host.requestUpdate();
      await host.updateComplete;
    };
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches || document.hidden;
    if (isStill || !('startViewTransition' in document)) return void update();
    const {ready, finished} = document.startViewTransition(update);
    // Skipped by another one, or by the browser: what was to be shown is shown all the same.
    for (const promise of [ready, finished]) promise.catch(() => undefined);
  }

  /** Leads the visitor to where they were, once there is something to see. */
  to(destination: Destination | undefined): void {
    this.#destination ??= destination;
  }

  /** What is to be done when everything is drawn. */
  finish(): void {
    this.#focusNow();
    const to = this.#destination;
    const {host, query, list, feeds, found} = this.#board;
    const root = host.shadowRoot;
    if (!to || !root || !found) return;
    if (to === 'opening') {
      this.#destination = undefined;
      void this.#enter();
      return;
    }
    if (to === 'start' || to === 'list') {
      this.#destination = undefined;
      this.#show(root.querySelector<HTMLElement>('#count'));
      return;
    }
    if (query.job === undefined) {
      while (this.#scroller.scrollHeight < to.scroll + innerHeight && list.drawMore());
    }
    const isHigh = this.#scroller.scrollHeight >= to.scroll + this.#scroller.clientHeight - 1;
    // What is still on its way may be what they had come to.
    if (!isHigh && feeds.isBusy) return;
    this.#destination = undefined;
    const scroll = () => (this.#scroller.scrollTop = to.scroll);
    scroll();
    // Once more after the browser's own attempt, which was made before anything was there.
    requestAnimationFrame(scroll);
    this.#left = undefined;
    this.#before = undefined;
    if (to.focus && this.#mayFocus) this.#find(to.focus)?.focus({preventScroll: true});
  }

  /** What has a name: the link of a card, else what has it for its id. */
  #find(name: string): HTMLElement | null | undefined {
    const {host, found, list} = this.#board;
    if (!name.startsWith('job:')) return host.shadowRoot?.getElementById(name);
    const index = found?.matches.findIndex((posting) => keyOf(posting) === name.slice(4)) ?? -1;
    list.drawUpTo(index);
    return list.linkOf(index);
  }

  #focusNow(): void {
    const {focus} = this;
    this.focus = undefined;
    if (focus) this.#find(focus)?.focus();
  }

  /** What has the focus, by a name under which it is found again. */
  get #focused(): string | undefined {
    if (this.#left && this.#board.query.job === undefined) return `job:${keyOf(this.#left)}`;
    const {host, list, found} = this.#board;
    const active = host.shadowRoot?.activeElement;
    if (!active) return undefined;
    const posting = found?.matches[list.indexOf(active)];
    return posting ? `job:${keyOf(posting)}` : active.id || undefined;
  }

  /** Whether the focus is nowhere else on the page. */
  get #mayFocus(): boolean {
    const {activeElement} = document;
    return !activeElement || activeElement === document.body || activeElement.contains(this.#board.host);
  }

  /** The heading of the opening, as soon as it is drawn. */
  async #enter(): Promise<void> {
    const {host} = this.#board;
    const {job} = this.#board.query;
    for (let frames = 0; frames < 300; frames++) {
      const opening = host.shadowRoot?.querySelector('job-posting');
      await opening?.updateComplete;
      const heading = opening?.shadowRoot?.getElementById('title');
      if (job !== this.#board.query.job || !this.#mayFocus) return;
      if (heading) return this.#show(heading);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  #show(target: HTMLElement | null): void {
    if (!target) return;
    const {host} = this.#board;
    target.tabIndex = -1;
    target.focus({preventScroll: true});
    if (host.getBoundingClientRect().top < 0 || target.getBoundingClientRect().bottom > innerHeight)
      host.scrollIntoView({block: 'start'});
  }

  /** What scrolls the board: the page, or a box of the page's author around it. */
  get #scroller(): Element {
    const page = document.scrollingElement ?? document.documentElement;
    for (let at: Element | null | undefined = this.#board.host; at; at = parentOf(at)) {
      if (at === document.body || at === page) break;
      if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
    }
    return page;
  }
}

const parentOf = (element: Element): Element | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
