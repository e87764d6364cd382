import {periodIn} from './facts.js';
import {textOf} from './loose.js';

/** An amount as it is written for people. */
export interface Amount {
  readonly figure: number;
  /** The currency as it is written, before or after the figure: "$", "EUR", "zł"; empty where there is none. */
  readonly symbol: string;
  readonly period?: string | undefined;
}

/** What figures are counted in, by the word behind them. */
const units: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  mila: 1e3,
  mil: 1e3,
  m: 1e6,
  mio: 1e6,
  lakh: 1e5,
  lakhs: 1e5,
  lpa: 1e5,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  천: 1e3,
};

const amount = new RegExp(
  [
    // What stands before the figure, the figure, and its unit.
    String.raw`^(?<before>[^\d.,]{0,6}?|\p{L}{2,3}\.)\s*(?<whole>\d[\d.,'’ ]*?)(?:[.,](?<cents>\d\d?))?(?:[.,]?[-–—]+)?`,
    String.raw`\s*(?:(?<unit>k|tsd|mil|mila|mio|m|lakhs?|lpa|[万萬만천])\.?(?!\p{L}(?<![円圓원元])))?`,
    // The currency, and what it is paid for.
    String.raw`\s*(?<after>\p{Sc}|\p{L}{1,3}[.$]?|[A-Z]{2}\$|euros?)?`,
    String.raw`(?:\s*(?:\/|[,.]|\b(?:per|an?|pro|par|por|al?|je|i)\b|p\.)\s*(?<period>\p{L}[\p{L}. ]*)|\s+(?<adverb>[a-z]+(?:ly|al|ales|uel|lich|ile|ais)))?$`,
  ].join(''),
  'iu',
);

/** Words that say what pay mostly is. */
const gross = /\s*\b(?:gross|brutto|brut|brute|bruts|bruto|brutos|lord[oi])\b/i;

/** An amount such as "106,000", "60.000,00 €", "120k", "US$30.50 / hr"; nothing where more or less than one is written. */
export function amountIn(written: string): Amount | undefined {
  const found = amount.exec(
    written
      .replace(gross, '')
      .replace(/\bp\. ?a\b\.?/i, 'per anno')
      .trim(),
  )?.groups;
  if (!found) return undefined;
  const {before = '', whole = '', cents = '0', unit = '', after = '', period, adverb} = found;
  const digits = whole.trim();
  // Thousands are in threes, "12,34,567" in India; anything else is two figures, or a slip.
  if (!/^\d+$|^\d{1,3}(?:([.,'’ ])\d{2,3})(?:\1\d{2,3})*$/.test(digits) || /[.,'’ ]\d\d$/.test(digits))
    return undefined;
  if (before.trim() && after && before.trim() !== after) return undefined;
  const symbol = before.trim() || after;
  if (symbol && !isCurrency(symbol)) return undefined;
  const figure = Number(`${digits.replace(/\D/g, '')}.${cents}`) * (units[unit.toLowerCase()] ?? 1);
  const word = period ?? adverb;
  const known = periodIn(word && `/${word}`);
  // "per fortnight": the figure alone would say something else.
  return word && !known ? undefined : {figure: Math.round(figure * 100) / 100, symbol, period: known};
}

/** A figure as it is written for people; what is none as it is, to be reported. */
export const amountOf = (written: unknown): unknown =>
  // In a number the dot is no separator of thousands.
  typeof written === 'number' ? written : (amountIn(textOf(written) ?? '')?.figure ?? written);

/** Currencies by signs that mean but one. */
const bySign: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  '₸': 'KZT',
  円: 'JPY',
  원: 'KRW',
  元: 'CNY',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  лв: 'BGN',
  руб: 'RUB',
  грн: 'UAH',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sg$: 'SGD',
  nt$: 'TWD',
  mx$: 'MXN',
  r$: 'BRL',
  fr: 'CHF',
  sfr: 'CHF',
  rs: 'INR',
  euro: 'EUR',
  euros: 'EUR',
  'us dollar': 'USD',
  'us dollars': 'USD',
};

/** What a sign that several currencies have means in a country. */
const byCountry: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    ...{US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', MX: 'MXN', AR: 'ARS', CL: 'CLP'},
    ...{CO: 'COP', 'UNITED STATES': 'USD', USA: 'USD', 'UNITED STATES OF AMERICA': 'USD', CANADA: 'CAD'},
    ...{AUSTRALIA: 'AUD', 'NEW ZEALAND': 'NZD', SINGAPORE: 'SGD'},
  },
  kr: {
    ...{SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', SWEDEN: 'SEK', NORWAY: 'NOK', DENMARK: 'DKK', ICELAND: 'ISK'},
    ...{SVERIGE: 'SEK', NORGE: 'NOK', DANMARK: 'DKK'},
  },
  '¥': {JP: 'JPY', JAPAN: 'JPY', CN: 'CNY', CHINA: 'CNY'},
  '￥': {JP: 'JPY', JAPAN: 'JPY', CN: 'CNY', CHINA: 'CNY'},
};

const signOf = (symbol: string) => symbol.trim().toLowerCase().replace(/\.$/, '');

/** Whether it may be the sign or the code of a currency. */
const isCurrency = (symbol: string) =>
  Object.hasOwn(bySign, signOf(symbol)) ||
  Object.hasOwn(byCountry, signOf(symbol)) ||
  /^(?:[A-Z]{3}|\p{Sc})$/u.test(symbol);

/**
 * The code of a currency from its sign, or nothing: "$" and "kr" mean one in each country, and none where there is no country
 * or several.
 */
export function currencyIn(symbol: string, countries: readonly string[]): string | undefined {
  const sign = signOf(symbol);
  if (/^[a-z]{3}$/.test(sign) && !Object.hasOwn(bySign, sign)) return sign.toUpperCase();
  if (Object.hasOwn(bySign, sign)) return bySign[sign];
  const meanings = Object.hasOwn(byCountry, sign) ? byCountry[sign] : undefined;
  const [code, other] = [...new Set(countries.map((country) => meanings?.[country.trim().toUpperCase()] ?? ''))];
  return other === undefined ? code || undefined : undefined;
}
