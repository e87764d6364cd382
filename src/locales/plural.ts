import {formatNumber, pluralCategory} from './intl.js';
import {fill} from './say.js';
import {learned, spokenLocale} from './spoken.js';

/**
 * The sentence of the spoken language for a count.
 *
 * `one` and `other` are the messages with the ids `<id>.one` and `<id>.other`. A language with more categories has `<id>.few`
 * and the like beside them, which English cannot write down.
 */
export function plural(
  id: string,
  count: number,
  tag: string,
  one: (number: string) => string,
  other: (number: string) => string,
  isOpenEnded = false,
): string {
  const locale = spokenLocale();
  const number = formatNumber(count, tag) + (isOpenEnded ? '+' : '');
  const category = pluralCategory(count, locale);
  const sentence = learned.get(locale)?.[`${id}.${category}`];
  return sentence ? fill(sentence, [number]) : (category === 'one' ? one : other)(number);
}
