import {html, nothing, type TemplateResult} from 'lit';
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
export const failures = new Later(() => import('../locales/failure.js'));

/** What gives an element its posting, as far as messages about it go. */
interface Source {
  readonly hasSource: boolean;
  readonly retry: () => void;
}

/** What an element shows beside its children until there is a posting: what went wrong; without children, a skeleton. */
export function drawWaiting(
  host: Element,
  state: Exclude<PostingState, {status: 'ready'}>,
  skeleton: TemplateResult,
  {hasSource, retry}: Source,
): TemplateResult | typeof nothing {
  if (state.status === 'failed') {
    // An element around this one that has the source tells of it, once.
    return hasSource ? drawNotice('error', failures.module?.errorText(state.error.code), retry) : nothing;
  }
  if (hasChildren(host)) return nothing;
  return html`<div class="skeleton" part="skeleton" aria-hidden="true">${skeleton}</div
    >${state.status === 'loading' ? html`<p class="hidden" role="status">${say.loading()}</p>` : nothing}`;
}

/** That what is shown may be out of date, and since when. */
export function drawStale(
  {error, readAt}: Extract<PostingState, {status: 'ready'}>,
  language: string,
  {retry}: Source,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return drawNotice(
    'notice',
    readAt === undefined ? failures.module?.errorText(error.code) : failures.module?.staleText(readAt, language),
    retry,
  );
}

/** A sentence about what went wrong, with a button to try again. */
export function drawNotice(part: string, text = say.notLoaded(), retry: () => void): TemplateResult {
  return html`<div class="notice" part=${part} role="alert"
    ><p>${text}</p><button class="button lesser" part="retry" type="button" @click=${retry}>${say.tryAgain()}</button></div
  >`;
}
