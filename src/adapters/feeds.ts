import type {Adapter} from './adapter.js';
import {isObject} from './loose.js';

/**
 * The feeds, each with its adapter, a chunk of its own, and the fields that together leave no doubt of it where there are such;
 * in every other case all fields are compared (`likeness.ts`).
 *
 * Formats that are no feed's are in `other-formats.ts`.
 */
export const feeds: Readonly<Record<string, readonly [load: () => Promise<Adapter>, sure?: string]>> = {
  ashby: [() => import('./ashby.js'), 'jobUrl isListed publishedAt descriptionHtml'],
  bamboohr: [() => import('./bamboohr.js')],
  breezy: [() => import('./breezy.js')],
  gem: [() => import('./gem.js')],
  greenhouse: [() => import('./greenhouse.js'), 'absolute_url internal_job_id first_published location'],
  lever: [() => import('./lever.js'), 'text categories hostedUrl createdAt'],
  pinpoint: [() => import('./pinpoint.js')],
  recruitee: [() => import('./recruitee.js')],
  rippling: [() => import('./rippling.js')],
  smartrecruiters: [() => import('./smartrecruiters.js')],
  workable: [() => import('./workable.js')],
};

/** Where feeds put their postings. */
const wrappers = [
  'jobs',
  'result',
  'results',
  'data',
  'offers',
  'offer',
  'items',
  'content',
  'departments',
  'offices',
  'job_posts',
];

/** The feed that an answer comes from, by the names of its fields; nothing where it has the marks of none. */
export async function feedOf(answer: unknown): Promise<string | undefined> {
  const lists = isObject(answer) ? wrappers.map((name) => answer[name]) : [];
  // The first few show what the rest is like.
  const things = [answer, ...lists]
    .flatMap((list) => (Array.isArray(list) ? list.slice(0, 50) : list))
    .filter(isObject);
  const names = new Set(things.flatMap(Object.keys));
  const sure = Object.keys(feeds).filter((name) => feeds[name]?.[1]?.split(' ').every((field) => names.has(field)));
  // JSON-LD says what it is.
  if (sure.length === 1 || names.size === 0 || names.has('@type') || names.has('@context')) return sure[0];
  return (await import('./likeness.js')).likeliest(things);
}
