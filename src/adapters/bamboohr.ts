import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {countryOf, employmentTypesOf, numberOf, payInWords, sectionOf, townOf} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';

/**
 * Reads BambooHR's careers pages: the list (`/careers/list`) and the details of one opening (`/careers/{id}/detail`).
 *
 * Not documented. The list has neither bodies nor dates nor addresses; these are made of the list's own. Nobody says who
 * hires, nor in which language.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const openings = unwrap(isObject(answer) ? (answer.result?.jobOpening ?? answer) : answer, 'result');
  return feedOf(openings, context, (opening) => draftOf(opening, context.address));
}

const workplaces = ['on-site', 'remote', 'hybrid'];

function draftOf(opening: Loose, address = ''): Draft | undefined {
  if (/^(closed|draft|on hold|filled)/i.test(textOf(opening.jobOpeningStatus) ?? '')) return undefined;
  const url = textOf(opening.jobOpeningShareUrl);
  const [careers] = /^https:\/\/[^/]+\/careers\//.exec(address) ?? [];
  const id = /^\d+$/.exec(textOf(opening.id) ?? '')?.[0] ?? /\/careers\/(\d+)/.exec(url ?? address)?.[1];
  const place =
    [opening.atsLocation, opening.location].find((place) =>
      listOf(place).some(({country, city}) => textOf(country) ?? textOf(city)),
    ) ?? opening.location;
  return {
    id,
    title: opening.jobOpeningName,
    url: url ?? (careers && id && careers + id),
    department: opening.departmentLabel,
    locations: {
      locality: townOf(place?.city),
      region: place?.state ?? place?.province,
      country: countryOf(place?.country ?? place?.addressCountry),
      postalCode: place?.postalCode,
    },
    workplace: workplaces[numberOf(opening.locationType)],
    employmentTypes: employmentTypesOf(opening.employmentStatusLabel ?? opening.employmentType),
    pay: payInWords(opening.compensation),
    datePosted: opening.datePosted,
    sections: sectionOf(opening.description),
    detailUrl: careers && id && !('description' in opening) && `${careers}${id}/detail`,
  };
}
