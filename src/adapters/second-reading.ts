import {readDate} from '../posting/date.js';
import {amountIn, currencyIn, type Amount} from './amounts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';
import {payIn} from './pay-in-words.js';
import {dateIn} from './written-dates.js';

/** A draft in which something did not fit, with its dates and its pay as `readPosting` takes them where people can read them. */
export function mended(draft: unknown): unknown {
  if (!isObject(draft)) return draft;
  const dates = ['datePosted', 'dateModified', 'validThrough'].flatMap((name) => {
    const date = readDate(dateIn(textOf(draft[name]) ?? ''));
    return date === undefined || readDate(draft[name]) ? [] : [[name, date] as const];
  });
  const countries = [...listOf(draft.locations), ...listOf(draft.remoteFrom)].flatMap(
    ({country}) => textOf(country) ?? [],
  );
  const pay = listOf(draft.pay);
  return {
    ...draft,
    ...Object.fromEntries(dates),
    ...(pay.length > 0 && {pay: pay.map((range) => mendedPay(range, countries))}),
  };
}

const dash = /\s*(?:[-–—~〜]|\bto\b|\bbis\b)\s*/;

/** The ends of a range; one text may hold both. What cannot be read stays as it is. */
function endsOf({min, max}: Loose): readonly (Amount | undefined)[] {
  const [low = '', high] = max === undefined ? (textOf(min) ?? '').split(dash, 2) : [textOf(min), textOf(max)];
  return [low, high].map((end) => (end ? amountIn(end) : undefined));
}

function mendedPay(range: Loose, countries: readonly string[]): object {
  // Pay that its source has as one text alone.
  if (typeof range.min === 'string' && ![range.max, range.currency, range.period].some(Boolean)) {
    const {min: words, ...rest} = range;
    return {...rest, ...(payIn(words, countries) ?? {note: words})};
  }
  const [low, high] = endsOf(range);
  const symbols = new Set([textOf(range.currency) ?? '', low?.symbol ?? '', high?.symbol ?? ''].filter(Boolean));
  const codes = new Set([...symbols].map((symbol) => currencyIn(symbol, countries)));
  const [code, other] = codes;
  const period = range.period ?? low?.period ?? high?.period;
  // "$" in no country, or "€" beside "USD": the words as they are say all that is certain.
  if ((low ?? high) && (other !== undefined || codes.has(undefined))) {
    const [symbol = ''] = [...symbols].filter((symbol) => !currencyIn(symbol, countries));
    const words = [range.min, range.max].flatMap((end) => {
      const text = typeof end === 'number' ? (end as number).toLocaleString('en') : textOf(end);
      return text ? (/^[\d.,]+$/.test(text) ? symbol + text : text) : [];
    });
    return {
      label: range.label,
      note: [words.join(' – ') + (period ? ` / ${textOf(period)?.toLowerCase()}` : ''), textOf(range.note)]
        .filter(Boolean)
        .join(' • '),
    };
  }
  const [min, max]: readonly unknown[] = [low?.figure ?? range.min, high?.figure ?? range.max];
  // The wrong way round; not where one of them is a slip.
  const isReversed = Number(min) > Number(max) && Number(min) <= Number(max) * 10;
  return {...range, min: isReversed ? max : min, max: isReversed ? min : max, currency: code, period};
}
