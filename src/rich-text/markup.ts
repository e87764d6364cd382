import {linkAddress} from '../posting/address.js';
import {elements} from './bare-markup.js';

/** A piece of markup as plain data: text, or an element with what is in it. */
export type MarkupNode = string | MarkupElement;

/** An element of markup as plain data: its name, where it leads, what is in it, and nothing else of it. */
export interface MarkupElement {
  /** HTML's name in small letters; one of `elements`. */
  readonly name: string;
  /** Only on `a`: absolute, `https:`, `http:`, `mailto:` or `tel:`. */
  readonly href?: string;
  readonly children: readonly MarkupNode[];
}

/**
 * Turns markup from outside into plain data that holds only what a posting's body may hold.
 *
 * There are two: one on the browser's own parser, one for servers.
 *
 * @param html Markup, as `bareMarkup` leaves it.
 * @param baseUrl What relative links are resolved against.
 */
export type ParseMarkup = (html: string, baseUrl?: string) => readonly MarkupNode[] | Promise<readonly MarkupNode[]>;

/** How a parser's tree is looked at: by anyone's parser, in the browser or on a server. */
export interface TreeView<N> {
  /** The text of a text node. */
  text(node: N): string | undefined;
  /** The name of an element of HTML; nothing for an element of another language, or anything that is no element. */
  name(node: N): string | undefined;
  href(node: N): string | undefined;
  children(node: N): Iterable<N>;
}

const most = 5000;
const deepest = 100;

/** What opens and closes the rest of a text by script; without the script it is no word of the posting. */
const toggle = /^\s*(?:read|show|see|view) (?:more|less)\W*$/i;

/**
 * Copies a parser's tree to plain data, by the list of what is allowed: names, and addresses of links.
 *
 * What is drawn later is drawn from this copy alone, so nothing that is not on the list can come through, whatever a parser
 * or a sanitizer let pass.
 */
export function copyMarkup<N>(root: N, view: TreeView<N>, baseUrl?: string): MarkupNode[] {
  let left = most;
  const copyChildren = (parent: N, depth: number, into: MarkupNode[]): MarkupNode[] => {
    for (const node of view.children(parent)) {
      const text = view.text(node);
      if (text !== undefined) {
        const last = into.at(-1);
        if (typeof last === 'string') into[into.length - 1] = last + text;
        else if (left-- > 0) into.push(text);
        continue;
      }
      const name = view.name(node);
      if (name === undefined || left <= 0) continue;
      // Deeper than any text is: the words without the boxes around them.
      if (!elements.has(name) || depth > deepest) {
        copyChildren(node, depth + 1, into);
        continue;
      }
      left--;
      const children = copyChildren(node, depth + 1, []);
      if (name !== 'a') {
        into.push({name, children});
        continue;
      }
      const written = view.href(node);
      // A place on the page that the posting was written for is no place on this one.
      const href = written?.trim().startsWith('#') ? undefined : linkAddress(written, baseUrl);
      if (href) into.push({name, href, children});
      else if (!(children.length === 1 && typeof children[0] === 'string' && toggle.test(children[0]))) {
        into.push(...children);
      }
    }
    return into;
  };
  return copyChildren(root, 0, []);
}
