import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {localeOf, setLocale} from '../locales/locale.js';
import {PostingError} from '../posting/error.js';
import {base} from '../theme/base.styles.js';
import {button} from '../theme/button.styles.js';
import {state} from '../theme/state.styles.js';
import type {BoardController} from './board-controller.js';
import {drawNotice, drawSkeleton, hasChildren} from './draw-state.js';
import {JobErrorEvent} from './events.js';
import {Later} from './later.js';
import type {Preset} from './presets.js';
import type {ColorScheme} from './scheme.js';
import {lookProperties} from './surroundings-controller.js';

/**
 * A board of openings: searched, filtered, in groups and pages, each opening read in place or on a page of its own.
 *
 * What the visitor sees stands in the page's address, so that it can be shared and the way back leads where they were.
 *
 * A filter as an attribute fixes it for all visitors: `department="Engineering"`, several values divided by `|`. So do `team`,
 * `country`, `region`, `locality`, `workplace`, `employment-type`, `pay`, `language` and `posted`.
 *
 * @tag job-board
 * @slot - What is shown without script, while loading and on failure. JSON in a `<script type="application/json">` is a source.
 * @slot empty - Below the sentence that there are no openings now: a link to a talent community, say.
 * @attr {string} label - What the board is about, for those who go from landmark to landmark: "Jobs in Berlin". The heading before it by default, where a page has several boards.
 * @attr {string} department - Shows the openings of a department alone; several are divided by `|`.
 * @attr {string} team - Shows the openings of a team alone.
 * @attr {string} country - Shows the openings in a country alone: its ISO 3166-1 code or its name.
 * @attr {string} region - Shows the openings in a state, province or canton alone.
 * @attr {string} locality - Shows the openings in a town alone.
 * @attr {string} workplace - Shows `on-site`, `hybrid` or `remote` work alone.
 * @attr {string} employment-type - Shows an employment type alone: `full-time`, `internship` …
 * @attr {string} pay - `given` shows only openings that say what they pay.
 * @attr {string} language - Shows the openings in a language alone: `de`.
 * @attr {string} posted - Shows only what was posted within so many days.
 * @attr {auto | always | never} worker - Whether large lists are read in a worker: `auto` where the script comes from the page's own host and nothing is seen of a policy against it; `always` where the page's policy has `worker-src blob:`.
 * @csspart root - The box around everything.
 * @csspart board - The board inside it.
 * @csspart search - The form of the search.
 * @csspart search-field - The search field.
 * @csspart filters - The row of filters.
 * @csspart filter - One filter; its name is a second part (`department`, `country`, `workplace` …).
 * @csspart saved - The filter for what the visitor has kept.
 * @csspart choices - The choices of a filter.
 * @csspart chips - The filters that are set, each with a button to take it off.
 * @csspart chip - One of them.
 * @csspart count - How many openings there are.
 * @csspart list - The openings.
 * @csspart group - The heading of a group.
 * @csspart card - An opening in the list.
 * @csspart title - Its title.
 * @csspart link - The link to it.
 * @csspart organization - The name of its organization.
 * @csspart facts - Place, workplace and employment type.
 * @csspart pay - The pay.
 * @csspart posted - When it was posted, or that it is closed or about to close.
 * @csspart mark - A mark on it; what it says is a second part.
 * @csspart new - The mark of what was posted lately.
 * @csspart featured - The mark of what comes first.
 * @csspart save - The button that keeps it for later.
 * @csspart pages - The row of page numbers, or the button for more.
 * @csspart opening - The opening that is read in place.
 * @csspart trail - The way back, to the previous and to the next opening.
 * @csspart related - Openings like the one that is read.
 * @csspart empty - That there are no openings, or none like this.
 * @csspart button - The buttons.
 * @csspart skeleton - What is shown while there is nothing else.
 * @csspart notice - That what is shown may be out of date or not all.
 * @csspart error - That the openings could not be loaded.
 * @csspart retry - The button to try again.
 * @fires {JobLoadEvent} job-load - The postings of a source were read and are drawn.
 * @fires {JobErrorEvent} job-error - A source could not be read, or the board's own code did not come.
 * @fires {JobSearchEvent} job-search - The visitor has searched.
 * @fires {JobFilterEvent} job-filter - The visitor has changed the filters.
 * @fires {JobSelectEvent} job-select - The visitor opens a posting; cancelable.
 * @fires {JobSaveEvent} job-save - The visitor keeps an opening for later, or lets go of it.
 * @fires {JobShareEvent} job-share - The visitor hands an opening on; cancelable.
 */
export class JobBoardElement extends LitElement {
  static override get styles() {
    return [base, button, state];
  }

