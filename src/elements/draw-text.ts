import {html, nothing, type TemplateResult} from 'lit';
import type {Block, Paragraph} from '../posting/rich-text.js';
import {Later} from './later.js';

/** Headings, marks, tables and lists in lists: what comes with a feed's markup, and seldom in a posting that a person wrote. */
export const rich = new Later(() => import('./draw-rich.js'));

/** A heading of the given level (held within 1 and 6), as a real `h1` … `h6`. */
export function drawHeading(
  level: number,
  content: unknown,
  part: unknown = nothing,
  id: unknown = nothing,
): TemplateResult {
  switch (Math.min(6, level)) {
    case 1:
      return html`<h1 part=${part} id=${id}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part} id=${id}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part} id=${id}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part} id=${id}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part} id=${id}>${content}</h5>`;
    default:
      return html`<h6 part=${part} id=${id}>${content}</h6>`;
  }
}

/**
 * Words set apart from those around them: in a language of their own, and where no direction is given in that of their first letter.
 * None where there are none.
 */
export const drawApart = (words: unknown, lang: unknown, dir: unknown = nothing) =>
  words && html`<bdi lang=${lang} dir=${dir}>${words}</bdi>`;

/** Paragraphs and lists of plain text, drawn by bindings alone: nothing of it is ever read as markup. */
export function drawPlain(blocks: readonly Block[]): unknown {
  return blocks.map((block) =>
    block.type === 'list'
      ? html`<ul>${block.items.map(([item]) => html`<li>${textOf(item)}</li>`)}</ul>`
      : html`<p>${textOf(block)}</p>`,
  );
}

/** What is plain consists of these, in lists too. */
interface PlainParagraph extends Paragraph {
  readonly content: readonly string[];
}

const textOf = (block: Block | undefined) => (block as PlainParagraph).content.join('');
