import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {countryOf, employmentTypesOf, listMarkup, markupOf, payInWords, sectionOf, textsOf} from './facts.js';
import {listOf, textOf, type Loose} from './loose.js';

/**
 * Reads the job descriptions of JSON Resume: one, or a list.
 *
 * https://github.com/jsonresume/resume-schema/blob/master/job-schema.json
 *
 * The format with a list of qualifications. Pay is one text; there is no closing date.
 */
export const read = (answer: unknown, context: AdapterContext): Promise<Feed> =>
  feedOf(unwrap(answer, ''), context, draftOf);

const workplaces: Readonly<Record<string, string>> = {full: 'remote', hybrid: 'hybrid', none: 'on-site'};

function draftOf(job: Loose): Draft {
  const {location, meta} = job;
  const remote = textOf(job.remote)?.toLowerCase() ?? '';
  // The month or the year alone is no day.
  const date = textOf(job.date);
  return {
    id: job.id ?? meta?.canonical,
    title: job.title,
    url: job.url ?? meta?.canonical,
    language: job.language,
    organization: job.company,
    locations: {
      locality: location?.city,
      region: location?.region,
      country: countryOf(location?.countryCode),
      postalCode: location?.postalCode,
      street: location?.address,
      text: textOf(location),
    },
    workplace: Object.hasOwn(workplaces, remote) && workplaces[remote],
    employmentTypes: employmentTypesOf(job.type),
    pay: payInWords(job.salary),
    datePosted: date && !/^\d{4}(-\d\d)?$/.test(date) && date,
    dateModified: meta?.lastModified,
    sections: [
      sectionOf(markupOf(job.description), 'summary'),
      sectionOf(listMarkup(job.responsibilities), 'responsibilities'),
      sectionOf(
        listMarkup(job.qualifications) + listMarkup(listOf(job.skills).map(skillOf)) + markupOf(job.experience),
        'qualifications',
      ),
    ],
  };
}

/** A skill in words: "Web development (master): HTML, CSS". */
function skillOf({name, level, keywords}: Loose): string {
  const words = textsOf(keywords).join(', ');
  return `${textOf(name) ?? words}${textOf(level) ? ` (${textOf(level)})` : ''}${name && words ? `: ${words}` : ''}`;
}
