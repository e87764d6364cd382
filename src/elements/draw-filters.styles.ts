import {css} from 'lit';

/** The look of the search and of the filters: a search that is seen, and filters that are calm. */
export const styles = css`
  :is(input, select, button, summary) {
    font: inherit;
    color: inherit;
  }

  .search input {
    inline-size: 100%;
    min-block-size: 3.25em;
    padding-block: calc(var(--_space) * 0.5);
    padding-inline: calc(1.2em + var(--_space) * 1.75) var(--_space);
    border: var(--_border-width) solid var(--_control);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    appearance: none;
  }

  .search {
    position: relative;
  }

  .search::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_space);
    inline-size: 1.2em;
    background: var(--_quiet);
    mask: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='red' stroke-width='1.8' stroke-linecap='round'%3E%3Ccircle cx='8.5' cy='8.5' r='6'/%3E%3Cpath d='m13 13 5 5'/%3E%3C/svg%3E") no-repeat center;
    content: '';
    pointer-events: none;
  }

  .search input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .search input:focus-visible {
    border-color: var(--_edge);
    outline-offset: -1px;
  }


  .row,
  .chips,
  .relax,
  .orders,
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    list-style: none;
  }

  .filter {
    position: relative;
  }

  :is(summary, .toggle, .unfold, .order select, .steps > *, .back) {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
    min-block-size: 2.75em;
    padding: calc(var(--_space) * 0.25) calc(var(--_space) * 0.9);
    border: var(--_border-width) solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    font-size: var(--_small);
    line-height: calc(var(--_line-height) * 0.8);
    cursor: pointer;
    list-style: none;
    transition: border-color var(--_duration);
  }

  .filters > .unfold {
    display: none;
  }

  :is(summary, .toggle, .unfold, .order select, .steps > *):hover,
  .filter[open] > summary {
    border-color: var(--_text);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after,
  .unfold::after {
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: calc(var(--_space) * 0.15);
    border-style: solid;
    border-width: 0 max(1.5px, var(--_border-width)) max(1.5px, var(--_border-width)) 0;
    border-color: var(--_quiet);
    rotate: 45deg;
    translate: 0 -0.15em;
    content: '';
  }

  .filter[open] > summary::after,
  .unfolded > .unfold::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }

  .filter:has(.tally) > summary,
  .toggle:has(:checked) {
    border-color: var(--_edge);
  }

  .tally {
    min-inline-size: 1.6em;
    padding: 0.1em calc(var(--_space) * 0.4);
    border-radius: 99em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: calc(var(--_small) * 0.9);
    font-weight: var(--_strong-weight);
    outline: var(--_border-width) solid var(--_edge);
    text-align: center;
  }

  :is(.choice, .toggle) input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    accent-color: var(--_edge);
    cursor: inherit;
  }

  @container board (inline-size < 40em) {
    .filters > .unfold {
      display: flex;
      inline-size: 100%;
      justify-content: center;
    }

    .row {
      display: none;
    }

    .unfolded > .row {
      display: grid;
      gap: 0;
      margin-block-start: calc(var(--_space) * 0.5);
      border-block-start: var(--_border-width) solid var(--_border);
    }

    .row :is(summary, .toggle) {
      justify-content: space-between;
      min-block-size: 3.25em;
      padding-inline: calc(var(--_space) * 0.25);
      border-width: 0 0 var(--_border-width);
      border-color: var(--_border);
      border-radius: 0;
      font-size: 1em;
    }

    .row .toggle {
      justify-content: start;
    }

    .row summary::after {
      margin-inline-start: auto;
    }

    .orders {
      inline-size: 100%;
    }

    .order {
      flex: 1 1 8em;
      flex-direction: column;
      align-items: stretch;
      gap: calc(var(--_space) * 0.1);
    }
  }
`;
