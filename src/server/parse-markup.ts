import {type DefaultTreeAdapterTypes, defaultTreeAdapter, html as names, parseFragment} from 'parse5';
import {copyMarkup, type MarkupNode, type TreeView} from '../rich-text/markup.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

const view: TreeView<Node> = {
  text: (node) => ('value' in node ? node.value : undefined),
  name: (node) => ('tagName' in node && node.namespaceURI === names.NS.HTML ? node.tagName : undefined),
  href: (node) => ('attrs' in node ? node.attrs.find(({name}) => name === 'href')?.value : undefined),
  children: (node) => ('childNodes' in node ? node.childNodes : []),
};

/** Where the markup is to stand; by itself it would be read as if a table row could stand anywhere. */
const box = defaultTreeAdapter.createElement('div', names.NS.HTML, []);

/** Reads markup on a server, to the same plain data as a browser does: for `dividePosting`. */
export function parseMarkup(html: string, baseUrl?: string): MarkupNode[] {
  return copyMarkup<Node>(parseFragment(box, html, {scriptingEnabled: false}), view, baseUrl);
}
