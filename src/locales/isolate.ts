import {directionOf} from './language.js';

/** Of letters that take two code units the first says which way they run. */
const rightToLeft = /[\u0590-\u08ff\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/;

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
