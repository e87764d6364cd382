/** What an engine must know to write a language: taken from the `Intl` of Node, which has all of CLDR. */

/** The languages of ours that Chromium does not know, or claims to know. A test in Chromium says where one is missing here. */
const unknownToChromium = ['az', 'bs', 'eu', 'ga', 'gl', 'is', 'ka', 'mt', 'sq'];

/** The module with how these are written. */
export function writingModule(head) {
  const writings = Object.fromEntries(unknownToChromium.map((tag) => [tag, writingOf(tag)]));
  return (
    `${head}import type {WritingData} from '../writing.js';\n\n` +
    `/** How languages are written that not every engine knows, from CLDR ${process.versions.cldr}. */\n` +
    `export const writings: Readonly<Record<string, WritingData>> = ${JSON.stringify(writings, undefined, 2)};\n`
  );
}

function writingOf(tag) {
  const part = (parts, wanted) => parts.find(({type}) => type === wanted)?.value;
  const number = new Intl.NumberFormat(tag);
  const parts = number.formatToParts(-12345.5);
  const literals = (parts) => parts.flatMap(({type, value}) => (type === 'literal' ? [value] : []));
  return {
    group: part(parts, 'group'),
    decimal: part(parts, 'decimal'),
    minus: part(parts, 'minusSign'),
    // Some write 1234, but 12 345.
    digits: part(number.formatToParts(1234), 'group') ? 4 : 5,
    range: literals(number.formatRangeToParts(3, 4)).join(''),
    isBefore: part(amount(tag, 'EUR').slice(0, 1), 'currency') !== undefined,
    currencies: Intl.supportedValuesOf('currency')
      .flatMap((code) => {
        const [ours, english] = [tag, 'en'].map((each) => part(amount(each, code), 'currency'));
        if (/ /.test(ours)) throw new Error(`${tag} has a blank in the sign of ${code}.`);
        return ours === english ? [] : [code + ours];
      })
      .join(' '),
    ...dateOf(tag),
    list: [
      ...new Set([
        ...literals(new Intl.ListFormat(tag).formatToParts(['a', 'b', 'c', 'd'])).slice(1),
        ...literals(new Intl.ListFormat(tag).formatToParts(['a', 'b'])),
      ]),
    ],
    ago: Object.fromEntries(
      ['minute', 'hour', 'day'].map((unit) => {
        const always = new Intl.RelativeTimeFormat(tag, {numeric: 'always'});
        const auto = new Intl.RelativeTimeFormat(tag, {numeric: 'auto'});
        const words = [0, -1, -2].map((count) => auto.format(count, unit));
        // A word goes only as far as the sentence would be another.
        while (words.length > 0 && words.at(-1) === always.format(-(words.length - 1), unit)) words.pop();
        return [unit, {words: words.join('|'), ...formsOf(tag, (count) => always.formatToParts(-count, unit))}];
      }),
    ),
    units: Object.fromEntries(
      ['day', 'month', 'year'].map((unit) => {
        const format = new Intl.NumberFormat(tag, {style: 'unit', unit, unitDisplay: 'long'});
        return [unit, formsOf(tag, (count) => format.formatToParts(count))];
      }),
    ),
  };
}

const amount = (tag, currency) => new Intl.NumberFormat(tag, {style: 'currency', currency}).formatToParts(1);

/** A sentence about a count, for each category of plural; none where it is that of `other`. */
function formsOf(tag, partsOf) {
  const rules = new Intl.PluralRules(tag);
  const forms = rules.resolvedOptions().pluralCategories.map((category) => {
    // In the hundreds no count has a word of its own, where the category reaches so far.
    const count = [...Array(200).keys()].toReversed().find((each) => rules.select(each) === category);
    const parts = partsOf(count);
    return [category, parts.map(({type, value}) => (type === 'integer' ? '{0}' : value)).join('')];
  });
  const {other} = Object.fromEntries(forms);
  return Object.fromEntries(forms.filter(([category, form]) => category === 'other' || form !== other));
}

/** The pattern of a whole date, and what the months are called in it. */
function dateOf(tag) {
  const format = new Intl.DateTimeFormat(tag, {dateStyle: 'long', timeZone: 'UTC'});
  const dates = Array.from({length: 12}, (_, month) => format.formatToParts(Date.UTC(2026, month, 15)));
  const patterns = dates.map((parts) =>
    parts.map(({type, value}) => (type === 'literal' ? value : `{${type}}`)).join(''),
  );
  if (new Set(patterns).size > 1) throw new Error(`${tag} writes some months in another way than others.`);
  return {
    date: patterns[0],
    months: dates.map((parts) => parts.find(({type}) => type === 'month').value),
  };
}
