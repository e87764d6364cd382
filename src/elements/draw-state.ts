import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import * as say from '../locales/messages.js';
import {isServer} from './is-server.js';
import {Later} from './later.js';
import type {PostingState} from './posting-context.js';

/** Whether an element was given something to show while it has nothing better: words or elements, no data and no named slots. */
export function hasChildren(host: Element): boolean {
  if (isServer) return false;
  return [...host.childNodes].some((node) =>
    // Not `instanceof`: old scripts replace `Element`.
    node.nodeType === 1
      ? !/^(script|template|style)$/.test((node as Element).localName) && !(node as Element).slot
      : node.nodeType === 3 && Boolean(node.textContent?.trim()),
  );
}

/**
 * What is said of a failure in particular, loaded when there is one. Where that does not come either, for the network is down,
 * one sentence that is true of all failures and the button to try again are there.
 */
export const failures = new Later(() => import('./failures.js'));

/** The shape of what is to come. */
export const drawSkeleton = () => html`<div class="skeleton" part="skeleton" aria-hidden="true"></div>`;

/** What an element shows beside its children until there is a posting: without children, the shape of what is to come. */
export function drawWaiting(host: Element, {status}: PostingState): TemplateResult | typeof nothing {
  if (status === 'failed' || hasChildren(host)) return nothing;
  return html`${drawSkeleton()}${status === 'loading' ? html`<p class="hidden" role="status">${say.loading()}</p>` : nothing}`;
}

/** That a posting could not be loaded, or that what is shown may be out of date. */
export function drawFailure(
  host: ReactiveControllerHost & HTMLElement,
  {status, error, readAt}: PostingState,
  language: string,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const text = failures.for(host)?.failureText(error.code, readAt, language);
  return drawNotice(status === 'ready' ? 'notice' : 'error', text, retry);
}

/** A sentence about what went wrong, with a button to try again. */
export function drawNotice(part: string, text = say.notLoaded(), retry: () => void): TemplateResult {
  return html`<div class="notice" part=${part} role="alert"
    ><p>${text}</p><button class="button lesser" part="retry" type="button" @click=${retry}>${say.tryAgain()}</button></div
  >`;
}
