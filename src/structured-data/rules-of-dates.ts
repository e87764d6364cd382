import {isCalendarDate} from '../posting/calendar-date.js';
import {isFields, sources, textOf, valuesOf, type Rule, type Subject, type Wrong} from './rule.js';

const day = 86_400_000;
const iso = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/** The last moment that a date means, in milliseconds since the epoch; `NaN` where it is none. */
function endOf(value: unknown): number {
  const [, date = '', time, zone = 'Z'] = iso.exec(textOf(value)) ?? [];
  const start = Date.parse(`${date}T00:00Z`);
  // 30 February parses in some engines, as a day in March.
  if (!date || Number.isNaN(start) || !new Date(start).toISOString().startsWith(date)) return NaN;
  return time === undefined ? start + day : Date.parse(`${date}T${time}${zone.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`);
}

const isWritten = ({job}: Subject, name: string) => valuesOf(job[name], '').length > 0;

const format = (name: string, id: string): Rule => ({
  id: `${id}-format`,
  severity: 'error',
  source: sources.dates,
  *check(subject): Iterable<Wrong> {
    if (isWritten(subject, name) && Number.isNaN(endOf(subject.job[name])))
      yield [
        `$.${name}`,
        `Write the date as 2026-11-23 or 2026-11-23T17:00:00+01:00; “${textOf(subject.job[name])}” is neither.`,
      ];
  },
});

const zone = (name: string, id: string): Rule => ({
  id: `${id}-zone`,
  severity: 'hint',
  source: sources.dates,
  *check({job}): Iterable<Wrong> {
    const [, date, time, offset] = iso.exec(textOf(job[name])) ?? [];
    if (time && !offset)
      yield [`$.${name}`, `Say in which time zone ${date}T${time} is: add Z, or an offset such as +01:00.`];
  },
});

/** What Google asks of dates. */
export const rulesOfDates: readonly Rule[] = [
  {
    id: 'date-posted-missing',
    severity: 'error',
    source: sources.properties,
    *check(subject) {
      if (!isWritten(subject, 'datePosted'))
        yield ['$.datePosted', 'Say when the posting was published; the date is required.'];
    },
  },
  format('datePosted', 'date-posted'),
  zone('datePosted', 'date-posted'),
  {
    id: 'date-posted-future',
    severity: 'error',
    source: sources.properties,
    *check({job, now}) {
      // Somewhere it is tomorrow already.
      if (endOf(job['datePosted']) > now + 2 * day)
        yield [
          '$.datePosted',
          `Give the day on which the posting was published; ${textOf(job['datePosted'])} is still to come.`,
        ];
    },
  },
  {
    id: 'date-posted-old',
    severity: 'hint',
    source: sources.removal,
    *check({job, now}) {
      if (endOf(job['datePosted']) < now - 365 * day && !valuesOf(job['validThrough'], '').length)
        yield [
          '$.datePosted',
          'Look whether the job is still open: it was published more than a year ago, and has no closing date.',
        ];
    },
  },
  {
    id: 'valid-through-missing',
    severity: 'hint',
    source: sources.properties,
    *check(subject) {
      if (!isWritten(subject, 'validThrough'))
        yield ['$.validThrough', 'Say until when one can apply, if there is such a day; never invent one.'];
    },
  },
  format('validThrough', 'valid-through'),
  zone('validThrough', 'valid-through'),
  {
    id: 'expired',
    severity: 'error',
    source: sources.removal,
    *check({job, now, page}) {
      const written = textOf(job['validThrough']);
      const end = endOf(written);
      // A day ends last in the west of the Pacific's date line.
      const grace = isCalendarDate(written) ? 12 * 3_600_000 : 0;
      if (end + grace <= now)
        yield [
          '$.validThrough',
          `Take the posting ${page ? 'off the page' : 'down'}, or set a new date: it closed on ${written}. Closed jobs that stay can bring a manual action.`,
        ];
    },
  },
  {
    id: 'valid-through-far',
    severity: 'warning',
    source: sources.properties,
    *check({job, now}) {
      if (endOf(job['validThrough']) > now + 366 * day)
        yield [
          '$.validThrough',
          `Leave the closing date out where there is none: ${textOf(job['validThrough'])} is more than a year away.`,
        ];
    },
  },
  {
    id: 'valid-through-before-posted',
    severity: 'error',
    source: sources.properties,
    *check({job}) {
      if (endOf(job['validThrough']) < endOf(job['datePosted']))
        yield ['$.validThrough', 'Set a closing date after that of publication.'];
    },
  },
  {
    id: 'language-tag',
    severity: 'warning',
    source: sources.languages,
    *check({job}) {
      const page = job['mainEntityOfPage'];
      const [value, path] =
        job['inLanguage'] !== undefined
          ? [job['inLanguage'], '$.inLanguage']
          : [isFields(page) ? page['inLanguage'] : undefined, '$.mainEntityOfPage.inLanguage'];
      const tag = textOf(isFields(value) ? (value['alternateName'] ?? value) : value);
      try {
        if (tag) Intl.getCanonicalLocales(tag);
      } catch {
        yield [path, `Name the language by its tag, such as en or pt-BR; “${tag}” is none.`];
      }
    },
  },
];
