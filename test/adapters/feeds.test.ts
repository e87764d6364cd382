import {expect} from '@open-wc/testing';
import * as ashby from './fixtures/ashby.js';
import * as lever from './fixtures/lever.js';
import * as recruitee from './fixtures/recruitee.js';
import * as smartrecruiters from './fixtures/smartrecruiters.js';
import * as workable from './fixtures/workable.js';
import {feedIn, outline, postingIn, postingsIn} from './reading.js';

describe('Lever', () => {
  const site = 'https://api.lever.co/v0/postings/claystreet';

  it('says what a posting is', async () => {
    const {sections: _, ...facts} = await postingIn(lever.single);
    expect(facts).to.deep.equal({
      id: '5b1f0c7e-0000-4000-8000-000000000001',
      title: 'Kiln Keeper',
      url: lever.single.hostedUrl,
      apply: {url: lever.single.applyUrl},
      team: 'Kilns',
      locations: [{text: 'Lisbon', country: 'PT'}, {text: 'Porto'}],
      remoteFrom: [],
      workplace: 'on-site',
      employmentTypes: ['FULL_TIME', 'CONTRACTOR'],
      pay: [{min: 36000, max: 41000, currency: 'EUR', period: 'YEAR'}],
      datePosted: '2026-09-10T00:26:40.000Z',
      baseUrl: lever.single.hostedUrl,
      translations: {},
    });
  });

  it('has the opening and the body once, then the lists, the rest, and words on pay', async () => {
    expect(outline(await postingIn(lever.single))).to.deep.equal([
      ['other', '', '<div>Clay Street fires tiles.</div>\n<div>You keep the kilns hot.</div>'],
      [
        'other',
        'What you need',
        '<ul>\n<li><b>Heat: </b>you do not mind it</li><li>Steady hands</li><div><br></div></ul>',
      ],
      // A list that is named like the posting needs no heading.
      ['other', '', '<ul><li>Fire</li></ul>'],
      ['other', 'Hours', '<p>Early ones.</p>'],
      ['other', '', '<div>We answer every application.</div>'],
      ['other', '', '<div>Paid fourteen times a year.</div>'],
    ]);
  });

  it('makes do with what an older posting has', async () => {
    const [, posting] = await postingsIn(lever.list);
    expect(posting).to.include({title: 'Glazer', department: 'Works', team: 'Glaze'});
    expect(posting?.workplace).to.equal(undefined);
    expect(posting?.pay).to.deep.equal([]);
    expect(posting?.employmentTypes).to.deep.equal(['Werkstudent']);
    expect(posting && outline(posting)).to.deep.equal([['other', '', lever.single.description]]);
  });

  it('takes plain texts where there is no HTML', async () => {
    const plain = {
      ...lever.single,
      descriptionBody: '',
      opening: null,
      lists: null,
      additional: undefined,
      salaryDescription: '',
    };
    expect(outline(await postingIn(plain)).map(([, , html]) => html)).to.deep.equal([
      '<p>Clay Street fires tiles.</p>\n<p>You keep the kilns hot.</p>',
      '<p>We answer every application.</p>',
      '<p>Paid fourteen times a year.</p>',
    ]);
  });

  it('says a period in words that has no token', async () => {
    const [pay] = (
      await postingIn({
        ...lever.single,
        salaryRange: {min: 900, max: 1000, currency: 'EUR', interval: 'bi-week-salary'},
      })
    ).pay;
    expect(pay).to.deep.equal({min: 900, max: 1000, currency: 'EUR', note: 'bi week salary'});
    const wage = {min: 14.5, max: 16, currency: 'USD', interval: 'per-hour-wage'};
    expect((await postingIn({...lever.single, salaryRange: wage})).pay[0]?.period).to.equal('HOUR');
  });

  it('reads groups as one list', async () => {
    expect((await postingsIn(lever.grouped)).map(({title}) => title)).to.deep.equal(['Kiln Keeper', 'Glazer']);
    const {problems} = await feedIn([{title: 'Kilns', postings: [{...lever.single, applyUrl: 'nowhere:'}]}]);
    expect(problems.map(({path}) => path)).to.deep.equal(['$[0].postings[0].applyUrl']);
  });

  it('says where the next page is while pages are full', async () => {
    const next = async (address: string) => (await feedIn(lever.list, address)).next;
    expect(await next(`${site}?mode=json&skip=0&limit=2`)).to.equal(`${site}?mode=json&skip=2&limit=2`);
    expect(await next(`${site}?mode=json&skip=4&limit=2`)).to.equal(`${site}?mode=json&skip=6&limit=2`);
    expect(await next(`${site}?limit=3`)).to.equal(undefined);
    expect(await next(site)).to.equal(undefined);
    expect(await next(`https://claystreet.example/jobs.json?limit=2`)).to.equal(undefined);
    expect((await feedIn(lever.single, `${site}/5b1f?limit=1`)).next).to.equal(undefined);
    expect((await feedIn([], `${site}?limit=0`)).next).to.equal(undefined);
  });
});

