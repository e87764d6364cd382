import {html, nothing} from 'lit';
import * as say from '../locales/board-messages.js';
import {errorText, staleText} from '../locales/failure.js';
import type {BoardController} from './board-controller.js';
import {isGone} from './draw-board-state.js';
import {drawNotice} from './draw-state.js';

/** What is not as it should be beside a list that is shown: sources that failed, or that gave what is out of date. */
export function drawNotices(board: BoardController): unknown {
  const {feeds, language} = board;
  const {failures, isPartial, staleSince} = feeds;
  const retry = () => feeds.retry();
  return [
    failures.length > 0 || isPartial ? drawNotice('notice', say.someFailed(), retry) : nothing,
    staleSince === undefined ? nothing : drawNotice('notice', staleText(staleSince, language), retry),
    isGone(board)
      ? html`<div class="notice" part="notice" role="alert"><p>${errorText('not-found')}</p></div>`
      : nothing,
  ];
}
