import type {MarkupElement, MarkupNode} from '../rich-text/markup.js';

/** One line of a document, with the marks in it. */
export type Line = readonly MarkupNode[];

const isBlock = (node: MarkupNode) =>
  typeof node !== 'string' && /^(?:p|div|h[1-6]|ul|ol|li|d[td]|table|pre|hr)$/.test(node.name);

/** The text of nodes, with single blanks. */
export function textOf(nodes: Line): string {
  const text = (node: MarkupNode): string =>
    typeof node === 'string' ? node : node.name === 'br' ? ' ' : node.children.map(text).join(isBlock(node) ? ' ' : '');
  return nodes.map(text).join('').replace(/\s+/g, ' ').trim();
}

/** A document's blocks one after another, without the boxes around them; text between blocks is a paragraph. */
export function blocksOf(nodes: readonly MarkupNode[]): MarkupElement[] {
  const blocks: MarkupElement[] = [];
  let running: MarkupNode[] = [];
  const end = () => {
    if (textOf(running)) blocks.push({name: 'p', children: running});
    running = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || !isBlock(node)) {
      running.push(node);
      continue;
    }
    end();
    const hasBlocks = node.children.some(isBlock);
    if (node.name === 'div' || (node.name === 'p' && hasBlocks)) blocks.push(...blocksOf(node.children));
    else if (node.name !== 'hr') blocks.push(node);
  }
  end();
  return blocks;
}

/** The lines of a paragraph: where it breaks. A mark around several lines is around each. */
export function linesOf(children: readonly MarkupNode[]): Line[] {
  const lines: MarkupNode[][] = [[]];
  for (const node of children) {
    if (typeof node !== 'string' && node.name === 'br') lines.push([]);
    else if (
      typeof node !== 'string' &&
      node.children.some((child) => typeof child !== 'string' && child.name === 'br')
    ) {
      for (const [index, inside] of linesOf(node.children).entries()) {
        if (index > 0) lines.push([]);
        lines.at(-1)?.push({...node, children: inside});
      }
    } else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => textOf(line));
}

/** Lines as the paragraph that they were. */
export const paragraphOf = (lines: readonly Line[]): MarkupElement => ({
  name: 'p',
  children: lines.flatMap((line, index) => (index > 0 ? [{name: 'br', children: []}, ...line] : [...line])),
});

/** The links in nodes, with the text that they stand in. */
export function linksOf(nodes: readonly MarkupNode[]): {readonly href: string; readonly text: string}[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'a' && node.href ? [{href: node.href, text: textOf([node])}] : linksOf(node.children);
  });
}

/** The rows of a table. */
export const rowsOf = (table: MarkupElement): MarkupElement[] =>
  table.children.flatMap((node) => (typeof node === 'string' ? [] : node.name === 'tr' ? [node] : rowsOf(node)));

/** A row of a label and what it says, as a line of text. */
export function lineOfRow({children}: MarkupElement): Line {
  const cells = children.filter((cell) => typeof cell !== 'string');
  const [first, second] = cells;
  return cells.length === 2 && first && second
    ? [`${textOf(first.children).replace(/[:：]$/, '')}: `, ...second.children]
    : blocksOf(children);
}
