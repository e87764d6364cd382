import {css} from 'lit';

/** The look of the one thing to do (`button`), and of a lesser one beside it (`button lesser`). */
export const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: var(--_strong-weight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  /* Only under the pointer: a page that turns dark does so at once. */
  .button:hover {
    background: var(--_pressed);
    transition: background-color var(--_duration);
  }

  .button.lesser {
    border-color: var(--_control);
    background: none;
    color: var(--_text);
  }

  .button.lesser:hover {
    border-color: currentcolor;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
`;
