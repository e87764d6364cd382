import type {LitElement} from 'lit';
import {Later} from '../src/elements/later.js';

/** Waits until every element of a story has drawn all that it has, so that axe looks at the same things each time. */
export async function drawn({canvasElement}: {readonly canvasElement: HTMLElement}): Promise<void> {
  for (let calm = 0; calm < 2; calm++) {
    // A tab that nobody looks at has no frames.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (Later.underWay > 0 || isToDraw(canvasElement)) calm = -1;
  }
}

const isToDraw = (root: ParentNode): boolean =>
  [...root.querySelectorAll<LitElement>('*')].some(
    (element) => element.isUpdatePending || (element.shadowRoot !== null && isToDraw(element.shadowRoot)),
  );
