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
    padding-block: 0.5em;
    padding-inline: 3em 1em;
    margin: 0;
    border: var(--_border-width) solid color-mix(in srgb, var(--_text) 46%, transparent);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface)
      url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='%23808590' stroke-width='1.8' stroke-linecap='round'%3E%3Ccircle cx='8.5' cy='8.5' r='6'/%3E%3Cpath d='m13 13 5 5'/%3E%3C/svg%3E")
      no-repeat 1em center / 1.2em;
    font-size: 1.0625em;
    appearance: none;
  }

  [dir='rtl'] .search input {
    background-position-x: calc(100% - 1em);
  }

  .search input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .search input:focus-visible {
    border-color: var(--_accent);
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
    padding: 0;
    margin: 0;
    list-style: none;
  }

  .filter {
    position: relative;
  }

  :is(summary, .toggle, .unfold, .order select, .steps > *, .back) {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75em;
    padding: 0.25em 0.9em;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    font-size: 0.9375em;
    line-height: 1.3;
    cursor: pointer;
    list-style: none;
    transition: border-color var(--_duration);
  }

  .filters > .unfold {
    display: none;
  }

  :is(summary, .toggle, .unfold, .order select, .steps > *):hover,
  .filter[open] > summary {
    border-color: color-mix(in srgb, var(--_text) 46%, transparent);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after,
  .unfold::after {
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.15em;
    border-style: solid;
    border-width: 0 1.5px 1.5px 0;
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
    border-color: var(--_accent);
  }

  .tally {
    min-inline-size: 1.6em;
    padding: 0.1em 0.4em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125em;
    font-weight: 600;
    text-align: center;
  }

  :is(.choice, .toggle) input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
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
      padding-inline: 0.25em;
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
      gap: 0.1em;
    }
  }
`;
