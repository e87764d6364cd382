import {nothing} from 'lit';
import type {BoardController} from './board-controller.js';
import {drawSkeleton, drawVacant} from './draw-board-state.js';
import {drawOverview} from './draw-board.js';
import {hasChips} from './draw-filters.js';
import {hasChildren} from './draw-state.js';
import {Later} from './later.js';

/** What draws an opening, loaded with the first that is read. */
const drawings = new Later(() => import('./draw-opening.js'));

/** What there is to see of a board: the list and the opening that is read, that there are none, or what stands in until it is known. */
export function drawContent(board: BoardController): unknown {
  const {host, feeds, model, found, opening} = board;
  if (!found) return hasChildren(host) && feeds.failures.length === 0 ? nothing : drawSkeleton(board);
  if (!hasChips(board)) return drawSkeleton(board);
  if (model.postings.length === 0) return feeds.isBusy ? drawSkeleton(board) : drawVacant();
  return [
    drawOverview(board, found),
    opening ? (drawings.for(host)?.drawOpening(board, found, opening) ?? drawSkeleton(board)) : nothing,
  ];
}
