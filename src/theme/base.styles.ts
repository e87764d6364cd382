import {css} from 'lit';
import {tokenStyles} from './tokens.styles.js';

/**
 * What every element starts from: nothing of the page's own CSS but its font, the tokens, and the look of text and links.
 *
 * `all: initial` on an inner box keeps the page's inherited properties out and leaves the element itself to the page's layout.
 * Children that the author gave stand outside that box, so they look as the page has them.
 */
export const base = [
  tokenStyles,
  css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none !important;
    }

    .root {
      all: initial;
      display: block;
      color: var(--_text);
      color-scheme: inherit;
      font-family: var(--_font);
      font-size: var(--_font-size);
      font-weight: var(--_font-weight);
      line-height: var(--_line-height);
      overflow-wrap: break-word;
      -webkit-text-size-adjust: 100%;
    }

    .root[data-scheme='dark'] {
      color-scheme: dark;
    }

    .root[data-scheme='light'] {
      color-scheme: light;
    }

    /* Dark where the page is light, or light where it is dark. */
    .root[data-surface] {
      padding: calc(var(--_space) * 1.5);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
      margin: 0;
      padding: 0;
    }

    :is(h1, h2, h3, h4, h5, h6) {
      font-family: var(--_heading-font);
      font-size: 1em;
      font-weight: var(--_heading-weight);
      line-height: calc(var(--_line-height) * 0.8);
      text-wrap: balance;
    }

    a {
      color: var(--_ink);
      text-underline-offset: 0.2em;
    }

    :focus-visible {
      outline: 2px solid var(--_edge);
      outline-offset: 3px;
    }

    strong {
      font-weight: var(--_strong-weight);
    }

    .quiet {
      color: var(--_quiet);
    }

    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media print, (prefers-contrast: more) {
      .root {
        /* A little more than the 7 : 1 that is asked for, for what has a tint behind it. */
        --_ratio: 7.8;
        --_quiet: var(--_text);
        --_border: var(--_text);
        --_control: var(--_text);
        --_edge: var(--_text);
      }
    }

    @media (prefers-contrast: more) {
      .root {
        --_border-width: max(2px, var(--job-border-width, 2px)) !important;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .root {
        --_duration: 0s !important;
      }
    }

    @media print {
      .root {
        --_text: #000 !important;
        --_ink: #000 !important;
        --_surface: none !important;
        color-scheme: light !important;
      }
    }
  `,
];
