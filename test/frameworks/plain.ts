import type {State} from './state.js';

/** No framework: what a page's own script writes. */
let section: HTMLElement | undefined;
let apply: (event: Event) => void;
globalThis.app = {
  mount(place, state) {
    section = document.createElement('section');
    section.innerHTML = '<job-posting title="Job"></job-posting>';
    section.querySelector('job-posting')!.addEventListener('job-apply', (event) => apply(event));
    place.append(section);
    this.update(state);
  },
  update({posting, level, isCheckable, words, handle}: State) {
    apply = handle as (event: Event) => void;
    const element = section!.querySelector('job-posting')!;
    Object.assign(element, {posting, headingLevel: level, checkable: isCheckable});
    for (const old of section!.querySelectorAll('.words, apply-button')) old.remove();
    if (!words) return;
    const paragraph = Object.assign(document.createElement('p'), {
      className: 'words',
      slot: 'before',
      textContent: words,
    });
    element.append(paragraph);
    section!.append(Object.assign(document.createElement('apply-button'), {posting}));
  },
  unmount() {
    section?.remove();
    section = undefined;
  },
};
