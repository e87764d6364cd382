import {LitElement, nothing} from 'lit';
import type {Posting} from '../posting/posting.js';
import {base} from '../theme/base.styles.js';
import {button} from '../theme/button.styles.js';
import {prose} from '../theme/prose.styles.js';
import {state} from '../theme/state.styles.js';
import {checklists, drawSection, isQualifications} from './draw-section.js';
import {FrameController} from './frame-controller.js';
import {postingProperties} from './posting-controller.js';
import type {Preset} from './presets.js';
import type {ColorScheme} from './scheme.js';
import {lookProperties} from './surroundings-controller.js';
import {styles} from './qualification-list.styles.js';

/**
 * What a posting asks for: required qualifications and preferred ones, apart.
 *
 * With `checkable`, candidates tick what they meet and are told kindly how many; nothing of it leaves the page.
 *
 * @tag qualification-list
 * @slot - What is shown without script, while loading, on failure, and for a posting that lists no qualifications.
 * @csspart root - The box around everything.
 * @csspart section - The required or the preferred qualifications; the kind is a second part (`qualifications`, `preferred-qualifications`).
 * @csspart heading - The heading of a section.
 * @csspart qualification - A qualification that can be ticked.
 * @csspart checkbox - Its box.
 * @csspart tally - How many qualifications are ticked.
 * @csspart skeleton - What is shown while there is nothing else.
 * @csspart notice - That what is shown may be out of date.
 * @csspart error - That the posting could not be loaded.
 * @csspart retry - The button to try again.
 * @fires {JobLoadEvent} job-load - A posting was read and is drawn.
 * @fires {JobErrorEvent} job-error - A source could not be read.
 */
export class QualificationListElement extends LitElement {
  static override get styles() {
    return [base, button, prose, state, styles];
  }

  static override properties = {
    ...postingProperties,
    ...lookProperties,
    headingLevel: {type: Number, attribute: 'heading-level'},
    checkable: {type: Boolean},
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

  /** Level of the headings among the page's, 1 to 6. */
  declare headingLevel: number;

  /** Whether a candidate can tick the qualifications that they meet. Nothing of it leaves the page. */
  declare checkable: boolean;

  /** The look of this element and of those inside it; else that of the nearest around it, else `plain`, the page's own. */
  declare theme?: Preset;

  /** Light or dark. By default as the page is behind the element; `light dark` is that again inside another. */
  declare colorScheme?: ColorScheme;

  readonly #frame = new FrameController(this);

  constructor() {
    super();
    this.headingLevel = 3;
    this.checkable = false;
  }

  override render() {
    return this.#frame.draw(({posting, ...words}) => {
      const sections = posting.sections.filter(isQualifications);
      if (sections.length === 0) return nothing;
      const checklist = this.checkable ? checklists.for(this)?.checklistOf(this, posting) : undefined;
      return [
        sections.map((section) => drawSection(this, section, this.headingLevel || 3, words, checklist)),
        checklist?.drawTally(sections, words.language),
      ];
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qualification-list': QualificationListElement;
  }
}
