import type {Adapter} from './adapter.js';
import {isObject, type Loose} from './loose.js';

/**
 * The marks by which the answers of a feed are told from all others, and its adapter, a chunk of its own.
 *
 * A mark is the name of a field that this feed has and hardly another. Alternatives stand apart by blanks, `+` joins what must
 * be there together; `=` is before what leaves no doubt. In every other case all fields are compared (`likeness.ts`).
 *
 * Formats that are told in other ways are in `other-formats.ts`.
 */
export const feeds: Readonly<Record<string, readonly [marks: string, load: () => Promise<Adapter>]>> = {
  ashby: ['=jobUrl+isListed+publishedAt+descriptionHtml jobUrl isListed descriptionHtml', () => import('./ashby.js')],
  bamboohr: ['jobOpeningName jobOpening', () => import('./bamboohr.js')],
  breezy: ['friendly_id+name', () => import('./breezy.js')],
  gem: ['absolute_url+location_type absolute_url+content_plain', () => import('./gem.js')],
  greenhouse: [
    '=absolute_url+internal_job_id+updated_at+location absolute_url departments+jobs offices+departments',
    () => import('./greenhouse.js'),
  ],
  lever: ['=text+categories+hostedUrl+createdAt text+categories text+hostedUrl', () => import('./lever.js')],
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

/** The first of what groups hold. */
const inside = (groups: readonly Loose[]) =>
  groups
    .flatMap(({postings, jobs, departments}) => [postings, jobs, departments])
    .flatMap((list: unknown): unknown[] => (Array.isArray(list) ? list.slice(0, 1) : []))
    .filter(isObject);

/** The feed that an answer comes from, by the names of its fields; nothing where it has the marks of none. */
export async function feedOf(answer: unknown): Promise<string | undefined> {
  const lists = isObject(answer) ? wrappers.map((name) => answer[name]) : [];
  // The first few show what the rest is like.
  const things = [answer, ...lists]
    .flatMap((list) => (Array.isArray(list) ? list.slice(0, 50) : list))
    .filter(isObject);
  // Groups hold the postings, or groups that hold them.
  const groups = inside(things);
  const names = new Set([...things, ...groups, ...inside(groups)].flatMap(Object.keys));
  const found = Object.keys(feeds).filter((name) =>
    feeds[name]?.[0].split(' ').some((marks) =>
      marks
        .replace('=', '')
        .split('+')
        .every((mark) => names.has(mark)),
    ),
  );
  const isSure = (marks: string) =>
    marks.startsWith('=') &&
    marks
      .slice(1)
      .split('+')
      .every((mark) => names.has(mark));
  if (found.length === 0 || (found.length === 1 && feeds[found[0] ?? '']?.[0].split(' ').some(isSure))) return found[0];
  return (await import('./likeness.js')).likeliest(names, found);
}
