import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {bestFit} from '../../src/locales/best-fit.js';
import {cleanLanguageTag, directionOf} from '../../src/locales/language.js';
import {languages} from '../../src/locales/generated/languages.js';

const ours = ['en', ...Object.keys(languages.posting)];

describe('a language tag', () => {
  const cases: [string, string | undefined][] = [
    ['en_US', 'en-US'],
    [' de ', 'de'],
    ['DE-at', 'de-AT'],
    ['de_DE.UTF-8', 'de-DE'],
    ['ca_ES@valencia', 'ca-ES'],
    ['iw', 'he'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['ar-u-nu-arab', 'ar-u-nu-arab'],
    ['', undefined],
    ['  ', undefined],
    ['c', undefined],
    ['{{ lang }}', undefined],
    ['de-', undefined],
    ['english (us)', undefined],
  ];
  for (const [given, expected] of cases) {
    it(`"${given}" is ${expected ?? 'none'}`, () => {
      expect(cleanLanguageTag(given)).to.equal(expected);
    });
  }
});

describe('the best fit', () => {
  const available = ['en', 'de', 'pt', 'pt-BR', 'nb', 'sr', 'sr-Latn', 'zh-Hans', 'zh-Hant', 'az', 'he', 'fil'];
  const cases: [string, string | undefined][] = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-Latn-CH-1996', 'de'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-AO', 'pt'],
    ['pt-BR', 'pt-BR'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['sr', 'sr'],
    ['sr-RS', 'sr'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['az-Cyrl', undefined],
    ['cy', undefined],
    ['tlh', undefined],
  ];
  for (const [tag, expected] of cases) {
    it(`for ${tag} is ${expected ?? 'none'}`, () => {
      expect(bestFit(tag, available)).to.equal(expected);
    });
  }

  it('of regions alone is that of the region, else the first', () => {
    expect(bestFit('es-MX', ['es-ES', 'es-MX'])).to.equal('es-MX');
    expect(bestFit('es', ['es-MX', 'es-ES'])).to.equal('es-ES');
    expect(bestFit('es-AR', ['de', 'es-ES', 'es-MX'])).to.equal('es-ES');
  });
});

describe('direction', () => {
  for (const tag of ['ar', 'ar-EG', 'he', 'fa', 'ur', 'ps', 'ckb', 'dv', 'yi', 'sd', 'ug', 'az-Arab', 'ar-XB', 'iw']) {
    it(`of ${tag} is right to left`, () => {
      expect(directionOf(tag)).to.equal('rtl');
    });
  }
  for (const tag of ['de', 'ja', 'hi', 'ar-Latn', 'en-XA', '', 'no language']) {
    it(`of "${tag}" is left to right`, () => {
      expect(directionOf(tag)).to.equal('ltr');
    });
  }
});

describe('any string in a lang attribute', () => {
  const letters = fc.constantFrom(...'abcxyzABZ019-_ .@xu'.split(''));
  const anything = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({unit: letters, maxLength: 20}),
    fc.tuple(fc.constantFrom(...ours), fc.string({unit: letters, maxLength: 12})).map((parts) => parts.join('-')),
  );

  it('is a language or none, and never throws', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const tag = cleanLanguageTag(text);
        expect(directionOf(text)).to.be.oneOf(['ltr', 'rtl']);
        if (tag === undefined) return;
        expect(ours).to.include(bestFit(tag, ours) ?? 'en');
        expect(new Intl.NumberFormat(tag).format(1)).not.to.equal('');
      }),
      {numRuns: 500},
    );
  });
});
