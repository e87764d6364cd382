import {payIn} from '../adapters/pay-in-words.js';
import {dateIn} from '../adapters/written-dates.js';
import {readDate} from '../posting/date.js';
import type {NativePay} from '../posting/native.js';

/**
 * Pay in figures where nothing else is said (“€60,000–70,000 per year”); else its words, which are never lost. A person who
 * writes "$" and nothing else mostly means that of the United States.
 */
export const payOf = (words: string): string | NativePay =>
  payIn(words, ['US']) ?? payIn(words, ['JP']) ?? words.trim();

/** A date as people write it, as ISO 8601 where it can mean one day only. */
export function dateOf(words: unknown): string | undefined {
  return words instanceof Date ? words.toISOString() : readDate(dateIn(String(words).trim()));
}
