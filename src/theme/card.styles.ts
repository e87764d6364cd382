import {css, unsafeCSS} from 'lit';
import {declare} from './tokens.styles.js';
import type {Theme} from './tokens.js';

/** A board stands on the page itself, so that its text is the page's; the others are on a sheet. */
const sheet = {
  '--job-surface': 'light-dark(#fff, #191b21)',
  '--job-text': 'light-dark(#16181d, #edeff4)',
} satisfies Theme;

const shape = {
  '--job-strong-weight': '550',
  '--job-radius': '0.625em',
  '--job-shadow': '0 1px 2px rgb(0 0 0 / 6%), 0 1em 2.5em -1em rgb(0 0 0 / 22%)',
} satisfies Theme;

/** Defaults of `theme="card"`: the posting lies on the page as a sheet of its own. */
export const card = {...sheet, ...shape} satisfies Theme;

const look = css`
  :host(:is(job-posting, qualification-list)) .root[data-theme='card'] {
    padding: clamp(var(--_space) * 1.25, 5cqi, var(--_space) * 3);
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) * 2);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  .root[data-theme='card'] {
    article:not(.card) {
      justify-content: center;
    }

    .facts {
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
      border: 0;
      border-radius: calc(var(--_radius) * 1.4);
      background: color-mix(in oklab, var(--_text) 4%, transparent);
      outline: var(--_border-width) solid transparent;
    }

    .card {
      border-radius: calc(var(--_radius) * 1.6);
      box-shadow: var(--_shadow);
    }

    /* In a board each opening is a card of its own, not a line of a table. */
    ul:has(> li > .card) {
      display: grid;
      gap: calc(var(--_space) * 0.75);
      margin-block-start: calc(var(--_space) * 0.75);
    }

    .group {
      padding-block-end: 0;
      border: 0;
    }

    li:has(> .card) {
      border-block-width: 0 !important;
    }

    li > .card {
      padding-inline: calc(var(--_space) * 1.25);
      border: var(--_border-width) solid var(--_border);
      background: var(--_surface);
    }

    .cards .card:has(.save) {
      padding-inline-end: calc(2.75em + var(--_space));
    }

    .save {
      inset-inline-end: calc(var(--_space) * 0.4);
    }

    .leads:hover {
      border-color: var(--_edge);
    }

    .notice {
      background: var(--_surface);
    }
  }
`;

/** The look of `theme="card"`. */
export const styles = unsafeCSS(
  `.root[data-theme=card]{${declare(shape)}}:host(:not(job-board)) .root[data-theme=card]{${declare(sheet)}}${look.cssText}`,
);
