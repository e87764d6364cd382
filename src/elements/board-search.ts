import {type BoardQuery, type Choice, type FilterName, type Filters, type Found} from '../board/board.js';
import {rangesOf} from '../board/mark.js';
import {wordsOf} from '../board/words.js';
import {indexedFilters, type IndexSummary} from '../board/search-index.js';
import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import {Openings} from './board-pieces.js';
import type {Finder, Paging, Supply} from './board-finder.js';
import {valueName} from './board-names.js';
import {JobErrorEvent, JobLoadEvent} from './events.js';
import type {JobBoardElement} from './job-board.js';

/** The index of a board, and the one it had before where that is the same. */
export function indexFor(host: JobBoardElement, search: string, before: (Supply & Finder) | undefined): SearchIndex {
  return before instanceof SearchIndex && before.search === search ? before : new SearchIndex(host, search);
}

/** Stands for an opening on a page that was not asked for. */
const unknown = {title: ''} as Posting;

/** So long after the last letter a search begins, in milliseconds: each letter would load pieces of its own. */
const settleTime = 250;

/** A board whose openings are found in an index that Pagefind has made, of which a search loads the pieces that it needs. */
export class SearchIndex implements Supply, Finder {
  readonly search: string;
  readonly filters = indexedFilters;
  readonly orders = ['newest', 'relevance'] as const;
  readonly groups = ['none'] as const;
  readonly lists = [[]];
  readonly isPartial = false;
  readonly staleSince = undefined;
  readonly #host: JobBoardElement;
  #openings?: Openings;
  #summary?: IndexSummary;
  #fixed: Filters = {};
  #language = 'en';
  #asked: {readonly key: string; readonly query: BoardQuery; readonly paging: Paging} | undefined;
  #run = 0;

  postings: readonly Posting[] = [];
  found?: Found;
  isBusy = false;
  settled = Promise.resolve();
  failures: readonly PostingError[] = [];

  constructor(host: JobBoardElement, search: string) {
    this.#host = host;
    this.search = search;
    // Who comes near the search field may be about to use it.
    for (const type of ['focusin', 'pointerover']) {
      host.addEventListener(type, () => this.#openings?.warm(), {once: true});
    }
  }

  get isOneOrganization(): boolean {
    return this.#summary?.isOneOrganization ?? false;
  }

  retry = () => {
    const {query, paging} = this.#asked ?? {};
    this.failures = [];
    this.#openings = undefined;
    this.#asked = undefined;
    if (query && paging) this.find(query, new Set(), paging);
    this.#host.requestUpdate();
  };

  make(_: readonly unknown[], fixed: Filters, __: unknown, language: string): void {
    this.#fixed = fixed;
    this.#language = language;
  }

  find(query: BoardQuery, _: ReadonlySet<string>, paging: Paging): void {
    const {text, filters, sort, page} = query;
    const key = JSON.stringify([text.trim(), filters, this.#fixed, sort, page, paging.paging, paging.pageSize]);
    if (key === this.#asked?.key) return;
    const isTyping = this.#asked !== undefined && this.#asked.query.text !== text && text.trim() !== '';
    this.#asked = {key, query, paging};
    const run = ++this.#run;
    this.isBusy = true;
    this.settled = this.#find(query, paging, isTyping, () => run === this.#run);
  }

  hasSeveral(name: FilterName): boolean {
    const values = this.#summary?.filters[name] ?? [];
    // Of what is said or not said there is one value.
    return values.length > (name === 'pay' ? 0 : 1);
  }

  postingOf(): undefined {
    return undefined;
  }

  async #find(query: BoardQuery, paging: Paging, isTyping: boolean, isStill: () => boolean): Promise<void> {
    try {
      if (isTyping) await new Promise((resolve) => setTimeout(resolve, settleTime));
      if (!isStill()) return;
      this.#openings ??= new Openings(this.#folder());
      const summary = (this.#summary = await this.#openings.summary);
      const size = paging.pageSize > 0 ? Math.floor(paging.pageSize) : 24;
      const to = query.page * size;
      const from = paging.paging === 'more' ? 0 : to - size;
      const filters = {...query.filters, ...this.#fixed};
      const {count, isOpenEnded, postings} = await this.#openings.find(query, filters, from, to);
      if (!isStill()) return;
      const isFirst = this.postings.length === 0;
      if (isFirst) this.postings = postings;
      const matches = new Array<Posting>(count).fill(unknown);
      const first = Math.min(from, Math.max(0, (Math.ceil(count / size) - 1) * size));
      postings.forEach((posting, index) => (matches[first + index] = posting));
      const words = wordsOf(query.text).map((word) => ` ${word}`);
      this.found = {
        matches,
        groups: [],
        isOpenEnded,
        without: {},
        choicesOf: (name) => this.#choicesOf(summary, name, query),
        mark: (given) => rangesOf(given, words),
      };
      this.failures = [];
      const [opening] = postings;
      if (isFirst && opening) {
        void this.#host.updateComplete.then(() => this.#host.dispatchEvent(new JobLoadEvent(opening, [], postings)));
      }
    } catch (error) {
      if (!isStill()) return;
      const failure =
        error instanceof PostingError
          ? error
          : new PostingError('network', `The index ${this.search} cannot be searched.`, {cause: error});
      this.failures = [failure];
      this.#host.dispatchEvent(new JobErrorEvent(failure));
    } finally {
      if (isStill()) {
        this.isBusy = false;
        this.#host.requestUpdate();
      }
    }
  }

  /** The folder of the index. What is in it is run as a script, so it has to be the page's own. */
  #folder(): URL {
    const address = /^pagefind:(.*)$/s.exec(this.search.trim())?.[1] ?? '';
    const url = URL.canParse(address, this.#host.baseURI) ? new URL(address, this.#host.baseURI) : undefined;
    if (!address || url?.origin !== location.origin)
      throw new PostingError('invalid', `“${this.search}” names no search index of this site.`);
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    return url;
  }

  #choicesOf({filters}: IndexSummary, name: FilterName, query: BoardQuery): readonly Choice[] {
    const chosen = query.filters[name] ?? [];
    // Nobody has counted what a search would leave of each.
    const isCounted =
      query.text.trim() === '' && Object.keys({...query.filters, ...this.#fixed}).every((key) => key === name);
    return (filters[name] ?? []).map(([value, count]) => ({
      value,
      label: valueName(name, value, this.#language),
      isChosen: chosen.includes(value),
      ...(isCounted && {count}),
    }));
  }
}
