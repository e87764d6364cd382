import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Posting} from '../posting/posting.js';
import {JobViewEvent} from './events.js';

/** Sends `job-view` once for a posting, when half of what fits of the element is in the visitor's view. */
export class ViewController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer?: IntersectionObserver;
  /** What the posting is called that was seen last: with its body it is another object. */
  #seen?: string;

  /** The posting that the element shows. */
  posting?: Posting;

  constructor(host: ReactiveControllerHost & Element) {
    (this.#host = host).addController(this);
  }

  hostUpdated() {
    if (!this.posting || nameOf(this.posting) === this.#seen || this.#observer) return;
    // Some browsers, set to give less of the visitor away, have none: then nobody knows what is seen.
    if (typeof IntersectionObserver !== 'function') return;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || !this.posting) return;
        const isHalf = entry.intersectionRatio >= 0.5;
        const fillsHalf = entry.intersectionRect.height * 2 >= (entry.rootBounds?.height ?? Infinity);
        if (!isHalf && !fillsHalf) return;
        this.hostDisconnected();
        this.#seen = nameOf(this.posting);
        this.#host.dispatchEvent(new JobViewEvent(this.posting));
      },
      {threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5]},
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}

const nameOf = ({id, url, title}: Posting) => id ?? url ?? title;
