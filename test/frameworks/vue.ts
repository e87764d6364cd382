import {createApp, nextTick, shallowReactive, type App} from 'vue/dist/vue.esm-bundler.js';
import type {State} from './state.js';

let vue: App;
let current: State;
globalThis.app = {
  mount(place, state) {
    current = shallowReactive({...state});
    vue = createApp({
      setup: () => ({state: current}),
      template: `<section>
        <job-posting :posting="state.posting" :heading-level="state.level" :checkable="state.isCheckable" @job-apply="state.handle" title="Job">
          <p v-if="state.words" class="words" slot="before">{{ state.words }}</p>
        </job-posting>
        <apply-button v-if="state.words" :posting.prop="state.posting"></apply-button>
      </section>`,
    });
    vue.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
    vue.mount(place);
  },
  async update(state) {
    Object.assign(current, state);
    await nextTick();
  },
  unmount: () => vue.unmount(),
};
