import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {NativePosting} from '../../src/posting/native.js';
import {readPosting} from '../../src/posting/read.js';
import {checkJobPosting, checkPosting, rules, type Finding, type Page} from '../../src/structured-data/check.js';
import {postingToJobPosting} from '../../src/structured-data/job-posting.js';
import {nativePosting} from '../posting/arbitraries.js';
import {published} from './published.js';

const now = Date.parse('2026-11-25T12:00:00Z');

const description =
  '<p>We keep the light burning for everybody who passes Cape Wrath at night, and have done so for two hundred years.</p>' +
  '<h2>What you do</h2><ul><li>Climb the tower twice a day and look after the lamp</li><li>Write the log of passing ships</li></ul>' +
  '<h2>What you bring</h2><ul><li>A calm mind in bad weather</li><li>Good boots, and somebody to write letters to</li></ul>';

/** A JobPosting that nothing is wrong with. */
const job = {
  '@context': 'https://schema.org/',
  '@type': 'JobPosting',
  title: 'Lighthouse Keeper',
  description,
  identifier: {'@type': 'PropertyValue', name: 'Coast & Company', value: 'CC-12'},
  url: 'https://coast.example/jobs/keeper',
  datePosted: '2026-11-01',
  validThrough: '2026-12-31T23:59:00+00:00',
  employmentType: ['FULL_TIME', 'TEMPORARY'],
  directApply: true,
  hiringOrganization: {
    '@type': 'Organization',
    name: 'Coast & Company',
    sameAs: 'https://coast.example/',
    logo: 'https://coast.example/logo.png',
  },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      streetAddress: '1 Cape Road',
      addressLocality: 'Durness',
      addressRegion: 'Highland',
      postalCode: 'IV27 4QQ',
      addressCountry: 'GB',
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'GBP',
    value: {'@type': 'QuantitativeValue', minValue: 30_000, maxValue: 36_000, unitText: 'YEAR'},
  },
};

/** The page that it stands on. */
const page: Page = {
  text:
    'Coast & Company Lighthouse Keeper Location Durness, United Kingdom Pay £30,000 – £36,000 per year We keep the light burning for ' +
    'everybody who passes Cape Wrath at night, and have done so for two hundred years. What you do Climb the tower twice a day and look ' +
    'after the lamp Write the log of passing ships What you bring A calm mind in bad weather Good boots, and somebody to write letters to',
  address: 'https://coast.example/jobs/keeper?utm_source=x',
  canonical: 'https://coast.example/jobs/keeper',
  robots: 'max-image-preview:large',
  jobPostings: 1,
};

type Fields = Record<string, unknown>;

const {address} = job.jobLocation;
const place = (fields: Fields, more: Fields = {}) => ({
  jobLocation: {'@type': 'Place', address: {...address, ...fields}, ...more},
});
const organization = (fields: Fields) => ({hiringOrganization: {...job.hiringOrganization, ...fields}});
const salary = (value: Fields, amount: Fields = {}) => ({
  baseSalary: {...job.baseSalary, value: {...job.baseSalary.value, ...value}, ...amount},
});
const remote = {
  jobLocationType: 'TELECOMMUTE',
  jobLocation: undefined,
  applicantLocationRequirements: {'@type': 'Country', name: 'GB'},
  description: `${description}<p>All of it remote.</p>`,
};

