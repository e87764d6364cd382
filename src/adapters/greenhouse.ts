import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {decodeOnce, isObject, listOf, saidIn, textOf, type Loose} from './loose.js';

/**
 * Reads Greenhouse's job board API: boards with and without content, by department or office, and single jobs.
 *
 * https://developers.greenhouse.io/job-board.html
 *
 * There is no field for the kind of employment and the workplace; they are known only of companies that say them in
 * fields of their own (`metadata`). A list asked for without `content=true` has no bodies. What only some boards have
 * (groups, fields of their own, pay) is read by code that is loaded for it.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const isGrouped = isObject(answer) && !answer.jobs && !answer.title && !!(answer.departments ?? answer.offices);
  const jobs = isGrouped ? (await import('./greenhouse-groups.js')).jobsIn(answer) : unwrap(answer, 'jobs');
  return feedOf(jobs, context, (job) => draftOf(job, context.address));
}

async function draftOf(job: Loose, address = ''): Promise<Draft> {
  const content: unknown = job.content;
  const [id] = /^\d+$/.exec(textOf(job.id) ?? '') ?? [];
  // A copy that somebody has decoded already has its tags written out; one that has been escaped once more has none at first.
  const once = typeof content === 'string' && !content.includes('<') ? decodeOnce(content) : content;
  const html = typeof once === 'string' && !once.includes('<') && /&lt;\/?[a-z]/i.test(once) ? decodeOnce(once) : once;
  const hasPay = listOf(job.pay_input_ranges).length > 0 || textOf(html)?.includes('"pay-range"');
  // Most boards have fields of their own for other things.
  const hasMore = hasPay || listOf(job.metadata).some(({name}) => /type|model/i.test(textOf(name) ?? ''));
  const [board] = /^https:\/\/[^/]*\bgreenhouse\.io\/v1\/boards\/[^/?]+\/|$/.exec(address) ?? [];
  return {
    ...(hasMore && (await import('./greenhouse-details.js')).detailsOf(job, html)),
    id: job.id,
    title: job.title,
    url: job.absolute_url,
    language: job.language,
    organization: job.company_name,
    // Some companies put the number of a cost centre before the name; what is in no department stands in one that says so.
    department: textOf(listOf(job.departments)[0]?.name)?.replace(/^(\d+ [-–]|\d{4,}) (?=\D)|^No Department$/, ''),
    // Written by hand: "See Opening ID" is no number.
    identifier: /\d/.test(textOf(job.requisition_id) ?? '') && job.requisition_id,
    locations: saidIn(job.location?.name)?.split(/;| \| /) ?? listOf(job.offices).map(({name}) => name),
    datePosted: job.first_published,
    dateModified: job.updated_at,
    validThrough: job.application_deadline,
    sections: {html},
    detailUrl: board && id && content === undefined && `${board}jobs/${id}?pay_transparency=true`,
  };
}
