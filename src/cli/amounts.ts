import {amountIn, currencyIn} from '../adapters/amounts.js';
import {dateIn} from '../adapters/written-dates.js';
import {readDate} from '../posting/date.js';
import type {NativePay} from '../posting/native.js';
import {payPeriods} from '../posting/tokens.js';

const codes = new Set(Intl.supportedValuesOf('currency'));
/** What stands between the two ends of a range, before the figure of the second. */
const dash = /\s*(?:[-–—]|(?<=\s)(?:to|bis|à|a)(?=\s))\s*(?=\D{0,5}\d)/i;

/** Pay in figures where nothing else is said (“€60,000–70,000 per year”); else its words, which are never lost. */
export function payOf(words: string): string | NativePay {
  const yen = inTenThousands(words);
  if (yen) return yen;
  // What is given beside it: “+ equity”, “plus bonus”.
  const [, figures = '', more] = /^(.*\d.*?)\s*((?:\+|\bplus\b)\s*\p{L}[^\d]*)$/iu.exec(words.trim()) ?? [];
  if (more) {
    const pay = payOf(figures);
    return typeof pay === 'object' && !pay.note ? {...pay, note: more} : words.trim();
  }
  const plain = words.replace(/[\u00a0\u202f]/g, ' ').trim();
  const [before, note] = withoutGross(plain.replace(/[,;]$|(?<!\bp\.a)\.$/, ''));
  const [first = '', second, third] = before.split(dash);
  // Of "60–70k" both ends are thousands.
  const [unit = ''] = (second !== undefined && !/\dk\b/i.test(first) && /(?<=\d\s?)k(?!\p{L})/iu.exec(second)) || [];
  const low = amountIn(first + unit);
  const high = second === undefined ? low : amountIn(second);
  const [symbol = '', other] = [...new Set([low?.symbol, high?.symbol].filter(Boolean))];
  // A person who writes "$" and nothing else mostly means that of the United States.
  const currency = currencyIn(symbol, ['US']) ?? currencyIn(symbol, ['JP']);
  const written = high?.period ?? low?.period;
  const period = payPeriods.find((one) => one === written);
  const isCertain = third === undefined && other === undefined && written === period;
  if (!isCertain || !low || !high || !currency || !codes.has(currency)) return words.trim();
  const [min, max] = [low.figure, high.figure];
  return min > 0 && min <= max ? {min, max, currency, ...(period && {period}), ...(note && {note})} : words.trim();
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

/** A date as people write it, as ISO 8601 where it can mean one day only. */
export function dateOf(words: unknown): string | undefined {
  return words instanceof Date ? words.toISOString() : readDate(dateIn(String(words).trim()));
}
