import htmx from 'htmx.org';
import type {State} from './state.js';

/** Markup from a server, swapped in: all that is said is in it. */
let place: HTMLElement;
const write = ({posting, level, isCheckable, words}: State) =>
  `<section><job-posting heading-level="${level}" ${isCheckable ? 'checkable' : ''} title="Job">
    <script type="application/json">${JSON.stringify(posting)}</script>${words ? `<p class="words" slot="before">${words}</p>` : ''}
  </job-posting>${words ? `<apply-button><script type="application/json">${JSON.stringify(posting)}</script></apply-button>` : ''}</section>`;
let handler: ((event: Event) => void) | undefined;
globalThis.app = {
  async mount(element, state) {
    place = element as HTMLElement;
    place.addEventListener('job-apply', (event) => handler?.(event));
    await this.update(state);
  },
  async update(state) {
    handler = state.handle as (event: Event) => void;
    await htmx.ajax('GET', `/fragment?${new URLSearchParams({html: write(state)})}`, {
      target: place,
      swap: 'innerHTML',
    });
  },
  unmount: () => place.replaceChildren(),
};
