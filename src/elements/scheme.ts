import {nearest} from '../locales/surroundings.js';
import {Later} from './later.js';
import {presetOf, type Preset} from './presets.js';

/** What an author may say of light and dark: one of them, or to follow what is behind the element. */
export type ColorScheme = 'light' | 'dark' | 'light dark';

/** For pages that are not plainly dark on white, and for authors who want it otherwise. */
export const closely = new Later(() => import('./look-closely.js'));

/** What of a page decides how an element has to look. */
export interface Look {
  /** The colour of text there. */
  readonly color: string;
  /** The nearest background of any kind, as far as it is a colour; nothing on the bare canvas. */
  readonly behind: string;
  /** The surface that the author has chosen. */
  readonly surface: string;
  readonly theme?: Preset;
  readonly scheme?: ColorScheme;
}

/** Looks around. By what is really there, for many dark pages never say `color-scheme: dark`. */
export function lookAround(host: Element): Look {
  const page = getComputedStyle(host);
  return {
    color: page.color,
    behind: backgroundOf(host),
    surface: page.getPropertyValue('--job-surface'),
    theme: nearest(host, presetOf),
    scheme: nearest(host, schemeOf),
  };
}

/**
 * Whether a first look does: dark text on white, or nearly white, or on the bare canvas, and an author who says nothing.
 * The style sheet has what can be read there.
 */
export const isPlain = ({color, behind, surface, theme, scheme}: Look): boolean =>
  !(surface || theme || scheme) && lightOf(color) < 0.3 && (!behind || lightOf(behind) > 0.94);

/** Tells the box of an element whether it stands on light or on dark, and the colour of the page's text. */
export function tell({dataset, style}: HTMLElement, {color}: Look): void {
  const scheme = lightOf(color) > 0.5 ? 'dark' : 'light';
  // To write what is there already would have the browser compute every style anew.
  if (dataset.scheme !== scheme) dataset.scheme = scheme;
  if (style.getPropertyValue('--_inherited') !== color) style.setProperty('--_inherited', color);
}

/** How light a colour is, from 0 to 1, where it is written as most are and covers what is behind it. `NaN` for all others. */
function lightOf(color: string): number {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  return (Number(red) + Number(green) + Number(blue)) / 765;
}

const none = {backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'none'};

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
