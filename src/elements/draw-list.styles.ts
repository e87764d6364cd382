import {css} from 'lit';

/** The look of the openings of a board: divided by hairlines. */
export const styles = css`
  .cards ul,
  .cards:is(ul) {
    list-style: none;
  }

  .slice ~ div > .slice {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150em;
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 0.75);
    align-items: baseline;
    justify-content: space-between;
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 0.6);
    border-block-end: calc(var(--_border-width) * 2) solid var(--_text);
  }

  .cards > .slice > .group:first-child {
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .group :is(h1, h2, h3, h4) {
    font-size: calc(1em * var(--_scale) * var(--_scale));
  }

  .group .quiet {
    font-size: var(--_small);
  }

  .cards li:not(.short li) {
    border-block-end: var(--_border-width) solid var(--_border);
  }

  .cards > .slice > ul:first-child > li:first-child,
  .cards:is(ul) > li:first-child {
    border-block-start: var(--_border-width) solid var(--_border);
  }

  .cards .card {
    position: relative;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0;
    padding: calc(var(--_space) * 1.1) 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
  }

  .cards .leads:hover {
    box-shadow: none;
  }

  .leads:hover :is(h1, h2, h3, h4, h5, h6) a {
    color: var(--_ink);
  }

  .cards .card:has(a:focus-visible) {
    outline-offset: -2px;
  }

  .cards .card > * + * {
    margin-block-start: calc(var(--_space) * 0.3);
  }

  .short li:has(.badge) {
    margin-inline-end: calc(var(--_space) * -0.6);
  }

  .short li:has(.badge) + ::before {
    content: none;
  }

  mark {
    background: var(--_tint);
    color: var(--_text);
    text-decoration: underline calc(var(--_border-width) * 2) var(--_edge);
    text-underline-offset: 0.2em;
  }

  .badge {
    color: var(--_text);
    padding: 0.1em calc(var(--_space) * 0.6);
    border-radius: 99em;
    background: var(--_tint);
    font-size: calc(var(--_small) * 0.9);
    font-weight: var(--_strong-weight);
  }

  .badge.new {
    outline: var(--_border-width) solid;
    outline-offset: calc(var(--_border-width) * -1);
    background: none;
    color: var(--_positive);
  }

  .save {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.6);
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }

  .save svg {
    inline-size: 1.05em;
    fill: none;
    stroke: var(--_quiet);
    stroke-width: 1.6;
    stroke-linejoin: round;
  }

  .save:hover svg {
    stroke: var(--_text);
  }

  .save[aria-pressed='true'] svg {
    fill: var(--_ink);
    stroke: var(--_ink);
  }

  .card:has(.save) {
    padding-inline-end: calc(2.75em + var(--_space) * 0.75);
  }

  @container board (inline-size >= 52em) {
    .cards .card {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: calc(var(--_space) * 2);
    }

    .cards .card > * {
      grid-column: 1;
    }

    .cards .card > .foot {
      grid-row: 1 / span 5;
      grid-column: 2;
      flex-direction: column;
      justify-content: center;
      align-items: end;
      margin: 0 !important;
      text-align: end;
    }
  }
`;
