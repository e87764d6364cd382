import {directionOf} from './language.js';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text set apart, so that its direction and that of the sentence it stands in cannot disturb each other.
 *
 * The same text where there is only one direction: most pages never carry an invisible character.
 *
 * @param tag The language of the sentence.
 */
export function isolate(text: string, tag: string): string {
  return directionOf(tag) === 'rtl' || rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}