/** What breaks each rule, and no other: properties in the place of the good ones, and of the page. */
const breaks: Record<string, readonly Fields[]> = {
  context: [{'@context': undefined}, {'@context': 'https://example.com/'}],
  type: [{'@type': 'Job'}, {'@type': undefined}],
  'title-missing': [{title: undefined}, {title: ' '}, {title: {}}],
  'title-has-pay': ['Keeper £30k', 'Keeper (30.000 €)', 'Keeper, 45k', 'Keeper up to 90,000', 'Keeper with salary'].map(
    (title) => ({title}),
  ),
  'title-has-code': ['Keeper (REQ-1234)', 'Keeper #4711', 'Keeper JR104822', 'Keeper 104822', 'Keeper CC-12'].map(
    (title) => ({title}),
  ),
  'title-shouts': ['LIGHTHOUSE KEEPER', 'Keeper WANTS BETTER LIGHTS', 'KEEPER'].map((title) => ({title})),
  'title-has-place': ['Keeper, Durness', 'Keeper in Durness', 'Keeper (Highland)', 'Keeper – Durness'].map((title) => ({
    title,
  })),
  'title-has-organization': ['Keeper at Coast & Company', 'Keeper | Coast & Company'].map((title) => ({title})),
  'title-has-call': [
    'Keeper – apply now',
    'Urgent: Keeper',
    'We’re hiring Keepers',
    'Keeper wanted',
    'Keeper, ab sofort',
  ].map((title) => ({title})),
  'title-has-date': ['Keeper 2026-12', 'Keeper from 01.12.2026', 'Keeper 2027'].map((title) => ({title})),
  'title-has-signs': ['Keeper!', '*** Keeper ***', 'Keeper 🔥'].map((title) => ({title})),
  'title-has-workplace': ['Hybrid Keeper'].map((title) => ({title})),
  'title-has-employment-type': ['Keeper, part-time', 'Leuchtturmwärter Teilzeit'].map((title) => ({title})),
  'title-has-markup': ['Keeper <b>of lights</b>', 'Keeper &amp; Cook'].map((title) => ({title})),
  'title-long': [{title: `Keeper of ${'lamps and '.repeat(9)}ships`}],
  'description-missing': [{description: undefined}, {description: '<p> </p>'}],
  'description-is-title': [{description: '<p>Lighthouse  keeper</p>'}],
  'description-short': [{description: '<p>Keep the light burning.</p><p>Every night.</p>'}],
  'description-plain': [{description: 'We keep the light burning for everybody who passes. '.repeat(8)}],
  'description-without-list': [
    {description: `<p>${'We keep the light burning for everybody who passes. '.repeat(15)}</p>`},
  ],
  'description-escaped': [{description: `${description}&lt;p&gt;More.&lt;/p&gt;`}],
  'description-has-script': [
    {description: `${description}<script>alert(1)</script>`},
    {description: `${description}<iframe src="/">`},
  ],
  'description-has-control-signs': [{description: `${description}Two\\nlines.`}],
  'description-shouts': [{description: description.toUpperCase()}],
  'description-asks-for-money': [{description: `${description}<p>There is a registration fee of £5.</p>`}],
  'date-posted-missing': [{datePosted: undefined}, {datePosted: null}],
  'date-posted-format': ['01.11.2026', '2026-13-01', '2026-02-30', 'November', '2026'].map((datePosted) => ({
    datePosted,
  })),
  'date-posted-zone': [{datePosted: '2026-11-01T10:00'}],
  'date-posted-future': [{datePosted: '2026-11-30'}],
  'date-posted-old': [{datePosted: '2025-01-01', validThrough: undefined}],
  'valid-through-missing': [{validThrough: undefined}],
  'valid-through-format': [{validThrough: 'soon'}, {validThrough: '2026-12-31 23:59'}],
  'valid-through-zone': [{validThrough: '2026-12-31T23:59'}],
  expired: [{validThrough: '2026-11-23'}, {validThrough: '2026-11-25T11:59:59Z'}],
  'valid-through-far': [{validThrough: '2035-01-01'}],
  'valid-through-before-posted': [{validThrough: '2026-10-01'}],
  'language-tag': [{inLanguage: 'English (UK)'}],
  'location-missing': [{jobLocation: undefined}, {jobLocation: []}],
  'location-address-missing': [
    {jobLocation: 'Durness'},
    {jobLocation: {'@type': 'Place', name: 'Durness'}},
    {jobLocation: {address: 'Durness'}},
  ],
  'country-missing': [place({addressCountry: undefined}), place({addressCountry: ''})],
  'country-code': [
    place({addressCountry: 'United Kingdom'}),
    place({addressCountry: {'@type': 'Country', name: ['GBR']}}),
  ],
  'locality-missing': [place({addressLocality: undefined})],
  'postal-code-missing': [place({postalCode: undefined})],
  'location-is-remote': [place({addressLocality: 'Remote'}), place({}, {name: 'Remote, UK'})],
  'location-is-several': [place({addressLocality: 'Durness or Oban'}), place({addressLocality: 'Durness / Oban'})],
  'location-twice': [{jobLocation: ['Durness', 'Oban'].map((name) => ({...job.jobLocation, name}))}],
  'location-type': [{jobLocationType: 'HYBRID'}, {jobLocationType: 'on-site'}],
  'applicant-location-missing': [{...remote, applicantLocationRequirements: undefined}],
  'applicant-location-on-site': [{applicantLocationRequirements: {'@type': 'Country', name: 'GB'}}],
  'applicant-location-type': [
    {...remote, applicantLocationRequirements: 'GB'},
    {...remote, applicantLocationRequirements: {'@type': 'Continent', name: 'Europe'}},
    {...remote, applicantLocationRequirements: {'@type': 'Country'}},
  ],
  'applicant-location-wide': [
    'Europe',
    'EMEA',
    'DACH',
    'Worldwide',
    'EU',
    'the European Union',
    'LATAM',
    'Anywhere',
  ].map((name) => ({...remote, applicantLocationRequirements: {'@type': 'AdministrativeArea', name}})),
  'hybrid-as-remote': [
    {...remote, description: `${description}<p>Remote, with two days a week in the office.</p>`},
    {...remote, description: `${description}<p>Remote, or rather hybrid.</p>`},
  ],
  'remote-not-marked': [{title: 'Keeper (Remote)'}, {title: 'Fully remote Keeper'}],
  'remote-not-said': [{...remote, description}],
  'salary-missing': [{baseSalary: undefined}],
  'salary-is-words': [{baseSalary: '£30,000'}, {baseSalary: 30_000}],
  'salary-hollow': [{baseSalary: {currency: 'GBP'}}, salary({minValue: undefined, maxValue: null})],
  'salary-currency-missing': [salary({}, {currency: undefined})],
  'salary-currency': [salary({}, {currency: '£'}), salary({}, {currency: 'gbp'}), salary({}, {currency: 'ABC'})],
  'salary-period': [salary({unitText: undefined}), salary({unitText: 'yearly'})],
  'salary-number': [salary({minValue: '30,000', maxValue: '36k'}), salary({minValue: 0}), salary({minValue: -5})],
  'salary-range': [salary({minValue: 36_000, maxValue: 30_000})],
  'salary-range-open': [salary({maxValue: undefined})],
  'salary-unlikely': [salary({unitText: 'HOUR'}), salary({minValue: 15, maxValue: 18})],
  'salary-range-wide': [salary({minValue: 11_000})],
  'pay-transparency-europe': [{...place({addressCountry: 'IT', addressRegion: undefined}), baseSalary: undefined}],
  'pay-transparency-america': [{...place({addressCountry: 'US', addressRegion: 'NY'}), baseSalary: undefined}],
  'application-window-missing': [
    {...place({addressCountry: 'US', addressRegion: 'CO'}), validThrough: undefined, jobBenefits: 'Fish.'},
  ],
  'benefits-missing': [place({addressCountry: 'US', addressRegion: 'WA'})],
  'organization-missing': [{hiringOrganization: undefined}, organization({name: ''})],
  'organization-is-text': [{hiringOrganization: 'Coast & Company'}],
  'organization-site-missing': [organization({sameAs: undefined})],
  'logo-missing': [organization({logo: undefined})],
  'logo-format': [organization({logo: 'https://coast.example/logo.pdf'})],
  'identifier-missing': [{identifier: undefined}],
  'identifier-format': [{identifier: 'CC-12'}, {identifier: {'@type': 'PropertyValue', name: 'Coast'}}],
  'identifier-name-missing': [{identifier: {'@type': 'PropertyValue', value: 'CC-12'}}],
  'employment-type-missing': [{employmentType: undefined}],
  'employment-type': [{employmentType: 'Full-time'}, {employmentType: ['FULL_TIME', 'Saisonarbeit']}],
  'direct-apply-missing': [{directApply: undefined}],
  'direct-apply': [{directApply: 'yes'}],
  experience: [{experienceRequirements: {'@type': 'OccupationalExperienceRequirements', monthsOfExperience: 'some'}}],
  education: [{educationRequirements: {credentialCategory: 'a degree'}}],
  'experience-in-place-of-education': [{experienceInPlaceOfEducation: true}],
  'property-unknown': [{employmentTypes: 'FULL_TIME'}, {colour: 'red'}],
  'value-empty': [{industry: ''}, {jobBenefits: null}],
  'text-escaped': [organization({name: 'Coast &amp; Company'})],
  'address-relative': [{url: '/jobs/keeper'}, organization({logo: 'logo.png'}), {potentialAction: {target: 'apply'}}],
  'address-insecure': [{url: 'http://coast.example/jobs/keeper'}],
  'url-missing': [{url: undefined}],
  openings: [{totalJobOpenings: 'many'}],
  'part-not-in-description': [{responsibilities: 'Repair the roof of the tower\nPaint the tower white every summer'}],
  'page-title': [{page: {text: page.text?.replace('Keeper', 'Warden')}}],
  'page-description': [{page: {text: page.text?.slice(0, 160)}}],
  'page-pay': [{page: {text: page.text?.replace('36,000', '35,000')}}],
  'page-place': [{page: {text: page.text?.replace('Durness', 'Oban')}}],
  'page-organization': [{page: {text: page.text?.replace('Coast &', 'Ghost &')}}],
  'page-is-list': [{page: {jobPostings: 12}}],
  'page-noindex': [{page: {robots: 'noindex, follow'}}],
  'page-canonical': [{page: {canonical: 'https://coast.example/jobs'}}],
};

