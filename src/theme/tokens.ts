/**
 * Every public custom property with its default, in CSS. They can be set on an element and on anything around it.
 *
 * A preset (`theme="card"`) has other defaults for some. In `plain`, text has the colour of the page's text and surfaces
 * that of the page's background, where the element can tell them.
 */
export const tokens = {
  /** Colour behind cards, and of what floats over the page. */
  '--job-surface': 'light-dark(#fff, #1b1d22)',
  /** Colour of text. */
  '--job-text': 'light-dark(#1b1c20, #eceef2)',
  /** Colour of labels and small print. */
  '--job-quiet': 'color-mix(in oklab, var(--job-text) 72%, var(--job-surface))',
  /** Colour of the apply button, links and markers. Text in it is made as dark or light as it takes to be read. */
  '--job-accent': 'light-dark(#1f4fd8, #9db8ff)',
  /** Colour of text on the accent; black or white by default, whichever reads better. */
  '--job-on-accent': 'contrast-color(var(--job-accent))',
  /** Colour of lines. */
  '--job-border': 'color-mix(in oklab, var(--job-text) 16%, transparent)',
  /** Colour of what is met. */
  '--job-positive': 'light-dark(#13703c, #6fd59a)',
  /** Colour of what needs attention. */
  '--job-warning': 'light-dark(#8a4b00, #f3b562)',
  /** Font of everything; the page's own by default. */
  '--job-font': 'inherit',
  /** Font of headings. */
  '--job-heading-font': 'inherit',
  /** Size of text, which all others follow. */
  '--job-font-size': 'medium',
  /** How much larger each step of headings is than the one below it. */
  '--job-scale': '1.2',
  /** Weight of text. */
  '--job-font-weight': '400',
  /** Weight of values, labels of buttons and what else stands out of text. */
  '--job-strong-weight': '600',
  /** Weight of headings. */
  '--job-heading-weight': '650',
  /** Line height of text. */
  '--job-line-height': '1.6',
  /** The one distance that all others follow. */
  '--job-space': '1em',
  /** How far apart things are: `0.75` is tight, `1.25` airy. Multiplies all distances. */
  '--job-density': '1',
  /** Corners of buttons and cards. */
  '--job-radius': '0.5em',
  /** Width of lines. */
  '--job-border-width': '1px',
  /** Shadow of what floats over the page. */
  '--job-shadow': '0 0.25em 1.25em rgb(0 0 0 / 18%)',
  /** How long a change takes. */
  '--job-duration': '150ms',
} as const;

/** The name of a public custom property. */
export type Token = keyof typeof tokens;

/** Values of some public custom properties: a brand, or the defaults of a preset. */
export type Theme = Readonly<Partial<Record<Token, string>>>;
