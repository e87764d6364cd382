import {html, nothing, type TemplateResult} from 'lit';
import {filterNames, type Choice, type FilterName, type Found} from '../board/board.js';
import * as say from '../locales/board-messages.js';
import {formatNumber} from '../locales/format.js';
import type {BoardController} from './board-controller.js';
import {filterLabel} from './board-names.js';
import {fixedFilters} from './board-settings.js';

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

/** The row of filters; where there is no room for it, a button that unfolds it. */
export function drawFilters(board: BoardController, found: Found): TemplateResult | typeof nothing {
  const names = filtersOf(board);
  const {host, isUnfolded, saved, isSavedOnly} = board;
  const hasSaved = host.savable && (saved.size > 0 || isSavedOnly);
  if (names.length === 0 && !hasSaved) return nothing;
  const count = names.reduce((sum, name) => sum + chosenIn(board, found, name).length, 0);
  return html`<div class="filters ${isUnfolded ? 'unfolded' : ''}" part="filters" role="group" aria-label=${say.filters()}>
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

/** What is chosen in a filter; nothing is counted where that is nothing. */
const chosenIn = ({query}: BoardController, found: Found, name: FilterName) =>
  query.filters[name] ? chosenOf(found.choicesOf(name)) : [];

const chosenOf = (choices: readonly Choice[]) => choices.filter(({isChosen}) => isChosen);

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
      ${isOpen ? drawChoices(board, name, found.choicesOf(name)) : nothing}
    </fieldset>
  </details>`;
}

function drawChoices(board: BoardController, name: FilterName, choices: readonly Choice[]): unknown {
  const {language} = board;
  // Of the spans of time one includes the other.
  const isOne = name === 'posted';
  const possible = choices.filter(({count, isChosen}) => count !== 0 || isChosen);
  const shown = possible.length > 0 ? possible : choices;
  return [
    isOne ? drawChoice(say.any(), undefined, chosenOf(choices).length === 0, () => board.set(name, [])) : nothing,
    shown.map(({value, label, count, isChosen}) =>
      drawChoice(label, count === undefined ? count : formatNumber(count, language), isChosen, (is) =>
        isOne ? board.set(name, [value]) : board.choose(name, value, is),
      ),
    ),
  ];

  function drawChoice(label: string, count: string | undefined, isChosen: boolean, choose: (is: boolean) => void) {
    return html`<label class="choice"
      ><input
        type=${isOne ? 'radio' : 'checkbox'}
        name=${name}
        .checked=${isChosen}
        @change=${({currentTarget}: Event) => choose((currentTarget as HTMLInputElement).checked)}
      /><span>${label}</span>${count === undefined ? nothing : html`<span class="quiet">${count}</span>`}</label
    >`;
  }
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

/** What is chosen in the filters, each with a button that takes it off, and one that takes off all. */
export function drawChips(board: BoardController, found: Found): TemplateResult | typeof nothing {
  const chosen = chipsOf(board, found);
  if (chosen.length === 0) return nothing;
  return html`<ul class="chips" part="chips" role="list">
    ${chosen.map(({name, value, label}, index) =>
      drawChip(label, `chip-${index}`, () => {
        board.choose(name, value, false);
        board.focusLater(chosen.length > 1 ? `chip-${Math.min(index, chosen.length - 2)}` : 'search');
      }),
    )}
    ${
      chosen.length > 1
        ? html`<li
            ><button
              class="clear"
              part="button"
              type="button"
              @click=${() => {
                board.change({filters: {}});
                board.focusLater('search');
              }}
              >${say.clearFilters()}</button
            ></li
          >`
        : nothing
    }
  </ul>`;
}

/** What one can take off to find something again, and how much that would be. */
export function drawRelax(board: BoardController, found: Found): TemplateResult {
  const {query, language} = board;
  const chips = chipsOf(board, found);
  const gain = (name: FilterName | 'text') => found.without[name];
  const text = query.text.trim();
  return html`<ul class="relax" role="list">
    ${text && chips.length > 0 ? drawOption(`“${text}”`, gain('text'), () => board.change({text: ''})) : nothing}
    ${chips.map(({name, value, label}) =>
      gain(name) ? drawOption(label, gain(name), () => board.choose(name, value, false)) : nothing,
    )}
    ${
      chips.length > 0
        ? html`<li><button class="button lesser" part="button" type="button" @click=${() => relax(() => board.change({filters: {}}))}
            >${say.clearFilters()}</button
          ></li>`
        : nothing
    }
  </ul>`;

  function drawOption(label: string, count: number | undefined, take: () => void) {
    return count
      ? html`<li
          ><button class="button lesser" part="button" type="button" @click=${() => relax(take)}
            >${say.removeFilter(label)} <span class="quiet">(${say.openings(count, language)})</span></button
          ></li
        >`
      : nothing;
  }

  function relax(take: () => void) {
    take();
    board.focusLater('count');
  }
}

function chipsOf(board: BoardController, found: Found): readonly (Choice & {readonly name: FilterName})[] {
  return filterNames.flatMap((name) => chosenIn(board, found, name).map((choice) => ({...choice, name})));
}

function drawChip(label: string, id: string, remove: () => void): TemplateResult {
  return html`<li
    ><button id=${id} class="chip" part="chip" type="button" aria-label=${say.removeFilter(label)} @click=${remove}
      >${label}<svg viewBox="0 0 10 10" aria-hidden="true"><path d="m1 1 8 8m0-8L1 9" /></svg></button
    ></li
  >`;
}
