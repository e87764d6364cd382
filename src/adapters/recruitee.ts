import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {countryOf, employmentTypesOf, periodIn, sectionOf, townOf} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';

/**
 * Reads Recruitee's careers site API: all offers, and single ones.
 *
 * https://docs.recruitee.com/reference/intro-to-careers-site-api
 *
 * The one feed with translations. The mailbox of an offer, which takes applications without their form, is never shown.
 */
export const read = (answer: unknown, context: AdapterContext): Promise<Feed> =>
  feedOf(unwrap(answer, 'offers offer'), context, draftOf);

function draftOf(offer: Loose): Draft | undefined {
  if (!/^(published|)$/.test(textOf(offer.status) ?? '')) return undefined;
  const {salary} = offer;
  const places = listOf(offer.locations);
  const translations = Object.entries(isObject(offer.translations) ? offer.translations : {});
  // The offer itself is in one of its languages, and does not say in which.
  const isSame = ([, words]: readonly [string, Loose?]) =>
    translations.length === 1 ||
    (textOf(words?.title) === textOf(offer.title) && words?.description === offer.description);
  const [language] = translations.find(isSame) ?? [];
  return {
    id: offer.id,
    title: offer.title,
    url: offer.careers_url,
    apply: offer.careers_apply_url,
    language,
    organization: offer.company_name,
    department: offer.department,
    locations: (places.length > 0 ? places : [offer]).map(placeOf),
    workplace: workplaceOf(offer),
    employmentTypes: employmentTypesOf(offer.employment_type_code),
    pay: {
      min: salary?.min,
      max: salary?.max,
      currency: salary?.currency,
      period: periodIn(salary?.period),
    },
    datePosted: offer.published_at ?? offer.created_at,
    dateModified: offer.updated_at,
    validThrough: offer.close_at,
    sections: sectionsOf(offer),
    translations: Object.fromEntries(
      translations
        .filter(([name]) => name !== language)
        .map(([name, words]) => [name, {title: words?.title, sections: words && sectionsOf(words)}]),
    ),
  };
}

/** The bodies of an offer, or of its words in another language. */
const sectionsOf = ({description, requirements}: Loose) => [
  sectionOf(description),
  sectionOf(requirements, 'qualifications'),
];

function placeOf(place: Loose): object {
  return {
    locality: townOf(place.city),
    region: place.state ?? place.state_name,
    country: countryOf(place.country_code ?? place.country),
    postalCode: place.postal_code,
    street: place.street,
    text: place.name ?? place.location,
  };
}

/** Where the work is done, when the three flags agree: an offer can have several, and older ones know but `remote`. */
function workplaceOf(offer: Loose): string | undefined {
  const [remote, hybrid, onSite] = [offer.remote, offer.hybrid, offer.on_site] as readonly unknown[];
  if (hybrid === true) return 'hybrid';
  if (remote === true && hybrid === false && onSite !== true) return 'remote';
  return onSite === true && remote !== true ? 'on-site' : undefined;
}
