import {css} from 'lit';

/** The look of the choices of a filter, and of those that are set. */
export const styles = css`
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
  }
`;
