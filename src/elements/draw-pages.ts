import {html, nothing, type TemplateResult} from 'lit';
import type {Found} from '../board/board.js';
import * as say from '../locales/board-messages.js';
import {formatNumber} from '../locales/format.js';
import type {BoardController} from './board-controller.js';
import {landmarkName} from './board-landmark.js';

/** Which page is shown of how many, and which of the postings that are. */
export interface Pages {
  readonly page: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** The page that a board is on; the last one where the address names one that is beyond. */
export function pagesOf({host, query}: BoardController, found: Found): Pages {
  const {length} = found.matches;
  const size = host.pageSize > 0 ? Math.floor(host.pageSize) : 24;
  if (host.paging === 'all' && !host.search) return {page: 1, last: 1, from: 0, to: length};
  const last = Math.max(1, Math.ceil(length / size));
  const page = Math.min(query.page, last);
  if (host.paging === 'more') return {page: 1, last: 1, from: 0, to: Math.min(length, page * size)};
  return {page, last, from: (page - 1) * size, to: Math.min(length, page * size)};
}

/** The way to the other pages: their numbers, or a button for more; nothing where all is shown. */
export function drawPages(
  board: BoardController,
  found: Found,
  {page, last, to}: Pages,
): TemplateResult | typeof nothing {
  const {host} = board;
  if (host.paging === 'more' && to < found.matches.length) {
    return html`<p class="pages" part="pages"
      ><button class="button lesser" part="button" type="button" @click=${() => board.showMore(to)}>${say.moreOpenings()}</button></p
    >`;
  }
  if (last < 2) return nothing;
  return html`<nav class="pages" part="pages" aria-label=${landmarkName(host, say.pages())}>
    <ul role="list">
      <li>${page > 1 ? drawStep(board, page - 1, say.previous()) : nothing}</li>
      ${numbersOf(page, last).map((number, index, numbers) => [
        number - (numbers[index - 1] ?? 0) > 1 ? html`<li class="quiet" aria-hidden="true">…</li>` : nothing,
        html`<li>${drawNumber(board, number, page, last)}</li>`,
      ])}
      <li>${page < last ? drawStep(board, page + 1, say.next()) : nothing}</li>
    </ul>
  </nav>`;
}

/** The first, the last, and those around the page. */
function numbersOf(page: number, last: number): readonly number[] {
  const all = [
    1,
    page - 1,
    page,
    page + 1,
    last,
    ...(page < 4 ? [2, 3] : []),
    ...(page > last - 3 ? [last - 2, last - 1] : []),
  ];
  return [...new Set(all)].filter((number) => number >= 1 && number <= last).sort((a, b) => a - b);
}

const drawStep = (board: BoardController, page: number, label: string) =>
  drawTurn(board, page, html`${label}`, nothing, false);

const drawNumber = (board: BoardController, number: number, page: number, last: number) =>
  drawTurn(
    board,
    number,
    html`${formatNumber(number, board.language)}`,
    say.pageOf(number, last, board.language),
    number === page,
  );

function drawTurn(
  board: BoardController,
  page: number,
  label: TemplateResult,
  name: string | typeof nothing,
  isHere: boolean,
): TemplateResult {
  const handleClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    board.turn(page);
  };
  const here = isHere ? 'page' : nothing;
  if (board.host.noUrl)
    return html`<button type="button" aria-label=${name} aria-current=${here} @click=${handleClick}>${label}</button>`;
  const href = board.address.of({...board.query, page});
  return html`<a href=${href} aria-label=${name} aria-current=${here} @click=${handleClick}>${label}</a>`;
}
