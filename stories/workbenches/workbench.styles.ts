import {css} from 'lit';

/** The look that all workbenches have: a panel of controls, and beside it a stage that shows what comes of them. */
export const workbench = css`
  :host {
    --ink: light-dark(#1a1c22, #eceef2);
    --soft: light-dark(#5a5f6b, #a7adba);
    --line: light-dark(#dde0e6, #33373f);
    --paper: light-dark(#fff, #15171b);
    --panel: light-dark(#f5f6f8, #1c1f24);
    --field: light-dark(#fff, #121418);
    --edge: light-dark(#868c99, #757c8a);
    --accent: light-dark(#1f4fd8, #9db8ff);
    --on-accent: light-dark(#fff, #0d1430);
    --good: light-dark(#12683a, #6fd59a);
    --bad: light-dark(#b3261e, #ff9c92);
    --mono: ui-monospace, 'SF Mono', 'Cascadia Code', 'Noto Sans Mono', 'DejaVu Sans Mono', monospace;
    box-sizing: border-box;
    display: grid;
    grid-template:
      'head head' auto
      'panel stage' minmax(0, 1fr) / 23rem minmax(0, 1fr);
    block-size: 100vh;
    background: var(--paper);
    color: var(--ink);
    color-scheme: light dark;
    font:
      0.875rem/1.5 system-ui,
      'Segoe UI',
      'Noto Sans',
      sans-serif;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  header {
    grid-area: head;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.75rem 1.25rem;
    border-block-end: 1px solid var(--line);
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  h1 {
    font-size: 1.0625rem;
    font-weight: 650;
  }

  h2 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.75rem;
    font-size: 0.875rem;
    font-weight: 650;
  }

  header p,
  .soft {
    color: var(--soft);
  }

  header .end {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin-inline-start: auto;
  }

  .panel {
    grid-area: panel;
    display: grid;
    align-content: start;
    gap: 1.25rem;
    overflow: auto;
    padding: 1.25rem;
    border-inline-end: 1px solid var(--line);
    background: var(--panel);
  }

  .stage {
    grid-area: stage;
    overflow: auto;
    min-inline-size: 0;
  }

  .group {
    display: grid;
    gap: 0.75rem;
    min-inline-size: 0;
  }

  .group + .group {
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--line);
  }

  .field {
    display: grid;
    gap: 0.25rem;
  }

  .field > span:first-child {
    font-weight: 550;
  }

  .hint {
    color: var(--soft);
    font-size: 0.8125rem;
  }

  summary {
    font-weight: 550;
    cursor: pointer;
  }

  summary + .group {
    margin-block-start: 0.75rem;
  }

  .count {
    color: var(--soft);
    font-weight: 400;
  }

  .tick {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.625rem;
    align-items: start;
  }

  .tick input {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0.125rem 0 0;
    accent-color: var(--accent);
  }

  .tick .hint {
    grid-column: 2;
  }

  input:not([type='checkbox'], [type='radio'], [type='color'], [type='range']),
  select,
  textarea {
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--field);
    color: inherit;
    font: inherit;
  }

  textarea {
    min-block-size: 11rem;
    font: 0.8125rem/1.5 var(--mono);
    resize: vertical;
  }

  ::placeholder {
    color: var(--soft);
    opacity: 1;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--edge);
    border-radius: 6px;
    background: var(--field);
    color: inherit;
    font: inherit;
    font-weight: 550;
    white-space: nowrap;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--ink);
  }

  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  button.main:hover {
    filter: brightness(0.93);
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  a {
    color: var(--accent);
  }

  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    padding: 3px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--panel);
  }

  .switch label {
    position: relative;
  }

  .switch input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .switch span {
    display: block;
    padding: 0.25rem 0.75rem;
    border-radius: 6px;
    color: var(--soft);
    font-weight: 550;
  }

  .switch :checked + span {
    background: var(--paper);
    box-shadow: 0 1px 3px rgb(0 0 0 / 22%);
    color: var(--ink);
  }

  .switch :focus-visible + span {
    outline: 2px solid var(--accent);
  }

  pre {
    overflow: auto;
    margin: 0;
    padding: 0.875rem 1rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--panel);
    font: 0.8125rem/1.6 var(--mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
  }

  code {
    font: 0.8125rem/1.5 var(--mono);
  }

  iframe {
    display: block;
    border: 0;
    background: #fff;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (width < 52rem) {
    :host {
      grid-template: 'head' max-content 'panel' max-content 'stage' 1fr / minmax(0, 1fr);
      block-size: auto;
      min-block-size: 100vh;
    }

    .panel {
      border-inline-end: 0;
      border-block-end: 1px solid var(--line);
    }
  }
`;
