/** One reading of one value: what is known about it, and what becomes of what means nothing. */
export interface Reading {
  /** What relative addresses are resolved against. */
  readonly base?: string | undefined;
  /**
   * Reads a part of what is read just now; nothing where there is none.
   *
   * @param step Where the part is, as the end of a JSON path.
   */
  readonly read: <T>(read: Reader<T>, value: unknown, step: string) => T | undefined;
}

/** Reads one value of unknown JSON that is neither `null` nor an empty text: what it means, or nothing where it has no meaning. */
export type Reader<T> = (value: unknown, reading: Reading) => T | undefined;

/** A reader for every field. */
export type Readers<T> = {readonly [K in keyof T]-?: Reader<T[K]>};

/** Whether there is something to read. */
export const isGiven = (value: unknown): boolean => value != null && value !== '';

/** Whether the value is an object with named fields. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a text without the blanks around it, and without half letters, which no address can hold; a number is taken as one. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? `${value}`.replace(/\p{Cs}/gu, '').trim() || undefined
    : undefined;

/** A reader of texts and numbers, made of a function that gives nothing where they do not fit. */
export const scalar =
  <T>(parse: (text: string, reading: Reading) => T | undefined): Reader<T> =>
  (value, reading) => {
    const words = text(value);
    return words === undefined ? words : parse(words, reading);
  };

/** A reader of a list, or of one thing where a list of one is meant. */
export const listOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, reading) =>
    [value]
      .flat()
      .map((item: unknown, index) => reading.read(read, item, Array.isArray(value) ? `[${index}]` : ''))
      .filter((item) => item !== undefined);

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
  (value, reading) => {
    const given = shorthand && typeof value === 'string' ? {[shorthand(value)]: value} : value;
    if (!isObject(given)) return undefined;
    const result = Object.create(null) as Partial<Fields>;
    // `keys` gives strings; the type of `fields` says which.
    for (const name of Object.keys(fields) as (keyof Fields & string)[]) {
      const field = Object.hasOwn(given, name) ? reading.read(fields[name], given[name], `.${name}`) : undefined;
      if (field !== undefined) result[name] = field;
    }
    return finish(result, given);
  };

/** Something with fields of its own, or nothing where there are none. */
export const filled = <T extends object>(fields: T): T | undefined =>
  Object.keys(fields).length > 0 ? {...fields} : undefined;
