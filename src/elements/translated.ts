/** What a page needs whose postings have their words in several languages: loaded with the first of them. */
import {translatedPosting} from '../locales/translated-posting.js';
import type {Posting} from '../posting/posting.js';
import {translations} from './frame-controller.js';

const known = new WeakMap<Posting, Map<string, Posting>>();

/** Once for each posting and language: drawn again, it is still the same posting. */
translations.find = (posting, locale, id = posting.id) => {
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
};
