/**
 * What is said in every language: sentences with a count, and pay and dates of any record. In Node, where tens of thousands of
 * them take seconds; `format.test.ts` tries a share in each browser.
 *
 *     node --test test/locales/every-language.node.mjs
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import fc from 'fast-check';

const {outputFiles} = await build({
  stdin: {
    contents: `
      export * from './board-messages.js';
      export * from './card-messages.js';
      export * from './fit-messages.js';
      export * from './format.js';
      export * from './intl.js';
      export * from './locale.js';
      export {languages} from './generated/languages.js';`,
    resolveDir: fileURLToPath(new URL('../../src/locales', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const say = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);

const tags = ['en', ...Object.keys(say.languages.posting)];
await Promise.all(tags.flatMap((tag) => [say.loadLocale(tag), say.loadLocale(tag, 'board')]));

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1.5, 1_000_000];

/** Which of the sentences is said of each of the counts, and the sentences; `#` is the count as the language writes it. */
const locations = {
  ar: ['0 1 2 3 3 4 4 5 5 5', 'ولا مواقع أخرى|وموقع آخر|وموقعان آخران|و# مواقع أخرى|و# موقعًا آخر|و# موقع آخر'],
  pl: [
    '2 0 1 1 2 2 2 2 3 2',
    'i jeszcze # lokalizacja|i jeszcze # lokalizacje|i jeszcze # lokalizacji|i jeszcze # lokalizacji',
  ],
  ru: ['2 0 1 1 2 2 0 2 1 2', 'и ещё # место|и ещё # места|и ещё # мест'],
  lt: ['2 0 1 1 1 2 0 2 1 2', 'ir dar # vieta|ir dar # vietos|ir dar # vietų'],
  sl: ['3 0 1 2 3 3 3 3 2 3', 'in še # kraj|in še # kraja|in še # kraji|in še # krajev'],
  cs: ['2 0 1 1 2 2 2 2 3 2', 'a # další místo|a další # místa|a dalších # míst|a dalšího # místa'],
  fr: ['0 0 1 1 1 1 1 1 0 2', 'et # autre lieu|et # autres lieux|et # d’autres lieux'],
  pt: ['1 0 1 1 1 1 1 1 1 2', 'e mais # local|e mais # locais|e mais # de locais'],
  'pt-BR': ['0 0 1 1 1 1 1 1 0 2', 'e mais # local|e mais # locais|e mais # de locais'],
  he: ['1 0 1 1 1 1 1 1 1 1', 'ועוד מיקום #|ועוד # מיקומים'],
  ga: ['1 1 0 0 0 1 1 1 1 1', 'agus # shuíomh eile|agus # suíomh eile'],
  ja: ['0 0 0 0 0 0 0 0 0 0', 'ほか#か所'],
};

for (const [tag, [order, sentences]] of Object.entries(locations)) {
  describe(`What is counted in ${tag}`, () => {
    const language = say.localeFor(tag);
    const inTag = (name, test) =>
      it(name, async () => {
        await say.loadLocale(language);
        await say.loadLocale(language, 'board');
        say.setLocale(language);
        test();
      });

    inTag('is said for more places', () => {
      const expected = order.split(' ').map((which, index) => {
        const number = new Intl.NumberFormat(language).format(counts[index]);
        return sentences.split('|')[which].replace('#', number);
      });
      assert.deepEqual(
        counts.map((count) => say.moreLocations(count, language)),
        expected,
      );
    });

    inTag('is said for a list that has no end yet', () => {
      // One word for none, for one or for two would say that there are no more.
      for (const count of counts) {
        const number = new Intl.NumberFormat(language).format(count);
        assert.ok(say.openings(count, language, true).includes(`${number}+`), say.openings(count, language, true));
      }
    });

    inTag('is said for what is ticked and for pages', () => {
      for (const count of counts) {
        const number = new Intl.NumberFormat(language).format(count);
        for (const text of [say.fitCount(count, 1_000_000, language), say.pageOf(count, 1_000_000, language)])
          assert.ok(text.includes(number) && !/\{\d\}|undefined/.test(text), text);
      }
    });

    inTag('is said for years, months and days', () => {
      // The words are those of `Intl`, whose data differs; the unit is ours to choose.
      const inUnit = (count, unit) =>
        new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(count);
      for (const count of counts) {
        assert.equal(say.formatUnit(count, 'day', language), inUnit(count, 'day'));
        if (!Number.isInteger(count) || count === 0) continue;
        assert.equal(say.formatMonths(count * 12, language), inUnit(count, 'year'));
        assert.equal(say.formatMonths(count * 12 + 6, language), inUnit(count * 12 + 6, 'month'));
      }
    });
  });
}

describe('What is counted in Portuguese', () => {
  const said = async (language) => {
    await say.loadLocale(language, 'board');
    say.setLocale(language);
    return [0, 1, 1.5, 2].map((count) => say.openings(count, language).replace(/^[\d,.]+ /, ''));
  };

  it('goes by the rules of Portugal in every country but Brazil', async () => {
    for (const language of ['pt-PT', 'pt-AO', 'pt-MZ', 'pt-CH'])
      assert.deepEqual(await said(language), ['vagas', 'vaga', 'vagas', 'vagas'], language);
    for (const language of ['pt-BR', 'pt-Latn-BR'])
      assert.deepEqual(await said(language), ['vaga', 'vaga', 'vaga', 'vagas'], language);
  });
});

const number = fc.oneof(
  fc.double(),
  fc.integer({min: -10, max: 500_000}),
  fc.constantFrom(0, 22.5, 1e21, NaN, Infinity, undefined, null),
);
const records = fc.record({
  min: number,
  max: number,
  currency: fc.oneof(fc.constantFrom('EUR', 'usd', 'JPY', 'KWD', 'XXX', '€', undefined), fc.string()),
  period: fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', undefined, 'constructor', ''),
  note: fc.option(fc.string(), {nil: undefined}),
  date: fc.oneof(
    fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
    fc
      .date({noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01')})
      .map((date) => date.toISOString().slice(0, 10)),
    fc.constantFrom('2026-02-30', '2026-1-5', '', 'soon', '2026-11-23T10:00', '0000-00-00'),
    fc.string(),
  ),
});

describe('Ten thousand records of pay and dates', () => {
  for (const tag of tags)
    it(`are written in ${tag}`, () => {
      const language = say.localeFor(tag);
      say.setLocale(language);
      fc.assert(
        fc.property(records, ({date, ...pay}) => {
          const hasFigures = [pay.min, pay.max].some((end) => Number.isFinite(end));
          const text = say.formatPay(pay, language);
          if (hasFigures) assert.match(text, /\p{Nd}/u);
          else assert.equal(text, pay.note ?? '');
          const given = `${pay.currency ?? ''}${pay.note ?? ''}`;
          if (!/NaN|∞|\{|undefined|null/.test(given)) assert.doesNotMatch(text, /NaN|∞|\{\d\}|undefined|null/);
          const [day, ago] = [say.formatDate(date, language), say.formatRelativeDate(date, language)];
          assert.equal(day === '', ago === '', date);
          assert.doesNotMatch(day + ago, /Invalid|NaN|undefined/);
        }),
        {numRuns: 10_000},
      );
    });
});
