import {html, nothing, type TemplateResult} from 'lit';
import {filterNames, type Choice, type FilterName, type Found} from '../board/board.js';
import * as say from '../locales/board-messages.js';
import {formatNumber} from '../locales/format.js';
import type {BoardController} from './board-controller.js';
import {chosenIn, chosenOf} from './draw-filters.js';

export {styles} from './draw-choices.styles.js';

/** The choices of a filter, each with how many openings there are by it. */
export function drawChoices(board: BoardController, name: FilterName, choices: readonly Choice[]): unknown {
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
