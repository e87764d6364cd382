import {cleanLanguageTag} from './language.js';

/** The language around an element: the nearest valid `lang` on it, its ancestors, and the hosts of the shadow trees it stands in. */
export function languageOf(element: Element): string | undefined {
  let node: Node | null | undefined = element;
  while (node) {
    // Only elements have attributes, and on a server elements have no parents.
    const tag = cleanLanguageTag((node as Partial<Element>).getAttribute?.('lang'));
    if (tag) return tag;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  return undefined;
}

interface Watch {
  readonly element: Element;
  readonly callback: () => void;
  tag: string | undefined;
}

const watches = new Set<Watch>();
let observed = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * Calls back when the language around a connected element becomes another, or the words of a language change.
 *
 * An element that moves is disconnected and connected: it watches anew.
 *
 * @returns Ends it.
 */
export function watchLanguage(element: Element, callback: () => void): () => void {
  // One observer serves the page, however many elements there are, and looks at each tree once.
  observer ??= new MutationObserver(checkAll);
  let root: Node | undefined = element.getRootNode();
  while (root) {
    if (!observed.has(root)) observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    observed.add(root);
    root = (root as Partial<ShadowRoot>).host?.getRootNode();
  }
  const watch: Watch = {element, callback, tag: languageOf(element)};
  watches.add(watch);
  return () => {
    watches.delete(watch);
    if (watches.size > 0) return;
    observer?.disconnect();
    observed = new WeakSet();
  };
}

function checkAll(): void {
  for (const watch of [...watches]) {
    const before = watch.tag;
    watch.tag = languageOf(watch.element);
    if (watch.tag !== before) watch.callback();
  }
}

/** Calls everyone back: the words have changed, whatever the language. */
export function redrawAll(): void {
  for (const {callback} of [...watches]) callback();
}
