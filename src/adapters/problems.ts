import type {Problem} from '../posting/posting.js';
import {isObject, saidIn} from './loose.js';

/**
 * What was wrong with a draft, said of its source: the paths lead to where the same values stand there.
 *
 * Values that an adapter has put together of others stand nowhere; what is wrong with those is said of the whole posting.
 */
export function inSource(
  problems: readonly Problem[],
  at: string,
  draft: unknown,
  source: unknown,
): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const {path, message} of problems) {
    // A field that does not fit may leave its object empty, and that does not fit either.
    if (problems.some((other) => other.path.startsWith(`${path}.`))) continue;
    const there = pathTo(valueAt(draft, path.slice(at.length)), source, at);
    const problem = {path: there ?? at, message: message.replace(path, () => there ?? path)};
    if (!found.has(there ?? path)) found.set(there ?? path, problem);
  }
  return [...found.values()];
}

/** The value that a path leads to; the last one on the way where that is no object. */
function valueAt(draft: unknown, path: string): unknown {
  const keys = path.match(/[^.[\]']+/g) ?? [];
  return keys.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)] as unknown;
    return isObject(inside) ? inside[key] : inside;
  }, draft);
}

/** The path of a value inside another. */
function pathTo(value: unknown, source: unknown, at: string, depth = 0): string | undefined {
  // A body is long, and no value that does not fit is one.
  if (typeof source === 'string' && source.length > 500) return undefined;
  if (source === value || saidIn(source) === value) return at;
  if (typeof source !== 'object' || source === null || depth > 9) return undefined;
  for (const [key, inside] of Object.entries(source)) {
    const path = pathTo(value, inside, at + step(source, key), depth + 1);
    if (path) return path;
  }
  return undefined;
}

function step(source: object, key: string): string {
  if (Array.isArray(source)) return `[${key}]`;
  return /^[a-z_]\w*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
