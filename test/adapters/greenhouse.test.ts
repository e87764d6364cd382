import {expect} from '@open-wc/testing';
import * as answers from './fixtures/greenhouse.js';
import {feedIn, outline, postingIn, postingsIn} from './reading.js';

const board = 'https://boards-api.greenhouse.io/v1/boards/harbourvane';

describe('Greenhouse', () => {
  it('says what a job of a board is', async () => {
    const {sections: _, ...facts} = await postingIn(answers.board);
    expect(facts).to.deep.equal({
      id: '5001',
      title: 'Field Meteorologist',
      url: 'https://job-boards.greenhouse.io/harbourvane/jobs/5001',
      language: 'en',
      organization: {name: 'Harbour & Vane'},
      department: 'Observation',
      identifier: 'HV-31',
      locations: [{text: 'Bristol, England'}, {text: 'Cardiff, Wales'}],
      remoteFrom: [],
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      pay: [],
      datePosted: '2026-10-05T00:34:14.000Z',
      dateModified: '2026-10-11T20:06:03.000Z',
      validThrough: '2026-12-24',
      baseUrl: 'https://job-boards.greenhouse.io/harbourvane/jobs/5001',
      translations: {},
    });
  });

  it('knows a department by its name alone', async () => {
    const departmentIn = async (name: string) =>
      (await postingIn({id: 1, title: 'Diver', absolute_url: 'https://kelp.example/1', departments: [{name}]}))
        .department;
    expect(await departmentIn('1654 Reefs')).to.equal('Reefs');
    expect(await departmentIn('0042 - Reefs')).to.equal('Reefs');
    expect(await departmentIn('12 - Reefs')).to.equal('Reefs');
    expect(await departmentIn('No Department')).to.equal(undefined);
  });

  it('decodes the body once and no further', async () => {
    const [[kind, heading, html = ''] = []] = outline(await postingIn(answers.board));
    expect([kind, heading]).to.deep.equal(['other', '']);
    expect(html).to.contain('<div class="content-intro"><p>Harbour &amp; Vane makes weather stations.</p></div>');
    expect(html).to.contain("<strong>What you'll do</strong>");
    expect(html).to.contain('sensors&nbsp;</li>');
    expect(html).to.contain('<code>a &lt; b</code>');
  });

  it('leaves a body alone that somebody has decoded already', async () => {
    const html = '<p>a &lt;b&gt; c &amp;amp; d</p>';
    expect(outline(await postingIn({jobs: [{...answers.board.jobs[0], content: html}]}))).to.deep.equal([
      ['other', '', html],
    ]);
  });

  it('decodes a body that has been escaped twice, and no text of one that has tags', async () => {
    const job = {id: 1, title: 'Diver', absolute_url: 'https://kelp.example/1'};
    const bodyOf = async (content: string) => outline(await postingIn({...job, content}))[0]?.[2];
    expect(await bodyOf('&amp;lt;p&amp;gt;Dive &amp;amp;amp; rise.&amp;lt;/p&amp;gt;')).to.equal(
      '<p>Dive &amp; rise.</p>',
    );
    expect(await bodyOf('&lt;p&gt;Write &amp;lt;p&amp;gt;.&lt;/p&gt;')).to.equal('<p>Write &lt;p&gt;.</p>');
  });

  it('knows several places in one name, and a kind of employment in other languages', async () => {
    const {locations, employmentTypes} = await postingIn({
      ...{id: 1, title: 'Diver', absolute_url: 'https://kelp.example/1', location: {name: 'Kiel, DE | Oslo; Bergen'}},
      metadata: [{id: 2, name: 'Employment Type', value: 'Vollzeit', value_type: 'single_select'}],
    });
    expect(locations.map(({text}) => text)).to.deep.equal(['Kiel, DE', 'Oslo', 'Bergen']);
    expect(employmentTypes).to.deep.equal(['FULL_TIME']);
  });

  it('takes the place of its office where a job has none, and no sentence for a number', async () => {
    const [, job] = await postingsIn(answers.board);
    expect(job?.locations).to.deep.equal([{text: 'Bristol'}]);
    expect(job?.identifier).to.equal(undefined);
    expect(job?.sections).to.deep.equal([]);
  });

  it('says where the body of a job is when the list has none', async () => {
    const [job] = await postingsIn(answers.withoutContent, `${board}/jobs?pay_transparency=true`);
    expect(job?.sections).to.deep.equal([]);
    expect(job?.detailUrl).to.equal(`${board}/jobs/5001?pay_transparency=true`);
    for (const address of [
      undefined,
      'https://harbourvane.example/jobs.json',
      'https://greenhouse.io.example/v1/boards/a/jobs',
    ]) {
      expect((await postingIn(answers.withoutContent, address)).detailUrl).to.equal(undefined);
    }
    expect((await postingIn(answers.board, `${board}/jobs`)).detailUrl).to.equal(undefined);
  });

  it('has the pay of its fields, in whole units, and not that of the body once more', async () => {
    const {pay, sections} = await postingIn(answers.single);
    expect(pay).to.deep.equal([
      {label: 'Annual salary', min: 41000, max: 48500, currency: 'GBP', period: 'YEAR'},
      // No hour is paid like this, whatever the title says.
      {label: 'Estimated hourly pay range', min: 200000, max: 220000, currency: 'USD'},
    ]);
    expect(sections[0]?.html).to.contain('Depends on where you live.');
  });

  it('reads pay that is in the body alone', async () => {
    expect((await postingIn(answers.drawnPay)).pay).to.deep.equal([
      {label: 'Zone A', min: 106000, max: 150000, currency: 'USD'},
      {label: 'Zone B, per hour', min: 30.5, max: 41, currency: 'USD', period: 'HOUR'},
      {label: 'Elsewhere', note: '90.000 kr – 120.000 kr'},
    ]);
    // A bare figure is neither “from” nor “up to”.
    const content = '<div class="title">Pay</div><div class="pay-range"><span>106000</span></div>';
    expect((await postingIn({...answers.drawnPay, content})).pay).to.deep.equal([{label: 'Pay', note: '106000'}]);
  });

  it('finds the jobs of departments, each once, and names the department', async () => {
    const jobs = await postingsIn(answers.departments, `${board}/departments`);
    expect(jobs.map(({title, department}) => [title, department])).to.deep.equal([
      ['Field Meteorologist', 'Observation'],
      ['Modeller', 'Models'],
    ]);
  });

  it('finds the jobs of offices', async () => {
    const jobs = await postingsIn(answers.offices);
    expect(jobs.map(({id, department}) => [id, department])).to.deep.equal([['5001', 'Observation']]);
  });

  it('reports what is wrong by its path in the answer, and reads the rest', async () => {
    const [job] = answers.board.jobs;
    const {postings, problems} = await feedIn({
      jobs: [
        {...job, absolute_url: 'javascript:alert(1)', first_published: 'last week', location: {name: {}}},
        {...job, title: null},
        null,
        {...job, language: 'not a language', pay_input_ranges: [{min_cents: 'lots', max_cents: 500}]},
      ],
    });
    expect(postings.map(({title, url}) => [title, url])).to.deep.equal([
      ['Field Meteorologist', undefined],
      ['Field Meteorologist', job?.absolute_url],
    ]);
    expect(problems.map(({path}) => path)).to.deep.equal([
      '$.jobs[0].absolute_url',
      '$.jobs[0].first_published',
      '$.jobs[1]',
      '$.jobs[2]',
      '$.jobs[3].language',
      '$.jobs[3].pay_input_ranges[0].min_cents',
    ]);
    for (const {path, message} of problems) expect(message).to.contain(path);
  });
});
