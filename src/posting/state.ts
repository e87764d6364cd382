import {isCalendarDate} from './date.js';
import type {Posting} from './posting.js';

/**
 * Whether one can apply: the closing date is not past, or there is none.
 *
 * A closing day counts until it has ended where the visitor is; a closing instant counts to the millisecond.
 *
 * @param now Milliseconds since the epoch.
 */
export function isOpen(posting: Posting, now = Date.now()): boolean {
  const closes = closingTime(posting);
  return closes === undefined || now < closes;
}

/** Whether today, where the visitor is, is the last day to apply. */
export function isClosingToday(posting: Posting, now = Date.now()): boolean {
  const closes = closingTime(posting);
  return closes !== undefined && now < closes && closes <= new Date(now).setHours(24, 0, 0, 0);
}

/** When the posting closes, in milliseconds since the epoch; nothing when it does not say. */
export function closingTime({validThrough}: Posting): number | undefined {
  if (!validThrough) return undefined;
  if (!isCalendarDate(validThrough)) return Date.parse(validThrough);
  const [year = 0, month = 1, day = 1] = validThrough.split('-').map(Number);
  return new Date(year, month - 1, day + 1).getTime();
}

/** Whether the body still holds markup that has to be made safe and divided before it is drawn. */
export function hasMarkup(posting: Posting): boolean {
  return posting.sections.some((section) => section.html !== undefined);
}

/** The title as a word for an address: `team-lead-backend`. Letters and digits of any script stay. */
export function slugOf({title}: Posting): string {
  return title
    .normalize('NFD')
    // Accents alone: in other scripts a mark is as much as a letter.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
