import {css} from 'lit';
import {tokens} from './tokens.styles.js';

/**
 * What every element starts from: nothing of the page's own CSS but its font, the tokens, and the look of text and links.
 *
 * `all: initial` on an inner box keeps the page's inherited properties out and leaves the element itself to the page's layout.
 * Children that the author gave stand outside that box, so they look as the page has them.
 */
export const base = [
  tokens,
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
      font-family: var(--job-font, inherit);
      font-size: var(--job-font-size, medium);
      line-height: var(--job-line-height, 1.6);
      overflow-wrap: break-word;
      text-size-adjust: 100%;
      -webkit-text-size-adjust: 100%;
    }

    .root[data-scheme='dark'] {
      color-scheme: dark;
    }

    .root[data-scheme='light'] {
      color-scheme: light;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd {
      margin: 0;
      padding: 0;
    }

    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-family: var(--job-heading-font, inherit);
      font-size: 1em;
      font-weight: var(--_heading-weight);
      line-height: 1.3;
      text-wrap: balance;
    }

    a {
      color: var(--_accent);
      text-underline-offset: 0.2em;
    }

    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 3px;
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
  `,
];
