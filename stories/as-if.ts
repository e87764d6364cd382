import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';

/**
 * Draws a story as if a medium were on: the elements' own rules for it hold, without print preview or the system's settings.
 *
 * This is for who looks: `npm run check:stories` runs these stories with the medium really on, told by the end of their names.
 */
export const asIf =
  (feature: 'print' | 'forced-colors: active' | 'prefers-contrast: more'): Decorator =>
  (story) =>
    html`<div class="as-if" data-medium=${feature.split(':')[0] ?? ''} ${ref(turnOn(feature))}>${story()}</div>`;

const turnOn = (feature: string) => (box?: Element) => {
  if (matchMedia(feature === 'print' ? feature : `(${feature})`).matches) return;
  const turn = () => {
    for (const {shadowRoot} of box?.querySelectorAll('*') ?? [])
      if (shadowRoot)
        shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.map((sheet) => turnedOn(sheet, feature));
  };
  // The elements in the box have their style sheets when they have been drawn; a board has some of its own only then.
  queueMicrotask(turn);
  box?.addEventListener('job-load', turn);
};

/** A copy of a style sheet, which other elements have too, with the rules for a medium on. */
function turnedOn(sheet: CSSStyleSheet, feature: string): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  copy.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join('\n'));
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes(feature)) rule.media.mediaText = 'all';
      if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
    }
  };
  turn(copy.cssRules);
  return copy;
}
