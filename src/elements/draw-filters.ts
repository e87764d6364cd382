import {html, nothing, type TemplateResult} from 'lit';
import {filterNames, type Choice, type FilterName, type Found} from '../board/board.js';
import * as say from '../locales/board-messages.js';
import {formatNumber} from '../locales/format.js';
import type {BoardController} from './board-controller.js';
import {filterLabel} from './board-names.js';
import {fixedFilters} from './board-settings.js';
import {Later} from './later.js';

/** The filters that a board has where its author names none. */
const usualFilters: readonly FilterName[] = ['department', 'country', 'locality', 'workplace', 'employment-type'];

/** The filters that visitors have, in their order: those that tell the openings of this board apart. */
function filtersOf({host, model}: BoardController): readonly FilterName[] {
  const fixed = fixedFilters(host);
  const named = host.filters?.split(/[\s,]+/).filter(Boolean);
  const names = named ? named.flatMap((word) => filterNames.find((name) => name === word) ?? []) : usualFilters;
  return [...new Set(names)].filter((name) => {
    return !fixed[name] && model.filters.includes(name) && model.hasSeveral(name);
  });
}

const preload = () => void choices.tryToLoad();

/** The row of filters; where there is no room for it, a button that unfolds it. */
export function drawFilters(board: BoardController, found: Found): TemplateResult | typeof nothing {
  const names = filtersOf(board);
  const {host, isUnfolded, saved, isSavedOnly} = board;
  const hasSaved = host.savable && (saved.keys.size > 0 || isSavedOnly);
  if (names.length === 0 && !hasSaved) return nothing;
  const count = names.reduce((sum, name) => sum + chosenIn(board, found, name).length, 0);
  return html`<div class="filters ${isUnfolded ? 'unfolded' : ''}" part="filters" role="group" aria-label=${say.filters()}
    @pointerenter=${preload} @focusin=${preload}>
    <button
      id="unfold"
      class="unfold"
      part="button"
      type="button"
      aria-expanded=${isUnfolded ? 'true' : 'false'}
      aria-controls="filters"
      @click=${() => {
        board.isUnfolded = !isUnfolded;
        host.requestUpdate();
      }}
    >
      ${say.filters()}${drawTally(count, board.language)}
    </button>
    <div id="filters" class="row">
      ${names.map((name) => (name === 'pay' ? drawPayFilter(board, found) : drawFilter(board, found, name)))}
      ${
        hasSaved
          ? html`<label class="toggle" part="filter saved"
              ><input
                id="saved"
                type="checkbox"
                .checked=${isSavedOnly}
                @change=${() => board.showSaved(!isSavedOnly)}
              /><span>${say.savedOpenings()}</span></label
            >`
          : nothing
      }
    </div>
  </div>`;
}

/** What draws the choices of a filter and what is set: loaded when a visitor comes near the filters. */
export const choices = new Later(() => import('./draw-choices.js'));

let isMissing = false;

/** Whether what is set can be drawn with all else: what came later would move the list away under the visitor. */
export function hasChips({host, query}: BoardController): boolean {
  const isNarrowed = Object.values(query.filters).some((values) => values.length > 0);
  if (!isNarrowed || isMissing || choices.for(host)) return true;
  choices.load().catch(() => {
    isMissing = true;
    host.requestUpdate();
  });
  return false;
}

/** What is chosen in a filter; nothing is counted where that is nothing. */
export const chosenIn = ({query}: BoardController, found: Found, name: FilterName) =>
  query.filters[name] ? chosenOf(found.choicesOf(name)) : [];

/** The choices that are chosen. */
export const chosenOf = (all: readonly Choice[]): readonly Choice[] => all.filter(({isChosen}) => isChosen);

const drawTally = (count: number, language: string) =>
  count > 0 ? html` <span class="tally">${formatNumber(count, language)}</span>` : nothing;

function drawFilter(board: BoardController, found: Found, name: FilterName): TemplateResult {
  const {language, unfolded} = board;
  const isOpen = unfolded === name;
  const label = filterLabel[name]();
  return html`<details
    class="filter"
    part="filter ${name}"
    ?open=${isOpen}
    @toggle=${({currentTarget}: Event) => board.unfold(name, (currentTarget as HTMLDetailsElement).open)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen) return;
      event.preventDefault();
      board.unfold(name, false);
      (event.currentTarget as HTMLElement).querySelector('summary')?.focus();
    }}
  >
    <summary id="filter-${name}">${label}${drawTally(chosenIn(board, found, name).length, language)}</summary>
    <fieldset part="choices" tabindex="-1">
      <legend class="hidden">${label}</legend>
      ${isOpen ? choices.for(board.host)?.drawChoices(board, name, found.choicesOf(name)) : nothing}
    </fieldset>
  </details>`;
}

/** Whether pay is stated is yes or anything: one box says it. */
function drawPayFilter(board: BoardController, found: Found): TemplateResult {
  const isChosen = chosenIn(board, found, 'pay').length > 0;
  return html`<label class="toggle" part="filter pay"
    ><input
      id="filter-pay"
      type="checkbox"
      .checked=${isChosen}
      @change=${() => board.choose('pay', 'given', !isChosen)}
    /><span>${say.payStated()}</span></label
  >`;
}
