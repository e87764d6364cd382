import {webAddress} from '../posting/address.js';
import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {countryOf, employmentTypesOf, periodIn, sectionOf, textsOf, townOf} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';

/**
 * Reads Teamtailor: the JSON Feed of a careers site, and the answers of its API with what they include.
 *
 * https://docs.teamtailor.com/
 *
 * The API wants a key, which must not be in a page; its answers come here by way of a server. The API does not say who
 * hires.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  if (isObject(answer) && answer.items) return (await import('./json-feed.js')).read(answer, context);
  const {included, links}: Loose = isObject(answer) ? answer : {};
  const feed = await feedOf(unwrap(answer, 'data'), context, (job) => draftOf(job, listOf(included)));
  const next = webAddress(links?.next, context.address);
  return next && next !== context.address ? {...feed, next} : feed;
}

const workplaces: Readonly<Record<string, string>> = {none: 'on-site', hybrid: 'hybrid', fully: 'remote'};

function draftOf({id, attributes: given, relationships, links}: Loose, included: readonly Loose[]): Draft | undefined {
  const attributes = given ?? {};
  if (Object.is(attributes.internal, true)) return undefined;
  const related = (name: string) =>
    listOf(relationships?.[name]?.data).flatMap((reference) =>
      included.filter(
        (thing) => textOf(thing.id) === textOf(reference.id) && textOf(thing.type) === textOf(reference.type),
      ),
    );
  const nameOf = (name: string) => related(name)[0]?.attributes?.name;
  const remote = textOf(attributes['remote-status']) ?? '';
  return {
    id,
    title: attributes.title,
    url: links?.['careersite-job-url'],
    apply: links?.['careersite-job-apply-url'],
    language: attributes['language-code'],
    department: nameOf('department'),
    team: nameOf('role'),
    locations: [...related('locations'), ...related('location')].map(({attributes: place}) => ({
      locality: townOf(place?.city),
      region: place?.region,
      country: countryOf(place?.country),
      postalCode: place?.zip,
      street: place?.address,
      text: place?.name,
    })),
    workplace: Object.hasOwn(workplaces, remote) && workplaces[remote],
    employmentTypes: textsOf(attributes['employment-type'])
      .filter((type) => type !== 'none')
      .flatMap(employmentTypesOf),
    pay: {
      min: attributes['min-salary'],
      max: attributes['max-salary'],
      currency: attributes.currency,
      period: periodIn(attributes['salary-time-unit']),
    },
    datePosted: attributes['start-date'] ?? attributes['created-at'],
    dateModified: attributes['updated-at'],
    validThrough: attributes['end-date'],
    sections: sectionOf(attributes.body),
  };
}
