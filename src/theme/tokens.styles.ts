import {unsafeCSS} from 'lit';
import {tokens, type Theme} from './tokens.js';

/**
 * A colour made as dark or as light as it takes to be read on what is behind: in light, its luminance is at most `--_most`;
 * in dark, at least `--_least`.
 *
 * CIE's Y is the luminance that contrast is computed from. Scaled down, or mixed with white, in XYZ, a colour keeps its hue
 * and stays one that a screen has: so the contrast holds for every hue, and is no guess.
 */
const legible = (color: string, most = 'var(--_most)', least = 'var(--_least)') => {
  // Not through nothing, for black and for white: that is no number, and draws white text black.
  const down = `min(1,${most}/max(y,1e-6))`;
  const up = `max(0,(${least} - y)/max(1 - y,1e-6))`;
  return `light-dark(color(from ${color} xyz calc(x*${down}) calc(y*${down}) calc(z*${down})),color(from ${color} xyz calc(x + (.9505 - x)*${up}) calc(y + (1 - y)*${up}) calc(z + (1.0889 - z)*${up})))`;
};

/** What becomes of a default where more is known than the token alone says. */
const derived: Partial<Record<string, (value: string) => string>> = {
  quiet: legible,
  positive: legible,
  warning: legible,
  // Black where white would be harder to read: above a luminance of 0.179.
  'on-accent': () => {
    const white = 'clamp(0,(.179 - y)*1e5,1)';
    return `color(from var(--_accent) xyz calc(.9505*${white}) ${white} calc(1.0889*${white}))`;
  },
};

/** Defaults of tokens, as the private names that the elements use. */
export const declare = (theme: Theme): string =>
  Object.entries(theme)
    .map(([token, value]) => {
      const name = token.slice(6);
      const chosen = `var(${token},${(derived[name]?.(value) ?? value).replaceAll('--job-', '--_')})`;
      return `--_${name}:${name === 'space' ? `calc(${chosen}*var(--_density))` : chosen};`;
    })
    .join('');

/** What the page's background becomes where something stands out from it. */
const raised = (part: string) => `color-mix(in oklab,var(--_behind),#fff ${part})`;

// These are declared by signals.styles.ts, for few pages show them.
const {'--job-positive': _, '--job-warning': __, ...most} = tokens;

/**
 * Most tokens by their private names, and what follows from them: `--_ink`, the accent as text; `--_edge`, the accent as the
 * edge of a control; `--_pressed`, the accent under the pointer.
 *
 * What `--_most` and `--_least` stand for, and what is behind, is told by the element when it has looked around.
 */
export const tokenStyles = unsafeCSS(
  `.root{--_ratio:4.5;--_most:calc(.85/var(--_ratio) - .05);--_least:calc(.089*var(--_ratio) - .05);--_raised:light-dark(${raised('40%')},${raised('6%')});${declare(
    {
      ...most,
      '--job-surface': `var(--_raised,${tokens['--job-surface']})`,
      '--job-text': legible(`var(--_inherited,${tokens['--job-text']})`),
    },
  )}--_ink:${legible('var(--_accent)')};--_edge:${legible(
    'var(--_accent)',
    'calc(1.2*var(--_most) + .01)',
    'calc(.8*var(--_least))',
  )};--_tint:color-mix(in oklab,var(--_ink) 8%,transparent);--_control:color-mix(in oklab,var(--_quiet) 80%,transparent);--_pressed:color-mix(in oklab,var(--_accent) 86%,color(from var(--_on-accent) xyz calc(.9505 - x) calc(1 - y) calc(1.0889 - z)));--_small:calc(1em*(1.6 - .6*var(--_scale)));--_medium-weight:calc((var(--_font-weight) + var(--_strong-weight))/2)}`,
);
