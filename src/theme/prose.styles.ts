import {css} from 'lit';

/** The look of running text: paragraphs, lists, tables and the headings between them. */
export const prose = css`
  .prose > * + * {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .prose > :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .prose > :first-child {
    margin-block-start: 0;
  }

  .prose :is(ul, ol) {
    padding-inline-start: calc(var(--_space) * 1.25);
  }

  .prose li {
    padding-inline-start: calc(var(--_space) * 0.25);
  }

  .prose li + li,
  .prose li > * + * {
    margin-block-start: calc(var(--_space) * 0.4);
  }

  .prose li::marker {
    color: var(--_ink);
  }
`;
