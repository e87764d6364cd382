import {html, render} from 'lit';

/**
 * Registers an element under its tag. The first copy of a tag to come wins: a page may hold this script twice, or in two versions.
 *
 * Where the page lets nothing be drawn, nothing is registered, so the children of the elements stay what the visitor sees.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (hasFailed) return;
  try {
    if (customElements.get(tag)) return;
    // Whether the page's policy lets a template be parsed, and old scripts have left what it is drawn into. A server has no document.
    if (globalThis.document as Document | undefined)
      render(html`<i></i>`, document.createElement('p').attachShadow({mode: 'open'}));
    customElements.define(tag, element);
  } catch (error) {
    hasFailed = true;
    // Said where the page's author looks, once: they alone can change it.
    // eslint-disable-next-line no-console
    console.error('Add job-posting-elements to trusted-types of this page, or mend:', error);
  }
}

let hasFailed = false;
