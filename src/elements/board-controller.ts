import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {filterNames, plainQuery, type BoardQuery, type FilterName, type Found} from '../board/board.js';
import {keyOf, sumOf} from '../board/posting-key.js';
import {loading} from '../locales/messages.js';
import type {Posting} from '../posting/posting.js';
import {BoardAddress} from './board-address.js';
import {announce} from './board-announcing.js';
import {JobSaveEvent} from './board-events.js';
import {FeedsController} from './board-feeds.js';
import type {Finder, Supply} from './board-finder.js';
import {FoldAway} from './board-fold-away.js';
import type {Whereabouts} from './board-history.js';
import {CardList} from './board-list.js';
import {BoardModel} from './board-model.js';
import {Return} from './board-return.js';
import {SavedOpenings} from './board-saved.js';
import {featuredIds, fixedFilters, isReadInPlace} from './board-settings.js';
import {DocumentTitle} from './board-title.js';
import {drawContent} from './draw-board-content.js';
import {drawNotices} from './draw-board-state.js';
import {pressCard} from './draw-card.js';
import type {JobBoardElement} from './job-board.js';
import {styles} from './job-board.styles.js';
import {adopt, Later} from './later.js';
import {SurroundingsController} from './surroundings-controller.js';

/** Gives a board element what it does. */
export const attach = (host: JobBoardElement): BoardController => new BoardController(host);

/** What finds openings in an index, loaded where there is one. */
const indexes = new Later(() => import('./board-search.js'));

/** So long after the last change it is said to screen readers, in milliseconds. */
const settled = 500;

/** A board and what visitors do with it: one query, from which all is drawn. */
export class BoardController implements ReactiveController {
  readonly host: JobBoardElement;
  readonly #feeds: FeedsController;
  readonly #model = new BoardModel(() => this.host.requestUpdate());
  readonly list = new CardList((event, posting) => this.#press(event, posting));
  readonly saved: SavedOpenings;
  readonly #around: SurroundingsController;
  readonly address: BoardAddress;
  readonly #return: Return;
  readonly #title = new DocumentTitle();
  readonly #attributes: MutationObserver;
  #index?: Supply & Finder;
  /** The openings that the visitor has opened, by the keys that these had then. */
  readonly #opened = new Map<string, string>();

  /** What the visitor sees. */
  query = plainQuery;
  /** The language of the interface, as a BCP 47 tag. */
  language = 'en';
  /** Whether only the saved openings are shown. */
  isSavedOnly = false;
  /** Whether the filters are unfolded, where there is no room for all. */
  isUnfolded = false;
  /** The filter whose choices are shown. */
  unfolded?: FilterName;
  /** The ids of the openings that come first. */
  featured: ReadonlySet<string> = new Set();

  /** What screen readers are told. */
  #status = '';
  /** Whether the visitor goes on with a search that has its place in the history. */
  #isTyping = false;
  /** Whether what the address says was read. */
  #isRead = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: JobBoardElement) {
    this.host = host;
    this.saved = new SavedOpenings(host);
    this.#around = new SurroundingsController(host);
    this.#feeds = new FeedsController(host);
    this.#return = new Return(this);
    this.address = new BoardAddress(host, {
      whereabouts: () => this.#return.whereabouts,
      onChange: (whereabouts) => this.#follow(whereabouts),
    });
    this.#attributes = new MutationObserver(() => host.requestUpdate());
    new FoldAway(this);
    host.addController(this);
  }

  /** Where the postings come from, and what is the matter with them. */
  get feeds(): Supply {
    return this.#index ?? this.#feeds;
  }

  /** What finds them. */
  get model(): Finder {
    return this.#index ?? this.#model;
  }

  /** What the query has found; nothing until there are postings. */
  get found(): Found | undefined {
    return this.model.found;
  }

  /** The opening that is read in place. */
  get opening(): Posting | undefined {
    const {job} = this.query;
    if (job === undefined || !isReadInPlace(this.host)) return undefined;
    const sum = this.#opened.get(job);
    // Since then another source may have brought an opening of the same id.
    return (this.model.postingOf(job) ?? (sum && this.model.postings.find((one) => sumOf(one) === sum))) || undefined;
  }

  hostConnected() {
    adopt(this.host, styles);
    this.#attributes.observe(this.host, {attributeFilter: [...filterNames, 'label']});
    // After a move the address may be another.
    this.#isRead = false;
  }

