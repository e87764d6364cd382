import {linkAddress} from '../posting/address.js';
import {PostingError} from '../posting/error.js';
import type {Section} from '../posting/posting.js';
import type {Block, Inline, Marked} from '../posting/rich-text.js';

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as HTML shows it letter by letter, between tags and in attributes. */
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => references[sign] ?? sign);

/** Running text as HTML. */
const runningMarkup = (content: readonly Inline[]): string =>
  content.map((piece) => (typeof piece === 'string' ? escape(piece) : markedMarkup(piece))).join('');

function markedMarkup({mark, href, content}: Marked): string {
  if (mark === 'br') return '<br>';
  const inside = runningMarkup(content);
  if (mark !== 'a') return `<${mark}>${inside}</${mark}>`;
  // Read already, and checked once more where it counts.
  const address = linkAddress(href);
  return address ? `<a href="${escape(address)}">${inside}</a>` : inside;
}

/**
 * Blocks as HTML: paragraphs, headings, lists and tables, and nothing that came as markup.
 *
 * @param level The level of the heading that the blocks stand under.
 */
export function markupOf(blocks: readonly Block[], level = 2): string {
  return blocks.map((block) => blockMarkup(block, level)).join('');
}

function blockMarkup(block: Block, level: number): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${runningMarkup(block.content)}</p>`;
    case 'heading': {
      const name = `h${Math.min(6, level + block.level)}`;
      return `<${name}>${runningMarkup(block.content)}</${name}>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${itemMarkup(item, level)}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table': {
      const rows = block.rows.map((cells, index) => {
        const name = index === 0 && block.hasHeader ? 'th' : 'td';
        return `<tr>${cells.map((cell) => `<${name}>${runningMarkup(cell)}</${name}>`).join('')}</tr>`;
      });
      return `<table>${rows.join('')}</table>`;
    }
  }
}

/** An item whose one paragraph stands bare, as search engines like lists best. */
function itemMarkup(item: readonly Block[], level: number): string {
  const [first, ...rest] = item;
  return first?.type === 'paragraph' && rest.every(({type}) => type === 'list')
    ? runningMarkup(first.content) + markupOf(rest, level)
    : markupOf(item, level);
}

/**
 * Sections as HTML, each under its heading.
 *
 * Of HTML, Google for Jobs reads paragraphs, lists and line breaks; a heading stands between two of them, so that its words
 * run together with no others where it is not understood.
 *
 * @param headingOf The heading that a page shows over a section without one of its own.
 * @throws {PostingError} `invalid` when a section's markup has not been made safe and divided yet.
 */
export function descriptionOf(
  sections: readonly Section[],
  headingOf: (section: Section) => string | undefined = () => undefined,
): string {
  return sections
    .map((section) => {
      const {html, content} = section;
      if (html !== undefined)
        throw new PostingError('invalid', 'A section still holds markup; dividePosting makes it safe and plain first.');
      const heading = section.heading ?? headingOf(section);
      return (heading ? `<h2>${escape(heading)}</h2>` : '') + markupOf(content);
    })
    .join('');
}
