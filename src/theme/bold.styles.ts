import {css, unsafeCSS} from 'lit';
import {declare} from './tokens.styles.js';
import type {Theme} from './tokens.js';

/** Defaults of `theme="bold"`: large, loud and round, in the colour of the brand. */
export const bold = {
  '--job-accent': 'light-dark(#5b2ee5, #b9a3ff)',
  '--job-scale': '1.32',
  '--job-strong-weight': '700',
  '--job-heading-weight': '800',
  '--job-line-height': '1.55',
  '--job-density': '1.1',
  '--job-radius': '1.1em',
  '--job-border-width': '2px',
} satisfies Theme;

const look = css`
  .root[data-theme='bold'] {
    /* With steps so large, the one below text would be too small to be loud. */
    --_small: max(0.88em, 1em * (1.6 - 0.6 * var(--_scale)));

    header {
      --_edge: var(--_on-accent);
      padding: clamp(var(--_space) * 1.4, 6cqi, var(--_space) * 3.6);
      border-radius: calc(var(--_radius) * 1.5);
      background: var(--_accent);
      color: var(--_on-accent);
    }

    /* Where the system has its own colours, an edge is what is left of a ground. */
    header,
    .facts > * {
      outline: var(--_border-width) solid transparent;
    }

    header .organization {
      color: inherit;
      font-weight: var(--_strong-weight);
    }

    header :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: calc(var(--_space) * 0.3);
      font-size: clamp(1.3em * var(--_scale), 0.65em * var(--_scale) + 5.5cqi, 2em * var(--_scale) * var(--_scale) * var(--_scale));
      hyphens: auto;
      line-height: calc(var(--_line-height) * 0.68);
    }

    /* Arabic letters reach farther up and down than ours. */
    &[dir='rtl'] header :is(h1, h2, h3, h4, h5, h6) {
      line-height: calc(var(--_line-height) * 0.85);
    }

    &[dir='ltr'] header :is(h1, h2, h3, h4, h5, h6) {
      letter-spacing: -0.035em;
    }

    .closed-notice {
      margin-block-start: var(--_space);
      border: var(--_border-width) solid;
      background: none;
    }

    .facts {
      gap: calc(var(--_space) * 0.6);
      padding: 0;
      border: 0;
    }

    .facts > * {
      padding: calc(var(--_space) * 0.9) var(--_space);
      border-radius: var(--_radius);
      background: var(--_tint);
    }

    .facts dd {
      font-weight: var(--_strong-weight);
    }

    .prose ul:not(.ticks) {
      list-style-type: square;
    }

    section > :is(h1, h2, h3, h4, h5, h6):first-child {
      font-size: calc(1.2em * var(--_scale));
    }

    .button {
      min-block-size: 3.25em;
      padding-inline: calc(var(--_space) * 1.8);
      border-radius: 99em;
    }

    .card {
      border-color: var(--_text);
      border-radius: calc(var(--_radius) * 1.3);
    }

    .card :is(h1, h2, h3, h4, h5, h6) {
      line-height: calc(var(--_line-height) * 0.75);
    }

    /* In a board each opening is a card of its own, not a line of a table. */
    ul:has(> li > .card) {
      display: grid;
      gap: calc(var(--_space) * 0.6);
      margin-block-start: calc(var(--_space) * 0.6);
    }

    .group {
      padding-block-end: 0;
      border: 0;
      color: var(--_ink);
    }

    [type='search'] {
      border-color: var(--_edge);
    }

    .badge:not(.new) {
      background: var(--_accent);
      color: var(--_on-accent);
    }

    li:has(> .card) {
      border-block-width: 0 !important;
    }

    li > .card {
      padding-inline: calc(var(--_space) * 1.25);
      border: var(--_border-width) solid var(--_text);
      background: var(--_surface);
    }

    .cards .card:has(.save) {
      padding-inline-end: calc(2.75em + var(--_space));
    }

    .save {
      inset-inline-end: calc(var(--_space) * 0.4);
    }

    .leads:hover {
      --_text: var(--_on-accent);
      --_quiet: var(--_text);
      --_ink: var(--_text);
      --_positive: var(--_text);
      --_warning: var(--_text);
      --_tint: transparent;
      border-color: var(--_edge);
      background: var(--_accent);
      box-shadow: none;
      color: var(--_text);
    }
  }
`;

/** The look of `theme="bold"`. */
export const styles = unsafeCSS(`.root[data-theme=bold]{${declare(bold)}}${look.cssText}`);
