/** What a page needs whose postings have their words in several languages: loaded with the first of them. */
import {translatedPosting} from '../locales/translated-posting.js';
import type {Posting} from '../posting/posting.js';

const known = new WeakMap<Posting, Map<string, Posting>>();

/** A posting in the words that it has for a language, under a name; once for each: drawn again, it is still the same posting. */
export function inWordsFor(posting: Posting, locale: string, id = posting.id): Posting {
  const spoken = known.get(posting) ?? new Map<string, Posting>();
  known.set(posting, spoken);
  const name = `${locale} ${id}`;
  let one = spoken.get(name);
  if (!one) {
    one = translatedPosting(posting, locale);
    if (one !== posting && id !== posting.id) one = {...one, id};
    spoken.set(name, one);
  }
  return one;
}