const check = ({page: pageFields, ...fields}: Fields) =>
  checkJobPosting(JSON.parse(JSON.stringify({...job, ...fields})), {now, page: {...page, ...(pageFields as Page)}});

const ids = (findings: readonly Finding[]) => findings.map(({rule}) => rule);
const hasError = (findings: readonly Finding[]) => findings.some(({severity}) => severity === 'error');

describe('The rules', () => {
  it('are more than forty, each with a name, a source and a sentence to go by', () => {
    expect(rules.length).to.be.above(70);
    expect(new Set(rules.map(({id}) => id)).size).to.equal(rules.length);
    for (const {id, source} of rules) {
      expect(id).to.match(/^[a-z]+(-[a-z]+)*$/);
      expect(() => new URL(source)).not.to.throw();
    }
  });

  it('find nothing in a posting that is right, on a page or alone', () => {
    expect(check({})).to.deep.equal([]);
    expect(checkJobPosting(JSON.stringify(job), {now})).to.deep.equal([]);
    expect(check({...remote, page: {text: `${page.text} All of it remote.`}})).to.deep.equal([]);
  });

  it('are all broken here', () => {
    const broken = new Set([...Object.keys(breaks), ...Object.keys(brokenPostings)]);
    expect(rules.map(({id}) => id).filter((id) => !broken.has(id))).to.deep.equal([]);
  });

  for (const [id, ways] of Object.entries(breaks)) {
    it(`find what breaks ${id}`, () => {
      for (const way of ways) {
        const finding = check(way).find(({rule}) => rule === id);
        expect(finding, `${JSON.stringify(way)}: ${ids(check(way)).join()}`).to.exist;
        const {severity} = rules.find((rule) => rule.id === id)!;
        expect(finding!.severity).to.equal(severity);
        expect(finding!.path).to.match(/^\$/);
        expect(finding!.message).to.match(/^\p{Lu}[^]+\.$/u);
      }
    });
  }

  it('call nothing valid that is broken in two ways', () => {
    const all = Object.entries(breaks).map(([id, [way = {}]]) => ({id, way}));
    let pairs = 0;
    let both = 0;
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        if (Object.keys(one.way).some((key) => Object.hasOwn(other.way, key))) continue;
        const findings = check({...one.way, ...other.way});
        const found = new Set(ids(findings));
        pairs++;
        if (found.has(one.id) && found.has(other.id)) both++;
        // One may mend the other: what the title says is marked then.
        expect(findings, `${one.id} and ${other.id}`).not.to.be.empty;
        const isError = [one, other].some(({id}) => rules.find((rule) => rule.id === id)?.severity === 'error');
        // One may take away what the other is about: remote work has no address that could lack its country.
        if (isError && found.has(one.id) && found.has(other.id))
          expect(hasError(findings), `${one.id} and ${other.id}`).to.be.true;
      }
    }
    expect(pairs).to.be.above(2000);
    expect(both / pairs).to.be.above(0.95);
  });

  it('take what people really call jobs for titles', () => {
    const titles = [
      'Team Lead, Backend',
      'C++ Developer',
      'C# / .NET Engineer',
      'Softwareentwickler (m/w/d)',
      'Sales Manager EMEA',
      'VP of Sales',
      'RN, ICU Night Shift',
      'ISO 27001 Auditor',
      '401k Plan Specialist',
      'Head Baker, Night Shift',
      'SAP S/4HANA Consultant',
      'CNC Machinist',
      'Lehrer*in für Physik',
      'Chef de Partie',
      '営業マネージャー',
      'Développeur·euse web',
      'Werkstudent:in Marketing',
      'Account Executive – Mid-Market',
      'Level 3 Support Engineer',
      'HGV Class 1 Driver',
      'Wanted Poster Designer',
    ];
    const flagged = titles.filter((title) => check({title, page: {text: undefined}}).length > 0);
    // “Wanted” is part of a name here; no rule can know.
    expect(flagged).to.deep.equal(
      ['Lehrer*in für Physik', 'Wanted Poster Designer'].filter((title) => flagged.includes(title)),
    );
    expect(flagged.length).to.be.below(3);
  });

  it('say that what is no JSON, or no JobPosting, is none', () => {
    expect(ids(checkJobPosting('{"title": ', {now}))).to.deep.equal(['json']);
    expect(ids(checkJobPosting('{"@context": "https://schema.org", "@type": "Article"}', {now}))).to.include('type');
    for (const rubbish of [null, 7, [], {}, 'null', '[[]]'])
      expect(hasError(checkJobPosting(rubbish, {now}))).to.be.true;
  });

  it('look into graphs and lists, and say where', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{'@type': 'WebSite'}, {...job, '@context': undefined, title: ''}],
    };
    expect(checkJobPosting(graph, {now}).map(({path, rule}) => [rule, path])).to.deep.include([
      'title-missing',
      "$['@graph'][1].title",
    ]);
    expect(ids(checkJobPosting([job, job], {now}))).to.deep.equal(['page-is-list', 'page-is-list']);
  });

  it('read the published examples to the end', () => {
    for (const [name, example] of Object.entries(published)) {
      const findings = checkJobPosting(example, {now});
      expect(findings.length, name).to.be.above(0);
    }
  });

  it('never throw, whatever the markup is', () => {
    const names = Object.keys(job);
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...names, 'experienceRequirements', 'potentialAction', 'mainEntityOfPage'),
          fc.jsonValue(),
          {noNullPrototype: true},
        ),
        (fields) => {
          checkJobPosting({...job, ...fields}, {now, page});
        },
      ),
      {numRuns: 500},
    );
  });
});

