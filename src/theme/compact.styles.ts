import {css, unsafeCSS} from 'lit';
import {declare} from './tokens.styles.js';
import type {Theme} from './tokens.js';

/** Defaults of `theme="compact"`: much on little room, to be read across. */
export const compact = {
  '--job-scale': '1.125',
  '--job-heading-weight': '600',
  '--job-line-height': '1.5',
  '--job-density': '0.7',
  '--job-radius': '0.375em',
} satisfies Theme;

const look = css`
  .root[data-theme='compact'] {
    header :is(h1, h2, h3, h4, h5, h6) {
      margin-block-start: calc(var(--_space) * 0.2);
      font-size: clamp(1.1em * var(--_scale), 1em * var(--_scale) + 1.2cqi, 1.55em * var(--_scale));
    }

    .facts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
      gap: calc(var(--_space) * 0.4) calc(var(--_space) * 3);
      padding-block: var(--_space);
    }

    .facts > * {
      display: grid;
      grid-template-columns: minmax(7em, 40%) minmax(0, 1fr);
      gap: var(--_space);
      align-items: baseline;
    }

    .facts dt {
      hyphens: auto;
    }

    .body {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 1.75);
    }

    .body section ~ section {
      padding-block-start: calc(var(--_space) * 1.75);
      border-block-start: var(--_border-width) solid var(--_border);
    }

    .body section > :is(h1, h2, h3, h4, h5, h6):first-child {
      font-size: 1em;
    }

    /* What is before an item takes as much room as ever. */
    .prose :is(ul:not(.ticks), ol) {
      padding-inline-start: calc(1em + var(--_space) * 0.3);
    }

    .button {
      min-block-size: 2.25em;
      padding-block: calc(var(--_space) * 0.35);
    }

    .card:not(li > *) {
      padding: calc(var(--_space) * 1.25);
      border-radius: var(--_radius);
    }

    .card :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1em;
    }

    .leads:hover {
      box-shadow: none;
    }
  }

  @container (inline-size >= 38em) {
    .root[data-theme='compact'] {
      article:not(.card, [data-layout='sidebar']) {
        grid-template: 'header apply' auto 'facts facts' auto 'body body' auto / minmax(0, 1fr) auto;
        gap: calc(var(--_space) * 1.75);

        header {
          grid-area: header;
        }

        .facts {
          grid-area: facts;
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
          gap: calc(var(--_space) * 0.4) calc(var(--_space) * 3);
        }

        .body {
          grid-area: body;
        }

        .body section {
          display: grid;
          grid-template-columns: 11em minmax(0, 40em);
          column-gap: calc(var(--_space) * 3);
          align-items: start;
        }

        .body section > * {
          grid-column: 2;
        }

        .body section > :is(h1, h2, h3, h4, h5, h6):first-child {
          grid-area: 1 / 1 / span 9;
        }

        .body section > :is(h1, h2, h3, h4, h5, h6):first-child + * {
          margin-block-start: 0;
        }

        .body section > :first-child + .ticks {
          margin-block-start: calc(var(--_space) * -0.5) !important;
        }

        .body > .tally {
          max-inline-size: 40em;
          margin-inline-start: calc(11em + var(--_space) * 3);
        }

        .apply {
          position: static;
          grid-area: apply;
          align-self: center;
          min-inline-size: 0;
          padding: 0;
          border: 0;
          margin: 0;
          background: none;
          box-shadow: none;
        }
      }
    }
  }
`;

/** The look of `theme="compact"`. */
export const styles = unsafeCSS(`.root[data-theme=compact]{${declare(compact)}}${look.cssText}`);
