import {isCalendarDate} from './calendar-date.js';
import type {Posting, Section} from './posting.js';

/**
 * Whether one can apply: the closing date is not past, or there is none.
 *
 * A closing day counts until it has ended where the visitor is; a closing instant counts to the millisecond.
 *
 * @param now Milliseconds since the epoch.
 */
export const isOpen = (posting: Posting, now = Date.now()): boolean => now < closingTime(posting);

/** Whether today, where the visitor is, is the last day to apply. */
export function isClosingToday(posting: Posting, now = Date.now()): boolean {
  const closes = closingTime(posting);
  return now < closes && closes <= new Date(now).setHours(24, 0, 0, 0);
}

/** When the posting closes, in milliseconds since the epoch; `Infinity` when it does not say. */
export function closingTime({validThrough = ''}: Posting): number {
  // A time without a zone is the visitor's. `NaN` where a page has set a posting with a date that is none.
  return Date.parse(isCalendarDate(validThrough) ? `${validThrough}T24:00` : validThrough) || Infinity;
}

/** Whether a posting has its words in several languages. */
export const isTranslated = ({translations}: Posting): boolean => Object.keys(translations).length > 0;

/** The sections of a posting's body, in every language that it has one in. */
export const everySection = ({sections, translations}: Posting): readonly Section[] => [
  ...sections,
  ...Object.values(translations).flatMap((words) => words.sections ?? []),
];

/** Whether the body still holds markup that has to be made safe and divided before it is drawn, in whatever language. */
export const hasMarkup = (posting: Posting): boolean => everySection(posting).some(({html}) => html !== undefined);
