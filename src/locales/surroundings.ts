import {cleanLanguageTag} from './language.js';

/** What the nearest says that says anything: an element, its ancestors, and the hosts of the shadow trees it stands in. */
export function nearest<T>(element: Element, read: (element: Element) => T | undefined): T | undefined {
  let node: Partial<Element & ShadowRoot> | null | undefined = element;
  while (node) {
    // Only elements have attributes, and on a server elements have no parents.
    const found: T | undefined = node.getAttribute && read(node as Element);
    if (found) return found;
    node = (node.parentNode as Partial<Element> | null | undefined) ?? (node.nodeType === 11 ? node.host : undefined);
  }
  return undefined;
}

/** The language around an element, as the nearest valid `lang` has it. */
export function languageOf(element: Element): string | undefined {
  return nearest(element, (each) => cleanLanguageTag(each.getAttribute('lang')));
}

interface Watch {
  readonly callback: () => void;
  readonly read: () => unknown;
  before: unknown;
}

const watches = new Set<Watch>();
let observer: MutationObserver | undefined;

/**
 * Calls back when what is around a connected element becomes another, or the words of a language change.
 *
 * An element that moves is disconnected and connected: it watches anew.
 *
 * @param read What is watched: a value that depends on `lang`, `theme` and `color-scheme` around the element, or on whether
 * the page is light or dark.
 * @returns Ends it.
 */
export function watchAround(element: Element, callback: () => void, read: () => unknown): () => void {
  // One observer serves the page, however many elements there are.
  observer ??= watchPage();
  for (
    let root: Node | undefined = element.getRootNode();
    root;
    root = (root as Partial<ShadowRoot>).host?.getRootNode()
  )
    observer.observe(root, {subtree: true, attributeFilter: ['lang', 'theme', 'color-scheme']});
  const watch: Watch = {callback, read, before: read()};
  watches.add(watch);
  return () => watches.delete(watch);
}

/** Looks again when the page may have turned light or dark: by the system's preference, or by what pages switch it by. */
function watchPage(): MutationObserver {
  // What old scripts have put in its place knows no listeners.
  const dark: Partial<MediaQueryList> = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener?.('change', checkAll);
  // A page that fades into the dark is dark when that has ended.
  document.addEventListener('transitionend', ({propertyName}) => /^b.*color$/.test(propertyName) && checkAll());
  const observer = new MutationObserver(checkAll);
  for (const element of document.querySelectorAll('html, body')) observer.observe(element, {attributes: true});
  return observer;
}

/** The same for the language alone. */
export function watchLanguage(element: Element, callback: () => void): () => void {
  return watchAround(element, callback, () => languageOf(element));
}

function checkAll(): void {
  for (const watch of watches) {
    const {before} = watch;
    watch.before = watch.read();
    if (watch.before !== before) watch.callback();
  }
}

/** Calls everyone back: the words have changed, whatever the language. */
export function redrawAll(): void {
  for (const {callback} of watches) callback();
}
