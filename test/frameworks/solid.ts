import {createSignal} from 'solid-js';
import html from 'solid-js/html';
import {render} from 'solid-js/web';
import type {State} from './state.js';

let dispose: () => void;
let set: (state: State) => void;
globalThis.app = {
  mount(place, first) {
    const [state, setState] = createSignal(first);
    set = (next) => setState(() => next);
    dispose = render(
      () => html`<section>
        <job-posting
          prop:posting=${() => state().posting}
          prop:headingLevel=${() => state().level}
          prop:checkable=${() => state().isCheckable}
          on:job-apply=${(event: Event) => state().handle(event as never)}
          title="Job"
          >${() => (state().words ? html`<p class="words" slot="before">${() => state().words}</p>` : null)}</job-posting
        >
        ${() => (state().words ? html`<apply-button prop:posting=${() => state().posting}></apply-button>` : null)}
      </section>`,
      place,
    );
  },
  update: (state) => set(state),
  unmount: () => dispose(),
};
