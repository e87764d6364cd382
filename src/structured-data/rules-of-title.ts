import {
  addressesOf,
  descriptionOf,
  plainText,
  sources,
  textOf,
  titleOf,
  type Rule,
  type Subject,
  type Wrong,
} from './rule.js';

const at = '$.title';

/** A rule about what a title must not have in it. */
const without = (
  id: string,
  severity: Rule['severity'],
  find: (title: string, subject: Subject) => string | false | undefined,
  sentence: (found: string) => string,
): Rule => ({
  id,
  severity,
  source: sources.content,
  *check(subject): Iterable<Wrong> {
    const title = titleOf(subject);
    const found = title && find(title, subject);
    if (found) yield [at, sentence(found.trim())];
  },
});

const found = (pattern: RegExp) => (title: string) => pattern.exec(title)?.[0];

/** A name where a title says it of the job: behind a comma or a dash, in brackets, after “in” or “at”. */
function appended(title: string, name: string): string | undefined {
  if (name.length < 3) return undefined;
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:[-–—|,(/@:•]|(?<!\\p{L})(?:in|at|for|bei|à|en|w|i))\\s*(${words})(?!\\p{L})`, 'iu').exec(
    title,
  )?.[1];
}

const pay =
  /[€$£¥₹]\s?\d[\d.,]*\s?k?|\d[\d.,]*\s?(?:€|\$|£|zł|(?:eur|usd|gbp|chf|pln|kr|inr)\b)|\b(?!401)\d{2,3}\s?k\b|\b(?:up to|ab|bis zu|from) \d[\d.,]{3,}|\bper (?:hour|annum|year|month|day)\b|\bsalary\b/i;
const code =
  /\b(?:req(?:uisition)?|jr|ref(?:erence)?|job|id|vacancy|kennziffer|stellen-?nr)[\s.:#№-]*\d{3,}\b|#\s?\d{2,}|(?<!\b(?:iso|iec|din|en|rfc|as|bs)[\s/-]*)\b(?:[A-Z]{1,4}[-_]?)?\d{5,}\b/i;
const call =
  /\bapply (?:now|today|here|asap)\b|\burgent(?:ly)?\b|\b(?:now|is|are|we're|we’re) hiring\b|\bhiring (?:now|immediately)\b|\bimmediate(?:ly)? (?:start|joiners?|hire|available)\b|\bhot job\b|\bjoin (?:us|our team)\b|\bwanted\b|\bdon't miss\b|\bjetzt bewerben\b|\bab sofort\b|\bgesucht\b|\bpostulez\b|\burgente\b/i;
const date = /\b20\d\d-\d\d(?:-\d\d)?\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:19|20)\d\d\b/;
const signs = /(?:[!*_=~#|]\s?){2,}|!|[*]|\p{Extended_Pictographic}/u;

function shouted(title: string): string | undefined {
  const words = title.match(/\p{L}{5,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return loud.length > 1 || (loud.length === 1 && words.length === 1 && title === title.toUpperCase())
    ? loud.join(' ')
    : undefined;
}

/** What Google asks of titles: the name of the job, and nothing else. */
export const rulesOfTitle: readonly Rule[] = [
  {
    id: 'title-missing',
    severity: 'error',
    source: sources.properties,
    *check(subject) {
      if (!titleOf(subject)) yield [at, 'Name the job in the title; it is required.'];
    },
  },
  without(
    'title-has-pay',
    'warning',
    found(pay),
    (words) => `Take the pay (“${words}”) out of the title; it has a field of its own.`,
  ),
  without(
    'title-has-code',
    'warning',
    (title, {job}) => {
      const number = textOf(
        Array.isArray(job['identifier'])
          ? job['identifier'][0]
          : ((job['identifier'] as {value?: unknown} | undefined)?.value ?? job['identifier']),
      );
      return number.length > 3 && /\d/.test(number) && title.includes(number) ? number : code.exec(title)?.[0];
    },
    (words) => `Take the number (“${words}”) out of the title; the identifier has it.`,
  ),
  without(
    'title-shouts',
    'warning',
    shouted,
    (words) => `Write “${words}” in small letters: capitals in a title count as shouting.`,
  ),
  without(
    'title-has-place',
    'warning',
    (title, subject) =>
      addressesOf(subject)
        .flatMap(([address]) =>
          ['addressLocality', 'addressRegion', 'addressCountry'].map((name) => textOf(address[name])),
        )
        .map((place) => appended(title, place))
        .find(Boolean),
    (words) => `Take the place (“${words}”) out of the title; search engines show it beside.`,
  ),
  without(
    'title-has-organization',
    'warning',
    (title, {job}) => appended(title, textOf(job['hiringOrganization'])),
    (words) => `Take the company's name (“${words}”) out of the title; search engines show it beside.`,
  ),
  without(
    'title-has-call',
    'warning',
    found(call),
    (words) => `Take “${words}” out of the title: it is the name of the job, not an advertisement.`,
  ),
  without(
    'title-has-date',
    'warning',
    found(date),
    (words) => `Take the date (“${words}”) out of the title; it has a field of its own.`,
  ),
  without(
    'title-has-signs',
    'warning',
    found(signs),
    (words) => `Take the signs (“${words}”) out of the title; letters are enough.`,
  ),
  without(
    'title-has-workplace',
    'hint',
    found(/\b(?:(?:100 ?% |fully )?remote|hybrid|home ?office|télétravail|telecommute|wfh)\b/i),
    (words) => `Say “${words}” in the workplace rather than in the title, where search engines can filter by it.`,
  ),
  without(
    'title-has-employment-type',
    'hint',
    found(/\b(?:full|part)[ -]?time\b|\b(?:vollzeit|teilzeit|temps plein|temps partiel|cdi|cdd)\b/i),
    (words) => `Say “${words}” in the type of employment rather than in the title.`,
  ),
  {
    id: 'title-has-markup',
    severity: 'error',
    source: sources.content,
    *check({job}) {
      const [tag] = /<\/?[a-z][^<>]*>|&(?:#\d+|amp|lt|gt|nbsp|quot);/i.exec(textOf(job['title'])) ?? [];
      if (tag) yield [at, `Write the title as plain text: “${tag}” would be shown letter by letter.`];
    },
  },
  without(
    'title-long',
    'hint',
    (title) => title.length > 80 && title,
    (title) => `Shorten the title: of ${title.length} letters search engines show about sixty.`,
  ),
  {
    id: 'description-is-title',
    severity: 'error',
    source: sources.properties,
    *check(subject) {
      const title = titleOf(subject).toLowerCase();
      const description = plainText(descriptionOf(subject)).toLowerCase();
      if (title && description === title)
        yield ['$.description', 'Describe the job: the description must not be the title once more.'];
    },
  },
];
