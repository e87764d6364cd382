import {itemsIn, type Item} from './drafts.js';
import {isObject} from './loose.js';

/** The jobs in the departments or offices of a board, and in those below them, each once, with the department it stands in. */
export function jobsIn(board: unknown): readonly Item[] {
  const jobs = new Map<unknown, Item>();
  const collect = (group: unknown, at: string, depth: number) => {
    if (!isObject(group) || depth > 9) return;
    if (Array.isArray(group.jobs)) {
      for (const [path, job] of itemsIn(group.jobs, `${at}.jobs`)) {
        // A job stands in every department and office that it has.
        const key = isObject(job) ? (job.id ?? job) : path;
        if (!jobs.has(key)) jobs.set(key, [path, isObject(job) ? {departments: group, ...job} : job]);
      }
    }
    for (const name of ['departments', 'offices', 'children']) {
      for (const [path, inner] of itemsIn(group[name], `${at}.${name}`)) collect(inner, path, depth + 1);
    }
  };
  collect(board, '$', 0);
  return [...jobs.values()];
}
