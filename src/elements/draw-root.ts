import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../locales/language.js';
import type {Posting} from '../posting/posting.js';
import type {Scheme} from './scheme-controller.js';

/** The box that keeps the page's own CSS out, with the language, direction and colour scheme of what is inside. */
export function drawRoot(
  content: unknown,
  {language, direction, scheme}: {language: string; direction: 'ltr' | 'rtl'; scheme?: Scheme},
): TemplateResult {
  return html`<div class="root" part="root" lang=${language} dir=${direction} data-scheme=${scheme ?? nothing}>${content}</div>`;
}

/** `lang` and `dir` for a posting's own words where they are in another language than the interface. */
export function wordsOf(posting: Posting, language: string) {
  const own = posting.language;
  const isOther = own !== undefined && own.split('-')[0] !== language.split('-')[0];
  return {lang: isOther ? own : nothing, dir: isOther ? directionOf(own) : nothing} as const;
}
