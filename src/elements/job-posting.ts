import {LitElement} from 'lit';
import type {Posting} from '../posting/posting.js';
import {readPlain} from '../posting/read-plain.js';
import {attributionProperties} from './draw-apply.js';
import {drawPosting, type PostingLayout} from './draw-posting.js';
import {look} from './job-posting.styles.js';
import {FrameController, type Drawing} from './frame-controller.js';
import {isServer} from './is-server.js';
import {atOnce, postingProperties} from './posting-controller.js';
import type {Preset} from './presets.js';
import type {ColorScheme} from './scheme.js';
import {lookProperties} from './surroundings-controller.js';
import {ViewController} from './view-controller.js';

// What is in the page with the element, or set by a script, is drawn at once.
atOnce.read = readPlain;

/**
 * A job posting, whole: title, facts, sections in order, and the way to apply.
 *
 * Give it an address (`src`), a posting (`posting`), or JSON inside it. Children are shown until there is something better;
 * when one of them is a small element of this package (`<job-card>`, `<qualification-list>`, `<apply-button>`), the children
 * are the layout and get the posting from this element.
 *
 * @tag job-posting
 * @slot - What is shown without script, while loading and on failure; or a layout of the author's own.
 * @slot header - Stands in for organization and title.
 * @slot facts - Stands in for the facts.
 * @slot before - Between the facts and the sections.
 * @slot after-summary - After the summary.
 * @slot after-responsibilities - After the responsibilities.
 * @slot after-qualifications - After the required qualifications.
 * @slot after-preferred-qualifications - After the preferred qualifications.
 * @slot after-benefits - After the benefits.
 * @slot after-about - After what is said of the organization.
 * @slot after-process - After how hiring goes on.
 * @slot after-legal - After the legal notes.
 * @slot after-other - After the last section of another kind.
 * @slot after - After the sections.
 * @slot apply - Stands in for the apply button.
 * @slot actions - Beside the apply button: share, save, refer.
 * @slot footer - Below everything.
 * @csspart root - The box around everything.
 * @csspart posting - The article.
 * @csspart header - Organization and title.
 * @csspart organization - The name of the organization, with its logo.
 * @csspart title - The title.
 * @csspart facts - The list of facts.
 * @csspart fact - One fact; its name is a second part (`location`, `workplace`, `remote-from`, `employment-type`, `pay`, `department`, `team`, `posted`, `closes`).
 * @csspart fact-label - The label of a fact.
 * @csspart fact-value - The value of a fact.
 * @csspart body - The sections.
 * @csspart section - One section; its kind is a second part (`summary`, `responsibilities`, `qualifications` …).
 * @csspart heading - The heading of a section.
 * @csspart qualification - A qualification that can be ticked.
 * @csspart checkbox - Its box.
 * @csspart tally - How many qualifications are ticked.
 * @csspart actions - The apply button and what is beside it; floats over the page while one scrolls through a column.
 * @csspart button - The link to apply.
 * @csspart closed - The sentence that the posting is closed.
 * @csspart skeleton - What is shown while there is nothing else.
 * @csspart notice - That what is shown may be out of date.
 * @csspart error - That the posting could not be loaded.
 * @csspart retry - The button to try again.
 * @fires {JobLoadEvent} job-load - A posting was read and is drawn.
 * @fires {JobErrorEvent} job-error - A source could not be read.
 * @fires {JobViewEvent} job-view - The visitor has the posting in view; once for a posting.
 * @fires {JobApplyEvent} job-apply - The visitor wants to apply; cancelable.
 */
export class JobPostingElement extends LitElement {
  static override get styles() {
    return look;
  }

  static override properties = {
    ...postingProperties,
    ...attributionProperties,
    ...lookProperties,
    headingLevel: {type: Number, attribute: 'heading-level'},
    checkable: {type: Boolean},
    images: {type: Boolean},
    layout: {},
    hide: {},
    order: {},
    structuredData: {type: Boolean, attribute: 'structured-data'},
  };

  /** Address of the posting: JSON in the native format, schema.org's JobPosting, or a feed that an adapter knows. */
  declare src?: string;

