import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {countryOf, employmentTypesOf, joined, payInWords, sectionOf, townOf} from './facts.js';
import {listOf, textOf, type Loose} from './loose.js';

/**
 * Reads Breezy's list of open positions: `https://{company}.breezy.hr/json`.
 *
 * Not documented; the fields are those of https://developer.breezy.hr/reference/model-position. Bodies come with
 * `verbose=true`; there is no address of single positions. Pay is one text. The list does not say until when.
 */
export const read = async (answer: unknown, context: AdapterContext): Promise<Feed> =>
  joined(await feedOf(unwrap(answer, ''), context, draftOf));

function draftOf(position: Loose): Draft {
  const {type, company} = position;
  const places = listOf(position.locations).length > 0 ? listOf(position.locations) : listOf(position.location);
  return {
    id: position.id ?? position.friendly_id,
    title: position.name,
    url: position.url,
    organization: company?.name && {name: company.name, logo: company.logo_url},
    department: textOf(position.department) ?? position.department?.name,
    locations: places.map((place) => ({
      locality: townOf(place.city),
      region: place.state?.name ?? place.state?.id,
      country: countryOf(place.country?.id ?? place.country?.name),
      postalCode: place.zip_code,
      text: place.name,
    })),
    workplace: workplaceOf(places),
    employmentTypes: employmentTypesOf(type?.name, type?.id),
    pay: payInWords(position.salary),
    datePosted: position.published_date,
    dateModified: position.updated_date,
    sections: sectionOf(position.description),
  };
}

/** Where the work is done, by the details of remote work, or by its flag where there is no town to go to. */
function workplaceOf(places: readonly Loose[]): string | undefined {
  const kinds = places.map(({is_remote, remote_details, city}) => {
    if (/hybrid/i.test(`${textOf(remote_details?.value)} ${textOf(remote_details?.label)}`)) return 'hybrid';
    return (
      Object.is(is_remote, true) && (/fully/i.test(textOf(remote_details?.label) ?? '') || !townOf(city)) && 'remote'
    );
  });
  const [kind] = kinds;
  return kind && kinds.every((other) => other === kind) ? kind : undefined;
}
