import {PostingError} from '../posting/error.js';
import type {Feed, Problem} from '../posting/posting.js';
import {readPosting} from '../posting/read.js';
import {bareMarkup} from '../rich-text/bare-markup.js';
import {dividePosting} from '../rich-text/divide-posting.js';
import {english} from '../rich-text/heading-words.js';
import {otherLanguages} from '../rich-text/heading-words-of-other-languages.js';
import {rarer} from '../rich-text/rarer-heading-words.js';
import {headingsOf} from '../rich-text/headings.js';
import type {MarkupElement} from '../rich-text/markup.js';
import {parseMarkup} from '../server/parse-markup.js';
import {readText} from '../sources/source.js';
import {dateOf} from './amounts.js';
import {headOf} from './document-head.js';
import {fieldsOf} from './front-matter.js';
import type {Input} from './input.js';
import {readMarkdown} from './markdown.js';
import {blocksOf, linksOf, textOf} from './outline.js';
import {pageOf} from './page.js';

/** What a document should say, by the field that it fills. */
const expected = {
  organization: 'who hires',
  locations: 'where the work is',
  apply: 'how to apply',
  employmentTypes: 'how one is employed',
  pay: 'what is paid',
  datePosted: 'when it was published',
  validThrough: 'until when one can apply',
  language: 'in which language it is',
} as const;

/**
 * Reads the posting in a document for people: Markdown, or an HTML page. A page that describes its job to search engines
 * is read by what it says there.
 *
 * Every word stays: what is no fact that is sure is text. What could not be told is among the problems.
 *
 * @throws {PostingError} `invalid` when there is no title.
 */
export async function readDocument({text, kind, address}: Pick<Input, 'text' | 'kind' | 'address'>): Promise<Feed> {
  const problems: Problem[] = [];
  const tell = (path: string, message: string) => problems.push({path, message});
  const page = kind === 'html' ? pageOf(text, address) : undefined;
  if (page?.jobs.length) {
    return readText(JSON.stringify(page.jobs), {
      format: 'schema-org',
      ...(address !== undefined && {baseUrl: address}),
    });
  }
  const headings = headingsOf([english, rarer, ...otherLanguages]);
  const markdown =
    kind === 'markdown' ? readMarkdown(text, (line) => headings.strictKindOf(line) !== undefined) : undefined;
  if (markdown?.fault !== undefined) tell('$', `The front matter is no YAML: ${markdown.fault}`);
  for (const lost of lostIn(markdown?.html ?? page?.html ?? '', address)) tell('$', lost);
  const {fields, unknown, summary} = fieldsOf(markdown?.fields ?? {});
  for (const name of unknown) tell(`$.${name}`, `“${name}” in the front matter means nothing here.`);
  const blocks = blocksOf(parseMarkup(bareMarkup(page?.html ?? markdown?.html ?? ''), address));

  const given = typeof fields['title'] === 'string' ? fields['title'] : undefined;
  const head = headOf(
    blocks,
    {title: given, pageTitle: page?.page.title},
    (heading) => headings.kindOf(heading) !== undefined,
  );
  const native: Record<string, unknown> = {
    ...(page?.language && {language: page.language}),
    ...head.fields,
    ...fields,
    title: given ?? head.title,
  };
  native['apply'] ??= applyIn(head.body);
  native['validThrough'] ??= deadlineIn(head.body);
  const {title} = native;
  if (!title) throw new PostingError('invalid', 'No title was found: write it as the first heading.');

  const body: readonly MarkupElement[] = [
    ...(summary ? [{name: 'p', children: [summary]}] : []),
    ...head.body.filter((block) => !isApplyLink(block, native['apply'])),
  ];
  const posting = readPosting(
    {...native, ...(body.length > 0 && {sections: [{html: '<p>the body</p>'}]})},
    problems,
    '$',
    address,
  );
  for (const [field, what] of Object.entries(expected)) {
    const value = posting[field as keyof typeof expected];
    if (value === undefined || (Array.isArray(value) && value.length === 0))
      tell(`$.${field}`, `It does not say ${what} (${field}).`);
  }
  return {postings: [await dividePosting(posting, () => body)], problems};
}

/** What of markup a posting cannot hold, besides its words: said, so that nobody misses it later. */
function lostIn(html: string, address: string | undefined): readonly string[] {
  const all = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].flatMap(([, found]) => found || []))];
  const links = address === undefined ? all(/<a\b[^>]*\shref="(?![a-z][a-z\d+.-]*:)([^"]*)"/gi) : [];
  return [
    ...links.map((link) => `The link to “${link}” leads nowhere from another page: write its whole address.`),
    ...all(/<img\b[^>]*\ssrc="([^"]*)"/gi).map((source) => `The picture “${source}” is not kept.`),
  ];
}

const applying =
  /\bappl(?:y|ication)|bew[ei]rb|postul|candidat|solicit|aplik|sollicit|ansök|ansøg|søk|応募|\bcv\b|résumé|resume/i;

/** Where one applies, where the text leads there. */
function applyIn(blocks: readonly MarkupElement[]): string | undefined {
  for (const block of blocks.toReversed()) {
    const links = linksOf([block]);
    const link = links.find(({text}) => applying.test(text)) ?? (applying.test(textOf([block])) ? links[0] : undefined);
    if (link) return link.href.replace(/^mailto:/, '');
  }
  return undefined;
}

/** Whether a paragraph is a link to apply by and nothing else: it says no more than the field does. */
function isApplyLink(block: MarkupElement, apply: unknown): boolean {
  const [link, other] = linksOf([block]);
  return (
    block.name === 'p' &&
    link !== undefined &&
    !other &&
    link.text === textOf(block.children) &&
    link.href.replace(/^mailto:/, '') === apply
  );
}

const until =
  /(?:\b(?:until|by|before|no later than|bis(?: zum| spätestens)?|spätestens|avant le|jusqu['’]au|antes del?|hasta el|entro il|uiterlijk|vóór|senest|senast)|до)\s+(\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}(?:st|nd|rd|th)?\.? (?:of |de )?\p{L}{3,12}\.?,? (?:de )?\d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/iu;

/** Until when one can apply, where a sentence on applying says it. */
function deadlineIn(blocks: readonly MarkupElement[]): string | undefined {
  for (const block of blocks.toReversed()) {
    const text = textOf([block]);
    const [, date] = (block.name === 'p' && applying.test(text) && until.exec(text)) || [];
    const read = date && dateOf(date);
    if (read) return read;
  }
  return undefined;
}
