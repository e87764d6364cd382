// eslint-disable-next-line import-x/no-duplicates
import {flushSync, mount, unmount} from 'svelte';
// Its types are those of the whole package.
// eslint-disable-next-line import-x/no-duplicates
import {writable} from 'svelte/store';
import Root from './svelte-root.svelte';
import type {State} from './state.js';

let mounted: object;
const state = writable<State>();
globalThis.app = {
  mount(place, first) {
    state.set(first);
    mounted = mount(Root, {target: place, props: {store: state}});
    flushSync();
  },
  update(next) {
    state.set(next);
    flushSync();
  },
  unmount: () => unmount(mounted),
};
