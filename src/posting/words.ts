import type {EmploymentType, PayPeriod, Workplace} from './posting.js';
import {employmentTypes, payPeriods, workplaces} from './tokens.js';

/** Other words for a token: letters only, without an ending. */
const synonyms: Readonly<Record<string, string>> = {
  freelance: 'contractor',
  inoffice: 'onsite',
  telecommute: 'remote',
  dai: 'day',
  annual: 'year',
  annum: 'year',
};

const lettersOf = (word: string) => word.toLowerCase().replace(/[^a-z]/g, '');

/**
 * The token that a word means, whatever its case, blanks, hyphens and ending; nothing for other words.
 *
 * "On site" is `on-site`, "internship" is `INTERN`, "yearly" is `YEAR`, "contract" is `CONTRACTOR`.
 */
export function tokenOf<T extends string>(tokens: readonly T[], word: string): T | undefined {
  // Most feeds write it as it is: of ten thousand words few are then looked at closer.
  const token = tokens.find((token) => token === word);
  if (token) return token;
  const letters = lettersOf(word);
  const stem = letters.replace(/(ship|ly|s|r)$/, '');
  const sought = Object.hasOwn(synonyms, stem) ? synonyms[stem] : stem;
  return (
    tokens.find((token) => lettersOf(token) === letters) ??
    // Three letters could be the beginning of anything.
    tokens.find((token) => lettersOf(token) === sought || (stem.length > 3 && lettersOf(token).startsWith(stem)))
  );
}

/** schema.org's token for a word as feeds write it ("Full-time", "FULL_TIME", "fulltime"); nothing for other words. */
export const employmentTypeOf = (word: string): EmploymentType | undefined => tokenOf(employmentTypes, word);

/** Where the work is done, from a word as feeds write it ("OnSite", "on-site", "in_office"); nothing for other words. */
export const workplaceOf = (word: string): Workplace | undefined => tokenOf(workplaces, word);

/** What pay is paid for, from a word as feeds write it ("YEAR", "yearly", "per hour"); nothing for other words. */
export const payPeriodOf = (word: string): PayPeriod | undefined => tokenOf(payPeriods, word.replace(/^per/i, ''));
