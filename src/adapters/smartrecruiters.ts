import type {Feed, SectionKind} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {countryOf, employmentTypesOf, numberOf, sectionOf, segmentOf, townOf} from './facts.js';
import {isObject, textOf, type Loose} from './loose.js';

/**
 * Reads SmartRecruiters' posting API: a page of a list, and single postings.
 *
 * https://developers.smartrecruiters.com/docs/posting-api
 *
 * A list has no bodies; they are at the address of each posting. The feed has no pay and no closing date. Neither remote
 * nor hybrid is also what a company has that never said, so on-site is not concluded from it.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const feed = await feedOf(unwrap(answer, 'content'), context, (posting) => draftOf(posting, context.address));
  return isObject(answer) ? {...feed, ...pageOf(answer, context.address)} : feed;
}

/** How many postings there are, and the address of those that follow; only of the feed itself, which knows offsets. */
function pageOf({content, offset, totalFound}: Loose, address = ''): Partial<Feed> {
  const total = numberOf(totalFound);
  if (!Array.isArray(content) || !(total >= 0)) return {};
  if (!address.startsWith('https://api.smartrecruiters.com/')) return {total};
  const url = new URL(address);
  const start = numberOf(offset ?? url.searchParams.get('offset')) || 0;
  const following = start + content.length;
  if (content.length === 0 || following >= total) return {total};
  url.searchParams.set('offset', String(following));
  return {total, next: url.href};
}

const sections: readonly (readonly [string, SectionKind])[] = [
  ['companyDescription', 'about'],
  ['jobDescription', 'other'],
  ['qualifications', 'qualifications'],
  ['additionalInformation', 'other'],
];

function draftOf(posting: Loose, address = ''): Draft | undefined {
  if (Object.is(posting.active, false) || textOf(posting.visibility) === 'INTERNAL') return undefined;
  const {id, company, location, jobAd, typeOfEmployment, ref} = posting;
  const [list = ''] = /^https:\/\/[^/]+\/v1\/companies\/[^/?#]+\/postings/.exec(textOf(ref) ?? address) ?? [];
  const identifier = textOf(company?.identifier) ?? list.split('/')[5];
  const page = identifier && textOf(id) && `https://jobs.smartrecruiters.com/${segmentOf(identifier)}/${segmentOf(id)}`;
  const isRemote = Object.is(location?.remote, true) && Object.is(location?.hybrid, false);
  return {
    id,
    title: posting.name,
    url: posting.postingUrl ?? page,
    apply: posting.applyUrl,
    language: posting.language?.code,
    organization: company?.name && {name: company.name},
    department: posting.department?.label,
    identifier: posting.refNumber,
    locations: {
      locality: townOf(location?.city),
      region: location?.region,
      country: countryOf(location?.country),
      postalCode: location?.postalCode,
      street: location?.address,
      // "REMOTE, , Spain"
      text: textOf(location?.fullLocation)?.replace(/(?:\s*,)+/g, ','),
    },
    workplace: Object.is(location?.hybrid, true) ? 'hybrid' : isRemote && 'remote',
    employmentTypes: employmentTypesOf(typeOfEmployment?.label, typeOfEmployment?.id),
    datePosted: posting.releasedDate,
    sections: sections.map(([name, kind]) =>
      sectionOf(jobAd?.sections?.[name]?.text, kind, jobAd?.sections?.[name]?.title),
    ),
    detailUrl: !jobAd && (ref ?? (list && textOf(id) && `${list}/${segmentOf(id)}`)),
  };
}
