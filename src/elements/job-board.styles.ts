import {css} from 'lit';
import {notice} from '../theme/notice.styles.js';
import {styles as card} from './draw-card.styles.js';
import {styles as filters} from './draw-filters.styles.js';
import {styles as list} from './draw-list.styles.js';

const board = css`
  .board {
    container: board / inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    text-align: start;
  }

  .root:has(> .board > .notice):has(+ slot) {
    margin-block-end: var(--_space);
  }

  .overview:not([hidden]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    align-items: center;
    justify-content: space-between;
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .count {
    font-weight: var(--_strong-weight);
  }

  .count .quiet {
    font-weight: var(--_font-weight);
  }

  .count:focus {
    outline: none;
  }

  .order {
    display: flex;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    font-size: var(--_small);
  }

  .orders .order select {
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding-inline: calc(var(--_space) * 0.6);
    font-size: 1em;
  }

  .order select option {
    background: var(--_surface);
    color: var(--_text);
  }

  .empty {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    justify-items: center;
    padding: calc(var(--_space) * 3) var(--_space);
    border: var(--_border-width) dashed var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    overflow-wrap: anywhere;
    text-align: center;
  }

  .lead {
    font-size: calc(1em * var(--_scale));
    font-weight: var(--_strong-weight);
    text-wrap: balance;
  }

  .relax {
    justify-content: center;
  }

  .relax .button {
    display: block;
    font-weight: var(--_medium-weight);
  }

  .pages {
    display: flex;
    justify-content: center;
    padding-block-start: var(--_space);
  }

  .pages ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.25);
    align-items: center;
    justify-content: center;
    list-style: none;
  }

  .pages li > * {
    display: grid;
    place-items: center;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: calc(var(--_space) * 0.25) calc(var(--_space) * 0.75);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font-variant-numeric: tabular-nums;
    text-decoration: none;
    cursor: pointer;
  }

  .pages li > *:hover {
    background: var(--_tint);
  }

  .pages [aria-current] {
    border-color: var(--_edge);
    background: var(--_accent) !important;
    color: var(--_on-accent);
    font-weight: var(--_strong-weight);
  }
`;

const media = css`
  @media (forced-colors: active) {
    .search::before {
      background: ButtonText;
    }

    .chip,
    .badge,
    .tally {
      border: 1px solid;
    }

    .toggle:has(:checked),
    .pages [aria-current] {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }

    .save svg {
      stroke: ButtonText;
    }

    .save[aria-pressed='true'] svg {
      fill: ButtonText;
    }
  }

  @media print {
    .search,
    .filters,
    .orders,
    .pages,
    .trail,
    .related,
    .save {
      display: none !important;
    }
  }
`;

/** The look of a board, each part beside what draws it; last what holds for all of them. */
export const styles = [notice, card, board, filters, list, media];
