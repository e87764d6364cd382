import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  countryName,
  formatDate,
  formatList,
  formatMonths,
  formatPay,
  formatPlace,
  formatRelativeDate,
} from '../../src/locales/format.js';
import {formatElapsedTime} from '../../src/locales/failure.js';
import {languages} from '../../src/locales/generated/languages.js';
import {loadLocale, setLocale} from '../../src/locales/locale.js';
import {employmentTypeName, workplaceName} from '../../src/locales/messages.js';
import type {Pay, PayPeriod} from '../../src/posting/posting.js';

/** What is seen: without the invisible marks of direction, and with plain blanks and dashes. */
const seen = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/ ?[–-] ?/g, '–');

afterEach(() => setLocale('en'));

describe('pay', () => {
  const cases: [string, Pay, string][] = [
    ['a range', {min: 120000, max: 150000, currency: 'USD', period: 'YEAR'}, '$120,000–$150,000 per year'],
    ['equal ends', {min: 60000, max: 60000, currency: 'USD', period: 'YEAR'}, '$60,000 per year'],
    ['ends that read the same', {min: 60000.1, max: 60000.3, currency: 'USD', period: 'YEAR'}, '$60,000 per year'],
    ['ends the wrong way round', {min: 9, max: 5, currency: 'EUR', period: 'DAY'}, '€5–€9 per day'],
    ['no upper end', {min: 50000, currency: 'GBP'}, 'from £50,000'],
    ['no lower end', {max: 4000, currency: 'EUR', period: 'MONTH'}, 'up to €4,000 per month'],
    ['cents by the hour', {min: 18, max: 22.5, currency: 'USD', period: 'HOUR'}, '$18.00–$22.50 per hour'],
    ['no cents by the hour', {min: 18, max: 22, currency: 'USD', period: 'HOUR'}, '$18–$22 per hour'],
    ['cents of a small amount by the week', {min: 500.5, currency: 'EUR', period: 'WEEK'}, 'from €500.50 per week'],
    ['cents of an hour that nobody named', {min: 18.5, max: 22, currency: 'USD'}, '$18.50–$22.00'],
    ['no cents by the year', {min: 65000.5, currency: 'USD', period: 'YEAR'}, 'from $65,001 per year'],
    ['a currency without cents', {min: 1200.5, max: 1300, currency: 'JPY', period: 'HOUR'}, '¥1,201–¥1,300 per hour'],
    ['a currency nobody knows', {max: 20, currency: 'XQQ'}, 'up to XQQ 20'],
    ['what is no currency', {min: 10, max: 20, currency: 'bottle caps'}, '10–20 bottle caps'],
    ['no currency', {min: 10.5, period: 'HOUR'}, 'from 10.50 per hour'],
    ['an end that is no number', {min: NaN, max: 40000, currency: 'EUR', period: 'YEAR'}, 'up to €40,000 per year'],
    ['ends without end', {min: -Infinity, max: Infinity, currency: 'EUR', note: 'Generous'}, 'Generous'],
    ['words alone', {note: 'Union rate plus tips'}, 'Union rate plus tips'],
    ['nothing', {currency: 'EUR', period: 'YEAR'}, ''],
    ['nothing paid', {min: 0, max: 0, currency: 'EUR', period: 'HOUR'}, '€0 per hour'],
  ];
  for (const [name, pay, expected] of cases) {
    it(`of ${name} is "${expected}"`, () => {
      expect(seen(formatPay(pay, 'en'))).to.equal(expected);
    });
  }

  it('is written as the region writes it', () => {
    const pay = {min: 1000, max: 2000, currency: 'EUR'};
    expect(seen(formatPay(pay, 'de-AT'))).to.match(/^€ 1[. ]000–2[. ]000$/);
    expect(seen(formatPay(pay, 'de'))).to.equal('1.000–2.000 €');
    expect(seen(formatPay({min: 100000, max: 200000, currency: 'INR'}, 'en-IN'))).to.equal('₹1,00,000–₹2,00,000');
  });

  it('is set apart in text that runs from right to left', () => {
    expect(formatPay({min: 1000, max: 2000, currency: 'EUR'}, 'he')).to.match(/^\u2068.*\u2069$/);
  });

  it('is written without ranges where an engine has none', () => {
    const {formatRange} = Intl.NumberFormat.prototype;
    // @ts-expect-error As Safari was before 15.4.
    delete Intl.NumberFormat.prototype.formatRange;
    try {
      expect(formatPay({min: 10, max: 20, currency: 'USD'}, 'en-US')).to.equal('$10 – $20');
    } finally {
      Intl.NumberFormat.prototype.formatRange = formatRange;
    }
  });
});

