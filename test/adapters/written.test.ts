import {expect} from '@open-wc/testing';
import {readAnswer} from '../../src/adapters/formats.js';
import {breezy} from './fixtures/small-feeds.js';
import {feedIn, postingIn} from './reading.js';

/** A posting of Recruitee's with some fields of another company. */
const offer = (fields: object) => ({
  offers: [
    {
      id: 1,
      title: 'Diver',
      status: 'published',
      careers_url: 'https://kelp.example/o/diver',
      careers_apply_url: 'https://kelp.example/o/diver/c/new',
      description: '<p>Dive.</p>',
      ...fields,
    },
  ],
});

describe('dates as feeds write them', () => {
  const dates: readonly (readonly [written: string, read: string])[] = [
    ['2026-03-03T10:00:00+01:00[Europe/Paris]', '2026-03-03T09:00:00.000Z'],
    ['2026-03-03T10:00:00Z[UTC]', '2026-03-03T10:00:00.000Z'],
    ['Tue, 03 Mar 2026 10:00:00 GMT', '2026-03-03T10:00:00.000Z'],
    ['Tue, 03 Mar 2026 10:00:00 +0100', '2026-03-03T09:00:00.000Z'],
    ['03 Mar 2026 10:00 EST', '2026-03-03T15:00:00.000Z'],
    ['Tue Mar 03 2026 10:00:00 GMT+0100 (Central European Standard Time)', '2026-03-03T09:00:00.000Z'],
    ['2026/03/04', '2026-03-04'],
    ['2026-3-4', '2026-03-04'],
    ['20260304', '2026-03-04'],
    ['20260304T100000Z', '2026-03-04T10:00:00.000Z'],
    ['March 4, 2026', '2026-03-04'],
    ['Wednesday, March 4th, 2026 at 10:00 PM', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['mercredi 4 mars 2026', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['4 мая 2026', '2026-05-04'],
    ['2026年3月4日', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['25/04/2026', '2026-04-25'],
    ['04/25/2026', '2026-04-25'],
    ['1772532000000', '2026-03-03T10:00:00.000Z'],
    ['/Date(1772532000000)/', '2026-03-03T10:00:00.000Z'],
  ];
  for (const [written, read] of dates) {
    it(written, async () => {
      const {postings, problems} = await feedIn(offer({published_at: written}));
      expect(problems).to.deep.equal([]);
      expect(postings[0]?.datePosted).to.equal(read);
    });
  }

  it('are left out and reported where they can be read in two ways, or name no day', async () => {
    const doubtful = [
      '03/04/2026',
      '3-4-2026',
      'March 2026',
      '30 February 2026',
      '99/99/2026',
      'soon',
      'before 4 March 2026',
    ];
    for (const written of doubtful) {
      const {postings, problems} = await feedIn(offer({close_at: written}));
      expect(postings[0], written).to.not.have.property('validThrough');
      expect(problems.map(({path}) => path)).to.deep.equal(['$.offers[0].close_at']);
    }
  });
});

describe('pay as feeds write it', () => {
  const year = {min: 60000, max: 80000, currency: 'EUR', period: 'YEAR'};
  const pays: readonly (readonly [salary: object, pay: object, more?: object])[] = [
    [{min: '60k', max: '80K', currency: 'EUR', period: 'yr'}, year],
    [{min: '60.000,00', max: '80.000,00', currency: '€', period: 'annum'}, year],
    [{min: '60,000', max: '80 000', currency: 'eur', period: 'annual'}, year],
    [{min: '€60.000,-', max: '80.000 €', currency: null, period: 'p.a.'}, year],
    [{min: '60k – 80k €', period: 'Jahr'}, year],
    [
      {min: '80000', max: '60000', currency: 'EUR', period: 'year'},
      {...year, min: 80000, max: 60000},
    ],
    [
      {min: '1,200', max: null, currency: 'US$', period: 'wk'},
      {min: 1200, currency: 'USD', period: 'WEEK'},
    ],
    [
      {min: 20, max: 30.5, currency: '£', period: 'hr'},
      {min: 20, max: 30.5, currency: 'GBP', period: 'HOUR'},
    ],
    [
      {min: '£20 per hour', max: '£30.50 per hour'},
      {min: 20, max: 30.5, currency: 'GBP', period: 'HOUR'},
    ],
    [
      {min: 20, max: 25, currency: 'CA$', period: 'hourly'},
      {min: 20, max: 25, currency: 'CAD', period: 'HOUR'},
    ],
    [
      {min: 300, max: 400, currency: 'kr', period: 'mo'},
      {min: 300, max: 400, currency: 'SEK', period: 'MONTH'},
      {country_code: 'SE'},
    ],
    [{min: 60000, max: 80000, currency: '$', period: 'year'}, {...year, currency: 'USD'}, {country_code: 'US'}],
    [{min: '$60,000', max: '$80,000', period: 'year'}, {...year, currency: 'AUD'}, {country_code: 'AU'}],
    // In no country "$" is the sign of no one currency.
    [{min: 60000, max: 80000, currency: '$', period: 'year'}, {note: '$60,000 – $80,000 / year'}],
    [{min: '$60,000', max: '$80,000', currency: 'EUR'}, {note: '$60,000 – $80,000'}],
    [
      {min: '500万円', max: '700万円', period: 'YEAR'},
      {min: 5_000_000, max: 7_000_000, currency: 'JPY', period: 'YEAR'},
    ],
  ];
  for (const [salary, pay, more] of pays) {
    it(`${JSON.stringify(salary)}${more ? ` in ${JSON.stringify(more)}` : ''}`, async () => {
      const {postings, problems} = await feedIn(offer({salary, ...more}));
      expect(problems).to.deep.equal([]);
      expect(postings[0]?.pay).to.deep.equal([pay]);
    });
  }

  const inWords: readonly (readonly [salary: string, country: string, pay: object])[] = [
    ['$80,000 - $100,000', 'US', {min: 80000, max: 100000, currency: 'USD'}],
    ['$80,000 - $100,000', 'CA', {min: 80000, max: 100000, currency: 'CAD'}],
    ['$30.50 / hr', 'US', {min: 30.5, max: 30.5, currency: 'USD', period: 'HOUR'}],
    ['£45k–£55k per annum + bonus', 'GB', {min: 45000, max: 55000, currency: 'GBP', period: 'YEAR', note: '+ bonus'}],
    ['80.000 – 95.000 kr', 'DK', {min: 80000, max: 95000, currency: 'DKK'}],
    // Words that say more, or less, stay as they are.
    ['$80,000 - $100,000', 'DE', {note: '$80,000 - $100,000'}],
    ['$80,000 - $100,000 DOE', 'US', {note: '$80,000 - $100,000 DOE'}],
    ['Up to $100,000', 'US', {note: 'Up to $100,000'}],
    ['$1,200 per fortnight', 'US', {note: '$1,200 per fortnight'}],
    ['45000', 'US', {note: '45000'}],
    ['Competitive', 'US', {note: 'Competitive'}],
  ];
  for (const [salary, id, pay] of inWords) {
    it(`“${salary}” in ${id}`, async () => {
      const [{location, ...position}] = breezy as [(typeof breezy)[number]];
      const read = await postingIn([{...position, location: {...location, country: {id}}, salary}]);
      expect(read.pay).to.deep.equal([pay]);
    });
  }

  it('is no “from” and no “up to” where one end cannot be read', async () => {
    for (const [salary, path] of [
      [{min: '60000', max: 'competitive', currency: 'EUR'}, '$.offers[0].salary.max'],
      [{min: 'about right', max: '80000', currency: 'EUR'}, '$.offers[0].salary.min'],
      [{min: -1, max: 80000, currency: 'EUR'}, '$.offers[0].salary.min'],
    ] as const) {
      const {postings, problems} = await feedIn(offer({salary}));
      expect(postings[0]?.pay).to.deep.equal([]);
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
    }
    const {postings, problems} = await feedIn(offer({salary: {min: 50000, max: 60, currency: 'EUR', period: 'year'}}));
    expect(postings[0]?.pay, 'the wrong way round').to.deep.equal([]);
    expect(problems).to.have.length(1);
  });
});

describe('words that say nothing', () => {
  it('are nothing', async () => {
    for (const word of ['null', 'N/A', 'n/a', '-', '–', 'undefined', 'none', 'None', 'Not specified', ' ']) {
      const {postings, problems} = await readAnswer(
        offer({department: word, city: word, state_name: word, country: word, company_name: word, published_at: word}),
      );
      expect(problems, word).to.deep.equal([]);
      expect(postings[0]?.locations, word).to.deep.equal([]);
      expect(postings[0], word).to.not.have.any.keys('department', 'organization', 'datePosted');
    }
    const {postings} = await feedIn(offer({city: 'Windhoek', country_code: 'NA', department: 'Nonesuch'}));
    expect(postings[0]?.locations).to.deep.equal([{locality: 'Windhoek', country: 'NA'}]);
    expect(postings[0]?.department).to.equal('Nonesuch');
  });

  it('are read as they are to be seen where somebody has escaped them, never as markup', async () => {
    const title = async (written: string) => (await feedIn(offer({title: written}))).postings[0]?.title;
    expect(await title('R&amp;D &#8211; Kelp&#39;s &quot;Sea&quot;&nbsp;Lab')).to.equal('R&D – Kelp\'s "Sea" Lab');
    expect(await title('&amp;amp;')).to.equal('&amp;');
    expect(await title('&lt;b&gt;Diver&lt;/b&gt; &amp; cook')).to.equal('&lt;b&gt;Diver&lt;/b&gt; &amp; cook');
    expect(await title('<b>Diver</b><br/>at sea')).to.equal('Diver at sea');
    expect(await title('Diver <3 sea, List<Fish> &amp; C++')).to.equal('Diver <3 sea, List<Fish> &amp; C++');
    const {postings} = await feedIn(offer({city: 'Bray-Dunes &amp; Furnes', department: 'Tom&#x27;s'}));
    expect(postings[0]?.locations).to.deep.equal([{locality: 'Bray-Dunes & Furnes'}]);
    expect(postings[0]?.department).to.equal("Tom's");
  });
});
