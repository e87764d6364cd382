import {css} from 'lit';

export const styles = css`
  :host {
    min-inline-size: 0;
  }

  .skeleton {
    min-block-size: 8em;
    padding: calc(var(--_space) * 1.25);
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
  }
`;
