import {html, nothing, type TemplateResult} from 'lit';
import {linkAddress} from '../posting/address.js';
import type {Block, Inline} from '../posting/rich-text.js';

/** A heading of the given level (held within 1 and 6), as a real `h1` … `h6`. */
export function drawHeading(level: number, content: unknown, part = '', id = ''): TemplateResult {
  const p = part || nothing;
  const i = id || nothing;
  switch (Math.min(6, level)) {
    case 1:
      return html`<h1 part=${p} id=${i}>${content}</h1>`;
    case 2:
      return html`<h2 part=${p} id=${i}>${content}</h2>`;
    case 3:
      return html`<h3 part=${p} id=${i}>${content}</h3>`;
    case 4:
      return html`<h4 part=${p} id=${i}>${content}</h4>`;
    case 5:
      return html`<h5 part=${p} id=${i}>${content}</h5>`;
    default:
      return html`<h6 part=${p} id=${i}>${content}</h6>`;
  }
}

/** Running text, drawn by bindings alone: nothing of it is ever read as markup. */
export function drawInline(content: readonly Inline[]): unknown {
  const drawn = content.map((piece) => {
    if (typeof piece === 'string') return piece;
    const inner = drawInline(piece.content);
    switch (piece.mark) {
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
        return html`<a href=${linkAddress(piece.href) ?? nothing} rel="noopener noreferrer nofollow ugc">${inner}</a>`;
    }
  });
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
        return block.ordered ? html`<ol>${items}</ol>` : html`<ul role="list">${items}</ul>`;
      }
      case 'table':
        return html`<div class="scroll" tabindex="0"><table><tbody>${block.rows.map(
          (row, index) =>
            html`<tr>${row.map((cell) =>
              index === 0 && block.hasHeader
                ? html`<th scope="col">${drawInline(cell)}</th>`
                : html`<td>${drawInline(cell)}</td>`,
            )}</tr>`,
        )}</tbody></table></div>`;
    }
  });
}

/** A list item: its first paragraph stands bare, so that a simple item is no paragraph. */
export function drawItem(item: readonly Block[], level: number): unknown {
  const [first, ...rest] = item;
  return first?.type === 'paragraph' ? [drawInline(first.content), drawBlocks(rest, level)] : drawBlocks(item, level);
}
