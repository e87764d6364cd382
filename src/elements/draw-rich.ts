import {html, nothing, type TemplateResult} from 'lit';
import {linkAddress} from '../posting/address.js';
import type {Block, Inline, Marked, Table} from '../posting/rich-text.js';
import {drawHeading} from './draw-text.js';

export {styles} from './draw-rich.styles.js';

/** Running text, drawn by bindings alone: nothing of it is ever read as markup. */
function drawInline(content: readonly Inline[]): unknown {
  const drawn = content.map((piece) => (typeof piece === 'string' ? piece : drawMarked(piece)));
  // A list of one would cost Lit two markers more than the piece itself.
  return drawn.length === 1 ? drawn[0] : drawn;
}

/** Blocks of text. `level` is the heading level of the section that they stand in. */
export function drawBlocks(blocks: readonly Block[], level: number): unknown {
  return blocks.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return html`<p>${drawInline(block.content)}</p>`;
      case 'heading':
        return drawHeading(level + block.level, drawInline(block.content));
      case 'list': {
        const items = block.items.map((item) => html`<li>${drawItem(item, level)}</li>`);
        return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
      }
      case 'table':
        return drawTable(block);
    }
  });
}

/** A list item: its first paragraph stands bare, so that a simple item is no paragraph. */
export function drawItem(item: readonly Block[], level: number): unknown {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return drawBlocks(item, level);
  const bare = drawInline(first.content);
  return rest.length > 0 ? [bare, drawBlocks(rest, level)] : bare;
}

/** A stretch of text with its mark. */
function drawMarked({mark, href, content}: Marked): TemplateResult {
  const inner = drawInline(content);
  switch (mark) {
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'code':
      return html`<code>${inner}</code>`;
    case 'sub':
      return html`<sub>${inner}</sub>`;
    case 'sup':
      return html`<sup>${inner}</sup>`;
    case 'br':
      return html`<br />`;
    case 'a':
      // Read already, and checked once more where it counts.
      return html`<a href=${linkAddress(href) ?? nothing} rel="noopener noreferrer nofollow ugc">${inner}</a>`;
  }
}

/** A table that scrolls within itself where it is too wide. */
function drawTable({rows, hasHeader}: Table): TemplateResult {
  return html`<div class="scroll" tabindex="0"
    ><table
      ><tbody
        >${rows.map(
          (row, index) =>
            html`<tr
              >${row.map((cell) =>
                index === 0 && hasHeader
                  ? html`<th scope="col">${drawInline(cell)}</th>`
                  : html`<td>${drawInline(cell)}</td>`,
              )}</tr
            >`,
        )}</tbody
      ></table
    ></div
  >`;
}
