import {css} from 'lit';

/** The look of waiting and of what went wrong. */
export const state = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
    padding: var(--_space);
    border: var(--_border-width) solid var(--_border);
    border-inline-start: 3px solid var(--_warning);
    border-radius: var(--_radius);
  }

  .notice p {
    flex: 1 1 16em;
  }

  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    align-content: start;
  }

  .skeleton i {
    block-size: 0.9em;
    border-radius: 0.3em;
    background: var(--_text);
    opacity: 0.08;
  }

  .skeleton i:first-child {
    inline-size: 60%;
    block-size: 1.5em;
  }

  .skeleton i:nth-child(4n + 5),
  .skeleton i:last-child {
    inline-size: 40%;
  }

  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: wait 1.6s ease-in-out infinite alternate;
    }

    @keyframes wait {
      to {
        opacity: 0.5;
      }
    }
  }

  @media (forced-colors: active) {
    .skeleton i {
      background: GrayText;
      opacity: 0.4;
    }
  }
`;
