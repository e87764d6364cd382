import {all, inside} from './fixtures.js';

type Rgba = readonly [number, number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', {willReadFrequently: true})!;
const known = new Map<string, Rgba>();

/** A computed colour as the screen has it: red, green and blue of 0 to 255, and how opaque it is. */
export function rgba(color: string): Rgba {
  let found = known.get(color);
  if (!found) {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#f0f';
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data as unknown as Rgba;
    known.set(color, (found = [red, green, blue, alpha / 255]));
  }
  return found;
}

/** A colour laid over another that is opaque. */
const over = ([red, green, blue, alpha]: Rgba, below: Rgba): Rgba => {
  const mix = (top: number, bottom: number) => Math.round(top * alpha + bottom * (1 - alpha));
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colours by WCAG 2: 1 to 21. */
export function contrast(one: Rgba, other: Rgba): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** What is drawn behind an element, all that is transparent laid over what is below. */
export function backgroundOf(element: Node | null): Rgba {
  if (!element) return [255, 255, 255, 1];
  if (!(element instanceof Element)) return backgroundOf(parentOf(element));
  const color = rgba(getComputedStyle(element).backgroundColor);
  return color[3] === 1 ? color : over(color, backgroundOf(parentOf(element)));
}

/** A colour that is drawn on another: who draws it, and how well it stands out. */
export interface Seen {
  readonly what: string;
  readonly ratio: number;
  /** What it has to be at least: 4.5 for text, 3 for large text and the edges of controls. */
  readonly least: number;
}

const name = (element: Element) => `${element.localName}.${element.className}[${element.getAttribute('part') ?? ''}]`;

const controls = '.button, [type=search], select, summary, .toggle, .unfold, .chip, .clear, .pages :is(a, button)';

/** The contrasts of all that is drawn below an element: its texts, list markers, icons, and edges of controls. */
export function contrasts(root: Element): Seen[] {
  return all(root).flatMap((element) => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none') return [];
    const found: Seen[] = [];
    const behind = backgroundOf(element);
    const add = (what: string, color: string, least: number, on = behind) =>
      found.push({what: `${name(element)} ${what}`, ratio: contrast(over(rgba(color), on), on), least});
    if (inside(element).some((node) => node.nodeType === 3 && node.textContent?.trim())) {
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      add('text', style.color, isLarge ? 3 : 4.5);
    }
    if (element.localName === 'li' && style.listStyleType !== 'none')
      add('marker', getComputedStyle(element, '::marker').color, 4.5);
    const around = backgroundOf(parentOf(element));
    if (element.matches('[type=search]')) add('placeholder', getComputedStyle(element, '::placeholder').color, 4.5);
    const isEdged = element.matches(controls) && parseFloat(style.borderTopWidth) > 0;
    // One that is transparent is no edge; the text alone says what the control is.
    if (isEdged && rgba(style.borderTopColor)[3] > 0) add('edge', style.borderTopColor, 3, around);
    if (element.matches('[type=checkbox], [type=radio]') && element.matches(':checked'))
      add('box', style.accentColor, 3, around);
    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && rgba(style.outlineColor)[3] > 0)
      add('outline', style.outlineColor, 3, around);
    for (const svg of element.querySelectorAll(':scope > svg')) add('icon', getComputedStyle(svg).stroke, 3);
    return found;
  });
}
