/** Red, green and blue from 0 to 255, and how opaque. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const pixel = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
const known = new Map<string, Color>();

/** What a screen makes of a colour of CSS, whatever its notation. */
export function colorOf(color: string): Color {
  let its = known.get(color);
  if (!its && pixel) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = '#000';
    pixel.fillStyle = color;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
    known.set(color, (its = [red, green, blue, alpha / 255]));
  }
  return its ?? [0, 0, 0, 1];
}

const over = (top: Color, below: Color): Color => {
  const mixed = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
};

function luminance(color: Color): number {
  const linear = (part: number) => (part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
}

/** How far two colours are apart, from 1 to 21, as WCAG computes it. */
export function contrast(one: Color, other: Color): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Text on what is behind it. */
export interface Reading {
  /** The part that it is in, and of which element. */
  readonly where: string;
  readonly text: string;
  readonly ratio: number;
  /** What WCAG asks for at this size. */
  readonly needed: number;
}

/** The parent in the tree as it is drawn. */
function parentOf(node: Node): Node | null {
  const {assignedSlot, parentNode, host} = node as Node & {assignedSlot?: Node | null; host?: Node};
  return assignedSlot ?? parentNode ?? host ?? null;
}

function backgroundOf(element: Element): Color {
  const layers: Color[] = [];
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (!(at instanceof Element)) continue;
    const layer = colorOf(getComputedStyle(at).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight<Color>((below, layer) => over(layer, below), [255, 255, 255, 1]);
}

function whereOf(element: Element): string {
  const part = element.closest('[part]')?.getAttribute('part')?.split(' ')[0] ?? 'text';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? `${part} of ${root.host.localName}` : part;
}

/** The contrast of all text that is drawn below an element: the lowest for each part. */
export function readings(below: Element): Reading[] {
  const lowest = new Map<string, Reading>();
  const look = (node: Node) => {
    if (node instanceof Element) {
      if (node instanceof HTMLStyleElement || getComputedStyle(node).clipPath !== 'none') return;
      for (const child of (node.shadowRoot ?? node).childNodes) look(child);
      return;
    }
    const text = node.textContent?.trim();
    const parent = node.parentElement;
    if (!text || node.nodeType !== Node.TEXT_NODE || !parent || parent.getClientRects().length === 0) return;
    const style = getComputedStyle(parent);
    const behind = backgroundOf(parent);
    const ratio = contrast(over(colorOf(style.color), behind), behind);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const where = whereOf(parent);
    const before = lowest.get(where);
    const needed = isLarge ? 3 : 4.5;
    if (!before || ratio / needed < before.ratio / before.needed) lowest.set(where, {where, text, ratio, needed});
  };
  look(below);
  return [...lowest.values()].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
}
