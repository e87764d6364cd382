import {html, nothing, type TemplateResult} from 'lit';
import {type Found, type Group, type GroupName, type Range, type SortOrder} from '../board/board.js';
import {keyOf} from '../board/posting-key.js';
import * as say from '../locales/board-messages.js';
import {closed} from '../locales/messages.js';
import type {Posting} from '../posting/posting.js';
import type {BoardController} from './board-controller.js';
import {isFeatured} from './board-featured.js';
import {groupLabel, sortLabel} from './board-names.js';
import {isRanked} from './board-model.js';
import {drawCard} from './draw-card.js';
import {choices, drawFilters} from './draw-filters.js';
import {drawPages, pagesOf} from './draw-pages.js';
import {drawHeading} from './draw-text.js';
import {ownWords} from './frame-controller.js';
import {landmarkName} from './board-landmark.js';

/** The list with all that one finds one's way in it with. Out of sight, and as it was, while an opening is read. */
export function drawOverview(board: BoardController, found: Found): TemplateResult {
  const {host, list, model, query, language, opening} = board;
  const {matches} = found;
  const pages = pagesOf(board, found);
  const isNarrowed = matches.length === 0 || Object.values(query.filters).some((values) => values.length > 0);
  const chosen = isNarrowed ? choices.for(host) : undefined;
  const groups = found.groups.length > 1 ? found.groups : [];
  // What is still being found is drawn when it is there; what was found before stands as long.
  if (!opening && !model.isBusy) {
    const level = headingLevelOf(board);
    list.show({
      matches,
      groups,
      from: pages.from,
      to: pages.to,
      drawCard: (posting) =>
        drawEntry(
          board,
          posting,
          groups.length > 0 ? level + 1 : level,
          groups.length > 0 && query.group === 'department',
          true,
        ),
      speak: () => board.speak(),
      drawHeading: (group, id) => drawGroup(group, id, level, language),
      // The words of boards and those of postings come one after the other.
      key: [language, say.isNew(), closed(), level, board.saved.keys, ...Object.values(cardSettings(host))],
    });
  }
  return html`<div class="overview" ?hidden=${opening !== undefined}>
    <form class="search" part="search" role="search" aria-label=${landmarkName(host, say.search())} @submit=${(event: Event) => event.preventDefault()}>
      <label class="hidden" for="search">${say.search()}</label>
      <input
        id="search"
        part="search-field"
        type="search"
        placeholder=${say.search()}
        autocomplete="off"
        spellcheck="false"
        .enterKeyHint=${'search'}
        .value=${query.text}
        @focus=${() => model.prepareSearch?.()}
        @input=${({currentTarget}: Event) => {
          list.pause();
          board.change({text: (currentTarget as HTMLInputElement).value}, true);
        }}
      />
    </form>
    ${drawFilters(board, found)} ${chosen?.drawChips(board, found)}
    <div class="bar">
      <p id="count" class="count" part="count" tabindex="-1"
        >${matches.length > 0 ? say.openings(matches.length, language, found.isOpenEnded) : nothing}${
          pages.last > 1 && matches.length > 0
            ? html`<span class="quiet"> · ${say.pageOf(pages.page, pages.last, language)}</span>`
            : nothing
        }</p
      >
      ${matches.length > 1 ? html`<div class="orders">${drawGrouping(board)}${drawSorting(board)}</div>` : nothing}
    </div>
    ${
      matches.length > 0
        ? nothing
        : html`<div class="empty" part="empty"
            ><p class="lead">${say.noMatch()}</p><p class="quiet">${say.relax()}</p>${chosen?.drawRelax(board, found)}</div
          >`
    }
    ${list.element} ${drawPages(board, found, pages)}
  </div>`;
}

/** The level of the headings of groups, and of an opening. */
export const headingLevelOf = ({host}: BoardController): number => Math.min(4, Math.max(1, host.headingLevel || 2));

/** What of the settings the drawing of a card depends on. */
const cardSettings = ({featured, newFor, savable, postingUrl, noUrl}: BoardController['host']) => ({
  featured,
  newFor,
  savable,
  postingUrl,
  noUrl,
});

