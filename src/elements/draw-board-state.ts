import {html, nothing, type TemplateResult} from 'lit';
import * as say from '../locales/board-messages.js';
import {errorText, staleText} from '../locales/failure.js';
import type {BoardController} from './board-controller.js';
import {drawNotice} from './draw-state.js';

/** What is not as it should be beside a list that is shown: sources that failed, or that gave what is out of date. */
export function drawNotices({feeds, isGone, language}: BoardController): unknown {
  const {failures, isPartial, staleSince} = feeds;
  const retry = () => feeds.retry();
  return [
    failures.length > 0 || isPartial ? drawNotice('notice', say.someFailed(), retry) : nothing,
    staleSince === undefined ? nothing : drawNotice('notice', staleText(staleSince, language), retry),
    isGone ? html`<div class="notice" part="notice" role="alert"><p>${errorText('not-found')}</p></div>` : nothing,
  ];
}

/** What is shown before there are any postings: that they cannot be had, else the shape of what is to come. */
export function drawSkeleton({feeds}: BoardController): TemplateResult {
  const {failures, isBusy} = feeds;
  if (failures.length > 0 && !isBusy) return drawNotice('error', say.boardError(), () => feeds.retry());
  return html`<div class="skeleton" part="skeleton" aria-hidden="true"
    ><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i></div
  >`;
}

/** That there are no openings now, and what the page's author has to say to that. */
export function drawVacant(): TemplateResult {
  return html`<div class="empty" part="empty"><p class="lead">${say.noOpenings()}</p><slot name="empty"></slot></div>`;
}
