import {PostingError} from '../posting/error.js';
import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, itemsIn, type Draft} from './drafts.js';
import {employmentTypesOf, joined, periodIn, sectionOf, segmentOf, textsOf} from './facts.js';
import {listOf, textOf, type Loose} from './loose.js';
import {readXml} from './xml.js';

/**
 * Reads Personio's list of positions, the one feed of XML: `https://{company}.jobs.personio.de/xml`.
 *
 * https://developer.personio.de/docs/retrieving-open-job-positions
 *
 * An answer is in one language, which the address names (`?language=en`), if anything does. Places are names of offices.
 * The feed has no closing date, and no address of the positions; these are made of its own.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const {address = ''} = context;
  const root = typeof answer === 'string' ? readXml(answer)['workzag-jobs'] : undefined;
  if (root === undefined) throw new PostingError('format', 'This is not the XML of Personio: it has no workzag-jobs.');
  const [site] = /^https:\/\/[^/?#]+\.jobs\.personio\.(?:de|com)\//.exec(address) ?? [];
  const [, language] = /[?&]language=([\w-]+)/.exec(address) ?? [];
  const positions: unknown = root.position;
  if (positions === undefined) return {postings: [], problems: []};
  const items = itemsIn([positions].flat(), '$.position');
  return joined(await feedOf(items, context, (position) => ({...draftOf(position, site), language})));
}

function draftOf(position: Loose, site: string | undefined): Draft {
  const {salaryInformation: salary, employmentType, schedule} = position;
  const id = textOf(position.id);
  const url = site && id && `${site}job/${segmentOf(id)}`;
  const offices = [position.office, position.additionalOffices?.office].flatMap((office) => textsOf(office));
  // "2-5" years; less than one ("lt-1") is none that one could ask for.
  const [, years] = /^(?:gt-)?(\d+)/.exec(textOf(position.yearsOfExperience) ?? '') ?? [];
  const contract = textOf(employmentType) ?? '';
  const hours = textOf(schedule) ?? '';
  return {
    id,
    title: position.name,
    url,
    apply: url && `${url}#apply`,
    organization: position.subcompany,
    department: position.department,
    locations: [...new Set(offices)],
    employmentTypes: [
      ...(hours.includes('full') ? ['FULL_TIME'] : []),
      ...(hours.includes('part') ? ['PART_TIME'] : []),
      // A permanent contract says nothing of the hours.
      ...(contract === 'permanent' && hours ? [] : employmentTypesOf(contract.replace(/_/g, ' '))),
    ],
    pay: {
      min: salary?.min,
      max: salary?.max,
      currency: salary?.currencyCode,
      period: periodIn(salary?.type),
    },
    datePosted: position.createdAt,
    monthsOfExperience: Number(years) * 12,
    sections: listOf(position.jobDescriptions?.jobDescription).map(({name, value}) => sectionOf(value, 'other', name)),
  };
}
