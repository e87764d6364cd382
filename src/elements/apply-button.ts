import {LitElement, html} from 'lit';
import type {Posting} from '../posting/posting.js';
import {base} from '../theme/base.styles.js';
import {button} from '../theme/button.styles.js';
import {state} from '../theme/state.styles.js';
import {styles} from './apply-button.styles.js';
import {attributionProperties, drawApply} from './draw-apply.js';
import {hasChildren} from './draw-state.js';
import {FrameController} from './frame-controller.js';
import {postingProperties} from './posting-controller.js';
import type {Preset} from './presets.js';
import type {ColorScheme} from './scheme.js';
import {lookProperties} from './surroundings-controller.js';

/**
 * The way to apply for a job: a link that has the job's name in its accessible name.
 *
 * A closed posting says so instead. Cancel `job-apply` to open a form of your own.
 *
 * @tag apply-button
 * @slot - Stands in for the label; with a link or a button in it, what is shown without script and on failure.
 * @csspart root - The box around everything.
 * @csspart button - The link.
 * @csspart closed - The sentence that the posting is closed.
 * @csspart skeleton - What is shown while there is nothing else.
 * @csspart error - That the posting could not be loaded.
 * @csspart retry - The button to try again.
 * @fires {JobLoadEvent} job-load - A posting was read and is drawn.
 * @fires {JobErrorEvent} job-error - A source could not be read.
 * @fires {JobApplyEvent} job-apply - The visitor wants to apply; cancelable.
 */
export class ApplyButtonElement extends LitElement {
  static override get styles() {
    return [base, button, state, styles];
  }

  static override properties = {...postingProperties, ...attributionProperties, ...lookProperties};

  /** Address of the posting: JSON in the native format, schema.org's JobPosting, or a feed that an adapter knows. */
  declare src?: string;

  /** The id of the posting to apply for, where the source holds several; the first by default. */
  declare job?: string;

  /** The format of the source, where it is not to be told from the answer. */
  declare format?: string;

  /** The posting itself, as an object in the native format. Wins over `src`. */
  declare posting?: Posting;

  /** `required`: no address is asked until the attribute is taken away; the children are shown meanwhile. */
  declare consent?: string;

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

  readonly #frame = new FrameController(this);

  constructor() {
    super();
    this.unattributed = false;
  }

  override render() {
    const isLabel = hasChildren(this) && !this.querySelector('a[href], button');
    return this.#frame.draw(({posting}) => drawApply(this, posting, isLabel ? html`<slot></slot>` : undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'apply-button': ApplyButtonElement;
  }
}