describe('Ashby', () => {
  it('says what a job is', async () => {
    const [job] = await postingsIn(ashby.board);
    expect(job).to.deep.include({
      id: 'a1b2c3d4-0000-4000-8000-000000000001',
      title: 'Lens Grinder',
      department: 'Optics',
      // `isRemote` is true of it too.
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      datePosted: '2026-09-20T22:43:56.531Z',
      apply: {url: ashby.board.jobs[0]?.applyUrl},
      locations: [
        {text: 'Jena (HQ)', locality: 'Jena', region: 'Thuringia', country: 'Germany'},
        {text: 'Graz', locality: 'Graz', region: 'Styria', country: 'Austria'},
        {text: 'Brno', locality: 'Brno', country: 'CZ'},
      ],
    });
    expect(job?.team).to.equal(undefined);
    expect(job?.sections).to.deep.equal([{kind: 'other', content: [], html: ashby.board.jobs[0]?.descriptionHtml}]);
  });

  it('has the salary of each tier and what else is offered, whatever comes first', async () => {
    const [job, , , summary] = await postingsIn(ashby.board);
    expect(job?.pay).to.deep.equal([
      {
        label: 'Journeyman',
        min: 48000,
        max: 56000,
        currency: 'EUR',
        period: 'YEAR',
        note: '0.1% – 0.2% • Offers Bonus • Thirteenth salary in November.',
      },
    ]);
    expect(summary?.pay).to.deep.equal([{max: 22, currency: 'EUR', period: 'HOUR', note: 'Offers Equity'}]);
  });

  it('says once what a company adds to its pay in its own words', async () => {
    const [{note} = {note: ''}] = (
      await postingIn({
        jobs: [
          {
            ...{id: '1', title: 'Diver', jobUrl: 'https://jobs.ashbyhq.com/kelp/1', isListed: true},
            compensation: {
              compensationTiers: [
                {
                  tierSummary: '$50K • Offers Equity • Paid by the dive',
                  additionalInformation: 'Paid by the dive',
                  components: [
                    {compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD', minValue: 5e4, maxValue: 5e4},
                  ],
                },
              ],
            },
          },
        ],
      })
    ).pay;
    expect(note).to.equal('Offers Equity • Paid by the dive');
  });

  it('does not show what its company does not want shown', async () => {
    const jobs = await postingsIn(ashby.board);
    expect(jobs.map(({id}) => id)).to.not.include('hidden');
    expect(jobs.find(({id}) => id === 'remote')?.pay).to.deep.equal([]);
    expect((await feedIn({jobs: [ashby.board.jobs[1]]})).postings).to.deep.equal([]);
  });

  it('does not take one flag for remote work', async () => {
    const jobs = await postingsIn(ashby.board);
    // A flag, and a town to go to.
    expect(jobs.find(({id}) => id === 'flag')?.workplace).to.equal(undefined);
    // A flag, and a place of which nothing more is known.
    const flagged = {
      ...ashby.board.jobs[0],
      isRemote: true,
      workplaceType: null,
      address: null,
      secondaryLocations: [],
    };
    expect((await postingIn({jobs: [{...flagged, location: 'Kiln House'}]})).workplace).to.equal(undefined);
    expect((await postingIn({jobs: [{...flagged, location: 'Remote - US'}]})).workplace).to.equal('remote');
    // A flag, and no more than a country.
    expect(jobs.find(({id}) => id === 'remote')?.workplace).to.equal('remote');
  });

  it('has paragraphs of a plain text, and no pay of an empty object', async () => {
    const jobs = await postingsIn(ashby.board);
    expect(jobs.find(({id}) => id === 'remote')?.sections[0]?.html).to.equal(
      '<p>ABOUT</p><p>We grind glass.</p><p>- Patience</p>',
    );
    expect(jobs.find(({id}) => id === 'flag')?.pay).to.deep.equal([]);
    expect((await postingsIn(ashby.plain)).map(({pay}) => pay.length)).to.deep.equal([0, 0, 0, 0]);
  });

  it('has no figure once more in words where the components have none', async () => {
    const salary = {
      compensationType: 'Salary',
      interval: '1 HOUR',
      currencyCode: 'CAD',
      minValue: 1250.5,
      maxValue: 2000,
    };
    const summaryComponents = [{compensationType: 'Bonus', interval: '1 YEAR', minValue: null, maxValue: null}, salary];
    const compensation = {compensationTierSummary: 'CA$1,250.50 – CA$2K per hour • Offers Bonus', summaryComponents};
    expect((await postingIn({jobs: [{...ashby.board.jobs[0], compensation}]})).pay).to.deep.equal([
      {min: 1250.5, max: 2000, currency: 'CAD', period: 'HOUR', note: 'Offers Bonus'},
    ]);
  });

  it('says a figure that is for no period in words', async () => {
    const components = [
      {
        summary: '€300 a lens',
        compensationType: 'Salary',
        interval: '1 TIME',
        currencyCode: 'EUR',
        minValue: 300,
        maxValue: 300,
      },
    ];
    const compensation = {compensationTiers: [{title: null, tierSummary: '€300 a lens', components}]};
    expect((await postingIn({jobs: [{...ashby.board.jobs[0], compensation}]})).pay).to.deep.equal([
      {note: '€300 a lens'},
    ]);
  });
});

describe('SmartRecruiters', () => {
  const list = 'https://api.smartrecruiters.com/v1/companies/CrumbAndCo/postings';

  it('draws a list light and says where the bodies are', async () => {
    const [posting, remote] = await postingsIn(smartrecruiters.list);
    expect(posting).to.deep.equal({
      id: '744000200000001',
      title: 'Night Baker',
      url: 'https://jobs.smartrecruiters.com/CrumbAndCo/744000200000001',
      language: 'nl',
      organization: {name: 'Crumb & Co'},
      department: 'Ovens',
      identifier: 'REF12B',
      locations: [{locality: 'Ghent', region: 'VOV', country: 'BE', text: 'Ghent, VOV, Belgium'}],
      remoteFrom: [],
      employmentTypes: ['FULL_TIME'],
      pay: [],
      datePosted: '2026-10-24T10:00:11.853Z',
      sections: [],
      baseUrl: 'https://jobs.smartrecruiters.com/CrumbAndCo/744000200000001',
      detailUrl: `${list}/744000200000001`,
      translations: {},
    });
    expect(remote).to.deep.include({workplace: 'remote', employmentTypes: ['INTERN'], locations: [{country: 'BE'}]});
    expect(remote?.department).to.equal(undefined);
    expect(remote?.url).to.equal('https://jobs.smartrecruiters.com/CrumbAndCo/744000200000002');
  });

  it('knows the address of a body by that of the list', async () => {
    const content = smartrecruiters.list.content.map(({ref: _, company: __, ...rest}) => rest);
    const [posting] = await postingsIn({...smartrecruiters.list, content}, `${list}?limit=100`);
    expect(posting?.detailUrl).to.equal(`${list}/744000200000001`);
    expect(posting?.url).to.equal('https://jobs.smartrecruiters.com/CrumbAndCo/744000200000001');
    expect((await postingIn({...smartrecruiters.list, content})).detailUrl).to.equal(undefined);
  });

  it('has sections by the fields of a single posting, and none that is blank', async () => {
    const posting = await postingIn(smartrecruiters.single);
    expect(outline(posting)).to.deep.equal([
      ['about', 'Company Description', '<p>We bake by night.</p>'],
      ['other', 'Job Description', '<p>Knead, wait, bake.</p>'],
      ['qualifications', 'Qualifications', '<ul><li>Awake at three</li></ul>'],
    ]);
    expect(posting.workplace).to.equal('hybrid');
    expect(posting.apply?.url).to.equal(smartrecruiters.single.applyUrl);
    expect(posting.detailUrl).to.equal(undefined);
  });

  it('does not show what is not for everyone, or over', async () => {
    expect((await postingsIn(smartrecruiters.list)).length).to.equal(2);
    expect(await postingsIn({...smartrecruiters.single, active: false})).to.deep.equal([]);
  });

  it('says where the next page is until all have come', async () => {
    const feed = await feedIn({...smartrecruiters.list, totalFound: 250}, `${list}?limit=3&offset=0`);
    expect([feed.total, feed.next]).to.deep.equal([250, `${list}?limit=3&offset=3`]);
    const later = await feedIn({...smartrecruiters.list, offset: 247, totalFound: 250}, `${list}?limit=3&offset=247`);
    expect([later.total, later.next]).to.deep.equal([250, undefined]);
    const {offset: _, ...unnumbered} = {...smartrecruiters.list, totalFound: 250};
    expect((await feedIn(unnumbered, `${list}?offset=100`)).next).to.equal(`${list}?offset=103`);
    expect((await feedIn({...smartrecruiters.list, totalFound: 250}, 'https://crumb.example/jobs.json')).next).to.equal(
      undefined,
    );
    expect((await feedIn({content: [], offset: 0, totalFound: 250}, list)).next).to.equal(undefined);
  });
});

describe('Workable', () => {
  const api = 'https://apply.workable.com/api';

  it('says what a job of the widget is', async () => {
    const {sections: _, ...facts} = await postingIn(workable.widget, `${api}/v1/widget/accounts/tollund?details=true`);
    expect(facts).to.deep.equal({
      id: 'AB12CD34EF',
      title: 'Bell Founder',
      url: 'https://apply.workable.com/j/AB12CD34EF',
      apply: {url: 'https://apply.workable.com/j/AB12CD34EF/apply'},
      organization: {name: 'Tollund Bells'},
      department: 'Foundry',
      identifier: 'BF-2',
      // The company hides the town.
      locations: [{country: 'PL'}],
      remoteFrom: [],
      workplace: 'on-site',
      employmentTypes: ['FULL_TIME'],
      pay: [],
      datePosted: '2026-08-05',
      baseUrl: 'https://apply.workable.com/j/AB12CD34EF',
      translations: {},
    });
  });

  it('has no text twice that is in the description already', async () => {
    const description =
      workable.widget.jobs[0] && 'description' in workable.widget.jobs[0] && workable.widget.jobs[0].description;
    expect(outline(await postingIn(workable.widget))).to.deep.equal([
      ['other', '', description],
      ['benefits', '', '<p>Free earplugs for everybody.</p>'],
    ]);
  });

  it('joins what it lists once for each place, and puts swapped links right', async () => {
    const [, clerk, ...rest] = await postingsIn(workable.widget, `${api}/v1/widget/accounts/tollund`);
    expect(rest).to.deep.equal([]);
    expect(clerk).to.deep.include({
      title: 'Order Clerk',
      locations: [{country: 'LA'}, {country: 'ES'}],
      workplace: 'remote',
      url: 'https://apply.workable.com/j/FF00FF00FF',
      apply: {url: 'https://apply.workable.com/j/FF00FF00FF/apply'},
      detailUrl: `${api}/v2/accounts/tollund/jobs/FF00FF00FF`,
    });
  });

  it('does not take the flag for remote work where there is a town', async () => {
    const [job] = workable.widget.jobs;
    const {workplace_type: _, ...plain} = {workplace_type: '', ...job};
    const jobs = [{...plain, telecommuting: true, locations: [{country: 'Poland', city: 'Gdynia'}]}];
    expect((await postingIn({name: 'Tollund Bells', jobs})).workplace).to.equal(undefined);
  });

  it('reads the lists and the jobs of careers pages', async () => {
    const {postings, total, problems} = await feedIn(workable.v3, `${api}/v3/accounts/tollund/jobs`);
    expect(postings.length).to.equal(1);
    expect(postings[0]).to.deep.include({
      url: 'https://apply.workable.com/tollund/j/AB12CD34EF',
      apply: {url: 'https://apply.workable.com/tollund/j/AB12CD34EF/apply'},
      locations: [{locality: 'Gdynia', region: 'Pomerania', country: 'PL'}],
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      department: 'Foundry',
      language: 'en',
      datePosted: '2026-08-05T00:00:00.000Z',
      detailUrl: `${api}/v2/accounts/tollund/jobs/AB12CD34EF`,
    });
    expect(total).to.equal(12);
    expect(problems.map(({path, message}) => [path, message.includes('workable:tollund')])).to.deep.equal([
      ['$.nextPage', true],
    ]);
    const single = await postingIn(workable.single, `${api}/v2/accounts/tollund/jobs/AB12CD34EF`);
    expect(outline(single).map(([kind]) => kind)).to.deep.equal(['other', 'qualifications']);
    expect(single.detailUrl).to.equal(undefined);
  });
});

describe('Recruitee', () => {
  it('says what an offer is, and not its mailbox', async () => {
    const [offer] = await postingsIn(recruitee.offers);
    expect(offer).to.deep.equal({
      id: '2700001',
      title: 'Tram driver',
      url: 'https://jobs.stadtwerke-nord.example/o/tram-driver',
      apply: {url: 'https://jobs.stadtwerke-nord.example/o/tram-driver/c/new'},
      language: 'en',
      organization: {name: 'Stadtwerke Nord'},
      department: 'Rails',
      locations: [
        {
          locality: 'Kiel',
          region: 'Schleswig-Holstein',
          country: 'DE',
          postalCode: '24103',
          street: 'Werftbahnstr. 1',
          text: 'Depot',
        },
      ],
      remoteFrom: [],
      workplace: 'on-site',
      employmentTypes: ['PART_TIME', 'TEMPORARY'],
      pay: [{min: 3100, max: 3450.5, currency: 'EUR', period: 'MONTH'}],
      datePosted: '2026-08-05T10:10:39.000Z',
      dateModified: '2026-08-06T11:45:30.000Z',
      validThrough: '2026-12-05T22:59:59.000Z',
      sections: [
        {kind: 'other', content: [], html: '<p>You drive the yellow line.</p>'},
        {
          kind: 'qualifications',
          content: [],
          html: '<p><strong>What we ask</strong></p><ul><li>Licence for trams</li></ul>',
        },
      ],
      baseUrl: 'https://jobs.stadtwerke-nord.example/o/tram-driver',
      translations: {
        de: {
          title: 'Straßenbahnfahrerin',
          sections: [
            {kind: 'other', content: [], html: '<p>Sie fahren die gelbe Linie.</p>'},
            {kind: 'qualifications', content: [], html: '<ul><li>Führerschein für Straßenbahnen</li></ul>'},
          ],
        },
      },
    });
    expect(JSON.stringify(await feedIn(recruitee.offers))).to.not.contain('recruitee.com');
  });

  it('reads salaries as they are typed', async () => {
    const salary = {min: '3.500,00', max: '4.200', currency: 'EUR', period: 'month'};
    expect((await postingIn({offers: [{...recruitee.offers.offers[0], salary}]})).pay).to.deep.equal([
      {min: 3500, max: 4200, currency: 'EUR', period: 'MONTH'},
    ]);
  });

  it('takes an offer without a list of places, and what its flags agree on', async () => {
    const [, dispatcher, flagged, ...rest] = await postingsIn(recruitee.offers);
    expect(dispatcher).to.deep.include({
      workplace: 'hybrid',
      employmentTypes: ['FULL_TIME'],
      pay: [],
      locations: [
        {
          locality: 'Kiel',
          region: 'Schleswig-Holstein',
          country: 'DE',
          postalCode: '24103',
          text: 'Kiel, Schleswig-Holstein, Germany',
        },
      ],
    });
    expect(dispatcher?.language).to.equal(undefined);
    expect(flagged?.workplace).to.equal(undefined);
    expect(rest, 'drafts').to.deep.equal([]);
  });

  it('knows that "Remote" is no town', async () => {
    const locations = [{name: 'Remote job', city: 'Remote', country: 'Germany', country_code: 'de'}];
    const {locations: places} = await postingIn({offer: {...recruitee.single.offer, locations}});
    expect(places).to.deep.equal([{text: 'Remote job', country: 'DE'}]);
  });

  it('knows remote from all three flags', async () => {
    const offer = {...recruitee.single.offer, remote: true, hybrid: false, on_site: false};
    expect((await postingIn({offer})).workplace).to.equal('remote');
    expect((await postingIn({offer: {...offer, on_site: true}})).workplace).to.equal(undefined);
  });
});
