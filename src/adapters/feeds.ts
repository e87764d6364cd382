import type {Adapter} from './adapter.js';
import {isObject} from './loose.js';

/**
 * The marks by which the answers of a feed are told from all others, and its adapter, a chunk of its own.
 *
 * A mark is the name of a field that only this feed has. Alternatives stand apart by blanks, `+` joins what must be there
 * together, `!` is before what must not be there. The order does not matter: no answer has the marks of two feeds.
 *
 * Formats that are told in other ways are in `other-formats.ts`.
 */
export const feeds: Readonly<Record<string, readonly [marks: string, load: () => Promise<Adapter>]>> = {
  ashby: ['jobUrl isListed descriptionHtml', () => import('./ashby.js')],
  bamboohr: ['jobOpeningName jobOpening', () => import('./bamboohr.js')],
  breezy: ['friendly_id+name', () => import('./breezy.js')],
  gem: ['absolute_url+location_type absolute_url+content_plain', () => import('./gem.js')],
  greenhouse: [
    'absolute_url+!location_type+!content_plain departments+jobs offices+departments+!absolute_url',
    () => import('./greenhouse.js'),
  ],
  lever: ['text+categories text+hostedUrl postings+title', () => import('./lever.js')],
  pinpoint: ['key_responsibilities skills_knowledge_expertise compensation_visible', () => import('./pinpoint.js')],
  recruitee: ['careers_url careers_apply_url', () => import('./recruitee.js')],
  rippling: ['name+workLocation name+workLocations items+name+department', () => import('./rippling.js')],
  smartrecruiters: ['refNumber releasedDate jobAd', () => import('./smartrecruiters.js')],
  workable: ['shortcode', () => import('./workable.js')],
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

/** The feeds whose marks an answer has: one, or none. */
export function feedsOf(answer: unknown): readonly string[] {
  const lists = isObject(answer) ? wrappers.map((name) => answer[name]) : [];
  // The first few show what the rest is like.
  const things = [answer, ...lists].flatMap((list) => (Array.isArray(list) ? list.slice(0, 50) : list));
  const names = new Set(things.flatMap((thing) => (isObject(thing) ? Object.keys(thing) : [])));
  const has = (mark: string) => (mark.startsWith('!') ? !names.has(mark.slice(1)) : names.has(mark));
  return Object.keys(feeds).filter((name) => feeds[name]?.[0].split(' ').some((marks) => marks.split('+').every(has)));
}
