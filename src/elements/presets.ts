import {Later} from './later.js';

/** The looks that `theme` chooses from. What is not used is not loaded; `plain`, the page's own look, is there. */
export const presets = {
  plain: undefined,
  card: new Later(() => import('../theme/card.styles.js')),
  editorial: new Later(() => import('../theme/editorial.styles.js')),
  compact: new Later(() => import('../theme/compact.styles.js')),
  bold: new Later(() => import('../theme/bold.styles.js')),
};

/** The name of a preset. */
export type Preset = keyof typeof presets;

/** The preset that an attribute names. Other libraries have a `theme`, too: their words are none of ours. */
export function presetOf(element: Element): Preset | undefined {
  const name = element.getAttribute('theme') ?? '';
  return Object.hasOwn(presets, name) ? (name as Preset) : undefined;
}
