/** @jsxImportSource react */
import {flushSync} from 'react-dom';
import {createRoot, type Root} from 'react-dom/client';
import type {} from 'job-posting-elements/types/react';
import type {State} from './state.js';

function App({posting, level, isCheckable, words, handle}: State) {
  return (
    <section>
      <job-posting posting={posting} headingLevel={level} checkable={isCheckable} onjob-apply={handle} title="Job">
        {words ? (
          <p className="words" slot="before">
            {words}
          </p>
        ) : null}
      </job-posting>
      {words ? <apply-button posting={posting} /> : null}
    </section>
  );
}

let root: Root;
globalThis.app = {
  mount(place, state) {
    root = createRoot(place);
    this.update(state);
  },
  update: (state) => flushSync(() => root.render(<App {...state} />)),
  unmount: () => root.unmount(),
};
