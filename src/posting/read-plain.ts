/** Reads what most postings are, and stops at all else: most pages need no more. */
import {isDate} from './calendar-date.js';
import {fieldsOf, postingOf} from './fields.js';
import type {Posting} from './posting.js';
import {filled, isGiven, isObject, scalar, type Reading} from './reader.js';
import {isPlain} from './rich-text.js';
import {employmentTypes, payPeriods, sectionKinds, workplaces} from './tokens.js';

const fold = (word: string) => word.toLowerCase().replaceAll('_', '-');

const tokenOf = <T extends string>(tokens: readonly T[]) =>
  scalar((word) => tokens.find((token) => fold(token) === fold(word)));

const fields = fieldsOf({
  number: (value) => (typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined),
  flag: (value) => (typeof value === 'boolean' ? value : undefined),
  date: scalar((date) => (isDate(date) ? date : undefined)),
  kind: tokenOf(sectionKinds),
  workplace: tokenOf(workplaces),
  employmentType: tokenOf(employmentTypes),
  period: tokenOf(payPeriods),
  blocks: (value) => (isPlain(value) ? value : undefined),
  payOf: filled,
  translations: () => (value) => (isObject(value) && Object.keys(value).length === 0 ? {} : undefined),
});

const posting = postingOf({
  ...fields,
  sections: (value, reading) => {
    const sections = fields.sections(value, reading);
    return sections?.some(({html}) => html) ? undefined : sections;
  },
});

/** Whether the native format has a field of that name. */
export const isPostingField = (name: string): boolean => name === '$schema' || Object.hasOwn(fields, name);

/**
 * The postings in JSON that is plain: one posting or a list of them in the native format, without markup or marks, each
 * field known and in one of the common ways.
 *
 * Nothing where anything is otherwise, or cannot be used: then read.ts tells what of it means something.
 *
 * @param json What `JSON.parse` gave, or what it is to be given.
 * @param base What relative addresses are resolved against.
 */
export function readPlain(json: unknown, base?: string): readonly Posting[] | undefined {
  const reading: Reading = {
    base,
    read: (read, value) => (isGiven(value) ? (read(value, reading) ?? stop()) : undefined),
  };
  const readOne = (one: object) =>
    (Object.keys(one).every(isPostingField) ? posting(one, reading) : undefined) ?? stop();
  try {
    // A byte-order mark is a blank to `trim`.
    return [typeof json === 'string' ? (JSON.parse(json.trim()) as unknown) : json]
      .flat()
      .map((one) => readOne(one as object));
  } catch {
    return undefined;
  }
}

function stop(): never {
  throw new Error('This takes the readers of read.ts.');
}
