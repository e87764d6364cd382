import type {Feed, Workplace} from '../posting/posting.js';
import {workplaceOf} from '../posting/words.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {
  countryOf,
  employmentTypesOf,
  joined,
  numberOf,
  periodIn,
  sectionOf,
  segmentOf,
  textsOf,
  townOf,
} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';

/**
 * Reads Rippling's job boards: lists of the old address and of the new one (v2, in pages), and single jobs.
 *
 * https://developer.rippling.com/documentation/job-board-api
 *
 * A list has no bodies; they are at the address of each job. It has a job once for each of its places.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const feed = joined(await feedOf(unwrap(answer, 'items'), context, (job) => draftOf(job, context.address)));
  return isObject(answer) ? {...feed, ...pageOf(answer, context.address)} : feed;
}

/** The address of the rows that follow; only of the feed itself, which knows pages. */
function pageOf({items, page, totalPages}: Loose, address = ''): Partial<Feed> {
  const following = numberOf(page) + 1;
  if (!Array.isArray(items) || !address.startsWith('https://ats.rippling.com/api/')) return {};
  if (!(following < numberOf(totalPages)) || items.length === 0) return {};
  const url = new URL(address);
  url.searchParams.set('page', String(following));
  return {next: url.href};
}

function draftOf(job: Loose, address = ''): Draft {
  const id = textOf(job.uuid) ?? textOf(job.id);
  const {description, department} = job;
  const [list] = /^https:\/\/[^/]*\brippling\.com\/[^?#]*\/jobs(?=\/?(?:[?#]|$))/.exec(address) ?? [];
  const labels = [job.workLocation?.label, ...textsOf(job.workLocations)].flatMap((label) => textOf(label) ?? []);
  const places = [...listOf(job.locations).map(placeOf), ...labels.map(labelledPlace)];
  const kinds = new Set(places.map(({workplace}) => workplace));
  return {
    id,
    title: job.name,
    url: job.url,
    language: job.language,
    organization: job.companyName,
    // Some companies put the number of a cost centre before the name.
    department: textOf(department?.name ?? department?.label)?.replace(/^\d+ [-–] (?=\D)/, ''),
    locations: places.filter(({workplace}) => workplace !== 'remote').map(({place}) => place),
    remoteFrom: places.filter(({workplace}) => workplace === 'remote').map(({place}) => place),
    workplace: kinds.size === 1 && [...kinds][0],
    employmentTypes: employmentTypesOf(job.employmentType?.label ?? job.employmentType),
    pay: listOf(job.payRangeDetails).map((range) => ({
      label: range.location,
      min: range.rangeStart,
      max: range.rangeEnd,
      currency: range.currency,
      period: periodIn(range.frequency),
    })),
    datePosted: job.createdOn,
    sections: [sectionOf(description?.company, 'about'), sectionOf(description?.role ?? description)],
    detailUrl: list && id && !description && `${list}/${segmentOf(id)}`,
  };
}

/** A place and how one works there. */
interface WorkPlace {
  readonly place: object;
  readonly workplace?: Workplace;
}

/** A place as the new lists have it. */
const placeOf = (location: Loose): WorkPlace => ({
  place: {
    locality: townOf(location.city),
    region: location.state,
    country: countryOf(location.countryCode ?? location.country),
    text: location.name,
  },
  workplace: workplaceOf(textOf(location.workplaceType) ?? ''),
});

/** A place as a label: "New York, NY", "Remote (New Jersey, US)", "Hybrid (Seattle, Washington, US)". */
function labelledPlace(label: string): WorkPlace {
  const [, kind = '', text] = /^(Remote|Hybrid) ?\((.+)\)$/.exec(label) ?? [];
  return {place: {text: text ?? label}, workplace: workplaceOf(kind)};
}
