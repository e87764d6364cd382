import {css} from 'lit';
import {base} from '../theme/base.styles.js';
import {button} from '../theme/button.styles.js';
import {state} from '../theme/state.styles.js';

const styles = css`
  :host {
    min-inline-size: 0;
  }

  .skeleton {
    min-block-size: 8em;
    border-radius: calc(var(--_radius) * 1.5);
  }
`;

export const look = [base, button, state, styles];
