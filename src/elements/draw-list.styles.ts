import {css} from 'lit';

/** The look of the openings of a board: divided by hairlines. */
export const styles = css`
  .cards ul,
  .cards:is(ul) {
    padding: 0;
    list-style: none;
  }

  .slice + div > .slice {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 150em;
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    justify-content: space-between;
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 0.6);
    border-block-end: 2px solid var(--_text);
  }

  .cards > .slice > .group:first-child {
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .group :is(h1, h2, h3, h4) {
    font-size: 1.25em;
  }

  .group .quiet {
    font-size: 0.875em;
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
    color: var(--_accent);
  }

  .cards .card:has(a:focus-visible) {
    outline-offset: -2px;
  }

  .cards .card > * + * {
    margin-block-start: 0.3em;
  }

  .short li:has(.badge)::after {
    content: none;
  }

  mark {
    border-radius: 0.15em;
    background: color-mix(in srgb, var(--_accent) 20%, transparent);
    color: inherit;
  }

  .badge {
    color: var(--_text);
    padding: 0.1em 0.6em;
    border-radius: 1em;
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.6;
  }

  .badge.new {
    background: color-mix(in srgb, var(--_positive) 20%, transparent);
  }

  .save {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.6);
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    padding: 0;
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
    fill: var(--_accent);
    stroke: var(--_accent);
  }

  .card:has(.save) {
    padding-inline-end: 3.5em;
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
