import {html, render} from 'lit';

/**
 * Registers an element under its tag. The first copy of a tag to come wins: a page may hold this script twice, or in two versions.
 *
 * Where the page lets nothing be drawn, nothing is registered, so the children of the elements stay what the visitor sees.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag) && (canDraw ??= tryDrawing())) customElements.define(tag, element);
}

let canDraw: boolean | undefined;

/** Whether the page's policy lets a template be parsed; if not, that is said on the console, once. */
function tryDrawing(): boolean {
  try {
    // None on a server, which draws without one.
    if (globalThis.document as Document | undefined) render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch (error) {
    // Said where the page's author looks: they alone can change it.
    // eslint-disable-next-line no-console
    console.error('Add job-posting-elements to trusted-types in the Content-Security-Policy of this page.', error);
    return false;
  }
}