  hostDisconnected() {
    this.#attributes.disconnect();
    clearTimeout(this.#timer);
    this.#title.show();
  }

  hostUpdated() {
    this.#return.finish();
  }

  /** Asks all sources again. */
  reload(): void {
    this.feeds.retry(true);
  }

  /** Changes what the visitor sees, because they want it so; `isTyping` where they go on with it. */
  change(change: Partial<BoardQuery>, isTyping = false): void {
    const before = this.query;
    const query = {...before, page: 1, ...change};
    // A search is one step in the history, however many letters it has.
    this.#show(query, !isTyping || !this.#isTyping);
    this.#isTyping = isTyping;
    clearTimeout(this.#timer);
    const timer = setTimeout(async () => {
      await this.model.settled;
      if (timer === this.#timer) announce(this, query, before, isTyping);
    }, settled);
    this.#timer = timer;
  }

  /** Sets or takes off a value of a filter. */
  choose(name: FilterName, value: string, isChosen: boolean): void {
    const others = this.query.filters[name]?.filter((one) => one !== value) ?? [];
    this.set(name, isChosen ? [...others, value] : others);
  }

  /** Sets a filter to these values. */
  set(name: FilterName, values: readonly string[]): void {
    const {[name]: _, ...others} = this.query.filters;
    this.change({filters: values.length > 0 ? {...others, [name]: values} : others});
  }

  /** Shows the saved openings alone, or all. */
  showSaved(isSavedOnly: boolean): void {
    this.isSavedOnly = isSavedOnly;
    this.change({});
  }

  /** Turns to a page. */
  turn(page: number): void {
    this.#show({...this.query, page});
    this.#return.to('start');
  }

  /** Shows so many openings more, and leads to the first of them. */
  showMore(from: number): void {
    const next = this.found?.matches[from];
    this.#show({...this.query, page: this.query.page + 1});
    if (next) this.focusLater(`job:${keyOf(next)}`);
  }

  /** Shows the choices of a filter, or hides them. */
  unfold(name: FilterName, isOpen: boolean): void {
    if (isOpen) this.unfolded = name;
    else if (this.unfolded === name) this.unfolded = undefined;
    this.host.requestUpdate();
  }

  /** Puts the focus on what is drawn next under a name. */
  focusLater(name: string): void {
    this.#return.focus = name;
  }

  /** Opens an opening in place. */
  open(posting: Posting): void {
    const {depth = 0} = this.address.whereabouts ?? {};
    const isInOpening = this.query.job !== undefined;
    const job = keyOf(posting);
    const query = {...this.query, job};
    this.#opened.set(job, sumOf(posting));
    this.#return.leave(posting);
    this.address.write(query, true, isInOpening ? depth && depth + 1 : 1);
    this.#return.go(() => (this.query = query), 'opening');
  }

  /** Opens an opening in place, where openings are read in place; gives whether they are. */
  readonly openInPlace = (posting: Posting): boolean => {
    if (!isReadInPlace(this.host)) return false;
    this.open(posting);
    return true;
  };

  /** Goes back to the list, where the visitor was in it. */
  close(): void {
    const {depth} = this.address.whereabouts ?? {};
    if (depth) return history.go(-depth);
    const {job: _, ...query} = this.query;
    this.address.write(query, true);
    this.#return.go(() => (this.query = query), 'list');
  }

  /** Keeps an opening for later, or lets go of it. */
  save(posting: Posting): void {
    const isSaved = this.saved.toggle(keyOf(posting));
    this.host.dispatchEvent(new JobSaveEvent(posting, isSaved));
  }

  /** Has all words from now on in the language of the board. */
  speak(): void {
    const language = this.#around.speak('posting', 'board');
    // What was said was said in another language, and is not to be said again.
    if (language !== this.language) this.#status = '';
    this.language = language;
  }

  draw(): TemplateResult {
    this.speak();
    // What is drawn before would jump, and what is found before would be named in another language.
    if (this.#around.dress()) this.#find();
    const {host, feeds, found, opening} = this;
    if (!host.noUrl) this.#title.show(opening);
    const content = drawContent(this);
    return html`${
      content === nothing
        ? nothing
        : this.#around.box(
            html`<div class="board" part="board"
              >${found ? drawNotices(this) : nothing}${content}<p class="hidden" role="status"
                >${found || !feeds.isBusy ? this.#status : loading()}</p
              ></div
            >`,
            this.language,
          )
    }${found ? nothing : html`<slot></slot>`}`;
  }

  #find(): void {
    const {host, saved, isSavedOnly, language} = this;
    this.address.renew();
    this.#index = host.search ? indexes.for(host)?.indexFor(host, host.search, this.#index) : undefined;
    const {feeds, model} = this;
    if (feeds.lists.length === 0) return;
    model.make(feeds.lists, fixedFilters(host), isSavedOnly ? saved : undefined, language, this.#around.locale);
    if (!this.#isRead) {
      this.#isRead = true;
      this.query = this.address.read();
      this.#return.to(this.address.whereabouts);
    }
    this.featured = featuredIds(host);
    model.find(this.query, this.featured, host);
  }

  #show(query: BoardQuery, isNew = true): void {
    this.address.write(query, isNew);
    this.query = query;
    this.host.requestUpdate();
  }

  /** The address is another: the visitor has gone back or forward, or the page's own script has changed it. */
  #follow(whereabouts: Whereabouts | undefined): void {
    if (!this.found) return;
    const before = this.query.job;
    const query = this.address.read();
    this.#isTyping = false;
    clearTimeout(this.#timer);
    this.#return.go(
      () => (this.query = query),
      whereabouts ?? (query.job && query.job !== before ? 'opening' : undefined),
    );
  }

  /** Tells screen readers something. */
  say(text: string): void {
    // The same words a second time are only read out where something has changed.
    this.#status = text === this.#status ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  #press(event: MouseEvent, posting: Posting): void {
    if ((event.composedPath()[0] as Element).closest('.save')) this.save(posting);
    else pressCard(event, posting, this.openInPlace);
  }
}
