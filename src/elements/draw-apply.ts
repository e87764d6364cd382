import {html, nothing, type TemplateResult} from 'lit';
import * as say from '../locales/messages.js';
import type {Posting} from '../posting/posting.js';
import {isOpen} from '../posting/state.js';
import {JobApplyEvent} from './events.js';

/** Where applying for a posting starts: its form, its mail address, else its own page; nothing when it has none of them. */
export function applyAddress({title, apply, url}: Posting): string | undefined {
  if (apply?.url) return apply.url;
  if (apply?.email) return `mailto:${apply.email}?subject=${encodeURIComponent(title)}`;
  return url;
}

/** The link to apply, or the sentence that the posting is closed; nothing where there is nowhere to apply. */
export function drawApply(posting: Posting, label: unknown = nothing): TemplateResult | typeof nothing {
  if (!isOpen(posting)) return html`<p class="closed" part="closed">${say.noLongerOpen()}</p>`;
  const href = applyAddress(posting);
  if (!href) return nothing;
  const handleClick = (event: MouseEvent) => {
    const apply = new JobApplyEvent(posting, href);
    // `currentTarget` is the link itself, whatever inside it was hit.
    if (event.currentTarget?.dispatchEvent(apply) === false) event.preventDefault();
  };
  const isOurs = label === nothing;
  return html`<a
    class="button"
    part="button"
    href=${href}
    aria-label=${isOurs ? say.applyFor(posting.title) : nothing}
    @click=${handleClick}
    >${isOurs ? say.apply() : html`${label}<span class="hidden">: ${posting.title}</span>`}</a
  >`;
}
