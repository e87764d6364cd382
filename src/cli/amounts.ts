import type {NativePay} from '../posting/native.js';
import {payPeriodOf} from '../posting/words.js';

const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  a$: 'AUD',
};
const currencyCodes = /^(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|JPY|INR|SGD|ZAR|BRL|MXN|ILS|TRY)$/i;
const sign = '(?:us\\$|ca\\$|c\\$|a\\$|[€$£¥₹]|zł|[A-Za-z]{3}(?![A-Za-z]))';
const figure = "\\d[\\d.,'’\u00a0 ]*\\d|\\d";
const pay = new RegExp(
  `^(${sign})?\\s*(${figure})\\s*(k)?\\s*(${sign})?(?:\\s*(?:-|–|—|to|bis|à|a)\\s*(${sign})?\\s*(${figure})\\s*(k)?\\s*(${sign})?)?(?:\\s*(?:/|per|a|an|pro|par|p\\.)\\s*(\\p{L}{1,6})\\.?|\\s+(annually|yearly|monthly|hourly|brutto/jahr|gross))?$`,
  'iu',
);
const periods: Readonly<Record<string, string>> = {
  a: 'YEAR',
  annum: 'YEAR',
  yr: 'YEAR',
  jahr: 'YEAR',
  an: 'YEAR',
  año: 'YEAR',
  anno: 'YEAR',
  rok: 'YEAR',
  h: 'HOUR',
  hr: 'HOUR',
  stunde: 'HOUR',
  std: 'HOUR',
  heure: 'HOUR',
  hora: 'HOUR',
  mo: 'MONTH',
  monat: 'MONTH',
  mois: 'MONTH',
  mes: 'MONTH',
  mese: 'MONTH',
  tag: 'DAY',
  jour: 'DAY',
  woche: 'WEEK',
  annually: 'YEAR',
  yearly: 'YEAR',
  monthly: 'MONTH',
  hourly: 'HOUR',
};

const amountOf = (digits: string, thousands: string | undefined) => {
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${cents || '0'}`) * (thousands ? 1000 : 1);
};

/** Pay in figures where nothing else is said (“€60,000–70,000 per year”); else its words, which are never lost. */
export function payOf(words: string): string | NativePay {
  const found = pay.exec(words.trim().replace(/[.,;]$/, ''));
  if (!found) return words.trim();
  const [, sign1, low = '', k1, sign2, sign3, high, k2, sign4, unit, adverb] = found;
  const given = [sign1, sign2, sign3, sign4].filter((sign) => sign !== undefined);
  const codes = new Set(
    given.map((sign) => currencies[sign.toLowerCase()] ?? (currencyCodes.test(sign) ? sign.toUpperCase() : '?')),
  );
  const [currency = '?'] = codes;
  const word = (unit ?? adverb ?? '').toLowerCase();
  const period = periods[word] ?? (word ? payPeriodOf(word) : undefined);
  if (codes.size !== 1 || currency === '?' || (word && !period)) return words.trim();
  const min = amountOf(low, k1 ?? (high !== undefined ? k2 : undefined));
  const max = high === undefined ? min : amountOf(high, k2);
  return min > 0 && min <= max ? {min, max, currency, ...(period && {period: period as 'YEAR'})} : words.trim();
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** A date as people write it, as ISO 8601 where it can mean one day only. */
export function dateOf(words: unknown): string | undefined {
  if (words instanceof Date) return words.toISOString();
  const text = String(words).trim();
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text;
  const two = (number: string | number) => String(number).padStart(2, '0');
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (day && month && year) return `${year}-${two(month)}-${two(day)}`;
  const [, dayBefore, name1, year1] =
    /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(\p{L}{3,9})\.?,? (\d{4})$/u.exec(text) ?? [];
  const [, name2, dayAfter, year2] =
    /^(?:\p{L}+, )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text) ?? [];
  const name = (name1 ?? name2 ?? '').toLowerCase();
  const index = name.length > 2 ? months.findIndex((month) => month.startsWith(name)) : -1;
  return index < 0 ? undefined : `${year1 ?? year2 ?? ''}-${two(index + 1)}-${two(dayBefore ?? dayAfter ?? '')}`;
}
