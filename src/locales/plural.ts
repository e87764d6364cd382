import {msg, str, type StrResult} from '@lit/localize';
import {formatNumber, pluralCategory} from './intl.js';
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
  // To `Intl` every country but Portugal counts as Brazil does; only Brazil does.
  const category = pluralCategory(count, locale.replace(/^pt-(?!BR|Latn)\w+/, 'pt-PT'));
  const templates = learned.get(locale)?.templates ?? {};
  // Other languages have a sentence for whatever count an engine without their rules tells English rules of. Where more may
  // come, none that has the count in its words.
  const form = [category, /^en\b/.test(locale) ? category : 'other']
    .map((each) => `${id}.${each}`)
    .find((each) => (isOpenEnded ? typeof templates[each] === 'object' : templates[each]));
  return form
    ? // As another type it is no message to @lit/localize-tools, which wants each id spelt out.
      (msg as (sentence: StrResult, {id}: {id: string}) => string)(str`${number}`, {id: form})
    : (category === 'one' ? one : other)(number);
}