/** A posting of ours that nothing is wrong with. */
const ours: NativePosting = {
  id: 'keeper',
  title: 'Lighthouse Keeper',
  url: 'https://coast.example/jobs/keeper',
  language: 'en',
  apply: 'https://coast.example/jobs/keeper/apply',
  directApply: true,
  organization: {name: 'Coast & Company', url: 'https://coast.example/', logo: 'https://coast.example/logo.png'},
  identifier: 'CC-12',
  locations: {locality: 'Durness', region: 'Highland', country: 'GB'},
  workplace: 'on-site',
  employmentTypes: 'full-time',
  pay: {min: 30_000, max: 36_000, currency: 'GBP', period: 'year'},
  datePosted: '2026-11-01',
  validThrough: '2026-12-31',
  sections: [
    {
      kind: 'summary',
      text: 'We keep the light burning for everybody who passes Cape Wrath at night, and have done so for two hundred years.',
    },
    {
      kind: 'responsibilities',
      items: ['Climb the tower twice a day and look after the lamp', 'Write the log of passing ships'],
    },
    {kind: 'qualifications', items: ['A calm mind in bad weather', 'Good boots, and somebody to write letters to']},
  ],
};

/** What breaks a rule in a posting of ours, and the path that leads there. */
const brokenPostings: Record<string, readonly (readonly [Partial<NativePosting>, path: string])[]> = {
  'title-has-place': [[{title: 'Keeper, Durness'}, '$.title']],
  'responsibilities-missing': [
    [{sections: (ours.sections as object[]).filter((_, index) => index !== 1)}, '$.sections'],
  ],
  'qualifications-missing': [[{sections: (ours.sections as object[]).slice(0, 2)}, '$.sections']],
  'description-missing': [[{sections: []}, '$.sections']],
  'location-missing': [[{locations: []}, '$.locations']],
  'location-address-missing': [[{locations: 'Durness'}, '$.locations[0]']],
  'country-missing': [
    [{locations: {locality: 'Durness'}}, '$.locations[0].country'],
    [{locations: [{locality: 'Oban', country: 'GB'}, {locality: 'Durness'}]}, '$.locations[1].country'],
  ],
  'applicant-location-missing': [[{workplace: 'remote', locations: []}, '$.remoteFrom']],
  'applicant-location-wide': [
    [{workplace: 'remote', locations: [], remoteFrom: ['Scotland', 'Europe']}, '$.remoteFrom[1]'],
  ],
  'salary-missing': [
    [{pay: 'competitive'}, '$.pay'],
    [{pay: {min: 0, max: 0, currency: 'GBP', period: 'year'}}, '$.pay'],
  ],
  'organization-missing': [[{organization: undefined}, '$.organization']],
  'organization-site-missing': [[{organization: 'Coast'}, '$.organization.url']],
  'logo-missing': [[{organization: 'Coast'}, '$.organization.logo']],
  'employment-type': [[{employmentTypes: ['full-time', 'Saisonarbeit']}, '$.employmentTypes[1]']],
  'identifier-missing': [[{id: undefined, identifier: undefined}, '$.identifier']],
  'apply-missing': [[{apply: undefined, url: undefined}, '$.apply']],
  'salary-currency-missing': [[{pay: {min: 30_000, period: 'year'}}, '$.pay[0].currency']],
  'salary-currency': [[{pay: {min: 30_000, max: 36_000, currency: 'XQX', period: 'year'}}, '$.pay[0].currency']],
  'salary-period': [[{pay: ['plus fish', {min: 30_000, max: 36_000, currency: 'GBP'}]}, '$.pay[1].period']],
  'salary-range': [[{pay: {min: 36_000, max: 30_000, currency: 'GBP', period: 'year'}}, '$.pay[0].min']],
  'salary-range-open': [[{pay: {min: 30_000, currency: 'GBP', period: 'year'}}, '$.pay[0].max']],
  'pay-in-words': [[{pay: '£30,000 to £36,000'}, '$.pay[0]']],
  'pay-transparency-america': [[{locations: {locality: 'Denver', region: 'CO', country: 'US'}, pay: []}, '$.pay']],
  experience: [[{monthsOfExperience: 900}, '$.monthsOfExperience']],
  expired: [[{validThrough: '2026-11-23'}, '$.validThrough']],
};

