import {css} from 'lit';
import {signals} from '../theme/signals.styles.js';

const look = css`
  .card {
    display: grid;
    gap: calc(var(--_space) * 0.3);
    padding: calc(var(--_space) * 1.25);
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    text-align: start;
  }

  .card > * {
    min-inline-size: 0;
  }

  .leads {
    cursor: pointer;
  }

  .leads:hover {
    border-color: color-mix(in srgb, var(--_text) 40%, transparent);
    box-shadow: var(--_shadow);
    transition:
      border-color var(--_duration),
      box-shadow var(--_duration);
  }

  .card > .quiet {
    font-size: var(--_small);
  }

  .card :is(h1, h2, h3, h4, h5, h6) {
    font-size: calc(1em * var(--_scale));
  }

  .card :is(h1, h2, h3, h4, h5, h6) a {
    color: inherit;
    text-decoration: none;
  }

  .leads:hover :is(h1, h2, h3, h4, h5, h6) a {
    text-decoration: underline;
  }

  .card:has(a:focus-visible) {
    outline: 2px solid var(--_edge);
    outline-offset: 3px;
  }

  .card:has(a:focus-visible) a {
    outline: none;
  }

  .short {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    list-style: none;
    color: var(--_quiet);
  }

  .short li:not(:last-child)::after {
    content: '\\a0·';
    content: '\\a0·' / '';
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-block-start: calc(var(--_space) * 0.4);
    font-size: 0.9375em;
  }

  .foot bdi {
    font-weight: 500;
  }

  .closed {
    color: var(--_warning);
    font-weight: var(--_strong-weight);
  }

  @media (prefers-reduced-motion: reduce) {
    .leads:hover {
      transition: none;
    }
  }
`;

/** The look of a card, for the element that is one and for the board that draws many. */
export const styles = [signals, look];
