import {css} from 'lit';

/** The look of what marked text and tables add to prose. */
export const styles = css`
  code {
    font-size: var(--_small);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font: inherit;
  }

  :is(th, td) {
    padding: calc(var(--_space) * 0.4) calc(var(--_space) * 0.75);
    border: var(--_border-width) solid var(--_border);
    text-align: start;
    vertical-align: baseline;
  }
`;
