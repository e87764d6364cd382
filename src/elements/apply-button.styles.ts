import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }

  .root {
    inline-size: 100%;
  }

  .button {
    display: flex;
  }

  .closed {
    font-weight: var(--_strong-weight);
  }

  .skeleton {
    inline-size: 9em;
    block-size: 2.75em;
    border-radius: var(--_radius);
    background: var(--_text);
  }
`;
