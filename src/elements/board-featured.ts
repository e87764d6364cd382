import type {Found} from '../board/board.js';
import {keyOf} from '../board/posting-key.js';
import {featured} from '../locales/board-messages.js';
import type {Posting} from '../posting/posting.js';

/** Whether an opening comes first. The page's author names it by its id, or, where others have that as well, by its key. */
export const isFeatured = (posting: Posting, ids: ReadonlySet<string>): boolean =>
  ids.has(keyOf(posting)) || ids.has(posting.id ?? '');

/** What was found, with the featured openings in a group of their own before all others. */
export function withFeatured(found: Found, ids: ReadonlySet<string>): Found {
  const isFirst = (posting: Posting) => isFeatured(posting, ids);
  const first = found.matches.filter(isFirst);
  if (first.length === 0) return found;
  const matches = [...first];
  const groups = [{value: '', label: featured(), from: 0, to: first.length}];
  for (const {from, to, ...group} of found.groups) {
    const others = found.matches.slice(from, to).filter((posting) => !isFirst(posting));
    if (others.length === 0) continue;
    groups.push({...group, from: matches.length, to: matches.length + others.length});
    matches.push(...others);
  }
  if (found.groups.length === 0) {
    matches.push(...found.matches.filter((posting) => !isFirst(posting)));
    groups.pop();
  }
  return {...found, matches, groups};
}
