import {expect} from '@open-wc/testing';
import * as answers from './fixtures/schema-org.js';
import {feedIn, outline, postingIn, postingsIn} from './reading.js';

const page = 'https://isobar.example/jobs/';
const job = (fields: object) => ({...answers.plain, ...fields});
const withSalary = async (baseSalary: unknown, more = {}) =>
  (await postingIn(job({baseSalary, incentiveCompensation: undefined, ...more}), page)).pay;

describe('schema.org', () => {
  it('says what a posting is', async () => {
    const {sections: _, ...facts} = await postingIn(answers.plain, page);
    expect(facts).to.deep.equal({
      id: '7167985',
      title: 'Map Maker & Surveyor',
      url: 'https://isobar.example/jobs/map-maker',
      organization: {name: 'Isobar & Sons', url: 'https://isobar.example/', logo: 'https://isobar.example/logo.png'},
      directApply: true,
      identifier: '7167985',
      // The region is the country once more.
      locations: [{locality: 'Bergen', country: 'NO', postalCode: '5003', street: '2 Quay'}],
      remoteFrom: [],
      employmentTypes: ['FULL_TIME', 'PART_TIME'],
      pay: [{min: 500000, max: 560000, currency: 'NOK', period: 'YEAR', note: 'A share of the maps sold, Shoes'}],
      datePosted: '2026-10-10T20:07:44.000Z',
      validThrough: '2026-12-08',
      monthsOfExperience: 24,
      baseUrl: 'https://isobar.example/jobs/map-maker',
      translations: {},
    });
  });

  it('has no text twice that the description has', async () => {
    expect(outline(await postingIn(answers.plain, page))).to.deep.equal([
      ['other', '', answers.plain.description],
      ['responsibilities', '', '<ul><li><p>Walk the shore</p></li><li><p>Draw what you see</p></li></ul>'],
      // Neither the qualifications, which are there, nor Google's word for a degree.
      ['qualifications', '', '<ul><li><p>Ink</p></li><li><p>Compass</p></li><li><p>Patience</p></li></ul>'],
      ['benefits', '', '<p>A boat on Sundays.</p>'],
    ]);
    const whole = job({responsibilities: answers.plain.description, qualifications: undefined, skills: undefined});
    expect(outline(await postingIn(whole, page)).map(([kind]) => kind)).to.deep.equal(['other', 'benefits']);
  });

  it('knows from a field what a part of the description is about', async () => {
    const qualifications = '<ul><li>Sikker på hånden</li><li>Godt humør</li></ul>';
    const jobBenefits = '<p>Båd om søndagen.</p>';
    const parts = (description: string, fields = {}) =>
      postingIn({'@type': 'JobPosting', title: 'Opmåler', description, qualifications, jobBenefits, ...fields}).then(
        outline,
      );
    expect(
      await parts(
        `<p>Tegn kysten.</p><h3 class="x">Din rygsæk &amp; dig</h3>${qualifications}<h3>Om os</h3>${jobBenefits}`,
      ),
    ).to.deep.equal([
      ['other', '', '<p>Tegn kysten.</p>'],
      ['qualifications', 'Din rygsæk & dig', qualifications],
      ['benefits', 'Om os', jobBenefits],
    ]);
    // One right after the other, and without headings.
    expect(await parts(qualifications + jobBenefits)).to.deep.equal([
      ['qualifications', '', qualifications],
      ['benefits', '', jobBenefits],
    ]);
    // What goes on after the part belongs to it.
    const goesOn = `<h3>Dig</h3>${qualifications}<p>Og mere.</p>`;
    expect(await parts(goesOn, {jobBenefits: undefined})).to.deep.equal([['other', '', goesOn]]);
  });

  it('makes markup of what is none, and lists of items run together', async () => {
    const {postings, problems} = await feedIn(answers.careless);
    expect(postings[0] && outline(postings[0])).to.deep.equal([
      ['other', '', '<p>Blend tea &amp; smell it.</p><p>Drink some.</p>'],
      [
        'responsibilities',
        '',
        '<ul><li><p>Choose the leaves that go into the autumn blends</p></li>' +
          '<li><p>Write down every blend that anybody liked at all</p></li>' +
          '<li><p>Teach the apprentices how to smell smoke in a leaf</p></li></ul>',
      ],
      ['qualifications', '', '<ul><li>A good nose &amp; tongue</li></ul>'],
    ]);
    expect(problems.map(({path}) => path)).to.deep.equal(['$.datePosted']);
  });

  it('reads careless facts', async () => {
    const {postings} = await feedIn(answers.careless);
    expect(postings[0]).to.deep.include({
      id: 'LO-7',
      title: 'Tea Blender',
      organization: {name: 'Leaf Office'},
      // All have the address of the first; the names are right.
      locations: [
        {text: 'Hamburg', country: 'DEU'},
        {text: 'Bremen', country: 'DEU'},
        {text: 'Remote, DE', country: 'DEU'},
      ],
      employmentTypes: ['FULL_TIME', 'Saisonarbeit'],
      pay: [{note: '3.100 € im Monat'}],
    });
    expect(postings[0]?.workplace).to.equal(undefined);
    expect(postings[0]?.validThrough).to.equal(undefined);
  });

  it('knows from where remote work is allowed', async () => {
    expect(await postingIn(answers.remote)).to.deep.include({
      id: 'https://nightdesk.example/jobs/1',
      title: 'Night Editor',
      workplace: 'remote',
      locations: [],
      remoteFrom: [{country: 'CA'}, {country: 'Mexico'}, {region: 'Vermont'}],
      pay: [{min: 30, max: 34.5, currency: 'CAD', period: 'HOUR'}],
      sections: [{kind: 'other', content: [], html: '<p>Edit <b>at night</b>.</p>'}],
    });
    const words = job({
      jobLocation: undefined,
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: 'Anywhere',
    });
    expect((await postingIn(words, page)).remoteFrom).to.deep.equal([{text: 'Anywhere'}]);
  });

  it('finds postings in a graph, in a list, in an ItemList', async () => {
    const [editor] = await postingsIn(answers.graph);
    expect(editor?.organization).to.deep.equal({name: 'Night Desk', url: 'https://nightdesk.example/'});
    expect((await postingsIn(answers.itemList, page)).map(({title}) => title)).to.deep.equal([
      'Map Maker & Surveyor',
      'Tea Blender',
    ]);
    expect((await postingsIn(answers.list, page)).length).to.equal(2);
    const {problems} = await feedIn({'@graph': [{...answers.remote, url: 'tel:1'}, job({url: 7})]}, page);
    expect(problems).to.deep.equal([]);
  });

  it('says of which posting a problem is', async () => {
    const {problems} = await feedIn({'@graph': [answers.remote, job({validThrough: 'soon'}), job({title: ''})]}, page);
    expect(problems.map(({path}) => path)).to.deep.equal(["$['@graph'][1].validThrough", "$['@graph'][2]"]);
  });

  it('reads salaries of every make', async () => {
    const year = {min: 40000, max: 50000, currency: 'EUR', period: 'YEAR'};
    const value = {minValue: 40000, maxValue: 50000, unitText: 'YEAR'};
    expect(await withSalary({currency: 'EUR', value})).to.deep.equal([year]);
    expect(await withSalary({currency: 'eur', value: {...value, unitText: 'yearly'}})).to.deep.equal([year]);
    expect(await withSalary({currency: 'EUR', minValue: 40000, maxValue: 50000, unitText: 'per year'})).to.deep.equal([
      year,
    ]);
    expect(await withSalary({currency: 'EUR', value: {...value, unitText: undefined, unitCode: 'ANN'}})).to.deep.equal([
      year,
    ]);
    expect(await withSalary({currency: 'EUR', value: {value: '40000-50000', unitText: 'Year'}})).to.deep.equal([year]);
    expect(await withSalary([{currency: 'EUR', value}])).to.deep.equal([year]);
    expect(await withSalary({value: [{...value, currency: 'EUR'}]})).to.deep.equal([year]);
    expect(await withSalary({value}, {salaryCurrency: 'EUR'})).to.deep.equal([year]);
    expect(
      await withSalary({currency: 'EUR', value: {minValue: '40.000', maxValue: '50,000.00', unitText: 'YEAR'}}),
    ).to.deep.equal([year]);
    expect(await withSalary({currency: 'EUR', value: {value: 15.5, unitText: 'HOUR'}})).to.deep.equal([
      {min: 15.5, max: 15.5, currency: 'EUR', period: 'HOUR'},
    ]);
    expect(await withSalary({currency: 'EUR', value: {minValue: 40000, unitText: 'YEAR'}})).to.deep.equal([
      {min: 40000, currency: 'EUR', period: 'YEAR'},
    ]);
    expect(await withSalary(3000, {salaryCurrency: 'EUR'})).to.deep.equal([{min: 3000, max: 3000, currency: 'EUR'}]);
    expect(await withSalary({currency: 'CHF', value: {value: '40’000 – 50k', unitText: 'YEAR'}})).to.deep.equal([
      {...year, currency: 'CHF'},
    ]);
    expect(await withSalary({currency: 'PLN', value: {minValue: '18 000', maxValue: '22 000 zł'}})).to.deep.equal([
      {min: 18000, max: 22000, currency: 'PLN'},
    ]);
    expect(await withSalary({currency: 'USD', value: '$40 or so'})).to.deep.equal([{note: '$40 or so'}]);
    expect(await withSalary('from 3000')).to.deep.equal([{note: 'from 3000'}]);
    expect(await withSalary('€60k – €70k')).to.deep.equal([{min: 60000, max: 70000, currency: 'EUR'}]);
    for (const nothing of [
      undefined,
      null,
      '',
      {},
      [],
      {currency: 'EUR', value: {minValue: 0, maxValue: 0}},
      {currency: 'EUR'},
    ]) {
      expect(await withSalary(nothing), JSON.stringify(nothing)).to.deep.equal([]);
    }
  });

  it('reads places of every make', async () => {
    const places = async (jobLocation: unknown) => (await postingIn(job({jobLocation}), page)).locations;
    expect(await places('Bergen, Norway')).to.deep.equal([{text: 'Bergen, Norway'}]);
    expect(await places({'@type': 'Place', address: 'Bergen'})).to.deep.equal([{text: 'Bergen'}]);
    expect(await places({'@type': 'PostalAddress', addressLocality: 'Bergen', addressCountry: 'NO'})).to.deep.equal([
      {locality: 'Bergen', country: 'NO'},
    ]);
    expect(await places({address: [{addressLocality: ['Bergen'], addressCountry: {name: 'Norway'}}]})).to.deep.equal([
      {locality: 'Bergen', country: 'Norway'},
    ]);
    expect(await places({address: {addressLocality: '', addressCountry: ''}})).to.deep.equal([]);
    expect(
      await places({address: {addressLocality: 'Norway', addressRegion: 'EMEA', addressCountry: 'NO'}}),
    ).to.deep.equal([{country: 'NO'}]);
    const two = ['Bergen', 'Oslo'].map((name) => ({'@type': 'Place', address: {addressLocality: name}}));
    expect(await places(two)).to.deep.equal([{locality: 'Bergen'}, {locality: 'Oslo'}]);
  });

  it('reads identifiers of every make', async () => {
    const ids = async (identifier: unknown) => {
      const {id, identifier: number} = await postingIn(job({identifier}), page);
      return [id, number];
    };
    expect(await ids('A-1')).to.deep.equal(['A-1', 'A-1']);
    expect(await ids(1)).to.deep.equal(['1', '1']);
    expect(await ids({'@type': 'PropertyValue', name: 'id', value: 'A-1'})).to.deep.equal(['A-1', 'A-1']);
    expect(await ids([{value: 'A-1'}, {value: 'B'}])).to.deep.equal(['A-1', 'A-1']);
    expect(await ids('https://isobar.example/1')).to.deep.equal(['https://isobar.example/1', undefined]);
    expect(await ids(undefined)).to.deep.equal(['https://isobar.example/jobs/map-maker', undefined]);
  });

  it('reads requirements of every make', async () => {
    const requirements = async (fields: object) => {
      const bare = job({
        qualifications: undefined,
        skills: undefined,
        responsibilities: undefined,
        jobBenefits: undefined,
      });
      const {sections, monthsOfExperience} = await postingIn(
        {...bare, experienceRequirements: undefined, ...fields},
        page,
      );
      return [...sections.slice(1).map(({html}) => html), monthsOfExperience];
    };
    expect(await requirements({experienceRequirements: 'Five years at sea'})).to.deep.equal([
      '<p>Five years at sea</p>',
      undefined,
    ]);
    expect(await requirements({experienceRequirements: {monthsOfExperience: 36, description: 'At sea'}})).to.deep.equal(
      ['<p>At sea</p>', 36],
    );
    expect(await requirements({experienceRequirements: 'no requirements'})).to.deep.equal([0]);
    expect(await requirements({educationRequirements: {credentialCategory: 'Sailing licence'}})).to.deep.equal([
      '<ul><li><p>Sailing licence</p></li></ul>',
      undefined,
    ]);
    expect(await requirements({educationRequirements: 'no requirements'})).to.deep.equal([undefined]);
    expect(await requirements({skills: [{'@type': 'DefinedTerm', name: 'Knots'}, 'Tides']})).to.deep.equal([
      '<ul><li><p>Knots</p></li><li><p>Tides</p></li></ul>',
      undefined,
    ]);
    expect(await requirements({qualifications: '<ul><li>Knots</li></ul>'})).to.deep.equal([
      '<ul><li>Knots</li></ul>',
      undefined,
    ]);
    expect(await requirements({qualifications: 'Knows the&nbsp;Sea and&nbsp;The Land'})).to.deep.equal([
      '<p>Knows the&nbsp;Sea and&nbsp;The Land</p>',
      undefined,
    ]);
  });

  it('does not name a company that does not want to be named', async () => {
    expect((await postingIn(job({hiringOrganization: 'confidential'}))).organization).to.equal(undefined);
  });

  it('knows the kind of employment by its address, in other languages, and once', async () => {
    const employmentType = ['https://schema.org/PART_TIME', 'Vollzeit', 'FULL_TIME', 'CDI'];
    expect((await postingIn(job({employmentType}))).employmentTypes).to.deep.equal(['PART_TIME', 'FULL_TIME', 'CDI']);
  });

  it('reads a list of which one has no title', async () => {
    const itemListElement = [{item: job({})}, {item: job({title: ''})}];
    const {postings, problems} = await feedIn({'@type': 'ItemList', itemListElement});
    expect(postings.length).to.equal(1);
    expect(problems.map(({path}) => path)).to.deep.equal(['$.itemListElement[1].item']);
  });

  it('comes to an end with a text of blanks', async () => {
    // Took a minute.
    await postingIn(job({skills: `${' '.repeat(200_000)}x`}));
  });

  it('refuses one posting without a title', async () => {
    let code;
    try {
      await feedIn({'@type': 'JobPosting', description: 'Words.'});
    } catch (error) {
      ({code} = error as {code?: string});
    }
    expect(code).to.equal('invalid');
  });
});
