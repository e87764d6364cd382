import {css} from 'lit';

/** The look of the one thing to do (`button`), and of a lesser one beside it (`button lesser`). */
export const button = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.5em;
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_duration);
  }

  .button:hover {
    background: color-mix(in oklch, var(--_accent) 88%, var(--_text));
  }

  .button.lesser {
    border-color: var(--_border);
    background: none;
    color: var(--_text);
  }

  .button.lesser:hover {
    border-color: currentcolor;
  }

  @media (prefers-reduced-motion: reduce) {
    .button {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
`;
