import {readAddress, writeAddress} from '../board/address.js';
import type {BoardQuery} from '../board/board.js';
import {keyOf} from '../board/posting-key.js';
import type {Posting} from '../posting/posting.js';
import {HistoryController, type Told, type Whereabouts} from './board-history.js';
import {isReadInPlace, usualQuery} from './board-settings.js';
import {cardAddress} from './draw-card.js';
import type {JobBoardElement} from './job-board.js';

/** Stands where the key of an opening is to stand. */
const anyKey = 'any-opening-of-this-board';

/** The address of the page, as what a board shows. */
export class BoardAddress {
  readonly #host: JobBoardElement;
  readonly #history: HistoryController;
  /** The address of an opening, with `anyKey` in the place of its key. */
  #anyOpening?: string;

  constructor(host: JobBoardElement, told: Pick<Told, 'whereabouts' | 'onChange'>) {
    this.#host = host;
    this.#history = new HistoryController(host, {
      ...told,
      isSilent: () => host.noUrl,
      prefix: () => host.urlPrefix,
    });
  }

  /** Where the visitor was when they left the present entry of the history; nothing in a new one. */
  get whereabouts(): Whereabouts | undefined {
    return this.#history.whereabouts;
  }

  /** What the address says. */
  read(): BoardQuery {
    const usual = usualQuery(this.#host);
    return this.#host.noUrl ? usual : readAddress(location.search, this.#history.prefix, usual);
  }

  /** Writes a query into the address: as a new entry of the history, or into the present one. */
  write(query: BoardQuery, isNew: boolean, depth?: number): void {
    this.#history.write(this.#searchOf(query), isNew, depth);
  }

  /** The page's address, to see what a query gives. */
  of(query: BoardQuery): string {
    return this.#history.addressWith(this.#searchOf(query));
  }

  /** Has the addresses of openings written anew: the query, the page's address or what the author has set may be another. */
  renew(): void {
    this.#anyOpening = undefined;
  }

  /** Where the card of an opening leads, in the list that a query gives. */
  ofOpening(posting: Posting, query: BoardQuery): string | undefined {
    const {postingUrl, noUrl, baseURI} = this.#host;
    if (postingUrl) return cardAddress(posting, postingUrl, baseURI);
    if (noUrl || !isReadInPlace(this.#host)) return posting.url ?? location.href;
    // Written once for all cards: there may be thousands.
    this.#anyOpening ??= this.of({...query, job: anyKey});
    return this.#anyOpening.replace(anyKey, encodeURIComponent(keyOf(posting)));
  }

  #searchOf(query: BoardQuery): string {
    return writeAddress(query, location.search, this.#history.prefix, usualQuery(this.#host));
  }
}
