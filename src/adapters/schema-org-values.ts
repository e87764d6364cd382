import {isObject, saidIn} from './loose.js';

/**
 * The name in a value: a text, `{"name": …}`, `{"@value": …}`, or the first in a list of such.
 *
 * Pages escape these values as if they were HTML ("R&amp;D").
 */
export function nameOf(value: unknown, depth = 0): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (depth > 4) return undefined;
  if (Array.isArray(first)) return nameOf(first, depth + 1);
  if (isObject(first)) return nameOf(first['@value'] ?? first.name ?? first.legalName, depth + 1);
  return saidIn(first);
}

/** The things in a list; one thing stands for a list of it. */
export const thingsIn = (value: unknown): readonly unknown[] => [value].flat(9);
