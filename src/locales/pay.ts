import {msg, str} from '@lit/localize';
import type {Pay, PayPeriod} from '../posting/posting.js';
import {formatter} from './intl.js';
import {isolate} from './isolate.js';

const periods: Readonly<Record<PayPeriod, (amount: string) => string>> = {
  HOUR: (amount) => msg(str`${amount} per hour`, {id: 'pay.hour', desc: 'An amount of money, or a range of it.'}),
  DAY: (amount) => msg(str`${amount} per day`, {id: 'pay.day', desc: 'An amount of money, or a range of it.'}),
  WEEK: (amount) => msg(str`${amount} per week`, {id: 'pay.week', desc: 'An amount of money, or a range of it.'}),
  MONTH: (amount) => msg(str`${amount} per month`, {id: 'pay.month', desc: 'An amount of money, or a range of it.'}),
  YEAR: (amount) => msg(str`${amount} per year`, {id: 'pay.year', desc: 'An amount of money, or a range of it.'}),
};

const from = (amount: string) =>
  msg(str`from ${amount}`, {id: 'pay.from', desc: 'No upper end: "from $50,000 per year".'});
const upTo = (amount: string) =>
  msg(str`up to ${amount}`, {id: 'pay.up-to', desc: 'No lower end: "up to $50,000 per year".'});

/**
 * A figure or range of pay as a line of text: "$120,000 – $150,000 per year"; its note where it has no figures, else nothing.
 *
 * Ends the wrong way round are swapped, equal ones are one figure. A currency that is none is written as it is given.
 * The label is not in it, nor the note beside figures.
 *
 * @param tag How amounts are written; the words are those of the spoken language.
 */
export function formatPay({min, max, currency, period, note}: Pay, tag: string): string {
  const ends = [min, max].filter((end) => typeof end === 'number' && Number.isFinite(end)) as number[];
  const [low, high] = ends.sort((a, b) => a - b);
  if (low === undefined) return note ?? '';
  const {format, formatRange} = amounts(tag, currency, ends, period);
  let amount = isolate(format(low), tag);
  if (high !== undefined) amount = isolate(formatRange(low, high), tag);
  else if (max === low) amount = upTo(amount);
  else amount = from(amount);
  return period && Object.hasOwn(periods, period) ? periods[period](amount) : amount;
}

interface Amounts {
  readonly format: (value: number) => string;
  readonly formatRange: (low: number, high: number) => string;
}

function amounts(
  tag: string,
  currency: string | undefined,
  ends: readonly number[],
  period: PayPeriod | undefined,
): Amounts {
  // Cents matter in a wage and in a small amount, and only where there are any: $22.50, but $22.
  const isSmall = period === 'HOUR' || period === 'DAY' || ends.every((end) => Math.abs(end) < 1000);
  const hasCents = isSmall && ends.some((end) => !Number.isInteger(end));
  const isCode = /^[a-z]{3}$/i.test(currency ?? '');
  const figures = formatter('NumberFormat', tag, {
    ...(isCode && {style: 'currency', currency}),
    // With cents, as many digits as the currency has.
    ...(hasCents ? !isCode && {minimumFractionDigits: 2} : {minimumFractionDigits: 0, maximumFractionDigits: 0}),
  });
  const given = !isCode && currency ? ` ${currency}` : '';
  const format = (value: number) => figures.format(value) + given;
  const formatRange = (low: number, high: number) => {
    // Ends that read the same would come out as "~$60,000".
    if (format(low) === format(high)) return format(low);
    // Safari before 15.4 and Firefox before 116 have no ranges, whatever the types say.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    return figures.formatRange ? figures.formatRange(low, high) + given : `${figures.format(low)} – ${format(high)}`;
  };
  return {format, formatRange};
}
