import {formatNumber, pluralCategory} from './intl.js';
import {pluralMessage, spokenLocale} from './locale.js';

/**
 * The sentence of the spoken language for a count.
 *
 * `one` and `other` are the messages with the ids `<id>.one` and `<id>.other`. A language with more categories has `<id>.few`
 * and the like beside them, which English cannot write down; the number in them comes first.
 */
export function plural(
  id: string,
  count: number,
  tag: string,
  one: (number: string) => string,
  other: (number: string) => string,
): string {
  const number = formatNumber(count, tag);
  const category = pluralCategory(count, spokenLocale());
  if (category === 'one') return one(number);
  return (category !== 'other' && pluralMessage(id, category, [number])) || other(number);
}