describe('a date', () => {
  it('is written out', () => {
    expect(formatDate('2026-11-23', 'en')).to.equal('November 23, 2026');
    expect(formatDate('2026-11-23', 'en-GB')).to.equal('23 November 2026');
    expect(formatDate('2026-11-23', 'de')).to.equal('23. November 2026');
    expect(formatDate('2026-11-23', 'ja')).to.equal('2026年11月23日');
  });

  it('is nothing where there is none', () => {
    for (const text of ['', 'soon', '2026-02-30', '2026-13-01', 'November 5']) {
      expect(formatDate(text, 'en'), text).to.equal('');
      expect(formatRelativeDate(text, 'en'), text).to.equal('');
    }
  });

  const now = new Date(2026, 10, 23, 12).getTime();
  const cases: [string, string][] = [
    ['2026-11-23', 'today'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-20', '3 days ago'],
    ['2026-10-25', '29 days ago'],
    ['2026-10-24', 'October 24, 2026'],
    ['2026-11-24', 'November 24, 2026'],
    ['2024-02-29', 'February 29, 2024'],
  ];
  for (const [date, expected] of cases) {
    it(`${date} is "${expected}" on 2026-11-23`, () => {
      expect(formatRelativeDate(date, 'en', now)).to.equal(expected);
    });
  }

  it('that is an instant is the day it falls on where the visitor is', () => {
    const late = new Date(2026, 10, 22, 23, 59).toISOString();
    expect(formatRelativeDate(late, 'en', now)).to.equal('yesterday');
    expect(formatDate(late, 'en')).to.equal('November 22, 2026');
    expect(formatRelativeDate(new Date(2026, 10, 23, 0, 1).toISOString(), 'en', now)).to.equal('today');
  });

  it('is counted in days over the ends of summer time, months and years', () => {
    expect(formatRelativeDate('2026-10-20', 'en', new Date(2026, 10, 3, 0, 5).getTime())).to.equal('14 days ago');
    expect(formatRelativeDate('2026-03-20', 'en', new Date(2026, 3, 2, 23, 55).getTime())).to.equal('13 days ago');
    expect(formatRelativeDate('2026-12-31', 'en', new Date(2027, 0, 1, 0, 0).getTime())).to.equal('yesterday');
  });
});

describe('a time that has passed', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const cases: [number, string][] = [
    [0, 'this minute'],
    [-5, 'this minute'],
    [5, '5 minutes ago'],
    [59, '59 minutes ago'],
    [60, '1 hour ago'],
    [23 * 60, '23 hours ago'],
    [24 * 60, 'yesterday'],
    [49 * 60, '2 days ago'],
  ];
  for (const [minutes, expected] of cases) {
    it(`of ${minutes} minutes is "${expected}"`, () => {
      expect(formatElapsedTime(now - minutes * 60_000, 'en', now)).to.equal(expected);
    });
  }

  it('is nothing where there is none', () => {
    expect(formatElapsedTime(NaN, 'en', now)).to.equal('');
  });
});

