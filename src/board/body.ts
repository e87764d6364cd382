import type {Posting} from '../posting/posting.js';
import {textOfInline, type Block} from '../posting/rich-text.js';

/** The words of a posting's body, to be searched. */
export function bodyOf({sections}: Posting): string | undefined {
  if (sections.length === 0) return undefined;
  // Of markup that is not read yet only the words are taken; nothing of it is drawn.
  return sections.map(({content, html}) => html?.replace(/<[^<>]*>|&#?\w+;/g, ' ') ?? textOf(content)).join(' ');
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.type === 'list'
        ? block.items.map(textOf).join(' ')
        : block.type === 'table'
          ? block.rows.map((row) => row.map(textOfInline).join(' ')).join(' ')
          : textOfInline(block.content),
    )
    .join(' ');
