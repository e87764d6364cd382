import {elements} from './bare-markup.js';
import {copyMarkup, type MarkupNode, type TreeView} from './markup.js';

// The Sanitizer API is younger than TypeScript's own declarations.
type SetHtml = (this: Element, html: string, options: {sanitizer: unknown}) => void;
type SanitizerConstructor = new (config: object) => unknown;

/** Whether the browser itself made it: what a page puts in its place may be anything, and bound functions look native. */
const isNative = (value: unknown, name: string): boolean =>
  typeof value === 'function' &&
  new RegExp(`^function ${name}\\(\\)\\s*\\{\\s*\\[native code\\]\\s*\\}$`).test(
    Function.prototype.toString.call(value),
  );

// Taken before anything that runs later can replace them; from an element, since old libraries put a thing of their own in
// the place of `Element`.
const {setHTML} = (typeof document === 'undefined' ? {} : document.createElement('div')) as {setHTML?: SetHtml};
const {Sanitizer} = globalThis as {Sanitizer?: SanitizerConstructor};

/** How the browser's trees are looked at. */
export const view: TreeView<Node> = {
  text: (node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : undefined),
  name: (node) =>
    node.nodeType === 1 && (node as Element).namespaceURI === 'http://www.w3.org/1999/xhtml'
      ? (node as Element).localName
      : undefined,
  href: (node) => (node as Element).getAttribute('href') ?? undefined,
  *children(node) {
    for (let child = node.firstChild; child; child = child.nextSibling) yield child;
  },
};

/** Reads markup by the browser's own sanitizer; nothing where there is none. */
export function parseNatively(html: string, baseUrl?: string): MarkupNode[] | undefined {
  if (!isNative(setHTML, 'setHTML') || !isNative(Sanitizer, 'Sanitizer') || !setHTML || !Sanitizer) return undefined;
  try {
    // A document of its own: no custom element of the page comes to life in it, and nothing is fetched.
    const target = document.implementation.createHTMLDocument('').createElement('div');
    const names = [...elements].map((name) => (name === 'a' ? {name, attributes: ['href']} : name));
    setHTML.call(target, html, {sanitizer: new Sanitizer({elements: names, attributes: [], comments: false})});
    return copyMarkup<Node>(target, view, baseUrl);
  } catch {
    return undefined;
  }
}

/** Reads markup with the best means that this browser and this page's policy have. Never rejects. */
export async function parseMarkup(html: string, baseUrl?: string): Promise<readonly MarkupNode[]> {
  const nodes = parseNatively(html, baseUrl);
  if (nodes) return nodes;
  try {
    return await (await import('./sanitize-otherwise.js')).parseOtherwise(html, baseUrl);
  } catch {
    // The chunk did not come. Its words are better than nothing, with their references as they are.
    return html.split(/<[^<>]*>/).flatMap((text) => [text, {name: 'br', children: []}]);
  }
}
