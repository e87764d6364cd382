import {LitElement} from 'lit';
import {drawSkeleton} from './draw-state.js';
import type {Posting} from '../posting/posting.js';
import {look} from './job-card.styles.js';
import {FrameController} from './frame-controller.js';
import {Later} from './later.js';
import {postingProperties} from './posting-controller.js';
import type {Preset} from './presets.js';
import type {ColorScheme} from './scheme.js';
import {lookProperties} from './surroundings-controller.js';

/**
 * A posting in short: title, organization, place and what else decides whether to read on. The whole card leads to the posting.
 *
 * @tag job-card
 * @slot - What is shown without script, while loading and on failure.
 * @csspart root - The box around everything.
 * @csspart card - The card.
 * @csspart title - The title.
 * @csspart link - The link to the posting.
 * @csspart organization - The name of the organization.
 * @csspart facts - Place, workplace and employment type.
 * @csspart pay - The pay.
 * @csspart posted - When it was posted, or that it is closed or about to close.
 * @csspart skeleton - What is shown while there is nothing else.
 * @csspart notice - That what is shown may be out of date.
 * @csspart error - That the posting could not be loaded.
 * @csspart retry - The button to try again.
 * @fires {JobLoadEvent} job-load - A posting was read and is drawn.
 * @fires {JobErrorEvent} job-error - A source could not be read.
 * @fires {JobSelectEvent} job-select - The visitor opens the posting; cancelable.
 */
export class JobCardElement extends LitElement {
  static override get styles() {
    return look;
  }

  static override properties = {
    ...postingProperties,
    ...lookProperties,
    headingLevel: {type: Number, attribute: 'heading-level'},
    postingUrl: {attribute: 'posting-url'},
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

  /** Level of the title among the page's headings, 1 to 6. */
  declare headingLevel: number;

  /** Where the card leads, with `{id}` and `{slug}` for the posting's: `/jobs/{id}/{slug}`. The posting's own address by default. */
  declare postingUrl?: string;

  /** The look of this element and of those inside it; else that of the nearest around it, else `plain`, the page's own. */
  declare theme?: Preset;

  /** Light or dark. By default as the page is behind the element; `light dark` is that again inside another. */
  declare colorScheme?: ColorScheme;

  readonly #frame = new FrameController(this);

  constructor() {
    super();
    this.headingLevel = 3;
  }

  override render() {
    return this.#frame.draw(({posting, ...words}) => {
      const module = cards.for(this);
      const href = module?.cardAddress(posting, this.postingUrl, this.baseURI);
      return module?.drawCard(posting, {...words, level: this.headingLevel || 3, href}) ?? drawSkeleton();
    });
  }
}

/** Loaded with the first card: most pages show a posting without one. */
export const cards = new Later(() => import('./draw-card.js'));

declare global {
  interface HTMLElementTagNameMap {
    'job-card': JobCardElement;
  }
}
