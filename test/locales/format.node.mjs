/**
 * What a browser cannot try: dates where visitors are elsewhere, and engines that lack a part of `Intl`.
 *
 *     node --test test/locales/format.node.mjs
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const {outputFiles} = await build({
  entryPoints: [fileURLToPath(new URL('../../src/locales/format.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  write: false,
});
const {countryName, formatDate, formatList, formatRelativeDate} = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

const zones = Array.from({length: 26}, (_, index) => index - 11)
  // The names of these zones have the sign the other way round.
  .map((hours) => `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`)
  .concat(['America/Los_Angeles', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Africa/Casablanca'])
  .concat(['Pacific/Apia', 'America/St_Johns', 'America/Sao_Paulo', 'Europe/Dublin', 'Asia/Tehran']);
const {TZ} = process.env;

after(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

zones.forEach((zone, index) => {
  describe(`In ${zone}`, () => {
    // Formatters are kept by their tag: one of its own for each zone.
    const tag = `en-x-zone${index}`;
    const inZone = (name, test) =>
      it(name, () => {
        process.env.TZ = zone;
        test();
      });

    inZone('a calendar date is the day that it names, the whole year round', () => {
      for (let day = 0; day < 366; day++) {
        const date = new Date(Date.UTC(2028, 0, 1 + day));
        const expected = date.toLocaleDateString('en', {dateStyle: 'long', timeZone: 'UTC'});
        assert.equal(formatDate(date.toISOString().slice(0, 10), tag), expected);
      }
    });

    inZone('today and yesterday are those of the visitor, from the first minute to the last', () => {
      for (const [year, month, day] of [
        [2026, 11, 23],
        [2026, 3, 29],
        [2026, 10, 25],
        [2028, 2, 29],
        [2027, 1, 1],
      ]) {
        const text = (date) =>
          [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
            .map((part) => String(part).padStart(2, '0'))
            .join('-');
        const days = (ago) => text(new Date(Date.UTC(year, month - 1, day - ago)));
        for (const time of [
          [0, 0, 1],
          [12, 0, 0],
          [23, 59, 59],
        ]) {
          const now = new Date(year, month - 1, day, ...time).getTime();
          assert.equal(formatRelativeDate(days(0), tag, now), 'today', `${days(0)} at ${time.join(':')}`);
          assert.equal(formatRelativeDate(days(1), tag, now), 'yesterday', `${days(1)} at ${time.join(':')}`);
          assert.equal(formatRelativeDate(days(29), tag, now), '29 days ago');
          assert.equal(formatRelativeDate(days(30), tag, now), formatDate(days(30), tag));
        }
      }
    });

    inZone('an instant is the day it falls on here', () => {
      const instant = new Date(2026, 10, 23, 23, 30);
      assert.equal(formatDate(instant.toISOString(), tag), 'November 23, 2026');
      assert.equal(
        formatRelativeDate(instant.toISOString(), tag, new Date(2026, 10, 24, 0, 30).getTime()),
        'yesterday',
      );
    });
  });
});

describe('In an engine without names, lists and relative dates', () => {
  const {DisplayNames, ListFormat, RelativeTimeFormat} = Intl;
  before(() => Object.assign(Intl, {DisplayNames: undefined, ListFormat: undefined, RelativeTimeFormat: undefined}));
  after(() => Object.assign(Intl, {DisplayNames, ListFormat, RelativeTimeFormat}));

  // Formatters are kept by their tag: one that nothing has asked for yet.
  const tag = 'en-x-bare';

  it('a country is its code', () => assert.equal(countryName('DE', tag), 'DE'));

  it('a list has commas', () => assert.equal(formatList(['Berlin', 'Munich'], tag), 'Berlin, Munich'));

  it('a recent date is written out', () =>
    assert.equal(formatRelativeDate('2026-11-23', tag, Date.parse('2026-11-25T12:00Z')), 'November 23, 2026'));
});
