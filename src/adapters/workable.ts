import type {Feed, Place, SectionKind} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {
  addsTo,
  countryOf,
  employmentTypesOf,
  joined,
  numberOf,
  sectionOf,
  segmentOf,
  textsOf,
  townOf,
} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';

/**
 * Reads Workable's public job lists: the widget's, with or without details, those of its careers pages (v3), and single jobs.
 *
 * https://help.workable.com/hc/en-us/articles/115012801767
 *
 * The feed has no pay and no closing date. The further pages of v3 are asked for by POST, which no address can say; the
 * widget's list has all jobs in one answer.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const {name, total, nextPage}: Loose = isObject(answer) ? answer : {};
  const [, account] = /\/accounts\/([^/?#]+)/.exec(context.address ?? '') ?? [];
  const feed = joined(await feedOf(unwrap(answer, 'jobs results'), context, (job) => draftOf(job, name, account)));
  const path = '$.nextPage';
  const message = `${path} can only be asked for by POST; “workable:${account ?? 'account'}” has the whole list.`;
  return {
    ...feed,
    ...(numberOf(total) > 0 && {total: numberOf(total)}),
    ...(nextPage && {problems: [...feed.problems, {path, message}]}),
  };
}

const sections: readonly (readonly [string, SectionKind])[] = [
  ['requirements', 'qualifications'],
  ['benefits', 'benefits'],
];

function draftOf(job: Loose, company: unknown, account = ''): Draft | undefined {
  const {shortcode, description} = job;
  // In the widget, `state` is a part of the country.
  if (/^(draft|closed|archived)$/.test(textOf(job.state) ?? '') || Object.is(job.isInternal, true)) return undefined;
  const places = listOf(job.locations).length > 0 ? listOf(job.locations) : [job.location ?? job];
  const locations = places.map(placeOf);
  const workplace = textOf(job.workplace_type ?? job.workplace ?? job.location?.workplace_type);
  // A flag says that some remote work is allowed. Where there is no town to go to either, all of it is.
  const isRemote = [job.telecommuting, job.remote, job.location?.telecommuting].some((flag) => Object.is(flag, true));
  const code = segmentOf(shortcode);
  const page = `https://apply.workable.com/${account && `${account}/`}j/${code}`;
  const links = textsOf([job.url, job.shortlink, job.application_url]);
  return {
    id: shortcode,
    title: job.title,
    url: links.find((link) => !isForm(link)) ?? page,
    apply: links.find(isForm) ?? `${page}/apply`,
    language: job.language,
    organization: company,
    department: textsOf(job.department)[0],
    identifier: job.code,
    locations,
    workplace: workplace ?? (isRemote && !locations.some(({locality}) => locality) && 'remote'),
    employmentTypes: employmentTypesOf(job.employment_type ?? job.type),
    datePosted: job.published_on ?? job.published ?? job.created_at,
    sections: [
      sectionOf(description),
      // Some answers have all of it in the description, and once more in fields of its own.
      ...sections.map(([name, kind]) => addsTo(description, job[name]) && sectionOf(job[name], kind)),
    ],
    detailUrl: !description && account && code && `https://apply.workable.com/api/v2/accounts/${account}/jobs/${code}`,
  };
}

/** Whether a link leads to the form: which of the two links of a job does is not the same in answers and documentation. */
const isForm = (link: string) => /\/(apply|candidates\/new)\/?$/.test(link);

function placeOf(place: Loose): Place {
  const country = countryOf(place.countryCode ?? place.country);
  if (Object.is(place.hidden, true)) return {country};
  return {
    locality: townOf(place.city),
    region: textOf(place.region ?? place.state),
    country,
    text: textOf(place.location_str ?? place),
  };
}
