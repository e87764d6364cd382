import type {BoardQuery} from '../board/board.js';
import {noMatch, openings} from '../locales/board-messages.js';
import type {BoardController} from './board-controller.js';
import {JobFilterEvent, JobSearchEvent} from './board-events.js';

/** Tells screen readers and the page what a search or a filter of the visitor's has found. */
export function announce(board: BoardController, query: BoardQuery, before: BoardQuery, isTyping: boolean): void {
  const {found, host, language} = board;
  const {length} = found?.matches ?? [];
  board.say(length > 0 ? openings(length, language, found?.isOpenEnded) : noMatch());
  if (isTyping) host.dispatchEvent(new JobSearchEvent(query.text, length));
  else if (query.filters !== before.filters) host.dispatchEvent(new JobFilterEvent(query.filters, length));
}