describe('places, lists and words', () => {
  it('are written from the small to the large', () => {
    expect(formatPlace({locality: 'Austin', region: 'TX', country: 'US'}, 'en')).to.equal('Austin, TX, United States');
    expect(formatPlace({locality: 'Berlin', region: 'Berlin', country: 'DE'}, 'de')).to.equal('Berlin, Deutschland');
    expect(formatPlace({country: 'JP'}, 'ja')).to.equal('日本');
    expect(formatPlace({locality: '上海', country: 'CN'}, 'zh-Hans')).to.equal('上海，中国');
    expect(formatPlace({text: 'Berlin or Munich', country: 'DE'}, 'en')).to.equal('Berlin or Munich');
    expect(formatPlace({locality: 'Wien', country: 'Österreich'}, 'en')).to.equal('Wien, Österreich');
    expect(formatPlace({}, 'en')).to.equal('');
  });

  it('keep their direction', () => {
    expect(formatPlace({locality: 'Berlin', country: 'DE'}, 'ar')).to.equal('\u2068Berlin\u2069، \u2068ألمانيا\u2069');
  });

  it('name countries by their codes', () => {
    expect(countryName('AT', 'fr')).to.equal('Autriche');
    expect(countryName('Austria', 'fr')).to.equal('Austria');
    expect(countryName('QX', 'en')).to.equal('QX');
  });

  it('join', () => {
    expect(formatList(['Berlin', 'Munich'], 'en')).to.equal('Berlin and Munich');
    expect(formatList(['Berlin', 'München', 'Köln'], 'de')).to.equal('Berlin, München und Köln');
    expect(formatList([], 'en')).to.equal('');
  });

  it('count experience in years, or in months', () => {
    expect(formatMonths(36, 'en')).to.equal('3 years');
    expect(formatMonths(12, 'en')).to.equal('1 year');
    expect(formatMonths(18, 'en')).to.equal('18 months');
    expect(formatMonths(36, 'pl')).to.equal('3 lata');
    expect(formatMonths(NaN, 'en')).to.equal('');
  });

  it('name what is a code, and leave the rest as it is', () => {
    expect(employmentTypeName('FULL_TIME')).to.equal('Full-time');
    expect(employmentTypeName('Zero hours')).to.equal('Zero hours');
    expect(employmentTypeName('toString')).to.equal('toString');
    expect(workplaceName('hybrid')).to.equal('Hybrid');
  });
});

describe('any record, in any language', () => {
  const tags = ['en', ...Object.keys(languages.posting)];
  const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, {nil: undefined});
  const number = maybe(fc.oneof(fc.double(), fc.integer({min: 0, max: 300_000}), fc.double({min: 5, max: 90})));
  const pay = fc.record({
    min: number,
    max: number,
    currency: maybe(fc.oneof(fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'xxx', 'BTC', ''), fc.string({maxLength: 4}))),
    period: maybe(fc.oneof(fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'FORTNIGHT'), fc.string())),
    note: maybe(fc.string()),
  });
  const date = fc.oneof(
    fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
    fc
      .date({noInvalidDate: true, min: new Date(0), max: new Date(9e12)})
      .map((date) => date.toISOString().slice(0, 10)),
    fc.string(),
  );
  const place = fc.record({
    locality: maybe(fc.string()),
    country: maybe(fc.oneof(fc.string(), fc.constantFrom('DE', 'XX', 'ZZ'))),
  });

  it('is written and never throws', async () => {
    for (const tag of tags) await loadLocale(tag);
    fc.assert(
      fc.property(fc.constantFrom(...tags), pay, date, fc.double(), place, (tag, pay, date, now, place) => {
        setLocale(tag);
        const amount = formatPay({...pay, period: pay.period as PayPeriod}, tag);
        expect(amount).not.to.match(/NaN|∞|undefined|null/);
        for (const text of [formatDate(date, tag), formatRelativeDate(date, tag), formatRelativeDate(date, tag, now)]) {
          expect(text).not.to.match(/NaN|Invalid|undefined/);
        }
        expect(formatElapsedTime(now, tag)).to.be.a('string');
        expect(formatPlace(place, tag)).to.be.a('string');
      }),
      {numRuns: 10_000},
    );
  });
});
