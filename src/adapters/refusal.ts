import {PostingError} from '../posting/error.js';
import {isObject, textOf, type Loose} from './loose.js';

/**
 * The error for an answer that no adapter reads: says what came, and what to do where that is known.
 *
 * @param format The format that the page's author has named, if any.
 * @param known The formats there are.
 */
export function refusalOf(answer: unknown, format: string | undefined, known: readonly string[]): PostingError {
  if (format !== undefined && !known.includes(format)) {
    return new PostingError(
      'format',
      `There is no format named “${format.slice(0, 40)}”; known are ${known.join(', ')}.`,
    );
  }
  const expected = format ? `what ${format} answers` : 'job postings in a known format';
  return new PostingError('format', `This is not ${expected}, but ${describe(answer)}.${advise(answer)}`);
}

/** What an answer is, in words: "an HTML page", "an object with the keys a, b, c", "a list of numbers". */
export function describe(answer: unknown): string {
  if (typeof answer === 'string') return describeText(answer);
  if (Array.isArray(answer)) return describeList(answer);
  if (!isObject(answer))
    return typeof answer === 'number' || typeof answer === 'boolean' ? `the ${typeof answer} ${answer}` : 'nothing';
  const types = [answer['@type']].flat().filter((type) => typeof type === 'string');
  if (types.length > 0) return `a schema.org ${short(types.join(', '))}`;
  const [error] = [answer.errors].flat();
  const said = [answer.error, answer.message, answer.detail, error].map(messageIn).find(Boolean);
  return `an object with ${keysOf(answer)}${said ? `, which says “${short(said)}”` : itemsOf(answer)}`;
}

/** What the first list of an object is made of, in words. */
function itemsOf(answer: Loose): string {
  const [name, list] = Object.entries(answer).find(([, value]) => Array.isArray(value) && isObject(value[0])) ?? [];
  const first: unknown = Array.isArray(list) && list[0];
  return name && isObject(first) ? `, where the first of ${short(name)} has ${keysOf(first)}` : '';
}

/** What an error says, written in one of the usual ways. */
const messageIn = (error: unknown) =>
  isObject(error) ? (textOf(error.message) ?? textOf(error.detail) ?? textOf(error.title)) : textOf(error);

/** The error for an answer that is no list, and not one posting either: it has no title. */
export const untitled = (at: string, answer: unknown, cause: unknown): PostingError =>
  new PostingError('invalid', `The posting at ${at} has no title; it is ${describe(answer)}.`, {cause});

function describeText(answer: string): string {
  const start = answer.slice(0, 2000).replace(/^\s*(?:<!--[^]*?-->\s*)*/, '');
  const [, root = ''] = /^(?:<\?[^>]*>|<!--(?:(?!-->)[^])*-->|\s)*<([a-z][\w:.-]*)/i.exec(start) ?? [];
  if (/^<!doctype\s+html/i.test(start) || /^(?:html|head|body|title|meta|script|div|p)$/i.test(root))
    return 'an HTML page';
  if (/^(?:rss|rdf:rdf)$/i.test(root)) return 'an RSS feed';
  if (/^feed$/i.test(root)) return 'an Atom feed';
  return root ? `XML whose root is ${short(root)}` : 'a text';
}

function describeList(answer: readonly unknown[]): string {
  const kinds = new Set(answer.slice(0, 20).map(kindOf));
  const [kind = 'nothing'] = kinds;
  if (kinds.size > 1) return 'a list of different things';
  return `a list of ${kind}${kind === 'objects' ? ` with ${keysOf(answer[0] as object)}` : ''}`;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'lists';
  if (isObject(value)) return 'objects';
  if (typeof value === 'string') return 'texts';
  return value === null ? 'nulls' : `${typeof value}s`;
}

/** The keys of an object in words, as many as a sentence can hold. */
function keysOf(value: object): string {
  const keys = Object.keys(value);
  if (keys.length === 0) return 'no keys';
  return `the key${keys.length > 1 ? 's' : ''} ${keys.slice(0, 6).map(short).join(', ')}${keys.length > 6 ? ', …' : ''}`;
}

const short = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

/** What to do about an answer that is asked for by mistake. */
function advise(answer: unknown): string {
  const data = isObject(answer) && answer.data;
  if (data && (data.jobBoard || data.jobPosting)) {
    return ' It is what Ashby’s own pages are made of, and may change any day; the public feed is “ashby:” and the name of the board.';
  }
  if (typeof answer === 'string' && describeText(answer) === 'an RSS feed') {
    return ' Teamtailor has the same as JSON at /jobs.json.';
  }
  return '';
}