/** The card of a posting, as `<job-card>` has it, with what a board adds. */
export function drawEntry(
  board: BoardController,
  posting: Posting,
  level: number,
  isInDepartment = false,
  isSilent = false,
): TemplateResult {
  const {host, found, language, model} = board;
  const omit = [
    ...(model.isOneOrganization ? ['organization' as const] : []),
    ...(isInDepartment ? ['department' as const] : []),
  ];
  return drawCard(posting, {
    ...ownWords(posting, language),
    language,
    level,
    href: board.address.ofOpening(posting, board.query),
    mark: (text) => drawMarked(text, found?.mark(text) ?? []),
    badges: badgesOf(board, posting),
    omit,
    action: host.savable ? drawSave(board, posting, isSilent) : nothing,
    open: board.openInPlace,
    isSilent,
  });
}

/** The button that keeps an opening for later. */
export function drawSave(board: BoardController, posting: Posting, isSilent = false): TemplateResult {
  const isSaved = board.saved.keys.has(keyOf(posting));
  return html`<button
    class="save"
    part="save"
    type="button"
    aria-pressed=${isSaved ? 'true' : 'false'}
    @click=${isSilent ? undefined : () => board.save(posting)}
  >
    <svg viewBox="0 0 16 20" aria-hidden="true"><path d="M2 2h12v16l-6-4.6L2 18z" /></svg
    ><span class="hidden">${say.save()}: ${posting.title}</span>
  </button>`;
}

function drawMarked(text: string, ranges: readonly Range[]): unknown {
  if (ranges.length === 0) return text;
  let at = 0;
  const pieces = ranges.map(([from, to]) => {
    const before = text.slice(at, from);
    at = to;
    return html`${before}<mark>${text.slice(from, to)}</mark>`;
  });
  return [pieces, text.slice(at)];
}

function badgesOf({host, featured}: BoardController, posting: Posting): readonly TemplateResult[] {
  return [
    ...(isFeatured(posting, featured) ? [html`<span class="badge" part="mark featured">${say.featured()}</span>`] : []),
    ...(isNewer(posting, host.newFor) ? [html`<span class="badge new" part="mark new">${say.isNew()}</span>`] : []),
  ];
}

function isNewer({datePosted = ''}: Posting, days: number): boolean {
  const age = Date.now() - Date.parse(datePosted);
  return age < days * 86_400_000;
}

function drawGroup({label, from, to}: Group, id: string, level: number, language: string): TemplateResult {
  return html`<div class="group" part="group"
    >${drawHeading(level, label || say.unspecified(), undefined, id)}<span class="quiet">${say.openings(to - from, language)}</span></div
  >`;
}

function drawSorting(board: BoardController): TemplateResult | typeof nothing {
  const {query, model} = board;
  const isSearch = query.text.trim() !== '';
  const hasClosing = model.postings.some(({validThrough}) => validThrough);
  const orders = model.orders.filter((name) => (name === 'relevance' ? isSearch : name !== 'closing' || hasClosing));
  if (orders.length < 2) return nothing;
  const order = query.sort && orders.includes(query.sort) ? query.sort : isSearch ? 'relevance' : 'newest';
  return drawSelect('sort', say.sortBy(), orders, order, sortLabel, (sort: SortOrder) => board.change({sort}));
}

function drawGrouping(board: BoardController): TemplateResult | typeof nothing {
  const {query, model} = board;
  const facets = {department: 'department', team: 'team', place: 'locality'} as const;
  const names = model.groups.filter((name) => name === 'none' || model.hasSeveral(facets[name]));
  if (isRanked(query) || names.length < 2) return nothing;
  const group = names.includes(query.group) ? query.group : 'none';
  return drawSelect('group', say.groupBy(), names, group, groupLabel, (name: GroupName) => board.change({group: name}));
}

function drawSelect<T extends string>(
  id: string,
  label: string,
  names: readonly T[],
  chosen: T,
  labels: Readonly<Record<T, () => string>>,
  choose: (name: T) => void,
): TemplateResult {
  return html`<label class="order" for=${id}
    ><span class="quiet">${label}</span
    ><select id=${id} @change=${({currentTarget}: Event) => choose((currentTarget as HTMLSelectElement).value as T)}>
      ${names.map((name) => html`<option value=${name} .selected=${name === chosen}>${labels[name]()}</option>`)}
    </select></label
  >`;
}
