import {css} from 'lit';

/** The look of the choices of a filter, and of those that are set. */
export const styles = css`
  fieldset {
    position: absolute;
    inset-block-start: calc(100% + var(--_space) * 0.35);
    inset-inline-start: 0;
    z-index: 2;
    min-inline-size: max(100%, 15em);
    max-inline-size: min(24em, 88vi);
    max-block-size: 22em;
    padding: calc(var(--_space) * 0.5);
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
    gap: calc(var(--_space) * 0.65);
    align-items: center;
    min-block-size: 2.5em;
    padding: calc(var(--_space) * 0.3) calc(var(--_space) * 0.6);
    border-radius: var(--_radius);
    font-size: var(--_small);
    line-height: calc(var(--_line-height) * 0.8);
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_tint);
  }

  /* On the tint, what is quiet would be too faint on some pages. */
  .choice:hover > .quiet {
    color: inherit;
  }

  .choice > :nth-child(2) {
    flex: 1;
    min-inline-size: 0;
  }

  .choice > .quiet {
    font-variant-numeric: tabular-nums;
  }

  .chip {
    display: flex;
    gap: calc(var(--_space) * 0.6);
    align-items: center;
    min-block-size: 2.25em;
    padding: calc(var(--_space) * 0.2) calc(var(--_space) * 0.85);
    border: var(--_border-width) solid transparent;
    border-radius: 99em;
    background: var(--_tint);
    font-size: var(--_small);
    line-height: calc(var(--_line-height) * 0.8);
    text-align: start;
    cursor: pointer;
  }

  .chip:hover {
    border-color: var(--_edge);
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
    padding: calc(var(--_space) * 0.2) calc(var(--_space) * 0.5);
    border: 0;
    background: none;
    color: var(--_ink);
    font-size: var(--_small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  @container board (inline-size < 40em) {
    .row fieldset {
      position: static;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: none;
      padding: calc(var(--_space) * 0.25) 0;
      border-width: 0 0 var(--_border-width);
      border-radius: 0;
      background: none;
      box-shadow: none;
    }

    .row .choice {
      min-block-size: 2.75em;
    }
  }
`;
