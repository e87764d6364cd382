import type {Posting} from '../posting/posting.js';
import {bestFit} from './best-fit.js';
import {cleanLanguageTag} from './language.js';

/**
 * A posting in the language that a reader of `tag` reads best, of those it has its words in; as it is where none fits better.
 *
 * What a translation does not say stays as it is in the posting.
 *
 * @param tag A clean tag, as `localeOf` gives it.
 */
export function translatedPosting(posting: Posting, tag: string): Posting {
  const {language, translations} = posting;
  const names = new Map(
    [...Object.keys(translations), language ?? ''].flatMap((name) => {
      const clean = cleanLanguageTag(name);
      return clean ? [[clean, name] as const] : [];
    }),
  );
  const name = names.get(bestFit(tag, names.keys()) ?? '');
  const translation = name === undefined || name === language ? undefined : translations[name];
  return translation ? {...posting, ...translation, language: name} : posting;
}
