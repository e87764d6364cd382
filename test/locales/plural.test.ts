import {expect} from '@open-wc/testing';
import {openings} from '../../src/locales/board-messages.js';
import {moreLocations} from '../../src/locales/card-messages.js';
import {loadLocale, setLocale} from '../../src/locales/locale.js';

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1.5, 1_000_000];

/** What is said of each of the counts above; `#` is the count as the language writes it. */
const table: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'لا توجد وظائف',
    'وظيفة واحدة',
    'وظيفتان',
    '# وظائف',
    '# وظائف',
    '# وظيفة',
    '# وظيفة',
    '# وظيفة',
    '# وظيفة',
    '# وظيفة',
  ],
  pl: [
    '# ofert pracy',
    '# oferta pracy',
    '# oferty pracy',
    '# oferty pracy',
    '# ofert pracy',
    '# ofert pracy',
    '# ofert pracy',
    '# ofert pracy',
    '# oferty pracy',
    '# ofert pracy',
  ],
  ru: [
    '# вакансий',
    '# вакансия',
    '# вакансии',
    '# вакансии',
    '# вакансий',
    '# вакансий',
    '# вакансия',
    '# вакансий',
    '# вакансии',
    '# вакансий',
  ],
  lt: [
    '# darbo skelbimų',
    '# darbo skelbimas',
    '# darbo skelbimai',
    '# darbo skelbimai',
    '# darbo skelbimai',
    '# darbo skelbimų',
    '# darbo skelbimas',
    '# darbo skelbimų',
    '# darbo skelbimo',
    '# darbo skelbimų',
  ],
  sl: [
    '# prostih delovnih mest',
    '# prosto delovno mesto',
    '# prosti delovni mesti',
    '# prosta delovna mesta',
    '# prostih delovnih mest',
    '# prostih delovnih mest',
    '# prostih delovnih mest',
    '# prostih delovnih mest',
    '# prosta delovna mesta',
    '# prostih delovnih mest',
  ],
  cs: [
    '# volných míst',
    '# volné místo',
    '# volná místa',
    '# volná místa',
    '# volných míst',
    '# volných míst',
    '# volných míst',
    '# volných míst',
    '# volného místa',
    '# volných míst',
  ],
  fr: [
    '# offre',
    '# offre',
    '# offres',
    '# offres',
    '# offres',
    '# offres',
    '# offres',
    '# offres',
    '# offre',
    '# d’offres',
  ],
  'pt-PT': [
    '# vagas',
    '# vaga',
    '# vagas',
    '# vagas',
    '# vagas',
    '# vagas',
    '# vagas',
    '# vagas',
    '# vagas',
    '# de vagas',
  ],
  'pt-BR': [
    '# vaga',
    '# vaga',
    '# vagas',
    '# vagas',
    '# vagas',
    '# vagas',
    '# vagas',
    '# vagas',
    '# vaga',
    '# de vagas',
  ],
  he: ['# משרות', 'משרה #', '# משרות', '# משרות', '# משרות', '# משרות', '# משרות', '# משרות', '# משרות', '# משרות'],
  ga: [
    '# folúntas',
    '# fholúntas',
    '# fholúntas',
    '# fholúntas',
    '# fholúntas',
    '# folúntas',
    '# folúntas',
    '# folúntas',
    '# folúntas',
    '# folúntas',
  ],
  ja: counts.map(() => '求人#件'),
  en: counts.map((count) => (count === 1 ? '# opening' : '# openings')),
};

afterEach(() => setLocale('en'));

for (const [tag, sentences] of Object.entries(table)) {
  describe(`a count in ${tag}`, () => {
    before(() => loadLocale(tag, 'board'));

    counts.forEach((count, index) => {
      it(`of ${count} is "${sentences[index]!}"`, () => {
        setLocale(tag);
        const number = new Intl.NumberFormat(tag).format(count);
        expect(openings(count, tag)).to.equal(sentences[index]!.replace('#', number));
      });
    });
  });
}

describe('a count in the middle of a list', () => {
  it('goes with what it counts', async () => {
    await loadLocale('de');
    await loadLocale('sl');
    setLocale('de');
    expect([1, 2].map((count) => moreLocations(count, 'de'))).to.deep.equal([
      'und 1 weiterer Ort',
      'und 2 weitere Orte',
    ]);
    setLocale('sl');
    expect([1, 2, 3, 5].map((count) => moreLocations(count, 'sl'))).to.deep.equal([
      'in še 1 kraj',
      'in še 2 kraja',
      'in še 3 kraji',
      'in še 5 krajev',
    ]);
  });
});
