import {isCalendarDate, isDate} from '../posting/calendar-date.js';
import type {Place} from '../posting/posting.js';
import {formatter, formatUnit, orElse} from './intl.js';
import {isolate} from './isolate.js';

export {formatNumber} from './intl.js';
export {formatPay} from './pay.js';
export {employmentTypeName, workplaceName} from './messages.js';

const millisecondsOfDay = 86_400_000;
/** For so many days a date is said by how long ago it is. */
const recentDays = 30;

/**
 * A date of a posting written out: "November 23, 2026"; nothing for what is no date.
 *
 * A calendar date is that day everywhere; an instant is the day it falls on where the visitor is.
 */
export function formatDate(date: string, tag: string): string {
  if (!isDate(date)) return '';
  // A calendar date is read as midnight UTC, so it must be written in UTC: in Los Angeles that instant is the day before.
  const timeZone = isCalendarDate(date) ? 'UTC' : undefined;
  return formatter('DateTimeFormat', tag, {dateStyle: 'long', timeZone}).format(Date.parse(date));
}

/**
 * A date of a posting as one says it: "today", "3 days ago", and written out from 30 days on, or when it is still to come.
 *
 * @param now Milliseconds since the epoch.
 */
export function formatRelativeDate(date: string, tag: string, now = Date.now()): string {
  const exact = formatDate(date, tag);
  const time = Date.parse(date);
  const days = (isCalendarDate(date) ? time : localDay(time)) - localDay(now);
  const ago = Math.round(days / millisecondsOfDay);
  const isRecent = ago <= 0 && ago > -recentDays;
  return (exact && isRecent && orElse(() => relative(tag).format(ago, 'day'), '')) || exact;
}

/** The formatter of "3 days ago". */
export function relative(tag: string): Intl.RelativeTimeFormat {
  return formatter('RelativeTimeFormat', tag, {numeric: 'auto'});
}

/** Midnight UTC of the calendar day that an instant falls on where the visitor is. */
function localDay(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** A length of time in years, or in months where it is no whole number of years: "3 years", "18 months". */
export function formatMonths(months: number, tag: string): string {
  if (!Number.isFinite(months)) return '';
  const isYears = months >= 12 && months % 12 === 0;
  const unit = isYears ? 'year' : 'month';
  return formatUnit(isYears ? months / 12 : months, unit, tag);
}

/** The name of a country for its ISO 3166-1 code; what is no such code as it is given. */
export function countryName(country: string, tag: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return orElse(() => formatter('DisplayNames', tag, {type: 'region'}).of(country), country);
}

/** A place from the small to the large: "Austin, TX, United States"; in the source's own words where it names no town. */
export function formatPlace({locality, region, country, text}: Place, tag: string): string {
  if (!locality && text) return isolate(text, tag);
  const comma = /^(ar|fa|ur)\b/.test(tag) ? '، ' : /^ja\b/.test(tag) ? '、' : /^zh\b/.test(tag) ? '，' : ', ';
  return [locality, region === locality ? undefined : region, country && countryName(country, tag)]
    .flatMap((part) => (part ? [isolate(part, tag)] : []))
    .join(comma);
}

/** A list of things as a language joins them: "Berlin, Munich, and Paris". */
export function formatList(items: readonly string[], tag: string): string {
  return orElse(() => formatter('ListFormat', tag, {type: 'conjunction'}).format(items), items.join(', '));
}
