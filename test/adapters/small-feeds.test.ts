import {expect} from '@open-wc/testing';
import * as others from './fixtures/other-formats.js';
import * as answers from './fixtures/small-feeds.js';
import {feedIn, outline, postingIn, postingsIn} from './reading.js';

describe('Breezy', () => {
  it('says what a position is', async () => {
    const [position, remote, flagged] = await postingsIn(answers.breezy);
    expect(position).to.deep.include({
      id: '98000000aa01',
      title: 'Lighthouse Keeper',
      organization: {name: 'Skerry Lights'},
      department: 'Lamps',
      locations: [{locality: 'Kilronan', region: 'Galway', country: 'IE', text: 'Kilronan, G'}],
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 14, max: 16, currency: 'EUR', period: 'HOUR'}],
      datePosted: '2026-02-15T14:37:22.684Z',
      sections: [{kind: 'other', content: [], html: '<p>Keep it lit.</p>'}],
    });
    expect(position?.workplace).to.equal(undefined);
    expect(remote).to.deep.include({workplace: 'remote', employmentTypes: ['OTHER'], pay: [], sections: []});
    expect(remote?.locations).to.deep.equal([{country: 'IE', text: 'Ireland'}]);
    const translated = {...answers.breezy[0], type: {id: 'partTime', name: 'Deltidsarbete'}};
    expect((await postingIn([translated])).employmentTypes).to.deep.equal(['PART_TIME']);
    // A flag, and a town to go to.
    expect(flagged?.workplace).to.equal(undefined);
  });
});

describe('BambooHR', () => {
  const careers = 'https://fjord.bamboohr.com/careers';

  it('draws a list light, with addresses made of its own', async () => {
    const [mender, counter] = await postingsIn(answers.bamboohrList, `${careers}/list`);
    expect(mender).to.deep.include({
      id: '86',
      url: `${careers}/86`,
      detailUrl: `${careers}/86/detail`,
      department: 'Shore',
      locations: [{locality: 'Husavik'}],
      workplace: 'on-site',
      employmentTypes: ['FULL_TIME'],
    });
    expect(counter).to.deep.include({
      workplace: 'hybrid',
      employmentTypes: ['INTERN'],
      locations: [{locality: 'Akureyri', region: 'North', country: 'Iceland'}],
    });
    expect((await postingIn(answers.bamboohrList)).url).to.equal(undefined);
  });

  it('reads the details of an opening', async () => {
    const opening = await postingIn(answers.bamboohrDetail, `${careers}/86/detail`);
    expect(opening).to.deep.include({
      id: '86',
      title: 'Net Mender',
      url: `${careers}/86`,
      locations: [{locality: 'Husavik', country: 'Iceland', postalCode: '640'}],
      pay: [{min: 500000, max: 500000, currency: 'ISK', period: 'MONTH'}],
      datePosted: '2026-09-25',
      sections: [{kind: 'other', content: [], html: '<p>Mend nets.</p>'}],
    });
    expect(opening.detailUrl).to.equal(undefined);
  });
});

