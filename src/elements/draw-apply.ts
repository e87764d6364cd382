import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import * as say from '../locales/messages.js';
import type {Posting} from '../posting/posting.js';
import {isOpen} from '../posting/state.js';
import type {Attribution} from './attribution.js';
import {JobApplyEvent} from './events.js';
import {isServer} from './is-server.js';
import {Later} from './later.js';

/** Where applying for a posting starts: its form, its mail address, else its own page; nothing when it has none of them. */
export function applyAddress({title, apply, url}: Posting): string | undefined {
  if (apply?.url) return apply.url;
  if (apply?.email) return `mailto:${apply.email}?subject=${encodeURIComponent(title)}`;
  return url;
}

/** The properties by which an element is told who sends its candidates, for `static properties`. */
export const attributionProperties = {source: {}, campaign: {}, medium: {}, unattributed: {type: Boolean}};

/** Loaded where somebody says who sent the candidate; most pages need nothing of it. */
const attribution = new Later(() => import('./attribution.js'));

/** An element that draws the way to apply. */
export type ApplyHost = LitElement & Attribution & {readonly unattributed?: boolean};

/** The address to apply at, with who sent the candidate, where the author or the page's address says so. */
function attributed(element: ApplyHost, href: string): string {
  // Who is sent there is known in the visitor's page alone.
  if (isServer) return href;
  // Of what stands around the element, the nearest says it.
  const said = [element, element.closest<ApplyHost>('job-posting') ?? element];
  // Old scripts have put less in the place of `performance`.
  const loaded = (performance as Partial<Performance>).getEntriesByType?.('navigation')[0];
  // The address that the page was loaded from, too: applications rewrite theirs.
  const addresses = [location.href, loaded?.name ?? location.href];
  const isSaid = said.some(({source, campaign, medium}) => source || campaign || medium);
  if (!isSaid && !/[?&](utm_|gh_src|lever-|source|src|ref|trid)/.test(addresses.join())) return href;
  if (said.some(({unattributed}) => unattributed)) return href;
  return attribution.for(element)?.attribute(href, said, addresses) ?? href;
}

/** The link to apply, or the sentence that the posting is closed; nothing where there is nowhere to apply. */
export function drawApply(
  element: ApplyHost,
  posting: Posting,
  label: unknown = nothing,
): TemplateResult | typeof nothing {
  if (!isOpen(posting)) return html`<p class="closed" part="closed">${say.noLongerOpen()}</p>`;
  const address = applyAddress(posting);
  if (!address) return nothing;
  const href = attributed(element, address);
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
