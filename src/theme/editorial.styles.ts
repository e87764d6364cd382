import {css, unsafeCSS} from 'lit';
import {declare} from './tokens.styles.js';
import type {Theme} from './tokens.js';

/** Defaults of `theme="editorial"`: the posting is set as a story in a magazine. */
export const editorial = {
  '--job-accent': 'light-dark(#9c2b1e, #ff9d8c)',
  '--job-font':
    "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', Charter, 'Noto Serif', Georgia, serif",
  '--job-font-size': 'large',
  '--job-scale': '1.25',
  '--job-heading-weight': '500',
  '--job-line-height': '1.65',
  '--job-density': '1.1',
  '--job-radius': '0px',
} satisfies Theme;

const look = css`
  .root[data-theme='editorial'] {
    article:not(.card, [data-layout='sidebar'], [data-layout='wide']) {
      display: flex;
      flex-direction: column;

      .apply {
        position: sticky;
        inset-block: auto calc(var(--_space) * 0.75);
        align-self: center;
        min-inline-size: 15em;
        padding: calc(var(--_space) * 0.5);
        border: var(--_border-width) solid var(--_border);
        margin: 0;
        background: var(--_surface);
        box-shadow: var(--_shadow);
      }
    }

    .apply {
      border-radius: calc(var(--_radius) * 1.5);
    }

    header {
      text-align: center;
    }

    .organization {
      justify-content: center;
      color: var(--_ink);
      font-style: italic;
    }

    header :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: calc(var(--_space) * 0.2);
      font-size: clamp(1em * var(--_scale) * var(--_scale) * var(--_scale), 0.8em * var(--_scale) + 4cqi, 2.6em * var(--_scale));
      line-height: calc(var(--_line-height) * 0.67);
    }

    .facts {
      display: flex;
      flex-wrap: wrap;
      justify-content: center;
      gap: calc(var(--_space) * 0.75) calc(var(--_space) * 2.25);
      padding-block: var(--_space);
      border-block: calc(var(--_border-width) * 3) double var(--_control);
      text-align: center;
    }

    .facts > * {
      max-inline-size: 18em;
      text-wrap: balance;
    }

    .facts dt {
      font-style: italic;
    }

    .body {
      grid-template-columns: minmax(0, 36em);
      justify-content: center;
    }

    .body section > :is(h1, h2, h3, h4, h5, h6):first-child {
      font-style: italic;
    }

    .prose ul:not(.ticks) {
      list-style-type: '—\\2002';
    }

    .card:not(li > *) {
      padding: var(--_space) 0;
      border-width: calc(var(--_border-width) * 2) 0 0;
      border-color: var(--_text);
      border-radius: 0;
      background: none;
    }

    .card:hover {
      box-shadow: none;
    }

    .card > .quiet,
    .foot {
      font-style: italic;
    }

    /* These scripts have no italics: a browser would slant them. */
    &:is([dir='rtl'], :lang(ja), :lang(ko), :lang(zh)) :not(em, i) {
      font-style: normal !important;
    }
  }

  .root[data-theme='editorial'][dir='ltr'] .body section:not([dir='rtl']):first-of-type > p:first-of-type::first-letter {
    float: inline-start;
    margin-block: 0.06em 0;
    margin-inline-end: 0.08em;
    color: var(--_ink);
    font-size: 3.3em;
    line-height: 0.8;
  }
`;

/** The look of `theme="editorial"`. */
export const styles = unsafeCSS(`.root[data-theme=editorial]{${declare(editorial)}}${look.cssText}`);
