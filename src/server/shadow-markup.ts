import type {ElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {renderValue} from '@lit-labs/ssr/lib/render-value.js';
import type {CSSResultGroup} from 'lit';
import {escapeText} from './plain-markup.js';

/**
 * What an element draws, as the shadow root that a parser gives it: its style sheets and its markup, marked for Lit to take over.
 *
 * @param nonce What a Content-Security-Policy knows the style sheet by.
 */
export function shadowMarkup(drawn: unknown, look: CSSResultGroup, nonce?: string): string {
  // No element is made for it: what ours draw depends on nothing but the posting, and holds no other custom element. That it
  // stands in some element's shadow root has to be said all the same, for the slots.
  const host = {} as unknown as ElementRenderer;
  const markup = collectResultSync(
    renderValue(drawn, {
      elementRenderers: [],
      customElementInstanceStack: [],
      customElementHostStack: [host],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }),
  );
  // With this Lit ends a template that ends with a value. In a page it is an error that parsers forgive, and no text has a `<`.
  const valid = markup.replaceAll('<?>', '');
  const mark = nonce ? ` nonce="${escapeText(nonce)}"` : '';
  return `<template shadowrootmode="open"><style${mark}>${styleText(look)}</style>${valid}</template>`;
}

const texts = new WeakMap<object, string>();

/** The text of style sheets. */
export function styleText(look: CSSResultGroup): string {
  let text = texts.get(look);
  if (text === undefined) texts.set(look, (text = [look].flat(Infinity).map(String).join('\n')));
  return text;
}