  /** The id of the posting to show, where the source holds several; the first by default. */
  declare job?: string;

  /** The format of the source, where it is not to be told from the answer. */
  declare format?: string;

  /** The posting itself, as an object in the native format. Wins over `src`. */
  declare posting?: Posting;

  /** `required`: no address is asked until the attribute is taken away; the children are shown meanwhile. */
  declare consent?: string;

  /** Level of the title among the page's headings, 1 to 5; sections are one below. */
  declare headingLevel: number;

  /** Whether a candidate can tick the qualifications that they meet. Nothing of it leaves the page. */
  declare checkable: boolean;

  /** Whether pictures of the source are shown (the organization's logo). Off, so that no request goes where the author did not ask for one. */
  declare images: boolean;

  /** `column`, `sidebar` (facts and apply beside the text) or `wide` (sections side by side). By default what fits the width and the theme. */
  declare layout?: PostingLayout;

  /** What is left out: kinds of sections and names of facts, with blanks between them (`legal team posted`). */
  declare hide?: string;

  /** What comes first: kinds of sections and names of facts, in that order (`benefits qualifications pay`). The rest follows as it is. */
  declare order?: string;

  /**
   * Whether search engines find the posting in the page's head, as schema.org's JobPosting. For the one element on a page
   * about one job; never for a page that lists several.
   *
   * It stands there while the element is on the page and the posting open, once, whatever else the page has: of several
   * elements the last one speaks, and where the page itself describes a job, none does. On a page of another site than the
   * posting's own, it needs a `<link rel="canonical">` to this page or to the posting's address.
   */
  declare structuredData: boolean;

  /** Who sends the candidates, carried onto the apply address in the words of its host (`lever-source[]`, `gh_src`, `utm_source` …). What stands in the page's address by default. */
  declare source?: string;

  /** The campaign that sends the candidates: `utm_campaign` of the apply address. */
  declare campaign?: string;

  /** By what medium they come (`email`, `social`): `utm_medium` of the apply address. */
  declare medium?: string;

  /** Whether the apply address stays as the source has it, whoever sent the candidate. */
  declare unattributed: boolean;

  /** The look of this element and of those inside it; else that of the nearest around it, else `plain`, the page's own. */
  declare theme?: Preset;

  /** Light or dark. By default as the page is behind the element; `light dark` is that again inside another. */
  declare colorScheme?: ColorScheme;

  readonly #frame = new FrameController(this, true);
  readonly #view = new ViewController(this);
  #publishing?: Promise<void>;

  constructor() {
    super();
    this.headingLevel = 2;
    this.checkable = false;
    this.images = false;
    this.structuredData = false;
    this.unattributed = false;
  }

  /** Asks the source again, past what is remembered. What is shown stays until the answer is there. */
  reload(): void {
    this.#frame.retry();
  }

  override render() {
    return this.#frame.draw((drawing) => this.#drawPosting(drawing), this.#isLayout);
  }

  protected override updated() {
    if (this.structuredData && this.consent !== 'required') void (this.#publishing ??= this.#publish());
  }

  async #publish() {
    try {
      const {StructuredDataController} = await import('./structured-data.js');
      new StructuredDataController(this, () => {
        const {state} = this.#frame;
        return state.status !== 'ready' ? undefined : this.#isLayout ? state.posting : this.#view.posting;
      });
    } catch {
      // Asked for again when the element is drawn again.
      this.#publishing = undefined;
    }
  }

  /** Whether the children are a layout of small elements, and not a stand-in for what is to come. */
  get #isLayout(): boolean {
    if (isServer) return false;
    return [...this.querySelectorAll('job-card, qualification-list, apply-button')].some(
      (element) => !element.closest('job-posting > [slot]'),
    );
  }

  #drawPosting(drawing: Drawing) {
    this.#view.posting = drawing.posting;
    const {headingLevel, checkable, layout, hide, order} = this;
    const images = this.images && this.consent !== 'required';
    return drawPosting(this, drawing, {headingLevel, checkable, images, layout, hide, order});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-posting': JobPostingElement;
  }
}
