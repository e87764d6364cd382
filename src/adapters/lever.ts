import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, itemsIn, type Draft} from './drafts.js';
import {countryOf, employmentTypesOf, markupOf, periodIn, sectionOf, textsOf} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';

/**
 * Reads Lever's postings API: a list, one posting, and lists grouped by team, location or commitment.
 *
 * https://github.com/lever/postings-api
 *
 * The feed does not say who hires, nor in which language, nor until when.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const items = itemsIn(answer, '$').flatMap(([at, item]) =>
    isObject(item) && Array.isArray(item.postings) ? itemsIn(item.postings, `${at}.postings`) : [[at, item] as const],
  );
  const feed = await feedOf(items, context, draftOf);
  const next = Array.isArray(answer) && nextPage(answer.length, context.address);
  return next ? {...feed, next} : feed;
}

/** The address of the page that follows one that is full. Only of Lever's own: a file elsewhere would answer the same again. */
function nextPage(count: number, address = ''): string | undefined {
  if (!/^https:\/\/api\.(?:eu\.)?lever\.co\/v0\/postings\/[^/?#]+\/?(?:[?#]|$)/.test(address)) return undefined;
  const url = new URL(address);
  if (count === 0 || count < (Number(url.searchParams.get('limit')) || 100)) return undefined;
  url.searchParams.set('skip', String((Number(url.searchParams.get('skip')) || 0) + count));
  return url.href;
}

function draftOf(posting: Loose): Draft {
  const {categories, country, createdAt, workplaceType} = posting;
  const title = textOf(posting.text);
  const [place, ...others] = [...new Set([...textsOf(categories?.location), ...textsOf(categories?.allLocations)])];
  return {
    id: posting.id,
    title,
    url: posting.hostedUrl,
    apply: posting.applyUrl,
    department: categories?.department,
    team: categories?.team,
    // The country is that of the first place.
    locations: [{text: place, country: countryOf(country)}, ...others.map((text) => ({text}))],
    workplace: textOf(workplaceType) !== 'unspecified' && workplaceType,
    employmentTypes: employmentTypesOf(categories?.commitment),
    pay: payOf(posting),
    // Milliseconds, though the documentation does not say it.
    datePosted: createdAt,
    sections: [
      sectionOf(bodyOf(posting)),
      ...listOf(posting.lists).map(({text, content}) =>
        sectionOf(listMarkup(content), 'other', textOf(text) !== title && text),
      ),
      sectionOf(posting.additional) ?? sectionOf(markupOf(posting.additionalPlain)),
      sectionOf(posting.salaryDescription) ?? sectionOf(markupOf(posting.salaryDescriptionPlain)),
    ],
  };
}

/** The body: its opening and the rest, which `description` has once more in one piece. */
function bodyOf(posting: Loose): string {
  const part = (name: string): string => {
    const html: unknown = posting[name];
    return typeof html === 'string' && html ? html : markupOf(posting[`${name}Plain`]);
  };
  const body = part('descriptionBody');
  return body ? `${part('opening')}\n${body}` : part('description');
}

/** A list comes as its items alone, without the list around them. */
const listMarkup = (content: unknown) =>
  typeof content === 'string' && /^\s*<li\b/i.test(content) ? `<ul>${content}</ul>` : content;

function payOf({salaryRange}: Loose): object {
  const {min, max, currency, interval} = salaryRange ?? {};
  const period = periodIn(interval);
  // "bi-week-salary", "one-time": better said in words than left out.
  return {min, max, currency, period, note: !period && textOf(interval)?.replace(/-/g, ' ')};
}