  static override properties = {
    src: {},
    search: {},
    format: {},
    filters: {},
    preset: {},
    group: {},
    sort: {},
    paging: {},
    pageSize: {type: Number, attribute: 'page-size'},
    urlPrefix: {attribute: 'url-prefix'},
    noUrl: {type: Boolean, attribute: 'no-url'},
    postingUrl: {attribute: 'posting-url'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    featured: {},
    newFor: {type: Number, attribute: 'new-for'},
    savable: {type: Boolean},
    checkable: {type: Boolean},
    images: {type: Boolean},
    structuredData: {type: Boolean, attribute: 'structured-data'},
    source: {},
    campaign: {},
    medium: {},
    unattributed: {type: Boolean},
    consent: {},
    ...lookProperties,
  };

  /** Addresses of postings, divided by blanks: JSON in the native format, or feeds that an adapter knows. */
  declare src?: string;

  /**
   * Where a search index of very many openings is, instead of `src`: `pagefind:` and the folder, as `job-posting-elements build
   * --search pagefind` writes it, on the page's own host. Only the pieces that a search needs are loaded. Openings stand in one
   * list, and each leads to its own page.
   */
  declare search?: string;

  /** The format of the sources, where it is not to be told from the answers. */
  declare format?: string;

  /** The filters that visitors have, in their order: `department country workplace`. Those that tell openings apart, by default. */
  declare filters?: string;

  /** What is set when a visitor comes and can be changed by them, as in an address: `department=Design&workplace=remote`. */
  declare preset?: string;

  /** By what the openings stand in groups at first: `department` by default, `team`, `place` or `none`. */
  declare group?: string;

  /** In which order they stand at first: `newest` by default, `title` or `closing`. */
  declare sort?: string;

  /**
   * How a long list goes on: in `pages`, by a button for `more`, or not at all (`all`).
   *
   * Of a page, everything is found by screen readers. Of `all`, what is far from what is seen is found by the browser's own
   * search, but not laid out, and in Chromium screen readers are told of it only when it comes near: for lists of hundreds
   * pages are the better choice.
   */
  declare paging?: string;

  /** How many openings are on a page. */
  declare pageSize: number;

  /** What stands before the names in the page's address. `jobs-` by default, `jobs2-` for a second board on a page. */
  declare urlPrefix?: string;

  /** Whether the page's address stays as it is, whatever the visitor does. */
  declare noUrl: boolean;

  /** Where openings are read, with `{id}` and `{slug}` for the posting's: `/jobs/{id}/{slug}`. In place by default. */
  declare postingUrl?: string;

  /** Level of the headings of groups, and of the opening that is read, among the page's headings: 1 to 4. */
  declare headingLevel: number;

  /** The ids of openings that come first, divided by blanks. */
  declare featured?: string;

  /** For so many days an opening is marked as new; 0 for never. */
  declare newFor: number;

  /** Whether visitors can keep openings for later, in their own browser. */
  declare savable: boolean;

  /** Whether a candidate can tick the qualifications of an opening that they meet. */
  declare checkable: boolean;

  /** Whether pictures of the sources are shown. */
  declare images: boolean;

  /** Whether the opening that is read is described to search engines. */
  declare structuredData: boolean;

  /** Who sends the candidates, carried onto apply addresses in the words of their hosts (`lever-source[]`, `gh_src`, `utm_source` …). What stands in the page's address by default. */
  declare source?: string;

  /** The campaign that sends the candidates: `utm_campaign` of apply addresses. */
  declare campaign?: string;

  /** By what medium they come (`email`, `social`): `utm_medium` of apply addresses. */
  declare medium?: string;

  /** Whether apply addresses stay as the source has them, whoever sent the candidate. */
  declare unattributed?: boolean;

  /** `required`: no address is asked until the attribute is taken away; the children are shown meanwhile. */
  declare consent?: string;

  /** The look of this element and of those inside it; else that of the nearest around it, else `plain`, the page's own. */
  declare theme?: Preset;

  /** Light or dark. By default as the page is behind the element; `light dark` is that again inside another. */
  declare colorScheme?: ColorScheme;

  #board?: BoardController;
  #hasTold = false;

  constructor() {
    super();
    this.pageSize = 24;
    this.headingLevel = 2;
    this.newFor = 7;
    this.noUrl = this.savable = this.checkable = this.images = this.structuredData = false;
  }

  /** Asks the sources again, past what is remembered. What is shown stays until the answers are there. */
  reload(): void {
    this.#board?.reload();
  }

  override willUpdate() {
    // Before the visitor's consent nothing is asked for.
    if (this.consent !== 'required') this.#board ??= boards.for(this)?.attach(this);
  }

  override updated() {
    if (this.#board || !boards.hasFailed || this.#hasTold) return;
    this.#hasTold = true;
    this.dispatchEvent(new JobErrorEvent(new PostingError('network', 'The code of the board could not be loaded.')));
  }

  override render(): TemplateResult {
    return this.#board?.draw() ?? html`${this.#drawMeanwhile()}<slot></slot>`;
  }

  /** What is shown beside the children while the board's own code is not there, or does not come. */
  #drawMeanwhile() {
    const isLost = boards.hasFailed;
    if (!isLost && (this.consent || hasChildren(this))) return nothing;
    setLocale(localeOf(this));
    const content = isLost ? drawNotice('error', undefined, () => this.requestUpdate()) : drawSkeleton();
    return html`<div class="root" part="root">${content}</div>`;
  }
}

/** Loaded with the first board: most pages have none. */
export const boards = new Later(() => import('./board-controller.js'));

declare global {
  interface HTMLElementTagNameMap {
    'job-board': JobBoardElement;
  }
}