describe('The rules for our own postings', () => {
  const checkOurs = (fields: Partial<NativePosting>) => checkPosting(readPosting({...ours, ...fields}), {now});

  it('find nothing in a posting that is right', () => {
    expect(checkOurs({})).to.deep.equal([]);
  });

  for (const [id, ways] of Object.entries(brokenPostings)) {
    it(`find what breaks ${id}, and where`, () => {
      for (const [fields, path] of ways) {
        const findings = checkOurs(fields).filter(({rule}) => rule === id);
        expect(
          findings.map((finding) => finding.path),
          JSON.stringify(fields),
        ).to.deep.equal([path]);
      }
    });
  }

  it('do not take pay that is only words, or hybrid work, for more than it is', () => {
    expect(ids(checkOurs({workplace: 'hybrid', remoteFrom: {country: 'GB'}}))).to.deep.equal([]);
    const europeans = ['Central European University', 'Austria', 'New South Wales'];
    for (const name of europeans)
      expect(ids(checkOurs({workplace: 'remote', remoteFrom: name}))).not.to.include('applicant-location-wide');
    expect(hasError(checkOurs({pay: 'By the scale of the coast guard'}))).to.be.false;
  });

  it('take a posting as a person writes it, and say what of it could not be read', () => {
    expect(checkPosting(ours, {now})).to.deep.equal(checkOurs({}));
    const [first, ...rest] = checkPosting({...ours, url: 'here'}, {now});
    expect(first).to.include({rule: 'not-read', severity: 'error', path: '$.url'});
    expect(rest.map(({rule}) => rule)).to.deep.equal(['url-missing']);
    expect(ids(checkPosting({organization: 'Coast'} as NativePosting, {now}))).to.include('title-missing');
  });

  it('never throw, and say of a posting no less than of its markup', () => {
    fc.assert(
      fc.property(nativePosting, (fields) => {
        const posting = readPosting({...fields, sections: 'The sea.'});
        const ofPosting = checkPosting(posting, {now});
        const ofMarkup = checkJobPosting(postingToJobPosting(posting), {now});
        expect(hasError(ofPosting)).to.equal(hasError(ofPosting) || hasError(ofMarkup));
        for (const {path} of ofPosting)
          expect(path).not.to.match(/jobLocation|hiringOrganization|baseSalary|\.description/);
      }),
      {numRuns: 200},
    );
  });
});
