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
  `^(${sign})?\\s*(${figure})\\s*(k)?\\s*(${sign})?(?:\\s*(?:-|–|—|to|bis|à|a)\\s*(${sign})?\\s*(${figure})\\s*(k)?\\s*(${sign})?)?(?:\\s*(?:/|(?:per|a|an|pro|par|por|al?|im|i)\\s|p\\.)\\s*(\\p{L}{1,8})\\.?|\\s+(annually|yearly|monthly|hourly|p\\.a\\.))?$`,
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
  maand: 'MONTH',
  miesiąc: 'MONTH',
  mês: 'MONTH',
  månad: 'MONTH',
  måned: 'MONTH',
  uur: 'HOUR',
  ora: 'HOUR',
  godzina: 'HOUR',
  semaine: 'WEEK',
  semana: 'WEEK',
  settimana: 'WEEK',
  jaar: 'YEAR',
  år: 'YEAR',
  'p.a.': 'YEAR',
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
  const yen = inTenThousands(words);
  if (yen) return yen;
  const [before, note] = withoutGross(words.trim().replace(/[,;]$|(?<!\bp\.a)\.$/, ''));
  const found = pay.exec(before);
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
  return min > 0 && min <= max
    ? {min, max, currency, ...(period && {period: period as 'YEAR'}), ...(note && {note})}
    : words.trim();
}

/** Words without the one for “before tax”, and that word. */
function withoutGross(words: string): readonly [string, string?] {
  const [whole, word] = /\s*\b(brutto|brutos?|brut|bruto|gross|lordi)\b\s*/i.exec(words) ?? [];
  return whole ? [words.replace(whole, ' ').trim(), word] : [words];
}

/** Yen, counted in ten thousands. */
function inTenThousands(words: string): NativePay | undefined {
  const [, span, low, high] =
    /^(年収|月給|月収)?\s*(\d[\d,]*)万円?\s*[〜～~–-]\s*(\d[\d,]*)万円$/.exec(words.trim()) ?? [];
  const amount = (figure: string) => Number(figure.replaceAll(',', '')) * 10_000;
  if (!low || !high) return undefined;
  return {
    min: amount(low),
    max: amount(high),
    currency: 'JPY',
    ...(span && {period: span === '年収' ? ('YEAR' as const) : ('MONTH' as const)}),
  };
}

/** The names of the months in languages that postings are written in, as they stand in a date. */
const months = new Map(
  ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'nb'].flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', timeZone: 'UTC'});
    return Array.from({length: 12}, (_, month) => {
      const name = format.formatToParts(Date.UTC(2026, month, 1)).find(({type}) => type === 'month')?.value ?? '';
      return [name.toLowerCase(), month] as const;
    });
  }),
);

/** The number of a month by its name, or by how that begins where no other begins so. */
function monthOf(name: string): number | undefined {
  const found = [...months].filter(([month]) => month.startsWith(name)).map(([, index]) => index);
  return months.get(name) ?? (name.length > 2 && new Set(found).size === 1 ? found[0] : undefined);
}

/** A date as people write it, as ISO 8601 where it can mean one day only. */
export function dateOf(words: unknown): string | undefined {
  if (words instanceof Date) return words.toISOString();
  const text = String(words).trim();
  if (/^\d{4}-\d\d-\d\d/.test(text)) return text;
  const two = (number: string | number) => String(number).padStart(2, '0');
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (day && month && year) return `${year}-${two(month)}-${two(day)}`;
  const [, dayBefore, name1, year1] =
    /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)?\.? (?:of |de |d')?(\p{L}{3,12})\.?,? (?:de )?(\d{4})$/u.exec(text) ?? [];
  const [, name2, dayAfter, year2] =
    /^(?:\p{L}+, )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text) ?? [];
  const name = (name1 ?? name2 ?? '').toLowerCase();
  const index = monthOf(name);
  return index === undefined
    ? undefined
    : `${year1 ?? year2 ?? ''}-${two(index + 1)}-${two(dayBefore ?? dayAfter ?? '')}`;
}