describe('Rippling', () => {
  const board = 'https://api.rippling.com/platform/api/ats/v1/board/parcel-ducks/jobs';

  it('joins the rows of a job', async () => {
    const [planner, trainer, ...rest] = await postingsIn(answers.ripplingList, board);
    expect(rest).to.deep.equal([]);
    expect(planner).to.deep.include({
      title: 'Route Planner',
      department: 'Operations',
      locations: [{text: 'New York, NY'}],
      remoteFrom: [{text: 'New Jersey, US'}],
      detailUrl: `${board}/2f060000-0000-4000-8000-000000000001`,
    });
    // From home, or in the office: no one word is true.
    expect(planner?.workplace).to.equal(undefined);
    expect(trainer).to.deep.include({workplace: 'hybrid', locations: [{text: 'Seattle, Washington, US'}]});
  });

  it('reads the pages of the new address', async () => {
    const address = 'https://ats.rippling.com/api/v2/board/parcel-ducks/jobs';
    const {postings, next} = await feedIn(answers.ripplingPage, `${address}?page=0&pageSize=1`);
    expect(postings[0]).to.deep.include({
      language: 'en-GB',
      workplace: 'on-site',
      locations: [{locality: 'Leeds', region: 'England', country: 'GB', text: 'Leeds'}],
      detailUrl: `${address}/2f060000-0000-4000-8000-000000000003`,
    });
    expect(next).to.equal(`${address}?page=1&pageSize=1`);
    expect((await feedIn({...answers.ripplingPage, page: 1}, `${address}?page=1`)).next).to.equal(undefined);
    expect((await feedIn(answers.ripplingPage, 'https://ducks.example/jobs')).next).to.equal(undefined);
  });

  it('reads one job', async () => {
    const job = await postingIn(answers.ripplingDetail, `${board}/2f060000-0000-4000-8000-000000000001`);
    expect(job).to.deep.include({
      organization: {name: 'Parcel Ducks'},
      workplace: 'remote',
      locations: [],
      remoteFrom: [{text: 'New Jersey, US'}, {text: 'Ohio, US'}],
      employmentTypes: ['PART_TIME'],
      pay: [{label: 'US', min: 18, max: 25.5, currency: 'USD', period: 'HOUR'}],
      datePosted: '2026-06-04T17:56:08.683Z',
    });
    expect(outline(job)).to.deep.equal([
      ['about', '', '<p>We deliver.</p>'],
      ['other', '', '<p>You plan.</p>'],
    ]);
    expect(job.detailUrl).to.equal(undefined);
  });
});

describe('Pinpoint', () => {
  const list = 'https://pippin.pinpointhq.com/postings.json';

  it('says what a posting is, and not whom one would report to', async () => {
    const [manager] = await postingsIn(answers.pinpoint, list);
    expect(manager).to.deep.include({
      id: '332887',
      url: 'https://pippin.pinpointhq.com/en/postings/0a1b',
      language: 'en',
      department: 'Trees',
      team: 'South',
      identifier: 'REQ-1',
      locations: [{locality: 'Hereford', region: 'Herefordshire', text: 'Home farm'}],
      workplace: 'on-site',
      employmentTypes: ['FULL_TIME'],
      pay: [{min: 31000, max: 34000, currency: 'GBP', period: 'YEAR'}],
      validThrough: '2026-12-28T23:59:59.000Z',
    });
    expect(JSON.stringify(manager)).to.not.contain('Ada');
  });

  it('believes a heading more than the field it is the heading of', async () => {
    const [manager, taster] = await postingsIn(answers.pinpoint, list);
    expect(manager && outline(manager)).to.deep.equal([
      ['other', '', '<div><!--block-->You look after 900 trees. 🍏</div>'],
      ['other', 'Minimum qualifications', '<ul><li><!--block-->Knows apples</li></ul>'],
      ['qualifications', '', '<ul><li><!--block-->A tractor licence</li></ul>'],
    ]);
    expect(taster && outline(taster).map(([kind]) => kind)).to.deep.equal(['other', 'responsibilities']);
  });

  it('shows pay in words where there is no period for it, and none that is hidden', async () => {
    const [, taster, hand] = await postingsIn(answers.pinpoint, list);
    expect(taster?.pay).to.deep.equal([{note: '£9 per pint'}]);
    expect(taster?.url).to.equal('https://pippin.pinpointhq.com/postings/0a1c');
    expect(hand?.pay).to.deep.equal([]);
  });
});

describe('Gem', () => {
  it('says what a post is, its body as it is', async () => {
    const [cutter, sorter] = await postingsIn(answers.gem);
    expect(cutter).to.deep.include({
      id: '4965519002',
      department: 'Pit',
      identifier: '95',
      locations: [{text: 'Carrara, Italy'}],
      workplace: 'on-site',
      employmentTypes: ['FULL_TIME'],
      datePosted: '2026-01-18T15:37:23.000Z',
      sections: [{kind: 'other', content: [], html: '<h2>Role</h2><p>Cut stone &amp; carry it.</p>'}],
    });
    expect(sorter).to.deep.include({
      workplace: 'remote',
      locations: [{text: 'Carrara'}],
      employmentTypes: [],
      datePosted: '2026-01-19T00:00:00.000Z',
      sections: [{kind: 'other', content: [], html: '<p>Sort stone.</p><p>Stack it.</p>'}],
    });
  });
});

