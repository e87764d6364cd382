/** What is told of light and dark where a first look does not do: loaded for such a page. */
import {parentOf, type ColorScheme} from './scheme.js';

/**
 * How bright a computed colour is: CIE's Y, of which contrast is computed. Nothing for a colour that shows what is behind it,
 * and for one that cannot be told.
 */
export function luminanceOf(color: string): number | undefined {
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.replace('-p3', '').match(/[\d.]+/g) ?? []).map(Number);
  if (alpha < 0.5 || !color.includes('(')) return undefined;
  // `oklch(0.2 …)`, `lab(20 …)`: the first number is the lightness.
  if (/^ok/.test(color)) return first ** 3;
  if (/^l/.test(color)) return ((first + 16) / 116) ** 3;
  const linear = (channel: number) => ((channel / (/^rgb/.test(color) ? 255 : 1) + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(first) + 0.7152 * linear(second) + 0.0722 * linear(third);
}

/**
 * The colour behind an element. Nothing where none covers what is below it, or where there is a picture: who can tell how
 * dark that is.
 */
function backgroundOf(element: Element): string | undefined {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (at.nodeType !== 1) continue;
    // Only elements have the node type 1.
    const {backgroundColor, backgroundImage} = getComputedStyle(at as Element);
    if (luminanceOf(backgroundColor) !== undefined) return backgroundColor;
    if (backgroundImage !== 'none') return undefined;
  }
  return undefined;
}

/** As `lookAround`, for backgrounds, colours and wishes of every kind. */
export function lookClosely(host: Element, root: HTMLElement, wanted?: ColorScheme): void {
  const {dataset, style} = root;
  delete dataset.surface;
  const page = getComputedStyle(host);
  const surface = page.getPropertyValue('--job-surface');
  const card = root.querySelector('.card') ?? root;
  const isOwn = isOpaque(root);
  // A surface that the author has chosen is what all has to be read on. One that is light or dark itself says nothing.
  const isChosen = surface && !surface.includes('light-dark') && isOpaque(card);
  const behind = backgroundOf(isChosen ? card : host);
  const luminance = luminanceOf(behind ?? '');
  // Light text without a background stands on a picture, or on the dark canvas of the browser.
  const isOnDark = luminance === undefined ? (luminanceOf(page.color) ?? 0) > 0.45 : luminance < 0.18;
  const isWanted = wanted === 'light' || wanted === 'dark';
  const isDark = isWanted ? wanted === 'dark' : isOnDark;
  const isAgainst = isDark !== isOnDark && !isOwn;
  if (isAgainst) dataset.surface = '';
  const scheme = isDark ? 'dark' : 'light';
  if (!isWanted && !isDark && !behind) delete dataset.scheme;
  else if (dataset.scheme !== scheme) dataset.scheme = scheme;

  const set = (name: string, value: string | number = '') => {
    if (style.getPropertyValue(`--_${name}`) !== String(value)) style.setProperty(`--_${name}`, String(value));
  };
  const isOnPage = !isOwn && !isAgainst && !isChosen;
  const on = isOnPage || isChosen ? luminance : undefined;
  const ink = luminanceOf(page.color) ?? 0;
  // Contrast is (lighter + 0.05) / (darker + 0.05). A tint of the background takes a little of it.
  const most = on === undefined ? undefined : (on * 0.92 + 0.05) / 4.5 - 0.05;
  const least = on === undefined ? undefined : (on + 0.07) * 4.5 - 0.05;
  // How much contrast is asked for a style sheet knows, also when that changes.
  set('most', most === undefined ? '' : `max(0,${(most + 0.05) * 4.5}/var(--_ratio) - .05)`);
  set('least', least === undefined ? '' : `min(1,${(least + 0.05) / 4.5}*var(--_ratio) - .05)`);
  // On a colour that black and white can only just be read on, a tint goes the other way.
  const isMiddling = most !== undefined && least !== undefined && (isDark ? least > 0.9 : most < 0.02);
  set('tint', isMiddling ? 'light-dark(rgb(255 255 255/.15),rgb(0 0 0/.15))' : '');
  set('behind', isOnPage ? behind : '');
  set('raised', isMiddling ? behind : '');
  // The page's text, unless the page has none there that could be read.
  const isRead = most === undefined || least === undefined || (isDark ? ink >= least : ink <= most);
  set('inherited', isOnPage && isRead ? page.color : undefined);
}

const isOpaque = (element: Element) => luminanceOf(getComputedStyle(element).backgroundColor) !== undefined;
