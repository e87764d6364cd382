import '@angular/compiler';
import {
  type ApplicationRef,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  provideZoneChangeDetection,
  signal,
} from '@angular/core';
import {createApplication} from '@angular/platform-browser';
import type {State} from './state.js';

const state = signal<State | undefined>(undefined);

/** By the function that the decorator is: the bundle is made without Angular's own compiler. */
class View {
  state = state;
}
Component({
  selector: 'app-view',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<section>
    <job-posting
      [posting]="state().posting"
      [headingLevel]="state().level"
      [checkable]="state().isCheckable"
      (job-apply)="state().handle($event)"
      title="Job"
    >
      @if (state().words) {
        <p class="words" slot="before">{{ state().words }}</p>
      }
    </job-posting>
    @if (state().words) {
      <apply-button [posting]="state().posting"></apply-button>
    }
  </section>`,
})(View);

const hasZone = 'Zone' in globalThis;
let application: ApplicationRef;
globalThis.app = {
  async mount(place, first) {
    state.set(first);
    application = await createApplication({
      providers: [hasZone ? provideZoneChangeDetection() : provideZonelessChangeDetection()],
    });
    const host = place.appendChild(document.createElement('app-view'));
    application.bootstrap(View, host);
    await application.whenStable();
  },
  async update(next) {
    state.set(next);
    application.tick();
    await application.whenStable();
  },
  unmount: () => application.destroy(),
};
