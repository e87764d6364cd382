import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import * as say from '../locales/fit-messages.js';
import type {Posting, Section} from '../posting/posting.js';
import {textOf, type Block, type List} from '../posting/rich-text.js';
import {drawBlocks, drawItem} from './draw-rich.js';

export {styles} from './checklist.styles.js';

/**
 * What names a qualification: its heading and its words. A posting that comes again, changed, keeps the ticks of what is still
 * in it.
 */
const keyOf = (section: Section, item: readonly Block[]) => `${section.kind} ${section.heading ?? ''} ${textOf(item)}`;

const kept = new WeakMap<object, {readonly of: string; readonly checklist: Checklist}>();

/** The checklist of an element for the posting that it shows. */
export function checklistOf(element: ReactiveControllerHost, {id, title}: Posting): Checklist {
  const of = id ?? title;
  let known = kept.get(element);
  if (known?.of !== of) kept.set(element, (known = {of, checklist: new Checklist(element)}));
  return known.checklist;
}

/** Qualifications that a candidate can tick. What is ticked is kept in the element alone and forgotten with it. */
export class Checklist {
  readonly #host: ReactiveControllerHost;
  readonly #ticked = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The body of a section, each item of its lists with a box to tick. */
  draw(section: Section, level: number): unknown {
    return section.content.map((block) =>
      block.type === 'list' ? this.#drawList(block, level, section) : drawBlocks([block], level),
    );
  }

  /** How many of the qualifications in these sections are ticked, said kindly; nothing where there are none. */
  drawTally(sections: readonly Section[], language: string): TemplateResult | typeof nothing {
    const keys = sections.flatMap((section) =>
      section.content.flatMap((block) =>
        block.type === 'list' ? block.items.map((item) => keyOf(section, item)) : [],
      ),
    );
    const total = keys.length;
    if (total === 0) return nothing;
    const met = keys.filter((key) => this.#ticked.has(key)).length;
    return html`<div class="tally" part="tally">
      <p role="status"><strong>${say.fitCount(met, total, language)}</strong> ${say.fitEncouragement(met, total)}</p>
      <p class="quiet">${say.fitPrivate()}</p>
    </div>`;
  }

  #drawList({items}: List, level: number, section: Section): TemplateResult {
    return html`<ul class="ticks" role="list">
      ${items.map((item) => {
        const key = keyOf(section, item);
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
