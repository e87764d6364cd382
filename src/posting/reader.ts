import type {Problem} from './posting.js';

/** One reading of one answer: what is known about it, and what was left out of it so far. */
export interface Reading {
  readonly problems: Problem[];
  /** What relative addresses are resolved against. */
  readonly base?: string | undefined;
}

/**
 * Reads one value of unknown JSON that is neither `null` nor an empty text: what it means, or nothing where it has no meaning.
 *
 * @param at The JSON path of the value.
 */
export type Reader<T> = (value: unknown, at: string, reading: Reading) => T | undefined;

/** A reader for every field. */
export type Readers<T> = {readonly [K in keyof T]-?: Reader<T[K]>};

/** Whether the value is an object with named fields. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Thrown for what only some postings have, by readers that cannot read it: all is read again by those that can. */
export const rare = new Error('This takes the readers of read.ts.');

/** Reads a value that may be missing, and reports one that means nothing. */
export function readAt<T>(read: Reader<T>, value: unknown, at: string, reading: Reading): T | undefined {
  if (value == null || value === '') return undefined;
  let result: T | undefined;
  try {
    // A longer path leads deeper than any text that a person writes; recursion has an end before the stack has.
    if (at.length < 500) result = read(value, at, reading);
  } catch (error) {
    if (error === rare) throw error;
    // What throws cannot be used: a language that is none, a getter of an object that a page made.
  }
  // A megabyte of rubbish must not become a gigabyte of reports.
  if (result === undefined && reading.problems.length < 100) {
    reading.problems.push({path: at, message: `${at} does not fit; it was left out.`});
  }
  return result;
}

/** Reads a text without the blanks around it; a number is taken as one. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() || undefined : undefined;

/** Reads yes or no, also where a text stands for it. */
export const flag = (value: unknown): boolean | undefined => {
  const [, isTrue, isFalse] = /^(true)$|^(false)$/i.exec(String(value)) ?? [];
  return isTrue || isFalse ? isTrue !== undefined : undefined;
};

/** A reader of texts and numbers, made of a function that gives nothing where they do not fit. */
export const scalar =
  <T>(parse: (text: string, reading: Reading) => T | undefined): Reader<T> =>
  (value, _, reading) => {
    const words = text(value);
    return words === undefined ? words : parse(words, reading);
  };

/** A reader of a list, or of one thing where a list of one is meant. */
export const listOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, at, reading) => {
    const isList = Array.isArray(value);
    return (isList ? value : [value])
      .map((item: unknown, index) => readAt(read, item, isList ? `${at}[${index}]` : at, reading))
      .filter((item) => item !== undefined);
  };

/**
 * A reader of an object by its fields; others are ignored, since tomorrow's format may have more.
 *
 * @param finish Makes the result of the fields that were there, beside what was given. They have no prototype: a page's old library may have put
 * things on `Object.prototype`.
 * @param shorthand The field that is meant where a mere text stands for the object.
 */
export const objectOf =
  <Fields extends object, T = Fields>(
    fields: Readers<Fields>,
    finish: (fields: Partial<Fields>, given: Readonly<Record<string, unknown>>) => T | undefined,
    shorthand?: (text: string) => keyof Fields,
  ): Reader<T> =>
  (value, at, reading) => {
    const given = shorthand && typeof value === 'string' ? {[shorthand(value)]: value} : value;
    if (!isObject(given)) return undefined;
    const result = Object.create(null) as Partial<Fields>;
    // `keys` gives strings; the type of `fields` says which.
    for (const name of Object.keys(fields) as (keyof Fields & string)[]) {
      if (!Object.hasOwn(given, name)) continue;
      const field = readAt(fields[name], given[name], `${at}.${name}`, reading);
      if (field !== undefined) result[name] = field;
    }
    return finish(result, given);
  };

/** Something with fields of its own, or nothing where there are none. */
export const filled = <T extends object>(fields: T): T | undefined =>
  Object.keys(fields).length > 0 ? {...fields} : undefined;
