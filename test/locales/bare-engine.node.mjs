/**
 * What is said in engines that lack a part of `Intl`: each part alone, and all together.
 *
 *     node --test test/locales/bare-engine.node.mjs
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {orderOf} from '../board/order-words.js';
      export {readPlaces} from '../board/places.js';
      export {englishName} from '../posting/country.js';
      export {openings} from './board-messages.js';
      export {bestFit} from './best-fit.js';
      export {formatElapsedTime} from './failure.js';
      export * from './format.js';
      export {formatUnit} from './intl.js';
      export {directionOf, loadLocale, setLocale} from './locale.js';`,
    resolveDir: fileURLToPath(new URL('../../src/locales', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
});

const parts = [
  'Locale',
  'Locale.prototype.getTextInfo',
  'PluralRules',
  'DisplayNames',
  'ListFormat',
  'RelativeTimeFormat',
  'Segmenter',
  'NumberFormat.prototype.formatRange',
  'Collator',
];

/** Takes parts of `Intl` away. Returns what puts them back. */
function takeAway(missing) {
  const taken = missing.flatMap((path) => {
    const names = path.split('.');
    const last = names.pop();
    const owner = names.reduce((part, name) => part?.[name], Intl);
    const property = owner && Object.getOwnPropertyDescriptor(owner, last);
    if (!property) return [];
    return delete owner[last] && [() => Object.defineProperty(owner, last, property)];
  });
  return () => taken.reverse().forEach((putBack) => putBack());
}

for (const [index, missing] of [[], ...parts.map((part) => [part]), parts.toReversed()].entries())
  describe(`An engine that lacks ${missing.join(', ') || 'nothing'}`, () => {
    const tell = async () => {
      const putBack = takeAway(missing);
      try {
        // A copy of its own, for formatters are kept.
        const code = Buffer.from(`${outputFiles[0].text}\n//${index}`).toString('base64');
        const say = await import(`data:text/javascript;base64,${code}`);
        const isAll = missing.length > 1;
        const lacks = (part) => missing.includes(part);
        for (const [tag, direction] of Object.entries({
          ar: 'rtl',
          fa: 'rtl',
          'az-Arab': 'rtl',
          de: 'ltr',
          'ar-Latn': 'ltr',
        }))
          assert.equal(say.directionOf(tag), direction, tag);
        const ours = ['en', 'de', 'pt', 'pt-BR', 'nb', 'sr', 'sr-Latn', 'zh-Hans', 'zh-Hant'];
        const fits = {'de-AT': 'de', 'zh-TW': 'zh-Hant', zh: 'zh-Hans', 'pt-BR': 'pt-BR', 'pt-AO': 'pt', nn: 'nb'};
        for (const [tag, fit] of Object.entries({...fits, 'sr-Latn-RS': 'sr-Latn', 'sr-RS': 'sr', cy: undefined}))
          assert.equal(say.bestFit(tag, ours), fit, tag);
        const said = {};
        for (const tag of ['en', 'de', 'ja']) {
          await say.loadLocale(tag);
          await say.loadLocale(tag, 'board');
          say.setLocale(tag);
          said[tag] = [1, 2].map((count) => say.openings(count, tag));
        }
        assert.deepEqual(said, {
          en: ['1 opening', '2 openings'],
          de: ['1 Stelle', '2 Stellen'],
          ja: ['求人1件', '求人2件'],
        });
        say.setLocale('en');
        const pay = say.formatPay({min: 1, max: 2, currency: 'EUR', period: 'HOUR'}, 'en');
        assert.match(pay, /^€1\s?–\s?€?2 per hour$/);
        assert.equal(say.formatMonths(36, 'en'), '3 years');
        assert.equal(say.formatUnit(1, 'day', 'en'), '1 day');
        const country = lacks('DisplayNames') ? 'DE' : 'Germany';
        assert.equal(say.formatPlace({locality: 'Bonn', country: 'DE'}, 'en'), `Bonn, ${country}`);
        assert.equal(say.englishName('DE'), country);
        assert.match(say.formatList(['a', 'b'], 'en'), lacks('ListFormat') ? /^a, b$/ : /^a and b$/);
        const now = Date.parse('2026-11-25T12:00Z');
        const date = say.formatRelativeDate('2026-11-24', 'en', now);
        assert.equal(date, lacks('RelativeTimeFormat') ? 'November 24, 2026' : 'yesterday');
        assert.notEqual(say.formatElapsedTime(now - 3_600_000, 'en', now), '');
        assert.deepEqual(['b', 'a', 'c'].sort(say.orderOf('en')), ['a', 'b', 'c']);
        const posting = {locations: [{text: 'Bonn'}], remoteFrom: []};
        assert.equal(say.readPlaces([posting], 'en')({text: 'Bonn'}).length, 1);
        assert.ok(!isAll || !('Collator' in Intl));
      } finally {
        putBack();
      }
    };
    it('is spoken in all the same', tell);
  });
