/** @jsxImportSource preact */
import {render} from 'preact';
import type {} from 'job-posting-elements/types/preact';
import type {State} from './state.js';

function App({posting, level, isCheckable, words, handle}: State) {
  return (
    <section>
      <job-posting posting={posting} headingLevel={level} checkable={isCheckable} onjob-apply={handle} title="Job">
        {words ? (
          <p class="words" slot="before">
            {words}
          </p>
        ) : null}
      </job-posting>
      {words ? <apply-button posting={posting} /> : null}
    </section>
  );
}

let place: Element;
globalThis.app = {
  mount(element, state) {
    place = element;
    this.update(state);
  },
  update: (state) => render(<App {...state} />, place),
  unmount: () => render(null, place),
};
