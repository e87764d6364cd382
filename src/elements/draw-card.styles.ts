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
    border-color: var(--_control);
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
    column-gap: var(--_space);
    /* At the beginning of a line, the point before an item is outside. */
    overflow-x: clip;
    list-style: none;
    color: var(--_quiet);
  }

  .short li + li::before {
    /* Together with the point, no width at all. */
    margin-inline: calc(-0.32em - var(--_space) * 0.35) calc(var(--_space) * 0.35);
    content: '·';
    content: '·' / '';
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.25) var(--_space);
    margin-block-start: calc(var(--_space) * 0.4);
    font-size: var(--_small);
  }

  .foot bdi {
    font-weight: var(--_medium-weight);
  }

  .closed {
    color: var(--_warning);
    font-weight: var(--_strong-weight);
  }
`;

/** The look of a card, for the element that is one and for the board that draws many. */
export const styles = [signals, look];
