import {hydrate} from '@lit-labs/ssr-client';
import {nothing, type ReactiveControllerHost, type RenderOptions, type TemplateResult} from 'lit';
import {loadLocale, localeOf} from '../locales/locale.js';
import {Later} from './later.js';

/** An element that draws, as all of ours do: a `LitElement`. */
export interface Drawn extends ReactiveControllerHost, HTMLElement {
  renderRoot: HTMLElement | DocumentFragment;
  readonly renderOptions: RenderOptions;
}

/**
 * Makes what a server has drawn the element's own, once all is there to draw the same: its nodes stay.
 *
 * By hand and not by Lit's own support for it, which takes over at the first update, whether the data and the language are
 * there or not, keeps a text that has become another since ("today"), and throws where the page is of another version.
 */
export function takeOver(host: Drawn, isReady: () => boolean, release: () => void): void {
  const controller = {
    hostUpdated() {
      if (!isReady() || loadLocale(localeOf(host)) || Later.underWay > 0) return;
      host.removeController(controller);
      release();
      if (host.shadowRoot) adopt(host, host.shadowRoot);
      host.requestUpdate();
    },
  };
  host.addController(controller);
  host.requestUpdate();
}

function adopt(host: Drawn, root: ShadowRoot): void {
  host.renderRoot = root;
  try {
    // What a service or a script has copied from a page lacks the marks that a server leaves.
    if (![...root.childNodes].some(({nodeValue}) => nodeValue?.startsWith('lit-part')))
      throw new Error('No server has drawn it.');
    // `render` is public in all of ours.
    hydrate(blank((host as unknown as {render(): unknown}).render()), root, host.renderOptions);
  } catch {
    // Drawn by another version of this package, or closed since: drawn anew.
    root.replaceChildren();
    delete (root as {_$litPart$?: unknown})._$litPart$;
  }
  // The element has its own by now, except in a document that lets none in.
  if (root.adoptedStyleSheets.length === 0) return;
  for (const child of [...root.children]) if (child.localName === 'style') child.remove();
}

/**
 * What is drawn, with a blank in the place of every text: so that Lit, which takes it for what stands there, writes each of
 * them again, and what has become another since is put right.
 */
function blank(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? nothing : ' ';
  if (Array.isArray(value)) return value.map(blank);
  if (!isTemplate(value)) return value;
  return {...value, values: value.values.map(blank)};
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;
