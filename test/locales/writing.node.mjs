/**
 * That what is written where an engine does not know a language is what an engine writes that does. Node knows all of them.
 *
 *     node --test test/locales/writing.node.mjs
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {writings} from './generated/writings.js';
      export {writingOf} from './writing.js';`,
    resolveDir: fileURLToPath(new URL('../../src/locales', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const {writings, writingOf} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

/** Another Node may have the words of another edition of CLDR. */
const generated = readFileSync(new URL('../../src/locales/generated/writings.ts', import.meta.url), 'utf8');
const skip = !generated.includes(`CLDR ${process.versions.cldr}.`);

for (const tag of Object.keys(writings))
  describe(`Our own writing of ${tag}`, {skip}, () => {
    const ours = writingOf(tag);

    it('has the numbers and units', () => {
      for (const value of [0, 1, 2, 3, 5, 11, 20, 21, 100, 999, 1000, 1234, 9999, 12345, 1e6, 1.5, 1234.567, -7]) {
        assert.equal(new ours.NumberFormat(tag).format(value), new Intl.NumberFormat(tag).format(value));
        for (const unit of ['day', 'month', 'year']) {
          const options = {style: 'unit', unit, unitDisplay: 'long'};
          const expected = new Intl.NumberFormat(tag, options).format(Math.abs(value));
          assert.equal(new ours.NumberFormat(tag, options).format(Math.abs(value)), expected);
        }
      }
    });

    it('has the pay, in every currency', () => {
      for (const currency of [...Intl.supportedValuesOf('currency'), 'XQQ', 'eur'])
        for (const digits of [{minimumFractionDigits: 0, maximumFractionDigits: 0}, {}]) {
          const options = {style: 'currency', currency, ...digits};
          const [own, known] = [new ours.NumberFormat(tag, options), new Intl.NumberFormat(tag, options)];
          for (const value of [0, 9.5, 1200, 30000, -1500]) assert.equal(own.format(value), known.format(value));
          for (const [low, high] of [
            [3, 4],
            [950, 1200],
            [1500, 120000],
          ])
            assert.equal(own.formatRange(low, high), known.formatRange(low, high));
        }
      for (const options of [{minimumFractionDigits: 2}, {maximumFractionDigits: 0}])
        assert.equal(
          new ours.NumberFormat(tag, options).formatRange(9.5, 12),
          new Intl.NumberFormat(tag, options).formatRange(9.5, 12),
        );
      assert.throws(() => new ours.NumberFormat(tag, {style: 'currency', currency: 'no'}), RangeError);
    });

    it('has the dates and how long ago they are', () => {
      for (const timeZone of ['UTC', 'Pacific/Apia', undefined])
        for (let month = 0; month < 12; month++)
          for (const day of [1, 2, 11, 21, 31]) {
            const options = {dateStyle: 'long', timeZone};
            const time = Date.UTC(2026, month, day, 12);
            const expected = new Intl.DateTimeFormat(tag, options).format(time);
            assert.equal(new ours.DateTimeFormat(tag, options).format(time), expected);
          }
      for (const unit of ['minute', 'hour', 'day'])
        for (let ago = 0; ago < 130; ago++) {
          const expected = new Intl.RelativeTimeFormat(tag, {numeric: 'auto'}).format(-ago, unit);
          assert.equal(new ours.RelativeTimeFormat(tag, {numeric: 'auto'}).format(-ago, unit), expected);
        }
    });

    it('has the lists', () => {
      for (const items of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D', 'E']])
        assert.equal(new ours.ListFormat(tag).format(items), new Intl.ListFormat(tag).format(items));
    });
  });