describe('JSON Resume', () => {
  it('says what a job is, its lists as lists', async () => {
    const {sections, ...facts} = await postingIn(answers.jsonResume);
    expect(facts).to.deep.include({
      title: 'Puppet Maker',
      url: 'https://stringtheory.example/jobs/puppets',
      organization: {name: 'String Theory'},
      locations: [{locality: 'Prague', region: 'Bohemia', country: 'CZ', postalCode: '110 00', street: '1 Stage Door'}],
      workplace: 'on-site',
      employmentTypes: ['PART_TIME'],
      pay: [{min: 30000, max: 30000, currency: 'CZK'}],
      dateModified: '2026-10-05T10:00:00.000Z',
    });
    // A month is no day.
    expect(facts.datePosted).to.equal(undefined);
    expect(outline({sections})).to.deep.equal([
      ['summary', '', '<p>Carve puppets.</p><p>String them &amp; test them.</p>'],
      ['responsibilities', '', '<ul><li><p>Carve</p></li><li><p>Paint &lt;3 faces</p></li></ul>'],
      [
        'qualifications',
        '',
        '<ul><li><p>Own knives</p></li><li><p>Likes children</p></li></ul>' +
          '<ul><li><p>Carving (Master): lime, pine</p></li></ul><p>Two plays</p>',
      ],
    ]);
    expect((await postingIn({...answers.jsonResume, remote: 'Full', date: '2026-10-05'})).workplace).to.equal('remote');
  });
});

describe('JSON Feed', () => {
  it('takes the JobPosting of an item, and fills in what it does not say', async () => {
    const {postings, next} = await feedIn(others.jobFeed, others.jobFeed.feed_url);
    expect(next).to.equal(others.jobFeed.next_url);
    expect(postings[0]).to.deep.include({
      id: '20fa0000-0000-4000-8000-000000000001',
      title: 'Beekeeper – Malmö',
      url: 'https://career.hexabees.example/jobs/1-beekeeper',
      organization: {name: 'Hexa Bees'},
      identifier: '7167985',
      // Its region is a name for a group of offices.
      locations: [{locality: 'Malmö', country: 'SE', postalCode: '211 20'}],
      employmentTypes: ['FULL_TIME'],
      datePosted: '2026-02-04T08:26:20.000Z',
      sections: [{kind: 'other', content: [], html: '<p>Keep bees.</p>'}],
    });
    expect(postings[1]?.organization?.name).to.equal('Isobar & Sons');
    expect(postings[1]?.sections.length).to.be.above(1);
  });

  it('takes a plain item as it is', async () => {
    const {postings} = await feedIn(others.textFeed, 'https://museum.example/feed.json');
    expect(postings).to.have.length(1);
    expect(postings[0]).to.deep.include({
      id: '12',
      title: 'Aufsicht',
      url: 'https://museum.example/jobs/12',
      language: 'de',
      dateModified: '2026-01-01',
      sections: [{kind: 'other', content: [], html: '<p>Aufpassen.</p><p>Helfen.</p>'}],
    });
    expect(postings[0]?.organization).to.equal(undefined);
  });
});

describe('Teamtailor’s API', () => {
  it('puts together what an answer includes', async () => {
    const {postings, next, problems} = await feedIn(others.teamtailor);
    expect([postings.length, problems.length]).to.deep.equal([1, 0]);
    expect(next).to.equal(others.teamtailor.links.next);
    expect(postings[0]).to.deep.include({
      id: '11',
      title: 'Honey Taster',
      apply: {url: 'https://career.hexabees.example/jobs/11/applications/new'},
      department: 'Combs',
      language: 'sv',
      locations: [{locality: 'Lund', country: 'SE', postalCode: '222 22', text: 'Hive'}],
      workplace: 'remote',
      employmentTypes: ['PART_TIME'],
      pay: [{min: 20000, max: 24000, currency: 'SEK', period: 'MONTH'}],
      validThrough: '2026-12-31',
    });
  });
});

describe('the native format', () => {
  it('is read by its own reader', async () => {
    const [posting] = await postingsIn(others.native);
    expect(posting).to.deep.include({
      title: 'Ferry hand',
      organization: {name: 'Sound Ferries'},
      pay: [{note: '£90 a day'}],
    });
  });
});
