import {html, nothing, type TemplateResult} from 'lit';
import * as say from '../locales/messages.js';
import type {Posting, Section} from '../posting/posting.js';
import type {Block, List} from '../posting/rich-text.js';
import {drawBlocks, drawHeading, drawItem} from './draw-text.js';

/** Which qualifications the candidate has ticked; kept in the element alone and forgotten with it. */
export class Ticks {
  readonly #ticked = new Set<string>();
  readonly #changed: () => void;

  /** @param changed Called after each change. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  has(key: string): boolean {
    return this.#ticked.has(key);
  }

  get size(): number {
    return this.#ticked.size;
  }

  toggle(key: string) {
    if (!this.#ticked.delete(key)) this.#ticked.add(key);
    this.#changed();
  }

  clear() {
    this.#ticked.clear();
  }
}

/** Whether a section lists qualifications, required or preferred. */
export function isQualifications({kind}: Section): boolean {
  return kind === 'qualifications' || kind === 'preferred-qualifications';
}

/** A section under its own heading, or under ours where its kind has a name. */
export function drawSection(
  section: Section,
  level: number,
  words: {readonly lang: unknown; readonly dir: unknown},
  language: string,
  ticks?: Ticks,
): TemplateResult {
  const {kind, heading, content} = section;
  const ours = say.sectionHeading(kind);
  const named = heading ?? (ours && html`<span lang=${language}>${ours}</span>`);
  const isListed = isQualifications(section);
  return html`<section class="prose" part="section ${kind}" lang=${words.lang} dir=${words.dir}>
    ${named ? drawHeading(level, named, 'heading') : nothing}
    ${ticks && isListed ? drawTickable(content, level, kind, ticks) : drawBlocks(content, level)}
  </section>`;
}

/** How many of the qualifications the candidate meets, said kindly. */
export function drawTally(posting: Posting, ticks: Ticks, language: string): TemplateResult | typeof nothing {
  const total = posting.sections
    .filter(isQualifications)
    .flatMap(({content}) => content)
    .reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0);
  if (total === 0) return nothing;
  return html`<div class="tally" part="tally">
    <p role="status"><strong>${say.fitCount(ticks.size, total, language)}</strong> ${say.fitEncouragement(ticks.size, total)}</p>
    <p class="quiet">${say.fitPrivate()}</p>
  </div>`;
}

function drawTickable(blocks: readonly Block[], level: number, kind: string, ticks: Ticks): unknown {
  return blocks.map((block, index) =>
    block.type === 'list' ? drawTicks(block, level, `${kind} ${index}`, ticks) : drawBlocks([block], level),
  );
}

function drawTicks({items}: List, level: number, list: string, ticks: Ticks): TemplateResult {
  return html`<ul class="ticks" role="list">
    ${items.map((item, index) => {
      const key = `${list} ${index}`;
      return html`<li>
        <label part="qualification"
          ><input type="checkbox" part="checkbox" .checked=${ticks.has(key)} @change=${() => ticks.toggle(key)} /><span
            >${drawItem(item, level)}</span
          ></label
        >
      </li>`;
    })}
  </ul>`;
}
