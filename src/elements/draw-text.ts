import {html, nothing, type TemplateResult} from 'lit';
import {textOfInline, type Block, type Inline} from '../posting/rich-text.js';
import {Later} from './later.js';

/** Marks and tables: what comes with a feed's markup, and seldom in a posting that a person wrote as JSON. */
export const rich = new Later(() => import('./draw-rich.js'));

/** Whether drawing these blocks takes more than paragraphs, headings and lists of plain text. */
export function isRich(blocks: readonly Block[]): boolean {
  return blocks.some((block) =>
    block.type === 'list'
      ? block.items.some(isRich)
      : block.type === 'table' || block.content.some((piece) => typeof piece !== 'string'),
  );
}

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

/** Running text, drawn by bindings alone: nothing of it is ever read as markup. */
export function drawInline(content: readonly Inline[]): unknown {
  const drawn = content.map((piece) =>
    typeof piece === 'string' ? piece : (rich.module?.drawMarked(piece) ?? textOfInline([piece])),
  );
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
        return rich.module?.drawTable(block);
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
