import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import * as say from '../locales/messages.js';
import type {Posting} from '../posting/posting.js';
import {isOpen} from '../posting/state.js';
import {drawApply} from './draw-apply.js';
import {drawFacts, factsOf} from './draw-facts.js';
import {checklistOf, drawSection, isQualifications} from './draw-section.js';
import {drawHeading} from './draw-text.js';
import type {Drawing} from './frame-controller.js';

/** What an author chooses of how a posting is drawn. */
export interface PostingOptions {
  /** Level of the title among the page's headings, 1 to 5. */
  readonly headingLevel: number;
  readonly checkable: boolean;
  readonly images: boolean;
}

/** A posting, whole: by the element in a page, and by a server. */
export function drawPosting(
  element: LitElement,
  {posting, isBusy, ...words}: Drawing,
  {headingLevel, checkable, images}: PostingOptions,
): TemplateResult {
  const level = Math.min(5, Math.max(1, headingLevel || 2));
  const checklist = checklistOf(element, posting, checkable);
  const {sections} = posting;
  const lastQualifications = sections.findLastIndex(isQualifications);
  return html`<article part="posting" aria-labelledby="title" aria-busy=${isBusy ? 'true' : nothing}>
    <header part="header">
      <slot name="header">
        ${drawOrganization(posting, images)}
        ${drawHeading(level, html`<span lang=${words.lang} dir=${words.dir}>${posting.title}</span>`, 'title', 'title')}
      </slot>
      ${isOpen(posting) ? nothing : html`<p class="closed-notice" part="closed">${say.noLongerOpen()}</p>`}
    </header>
    <slot name="facts">${drawFacts(factsOf(posting, words.language))}</slot>
    <div class="body" part="body">
      <slot name="before"></slot>
      ${sections.map((section, index) => [
        drawSection(element, section, level + 1, words, checklist),
        index === lastQualifications
          ? checklist?.drawTally(sections.filter(isQualifications), words.language)
          : nothing,
      ])}
      <slot name="after"></slot>
    </div>
    <div class="apply"><slot name="apply">${isOpen(posting) ? drawApply(element, posting) : nothing}</slot></div>
  </article>`;
}

function drawOrganization({organization}: Posting, images: boolean): TemplateResult | typeof nothing {
  if (!organization) return nothing;
  const {name, url, logo} = organization;
  return html`<p class="organization quiet" part="organization">
    ${logo && images ? html`<img src=${logo} alt="" loading="lazy" referrerpolicy="no-referrer" />` : nothing}
    ${url ? html`<a href=${url}>${name}</a>` : html`<span>${name}</span>`}
  </p>`;
}
