import {css} from 'lit';

/** The look of an opening that is read in place. */
export const styles = css`
  .opening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
  }

  .trail {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
    justify-content: space-between;
  }

  .trail :is(a, button) {
    color: inherit;
    text-decoration: none;
  }

  .back {
    padding-inline: 0 calc(var(--_space) * 0.5);
    border-color: transparent;
    font-weight: var(--_medium-weight);
  }

  .back:hover {
    text-decoration: underline !important;
  }

  .back::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-start: calc(var(--_space) * 0.15);
    border: solid;
    border-width: 0 0 max(1.5px, var(--_border-width)) max(1.5px, var(--_border-width));
    rotate: 45deg;
    content: '';
  }

  [dir='rtl'] .back::before {
    rotate: 225deg;
  }

  .steps .save {
    position: static;
    justify-content: center;
    padding: 0;
    border: var(--_border-width) solid var(--_control);
  }

  .related {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .related > :is(h2, h3, h4, h5) {
    margin-block-end: calc(var(--_space) * 0.75);
    font-size: calc(1em * var(--_scale));
  }
`;
