import {css} from 'lit';

/** The look of waiting: lines where text will be. */
export const state = css`
  .skeleton {
    min-block-size: 13em;
    background: repeating-linear-gradient(var(--_text) 0 0.9em, transparent 0 1.7em);
    opacity: 0.08;
    animation: wait calc(var(--_duration) * 10) infinite alternate;
  }

  @keyframes wait {
    to {
      opacity: 0.04;
    }
  }
`;
