import type {NativePay} from '../posting/native.js';
import {payPeriods} from '../posting/tokens.js';
import {amountIn, currencyIn} from './amounts.js';

const codes = new Set(Intl.supportedValuesOf('currency'));
/** What stands between the two ends of a range, before the figure of the second. */
const dash = /\s*(?:[-–—~〜]|(?<=\s)(?:to|bis|à|a)(?=\s))\s*(?=\D{0,5}\d)/i;

/**
 * The pay that words give in figures where they say nothing else: “€60,000–70,000 per year”. Nothing where the words say more
 * or less than that, or their sign of a currency means none or several in the countries.
 */
export function payIn(words: string, countries: readonly string[]): NativePay | undefined {
  const yen = inTenThousands(words);
  if (yen) return yen;
  // What is given beside it: “+ equity”, “plus bonus”.
  const [, figures = '', more] = /^(.*\d.*?)\s*((?:\+|\bplus\b)\s*\p{L}[^\d]*)$/iu.exec(words.trim()) ?? [];
  if (more) {
    const pay = payIn(figures, countries);
    return pay && !pay.note ? {...pay, note: more} : undefined;
  }
  const plain = words.replace(/[\u00a0\u202f]/g, ' ').trim();
  const [before, note] = withoutGross(plain.replace(/[,;]$|(?<!\bp\.a)\.$/, ''));
  const [first = '', second, third] = before.split(dash);
  // Of "60–70k" both ends are thousands.
  const [unit = ''] = (second !== undefined && !/\dk\b/i.test(first) && /(?<=\d\s?)k(?!\p{L})/iu.exec(second)) || [];
  const low = amountIn(first + unit);
  const high = second === undefined ? low : amountIn(second);
  const [symbol = '', other] = [...new Set([low?.symbol, high?.symbol].filter(Boolean))];
  const currency = currencyIn(symbol, countries);
  const written = high?.period ?? low?.period;
  const period = payPeriods.find((one) => one === written);
  const isCertain = third === undefined && other === undefined && written === period;
  if (!isCertain || !low || !high || !currency || !codes.has(currency)) return undefined;
  const [min, max] = [low.figure, high.figure];
  return min > 0 && min <= max ? {min, max, currency, ...(period && {period}), ...(note && {note})} : undefined;
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
