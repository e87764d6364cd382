import {nearest} from '../locales/surroundings.js';
import {Later} from './later.js';
import {presetOf} from './presets.js';

/** What an author may say of light and dark: one of them, or to follow what is behind the element. */
export type ColorScheme = 'light' | 'dark' | 'light dark';

/** For pages that are not plainly dark on white, and for authors who want it otherwise. */
export const closely = new Later(() => import('./look-closely.js'));

/**
 * Whether a first look does: dark text on white, or nearly white, or on the bare canvas, and an author who says nothing.
 * The style sheet has what can be read there.
 */
export function isPlain(host: Element): boolean {
  const page = getComputedStyle(host);
  const behind = backgroundOf(host);
  const isChosen = page.getPropertyValue('--job-surface') || nearest(host, (each) => presetOf(each) ?? schemeOf(each));
  return !isChosen && lightOf(page.color) < 0.3 && (!behind || lightOf(behind) > 0.94);
}

/**
 * Tells the box of an element where it stands: on light or on dark, and between which colours. Its style sheet derives the
 * others from these.
 *
 * By what is really there, for many dark pages never say `color-scheme: dark`.
 */
export function lookAround(host: Element, {dataset, style}: HTMLElement): void {
  const {color} = getComputedStyle(host);
  const look = [lightOf(color) > 0.5 ? 'dark' : 'light', backgroundOf(host), color] as const;
  const seen = [dataset.scheme, style.getPropertyValue('--_behind'), style.getPropertyValue('--_inherited')];
  // To write what is there already would have the browser compute every style anew.
  if (look.join() === seen.join()) return;
  dataset.scheme = look[0];
  style.setProperty('--_behind', look[1]);
  style.setProperty('--_inherited', color);
}

/** How light a colour is, from 0 to 1, where it is written as most are and covers what is behind it. `NaN` for all others. */
function lightOf(color: string): number {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  return (Number(red) + Number(green) + Number(blue)) / 765;
}

const none = {backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'none'};

/** The nearest background of any kind, as far as it is a colour; nothing on the bare canvas. */
function backgroundOf(element: Element): string {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    // Only elements have the node type 1.
    const {backgroundColor, backgroundImage} = at.nodeType === 1 ? getComputedStyle(at as Element) : none;
    if (backgroundColor !== none.backgroundColor || backgroundImage !== 'none') return backgroundColor;
  }
  return '';
}

/** The parent in the tree as it is drawn: through slots and out of shadow roots. */
export function parentOf(node: Node): Node | null {
  const {assignedSlot, parentNode, host} = node as Node & {assignedSlot?: Node | null; host?: Node};
  return assignedSlot ?? parentNode ?? host ?? null;
}

/** What an attribute says: `dark`, `light`, or `light dark` for what fits behind the element again. */
export function schemeOf(element: Element): ColorScheme | undefined {
  return /^(light|dark|light dark)$/.exec(element.getAttribute('color-scheme') ?? '')?.[0] as ColorScheme | undefined;
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
    // A page that fades into the dark is dark when that has ended.
    document.addEventListener('transitionend', ({propertyName}) => /^b.*color$/.test(propertyName) && lookAll());
    const observer = new MutationObserver(lookAll);
    for (const element of document.querySelectorAll('html, body')) observer.observe(element, {attributes: true});
  }
  return () => watchers.delete(look);
}
