import type {Feed, SectionKind} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {countryOf, employmentTypesOf, payInWords, periodIn, sectionOf, townOf} from './facts.js';
import {textOf, type Loose} from './loose.js';

/**
 * Reads Pinpoint's list of postings: `https://{company}.pinpointhq.com/postings.json`.
 *
 * https://developers.pinpointhq.com/docs/postings-json
 *
 * The feed does not say who hires, nor since when. Pay that is not meant for candidates is not shown, nor is whom one
 * would report to.
 */
export const read = (answer: unknown, context: AdapterContext): Promise<Feed> =>
  feedOf(unwrap(answer, 'data'), context, draftOf);

const sections: readonly (readonly [string, SectionKind])[] = [
  ['description', 'other'],
  ['key_responsibilities', 'responsibilities'],
  ['skills_knowledge_expertise', 'qualifications'],
  ['benefits', 'benefits'],
];

function draftOf(posting: Loose): Draft {
  const {job, location} = posting;
  const path = textOf(posting.path);
  return {
    id: posting.id,
    title: posting.title,
    url: posting.url ?? path,
    language: /^(?:https:\/\/[^/]+)?\/([a-z]{2}(?:-[A-Za-z]{2})?)\/postings\//.exec(
      path ?? textOf(posting.url) ?? '',
    )?.[1],
    department: job?.department?.name ?? posting.department?.name,
    team: job?.division?.name ?? posting.division?.name,
    identifier: job?.requisition_id,
    locations: {
      locality: townOf(location?.city),
      region: location?.province,
      country: countryOf(location?.country),
      postalCode: location?.postal_code,
      street: location?.street_address,
      text: location?.name,
    },
    workplace: posting.workplace_type,
    employmentTypes: employmentTypesOf(posting.employment_type ?? posting.employment_type_text),
    pay: payOf(posting),
    validThrough: posting.deadline_at,
    sections: sections.map(([name, kind]) => {
      const heading = posting[`${name}_header`];
      // Companies rename the fields: the benefits may be headed "Preferred experience".
      return sectionOf(posting[name], heading ? 'other' : kind, heading);
    }),
  };
}

function payOf(posting: Loose): object | undefined {
  if (Object.is(posting.compensation_visible, false)) return undefined;
  const {compensation_minimum: min, compensation_maximum: max, compensation_currency: currency} = posting;
  const period = periodIn(posting.compensation_frequency);
  return (min || max) && currency && period ? {min, max, currency, period} : payInWords(posting.compensation);
}
