import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import * as say from '../locales/fit-messages.js';
import type {Section} from '../posting/posting.js';
import type {List} from '../posting/rich-text.js';
import {drawBlocks, drawItem} from './draw-text.js';

export {styles} from './checklist.styles.js';

/** Qualifications that a candidate can tick. What is ticked is kept in the element alone and forgotten with it. */
export class Checklist {
  readonly #host: ReactiveControllerHost;
  readonly #ticked = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The body of a section, each item of its lists with a box to tick. */
  draw({kind, content}: Section, level: number): unknown {
    return content.map((block, index) =>
      block.type === 'list' ? this.#drawList(block, level, `${kind} ${index}`) : drawBlocks([block], level),
    );
  }

  /** How many of the qualifications are ticked, said kindly; nothing where there are none. */
  drawTally(sections: readonly Section[], language: string): TemplateResult | typeof nothing {
    const lists = sections.flatMap(({content}) => content).filter((block) => block.type === 'list');
    const total = lists.reduce((sum, {items}) => sum + items.length, 0);
    if (total === 0) return nothing;
    const met = this.#ticked.size;
    return html`<div class="tally" part="tally">
      <p role="status"><strong>${say.fitCount(met, total, language)}</strong> ${say.fitEncouragement(met, total)}</p>
      <p class="quiet">${say.fitPrivate()}</p>
    </div>`;
  }

  #drawList({items}: List, level: number, list: string): TemplateResult {
    return html`<ul class="ticks" role="list">
      ${items.map((item, index) => {
        const key = `${list} ${index}`;
        return html`<li>
          <label part="qualification"
            ><input
              type="checkbox"
              part="checkbox"
              .checked=${this.#ticked.has(key)}
              @change=${() => this.#toggle(key)}
            /><span>${drawItem(item, level)}</span></label
          >
        </li>`;
      })}
    </ul>`;
  }

  #toggle(key: string) {
    if (!this.#ticked.delete(key)) this.#ticked.add(key);
    this.#host.requestUpdate();
  }
}
