import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {employmentTypesOf, markupOf, sectionOf, textsOf} from './facts.js';
import {listOf, textOf, type Loose} from './loose.js';

/**
 * Reads Gem's job board API: a list of postings.
 *
 * https://api.gem.com/job_board/v0/reference
 *
 * It looks like Greenhouse's, but its bodies are HTML as it is. It does not say who hires, nor in which language; it has
 * no pay and no closing date.
 */
export const read = (answer: unknown, context: AdapterContext): Promise<Feed> =>
  feedOf(unwrap(answer, 'job_posts'), context, draftOf);

function draftOf(post: Loose): Draft {
  const offices = listOf(post.offices).map(({name, location}) => location?.name ?? name);
  return {
    id: post.id,
    title: post.title,
    url: post.absolute_url,
    department: textsOf(listOf(post.departments).map(({name}) => name))[0],
    identifier: post.requisition_id,
    locations: textOf(post.location?.name) ?? textsOf(offices),
    workplace: post.location_type,
    employmentTypes: employmentTypesOf(post.employment_type),
    datePosted: post.first_published_at ?? post.created_at,
    dateModified: post.updated_at,
    sections: sectionOf(post.content) ?? sectionOf(markupOf(post.content_plain)),
  };
}
