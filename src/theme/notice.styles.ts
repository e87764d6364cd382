import {css} from 'lit';
import {signals} from './signals.styles.js';

const look = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    padding: var(--_space);
    border: var(--_border-width) solid var(--_border);
    border-inline-start: calc(var(--_border-width) * 3) solid var(--_warning);
    border-radius: var(--_radius);
  }

  .notice p {
    flex: 1 1 16em;
  }
`;

/** The look of what went wrong. */
export const notice = [signals, look];
