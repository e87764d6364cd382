import {css} from 'lit';

export const styles = css`
  :host {
    min-inline-size: 0;
  }

  section + section {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  [part='heading'] {
    margin-block-end: calc(var(--_space) * 0.75);
    font-size: calc(1.1em * var(--_scale));
  }

  .skeleton {
    min-block-size: 12em;
  }
`;
