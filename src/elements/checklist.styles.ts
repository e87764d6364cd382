import {css} from 'lit';
import {signals} from '../theme/signals.styles.js';

const look = css`
  .prose .ticks {
    padding: 0;
    list-style: none;
  }

  .prose .ticks li {
    padding: 0;
    margin: 0;
  }

  .ticks label {
    display: flex;
    gap: calc(var(--_space) * 0.75);
    align-items: baseline;
    padding: calc(var(--_space) * 0.4) calc(var(--_space) * 0.5);
    margin-inline: calc(var(--_space) * -0.5);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .ticks label:hover {
    background: var(--_tint);
  }

  .ticks input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    font: inherit;
    accent-color: var(--_positive);
    translate: 0 0.25em;
    cursor: inherit;
  }

  .tally {
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-radius: var(--_radius);
    background: var(--_tint);
    /* Where the system has its own colours, an edge is what is left of a ground. */
    outline: var(--_border-width) solid transparent;
  }

  .body > .tally {
    margin-block-start: calc(var(--_space) * -1);
  }

  /* On the tint, what is quiet elsewhere would be too faint on some pages. */
  .tally .quiet {
    color: inherit;
    font-size: var(--_small);
  }
`;

/** The look of qualifications that can be ticked, and of the tally under them. */
export const styles = [signals, look];
