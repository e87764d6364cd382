import {css} from 'lit';

/** The look of what marked text and tables add to prose. */
export const styles = css`
  code {
    font-size: 0.9em;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font: inherit;
  }

  :is(th, td) {
    padding: 0.4em 0.75em;
    border: var(--_border-width) solid var(--_border);
    text-align: start;
    vertical-align: baseline;
  }
`;
