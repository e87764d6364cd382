import {css} from 'lit';
import {base} from '../theme/base.styles.js';
import {button} from '../theme/button.styles.js';
import {prose} from '../theme/prose.styles.js';
import {state} from '../theme/state.styles.js';

const styles = css`
  :host {
    container-type: inline-size;
    /* In a row or a column that shrinks to its content, containment alone would leave no width at all. */
    contain-intrinsic-inline-size: 20em;
    flex-grow: 1;
    align-self: stretch;
    justify-self: stretch;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    text-align: start;
  }

  .organization {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 0.75);
    font-weight: var(--_medium-weight);
  }

  .organization > * {
    min-inline-size: 0;
  }

  .organization a {
    color: inherit;
    text-decoration-color: var(--_border);
  }

  .organization img {
    inline-size: auto;
    max-inline-size: 10em;
    block-size: 2em;
    object-fit: contain;
  }

  [part='title'] {
    margin-block-start: calc(var(--_space) * 0.25);
    font-size: clamp(1em * var(--_scale) * var(--_scale) * var(--_scale), 1.05em * var(--_scale) + 3cqi, 1.32em * var(--_scale) * var(--_scale) * var(--_scale) * var(--_scale));
    line-height: calc(var(--_line-height) * 0.7);
  }

  [dir='ltr'] [part='title'] {
    letter-spacing: -0.02em;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 1.25);
    border-block: var(--_border-width) solid var(--_border);
  }

  .facts dt {
    font-size: var(--_small);
  }

  .facts dd {
    font-weight: var(--_medium-weight);
    line-height: calc(var(--_line-height) * 0.88);
  }

  .pay > * {
    display: block;
  }

  .pay + .pay {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .note,
  .pay .quiet {
    font-size: var(--_small);
    font-weight: var(--_font-weight);
  }

  .body {
    display: grid;
    grid-template-columns: minmax(0, 42em);
    gap: calc(var(--_space) * 2.25);
    align-content: start;
  }

  [part='heading'] {
    margin-block-end: calc(var(--_space) * 0.75);
    font-size: calc(1.1em * var(--_scale));
  }

  .body :is(a, input, button) {
    /* What floats at the lower edge must not cover what has the focus. */
    scroll-margin-block: 6em;
  }

  .closed {
    font-weight: var(--_strong-weight);
  }

  .closed-notice {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .apply {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
    align-items: center;
  }

  .apply .button,
  .apply ::slotted(*) {
    flex: auto;
  }

  /* Over text, a button needs ground under it. */
  .apply:has(.button) {
    position: sticky;
    inset-block-end: max(var(--_space) * 0.75, env(safe-area-inset-bottom));
    z-index: 1;
    padding: calc(var(--_space) * 0.5);
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) + var(--_space) * 0.5);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }

  ::slotted([slot='footer']) {
    grid-column: 1 / -1;
  }

  .skeleton {
    min-block-size: 34em;
  }

  @container (inline-size >= 32em) {
    .apply {
      justify-self: center;
      min-inline-size: 15em;
    }
  }

  @container (inline-size >= 52em) {
    article:not([data-layout='column']) {
      /* Not wider: on a page without a column of its own, facts at the far edge would belong to nothing. */
      grid-template: 'header header' auto 'body facts' auto 'body apply' 1fr / minmax(0, 53em) 17em;
      gap: calc(var(--_space) * 2.5) clamp(var(--_space) * 2.5, 6cqi, var(--_space) * 5);

      header {
        grid-area: header;
      }

      .body {
        grid-area: body;
      }

      .facts {
        grid-area: facts;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--_space);
      }

      .apply {
        grid-area: apply;
        inset-block: calc(var(--_space) * 1.5) auto;
        align-self: start;
        justify-self: stretch;
        min-inline-size: 0;
        padding: 0;
        border: 0;
        margin-block-start: calc(var(--_space) * -1);
        background: none;
        box-shadow: none;
      }
    }

    article[data-layout='wide'] {
      grid-template: 'header apply' auto 'facts facts' auto 'body body' auto / minmax(0, 1fr) auto;

      .facts {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
      }

      .body {
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
        column-gap: clamp(var(--_space) * 2.5, 6cqi, var(--_space) * 5);
      }

      .apply {
        position: static;
        align-self: end;
        margin: 0;
      }

      .apply .button {
        min-inline-size: 10em;
      }
    }
  }

  @media print {
    article {
      display: block;
    }

    article > *,
    .facts {
      margin-block-end: calc(var(--_space) * 1.5);
    }

    .apply,
    .notice {
      display: none !important;
    }

    section {
      break-inside: avoid-page;
    }
  }
`;

export const look = [base, button, prose, state, styles];
