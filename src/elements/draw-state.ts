import {html, nothing, type TemplateResult} from 'lit';
import {formatElapsedTime} from '../locales/format.js';
import * as say from '../locales/messages.js';
import type {PostingError} from '../posting/error.js';
import type {PostingState} from './posting-state.js';

/** Whether an element was given something to show while it has nothing better: words or elements, no data and no named slots. */
export function hasChildren(host: Element): boolean {
  return [...host.childNodes].some((node) =>
    // Not `instanceof`: old scripts replace `Element`.
    node.nodeType === 1
      ? !/^(script|template|style)$/.test((node as Element).localName) && !(node as Element).slot
      : node.nodeType === 3 && Boolean(node.textContent?.trim()),
  );
}

/** What an element shows until there is a posting: the children it was given, else a skeleton; and what went wrong. */
export function drawWaiting(
  host: Element,
  state: Exclude<PostingState, {status: 'ready'}>,
  skeleton: TemplateResult | typeof nothing,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (state.status === 'failed') return state.isTold ? nothing : drawFailure(state.error, retry);
  if (hasChildren(host)) return nothing;
  return html`<div class="skeleton" part="skeleton" aria-hidden="true">${skeleton}</div
    >${state.status === 'loading' ? html`<p class="hidden" role="status">${say.loading()}</p>` : nothing}`;
}

function drawFailure(error: PostingError, retry: () => void): TemplateResult {
  return html`<div class="notice" part="error" role="alert"
    ><p>${say.errorText(error.code)}</p>${drawRetry(retry)}</div
  >`;
}

/** That what is shown may be out of date, and since when. */
export function drawStale(
  state: Extract<PostingState, {status: 'ready'}>,
  language: string,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (!state.error) return nothing;
  return html`<div class="notice" part="notice" role="status"
    ><p>${say.stale(formatElapsedTime(state.readAt ?? Date.now(), language))}</p>${drawRetry(retry)}</div
  >`;
}

function drawRetry(retry: () => void): TemplateResult {
  return html`<button class="button lesser" part="retry" type="button" @click=${retry}>${say.tryAgain()}</button>`;
}
