/** Light or dark. */
export type Scheme = 'light' | 'dark';

/**
 * Whether the page is light or dark behind an element, by the colour that is really there.
 *
 * Many dark pages never say `color-scheme: dark`. Nothing where no opaque colour is behind the element, or one that cannot be
 * told: then the page's `color-scheme` is inherited.
 */
export function schemeBehind(element: Element): Scheme | undefined {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (at.nodeType !== 1) continue;
    // Only elements have the node type 1.
    const color = getComputedStyle(at as Element).backgroundColor;
    const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha < 0.5 || !color.includes('(')) continue;
    if (/^rgb/.test(color)) return 0.3 * first + 0.59 * second + 0.11 * third < 128 ? 'dark' : 'light';
    // `oklch(0.2 …)`, `lab(20 …)`: the first number is the lightness.
    if (/^(ok)?l/.test(color)) return first < (/^ok/.test(color) ? 0.5 : 50) ? 'dark' : 'light';
    return undefined;
  }
  return undefined;
}

/** The parent in the tree as it is drawn: through slots and out of shadow roots. */
function parentOf(node: Node): Node | null {
  const {assignedSlot, parentNode, host} = node as Node & {assignedSlot?: Node | null; host?: Node};
  return assignedSlot ?? parentNode ?? host ?? null;
}

const watchers = new Set<() => void>();
let isWatching = false;

/**
 * Calls back when the page may have turned light or dark: by the system's preference, or by the attributes that pages
 * switch their theme by.
 *
 * @returns A function that ends it.
 */
export function watchScheme(look: () => void): () => void {
  watchers.add(look);
  if (!isWatching) {
    isWatching = true;
    const lookAll = () => watchers.forEach((watcher) => watcher());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookAll);
    const observer = new MutationObserver(lookAll);
    for (const element of document.querySelectorAll('html, body')) observer.observe(element, {attributes: true});
  }
  return () => watchers.delete(look);
}
