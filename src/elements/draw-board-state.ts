import {html, nothing, type TemplateResult} from 'lit';
import * as say from '../locales/board-messages.js';
import type {BoardController} from './board-controller.js';
import {isReadInPlace} from './board-settings.js';
import {drawNotice, drawSkeleton as skeletonOf} from './draw-state.js';
import {Later} from './later.js';

/** What says that something is not as it should be, loaded when it is so. */
const notices = new Later(() => import('./draw-board-notices.js'));

/** Whether the opening that the address names is none of the board's. */
export const isGone = ({host, query, feeds, opening}: BoardController): boolean =>
  query.job !== undefined && isReadInPlace(host) && !feeds.isBusy && !opening;

/** What is not as it should be beside a list that is shown. */
export function drawNotices(board: BoardController): unknown {
  const {failures, isPartial, staleSince} = board.feeds;
  const isAmiss = isGone(board) || isPartial || failures.length > 0 || staleSince !== undefined;
  return isAmiss ? notices.for(board.host)?.drawNotices(board) : nothing;
}

/** What is shown before there are any postings: that they cannot be had, else the shape of what is to come. */
export function drawSkeleton({feeds}: BoardController): TemplateResult {
  const {failures, isBusy} = feeds;
  if (failures.length > 0 && !isBusy) return drawNotice('error', say.boardError(), () => feeds.retry());
  return skeletonOf();
}

/** That there are no openings now, and what the page's author has to say to that. */
export function drawVacant(): TemplateResult {
  return html`<div class="empty" part="empty"><p class="lead">${say.noOpenings()}</p><slot name="empty"></slot></div>`;
}
