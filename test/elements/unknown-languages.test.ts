/** Languages that we speak and that not every engine can write: Chromium does not know nine of them. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {formatDate} from '../../src/locales/format.js';
import {languages} from '../../src/locales/generated/languages.js';
import {writings} from '../../src/locales/generated/writings.js';
import {loadLocale} from '../../src/locales/locale.js';
import {draw, given, inDays, shows} from './fixtures.js';

const smith = {
  id: '1',
  title: 'Smith',
  url: 'https://mill.example/1',
  locations: ['Bergen', 'Oslo'],
  pay: {min: 30_000, max: 41_500, currency: 'EUR', period: 'year'},
  datePosted: inDays(-3),
  validThrough: '2131-11-30',
} as const;

/** Draws the posting in a language, and waits until it says all of this. */
async function drawIn(lang: string, ...words: readonly string[]): Promise<void> {
  const box = await draw<HTMLElement>(
    html`<div lang=${lang}><job-posting .posting=${given(smith)}></job-posting></div>`,
  );
  for (const each of words) await shows(box, each);
}

/** The files of a language's writing that were asked for. */
const asked = () => performance.getEntriesByType('resource').filter(({name}) => /\/locales\/writing\.[jt]s/.test(name));

describe('a language that an engine may not know', () => {
  it('is written by what the engine knows, where it does', async () => {
    performance.clearResourceTimings();
    await drawIn('de', 'vor 3 Tagen', '30. November 2131');
    expect(asked()).to.deep.equal([]);
    await drawIn('is', 'fyrir 3 dögum');
    expect(asked()).to.have.length(Intl.DateTimeFormat.supportedLocalesOf('is').length > 0 ? 0 : 1);
  });

  const cases: Record<string, readonly string[]> = {
    is: ['fyrir 3 dögum', '30. nóvember 2131', '30.000–41.500 EUR', 'Bergen og Oslo'],
    'is-IS': ['fyrir 3 dögum', '30. nóvember 2131', '30.000–41.500 EUR', 'Bergen og Oslo'],
    // With a capital in some editions of CLDR.
    eu: ['uela 3 egun', '2131(e)ko azaroaren 30(a)', '30.000-41.500 €', 'Bergen eta Oslo'],
    ka: ['3 დღის წინ', '30 ნოემბერი, 2131', '30 000-41 500 €', 'Bergen და Oslo'],
    az: ['3 gün', '30 noyabr 2131', '30.000–41.500 €', 'Bergen və Oslo'],
    bs: ['prije 3 dana', '30. novembar 2131.', '30.000 – 41.500 €', 'Bergen i Oslo'],
    ga: ['3 lá ó shin', '30 Samhain 2131', '€30,000 – €41,500', 'Bergen agus Oslo'],
    gl: ['hai 3 días', '30 de novembro de 2131', '30.000–41.500 €', 'Bergen e Oslo'],
    mt: ['3 ġranet ilu', '30 ta’ Novembru 2131', '€30,000 – €41,500', 'Bergen u Oslo'],
    sq: ['3 ditë më parë', '30 nëntor 2131', '30 000-41 500 €', 'Bergen dhe Oslo'],
    // By the language that is spoken, where there is none of their own, and never by that of the browser.
    nn: ['30. november 2131', '30 000–41 500 €', 'Bergen og Oslo'],
    yue: ['2131年11月30日', '€30,000'],
  };
  for (const [lang, words] of Object.entries(cases))
    it(`is written in its own words: ${lang}`, () => drawIn(lang, ...words));

  it('is one that we can write', async () => {
    for (const tag of Object.keys(languages.posting)) {
      await loadLocale(tag);
      expect(formatDate('2026-11-30', tag), tag).not.to.match(/M\d/);
      const isKnown = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
      expect(isKnown || tag in writings, tag).to.equal(true);
    }
  });
});
