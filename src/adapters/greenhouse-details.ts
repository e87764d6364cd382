import {employmentTypeOf, payPeriodOf, workplaceOf} from '../posting/words.js';
import type {Draft} from './drafts.js';
import {amountOf} from './amounts.js';
import {employmentTypesOf, numberOf, payInWords, textOfMarkup} from './facts.js';
import {listOf, textOf, type Loose} from './loose.js';

/**
 * What only some of Greenhouse's boards say: the workplace and the kind of employment, in fields of their own, and pay.
 *
 * @param html The body, decoded.
 */
export function detailsOf(job: Loose, html: unknown): Draft {
  const ranges = listOf(job.pay_input_ranges).map(({title, min_cents, max_cents, currency_type}) =>
    payRange(textOf(title), inUnits(min_cents), inUnits(max_cents), currency_type),
  );
  return {
    workplace: metadata(job, /^(work ?place|work|location) (type|model)$/i, workplaceOf)[0],
    employmentTypes: metadata(job, /^(employment|job|time) type$/i, knownType),
    // Greenhouse draws the same ranges into the body.
    pay: ranges.length > 0 ? ranges : drawnRanges(textOf(html) ?? ''),
  };
}

/** A kind of employment that is known, in whatever language the company writes it. */
const knownType = (word: string) => employmentTypesOf(word).flatMap((type) => employmentTypeOf(type) ?? [])[0];

/** What a company says in a field of its own, where it is a word that is known ("Hybrid", "Hybrid (travel required)"). */
const metadata = <T>(job: Loose, name: RegExp, parse: (word: string) => T | undefined) =>
  listOf(job.metadata)
    .filter((field) => name.test(textOf(field.name) ?? ''))
    .flatMap(({value}) => value)
    .flatMap((value) => parse((textOf(value) ?? '').replace(/\(.*/, '')) ?? []);

/** Cents in whole units; what is no number as it is, to be reported. */
const inUnits = (cents: unknown) => numberOf(cents) / 100 || cents;

/**
 * The ranges in a body:
 * `<div class="title">…</div><div class="pay-range"><span>$106,000</span><span class="divider">&mdash;</span><span>$150,000 USD</span></div>`.
 */
function drawnRanges(html: string): readonly object[] {
  const [before = '', ...blocks] = html.split('"pay-range"', 20);
  return blocks.map((block, index) => {
    const title = divText((blocks[index - 1] ?? before).split('"title"').at(1));
    const words = divText(block);
    const [currency] = /\b[A-Z]{3}$/.exec(words) ?? [];
    // A figure without a currency could be anything; the words are as they were meant.
    if (!currency) return {label: labelOf(title), ...payInWords(words)};
    const [min, max] = words.match(/\d[\d.,]*/g)?.map(amountOf) ?? [];
    return payRange(title, min, max, currency);
  });
}

/** The text in a `div` that has been cut inside its opening tag. */
const divText = (cut = '') => textOfMarkup(`<${cut.split('</div', 1)[0] ?? ''}`);

/** A range of pay, with the period that its title names; not where it names two, or the figures belie it. */
function payRange(title = '', min?: unknown, max?: unknown, currency?: unknown): object {
  const [period, other] = new Set(title.match(/\b(hour|annual|year|month|week)(ly)?\b/gi)?.map(payPeriodOf));
  const isBelied = period === 'HOUR' && numberOf(max ?? min) > 2000;
  return {label: labelOf(title), min, max, currency, period: !other && !isBelied && period};
}

const labelOf = (title: string) => title.replace(/\s*:$/, '');
