import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import * as say from '../locales/messages.js';
import type {Posting} from '../posting/posting.js';
import {isOpen} from '../posting/state.js';
import {drawApply} from './draw-apply.js';
import {drawFacts, factsOf} from './draw-facts.js';
import {checklists, drawSection, isQualifications} from './draw-section.js';
import {drawApart, drawHeading} from './draw-text.js';
import type {Drawing} from './frame-controller.js';

/** What an author chooses of how a posting is drawn. */
export interface PostingOptions {
  /** Level of the title among the page's headings, 1 to 5. */
  readonly headingLevel: number;
  readonly checkable: boolean;
  readonly images: boolean;
  readonly layout?: PostingLayout | null;
  readonly hide?: string | null;
  readonly order?: string | null;
}

/** How the parts of a posting stand to one another where there is room; on a narrow page they follow one another. */
export type PostingLayout = 'column' | 'sidebar' | 'wide';

/** A posting, whole: by the element in a page, and by a server. */
export function drawPosting(
  element: LitElement,
  {posting, isBusy, ...words}: Drawing,
  {headingLevel, checkable, images, layout, hide, order}: PostingOptions,
): TemplateResult {
  const hidden = wordsOf(hide);
  const first = wordsOf(order);
  /** What is not hidden; what is named in the order before the rest. */
  const arranged = <T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] => {
    const placeOf = (one: T) => first.indexOf(nameOf(one)) + 1 || Infinity;
    return (
      all
        .filter((one) => !hidden.includes(nameOf(one)))
        // To `sort`, what infinity less infinity is means that two are alike.
        .sort((one, other) => placeOf(one) - placeOf(other))
    );
  };
  const level = Math.min(5, Math.max(1, headingLevel || 2));
  const checklist = checkable ? checklists.for(element)?.checklistOf(element, posting) : undefined;
  const sections = arranged(posting.sections, ({kind}) => kind);
  const lastQualifications = sections.findLastIndex(isQualifications);
  return html`<article part="posting" data-layout=${layout ?? nothing} aria-labelledby="title" aria-busy=${isBusy ? 'true' : nothing}>
    <header part="header">
      <slot name="header">
        ${drawOrganization(posting, images, words.lang)}
        ${drawHeading(level, drawApart(posting.title, words.lang, words.dir), 'title', 'title')}
      </slot>
      ${isOpen(posting) ? nothing : html`<p class="closed-notice" part="closed">${say.noLongerOpen()}</p>`}
    </header>
    <slot name="facts">${drawFacts(arranged(factsOf(posting, words), ({name}) => name))}</slot>
    <div class="body" part="body">
      <slot name="before"></slot>
      ${sections.map((section, index) => [
        drawSection(element, section, level + 1, words, checklist),
        index === lastQualifications
          ? checklist?.drawTally(sections.filter(isQualifications), words.language)
          : nothing,
        // Names of slots are unique: the last section of a kind has it.
        sections.findLastIndex(({kind}) => kind === section.kind) === index
          ? html`<slot name="after-${section.kind}"></slot>`
          : nothing,
      ])}
      <slot name="after"></slot>
    </div>
    <div class="apply" part="actions"
      ><slot name="apply">${isOpen(posting) ? drawApply(element, posting) : nothing}</slot><slot name="actions"></slot
    ></div>
    <slot name="footer"></slot>
  </article>`;
}

const wordsOf = (list: string | null | undefined) => list?.trim().split(/\s+/) ?? [];

function drawOrganization({organization}: Posting, images: boolean, lang: unknown): TemplateResult | typeof nothing {
  if (!organization) return nothing;
  const {name, url, logo} = organization;
  return html`<p class="organization quiet" part="organization">
    ${logo && images ? html`<img src=${logo} alt="" loading="lazy" referrerpolicy="no-referrer" />` : nothing}
    ${url ? html`<a href=${url}>${drawApart(name, lang)}</a>` : drawApart(name, lang)}
  </p>`;
}
