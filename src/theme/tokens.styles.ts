import {css} from 'lit';

/**
 * Every public custom property once, with its default, as the private name that the elements use.
 *
 * @cssprop [--job-text] - Colour of text.
 * @cssprop [--job-quiet] - Colour of labels and small print.
 * @cssprop [--job-surface] - Colour behind cards, and of what floats over the page.
 * @cssprop [--job-accent] - Colour of the apply button, links and markers.
 * @cssprop [--job-on-accent] - Colour of text on the accent; black or white by default, whichever reads better.
 * @cssprop [--job-border] - Colour of lines.
 * @cssprop [--job-positive] - Colour of what is met.
 * @cssprop [--job-warning] - Colour of what needs attention.
 * @cssprop [--job-font] - Font of everything; the page's own by default.
 * @cssprop [--job-heading-font] - Font of headings.
 * @cssprop [--job-font-size] - Size that all others follow.
 * @cssprop [--job-heading-weight] - Weight of headings.
 * @cssprop [--job-line-height] - Line height of prose.
 * @cssprop [--job-space] - The one distance that all others follow.
 * @cssprop [--job-radius] - Corners of buttons and cards.
 * @cssprop [--job-border-width] - Width of lines.
 * @cssprop [--job-shadow] - Shadow of what floats over the page.
 * @cssprop [--job-duration] - How long a change takes.
 */
export const tokens = css`
  .root {
    --_text: var(--job-text, light-dark(#1b1c20, #eceef2));
    --_quiet: var(--job-quiet, light-dark(#5b5f69, #a9aebb));
    --_surface: var(--job-surface, light-dark(#fff, #1b1d22));
    --_accent: var(--job-accent, light-dark(#1f4fd8, #9db8ff));
    --_on-accent: var(--job-on-accent, oklch(from var(--_accent) clamp(0, (0.66 - l) * 999, 1) 0 0));
    --_border: var(--job-border, color-mix(in srgb, var(--_text) 16%, transparent));
    --_positive: var(--job-positive, light-dark(#13703c, #6fd59a));
    --_warning: var(--job-warning, light-dark(#8a4b00, #f3b562));
    --_heading-weight: var(--job-heading-weight, 650);
    --_space: var(--job-space, 1em);
    --_radius: var(--job-radius, 0.5em);
    --_border-width: var(--job-border-width, 1px);
    --_shadow: var(--job-shadow, 0 0.25em 1.25em rgb(0 0 0 / 18%));
    --_duration: var(--job-duration, 150ms);
  }
`;
