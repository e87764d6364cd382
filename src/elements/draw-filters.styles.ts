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

  fieldset {
    position: absolute;
    inset-block-start: calc(100% + 0.35em);
    inset-inline-start: 0;
    z-index: 2;
    min-inline-size: max(100%, 15em);
    max-inline-size: min(24em, 88vi);
    max-block-size: 22em;
    padding: calc(var(--_space) * 0.5);
    margin: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    inline-size: max-content;
  }

  fieldset:focus {
    outline: none;
  }

  .choice {
    display: flex;
    gap: 0.65em;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.3em 0.6em;
    border-radius: var(--_radius);
    font-size: 0.9375em;
    line-height: 1.3;
    cursor: pointer;
  }

  .choice:hover {
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }

  .choice > :nth-child(2) {
    flex: 1;
    min-inline-size: 0;
  }

  .choice > .quiet {
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  :is(.choice, .toggle) input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  .chip {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0.2em 0.85em;
    border: 0;
    border-radius: 2em;
    background: color-mix(in srgb, var(--_accent) 13%, transparent);
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }

  .chip:hover {
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }

  .chip svg {
    flex: none;
    inline-size: 0.7em;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }

  .clear {
    min-block-size: 2.25em;
    padding: 0.2em 0.5em;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
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

    .row fieldset {
      position: static;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: none;
      padding: 0.25em 0;
      border-width: 0 0 var(--_border-width);
      border-radius: 0;
      background: none;
      box-shadow: none;
    }

    .row .choice {
      min-block-size: 2.75em;
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
