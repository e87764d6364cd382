import {readDate} from './date.js';
import {PostingError} from './error.js';
import {common, fieldsOf, language, postingOf} from './fields.js';
import type {Feed, Posting, Problem, Translation} from './posting.js';
import {blocks, flag} from './read-rich-text.js';
import {filled, isGiven, isObject, listOf, objectOf, scalar, text, type Reading} from './reader.js';
import {sectionKinds} from './tokens.js';
import {employmentTypeOf, payPeriodOf, tokenOf, workplaceOf} from './words.js';

const posting = postingOf(
  fieldsOf({
    number: (value) => {
      // In a text a dot may stand for thousands, so only what cannot be misread is a number.
      const figure =
        typeof value === 'number' ? value : /^\d+(\.\d\d?)?$/.test(text(value) ?? '') ? Number(value) : NaN;
      return figure >= 0 && figure < Infinity ? figure : undefined;
    },
    flag,
    date: readDate,
    kind: scalar((word) => tokenOf(sectionKinds, word)),
    workplace: scalar(workplaceOf),
    employmentType: scalar((word) => employmentTypeOf(word) ?? word),
    period: scalar(payPeriodOf),
    blocks,
    payOf: (fields, {min: low, max: high}) => {
      const {min = 0, max = min, ...rest} = fields;
      // Beside an end that cannot be read the other would say "from" or "up to".
      // Ends that are merely the wrong way round are drawn the right way round, and told of by the checker.
      const isWrong = Number(low || min) !== min || Number(high || max) !== max || min > max * 10;
      return filled(isWrong ? (rest.note ? rest : {}) : fields);
    },
    translations: (words) => {
      const translation = objectOf<Translation>(words, filled);
      return (value, reading) => {
        if (!isObject(value)) return undefined;
        const result: Record<string, Translation> = {};
        for (const [name, words] of Object.entries(value)) {
          const step = `['${name}']`;
          const tag = reading.read(language, name, step);
          const read = tag && reading.read(translation, words, step);
          if (read) result[tag] = read;
        }
        return result;
      };
    },
  }),
);
const postingList = listOf(posting);

const feed = objectOf<Pick<Posting, keyof typeof common> & {postings: readonly Posting[]}, readonly Posting[]>(
  {...common, postings: postingList},
  ({postings = [], ...shared}) => postings.map((posting) => ({...shared, ...posting})),
);

/** A reading that leaves out what means nothing, and reports it. */
function readingOf(problems: Problem[], at: string, base?: string): Reading {
  const reading: Reading = {
    base,
    read: (read, value, step) => {
      if (!isGiven(value)) return undefined;
      const before = at;
      at += step;
      let result;
      try {
        // A longer path leads deeper than any text that a person writes; recursion has an end before the stack has.
        if (at.length < 500) result = read(value, reading);
      } catch {
        // What throws cannot be used: a language that is none, a getter of an object that a page made.
      }
      // A megabyte of rubbish must not become a gigabyte of reports.
      if (result === undefined && problems.length < 100) {
        const why = read === posting && isObject(value) && !isGiven(value['title']) ? 'has no title' : 'does not fit';
        problems.push({path: at, message: `${at} ${why}; it was left out.`});
      }
      at = before;
      return result;
    },
  };
  return reading;
}

/**
 * Reads a posting out of unknown JSON in the native format.
 *
 * A field that cannot be used is left out and reported in `problems` by its JSON path; the rest is read all the same.
 *
 * @param value What `JSON.parse` gave.
 * @param problems Takes what was left out, the first hundred of it.
 * @param at The JSON path of the value.
 * @param base What relative addresses are resolved against: the address the JSON came from.
 * @throws {PostingError} `invalid` when there is no title.
 */
export function readPosting(value: unknown, problems: Problem[] = [], at = '$', base?: string): Posting {
  const read = posting(value, readingOf(problems, at, base));
  if (!read) throw new PostingError('invalid', `The posting at ${at} has no title.`);
  return read;
}

/**
 * Reads native JSON with one posting, a list of them, or an object with a list named `postings`.
 *
 * A posting of a list that cannot be used is left out and reported; the others are read all the same.
 *
 * @param base What relative addresses are resolved against: the address the JSON came from.
 * @throws {PostingError} `invalid` when the one posting there is, or every posting of a list, has no title.
 */
export function readPostings(value: unknown, base?: string): Feed {
  const problems: Problem[] = [];
  const isFeed = isObject(value) && Object.hasOwn(value, 'postings');
  const postings = readingOf(problems, '$', base).read(isFeed ? feed : postingList, value, '') ?? [];
  const list = isFeed ? value['postings'] : value;
  if (!postings.length && !(Array.isArray(list) && !list.length)) {
    throw new PostingError('invalid', 'There is no posting with a title.');
  }
  return {postings, problems};
}
