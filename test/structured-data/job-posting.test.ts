import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {readAnswer} from '../../src/adapters/formats.js';
import {monthsOfExperience} from '../../src/posting/experience.js';
import type {NativePosting} from '../../src/posting/native.js';
import type {Place, Posting} from '../../src/posting/posting.js';
import {readPosting} from '../../src/posting/read.js';
import {textOf} from '../../src/posting/rich-text.js';
import {dividePosting} from '../../src/rich-text/divide-posting.js';
import {postingToJobPosting} from '../../src/structured-data/job-posting.js';
import {nativePosting} from '../posting/arbitraries.js';
import {published} from './published.js';

/** A posting of any JSON, with its markup divided. */
async function postingOf(answer: unknown): Promise<Posting> {
  const {postings} = await readAnswer(answer);
  return dividePosting(postings[0]!);
}

const written = (fields: Partial<NativePosting>) =>
  postingToJobPosting(readPosting({title: 'Diver', ...fields}, [], '$', 'https://example.com/'));

describe('A posting as JobPosting', () => {
  it('says all that a search engine asks for', () => {
    const job = written({
      title: 'Diver <b>&</b> more',
      id: 'diver',
      identifier: 'REQ-7',
      url: '/jobs/diver',
      language: 'en-GB',
      apply: {url: '/jobs/diver/apply', email: 'jobs@example.com'},
      directApply: true,
      organization: {name: 'Kelp & Co', url: 'https://example.com/', logo: 'logo.png'},
      department: 'Harvest',
      team: 'North shore',
      locations: [
        {locality: 'Oban', region: 'Argyll', country: 'GB', postalCode: 'PA34', street: '1 Pier', text: 'By the pier'},
        'Mull or Iona',
      ],
      workplace: 'hybrid',
      remoteFrom: {country: 'GB'},
      employmentTypes: ['full-time', 'seasonal', 'as needed'],
      pay: [{min: 14.5, max: 18, currency: 'GBP', period: 'hour', label: 'Diver', note: 'plus catch'}],
      datePosted: '2026-11-23',
      dateModified: '2026-11-24',
      validThrough: '2026-12-31',
      monthsOfExperience: 12,
      sections: [
        {kind: 'summary', text: ['Dive <deep>.', 'And "rise".']},
        {kind: 'responsibilities', heading: 'Days & nights', items: ['Dive', 'Dry']},
        {kind: 'qualifications', items: ['Lungs']},
        {kind: 'preferred-qualifications', items: ['Gills']},
        {kind: 'benefits', text: 'Fish.'},
        {kind: 'about', text: 'Kelp.'},
      ],
    });
    expect(job).to.deep.equal({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Diver <b>&</b> more',
      description:
        '<p>Dive &lt;deep&gt;.</p><p>And &quot;rise&quot;.</p><h2>Days &amp; nights</h2><ul><li>Dive</li><li>Dry</li></ul>' +
        '<ul><li>Lungs</li></ul><ul><li>Gills</li></ul><p>Fish.</p><p>Kelp.</p>',
      identifier: {'@type': 'PropertyValue', name: 'Kelp & Co', value: 'REQ-7'},
      url: 'https://example.com/jobs/diver',
      mainEntityOfPage: {
        '@type': 'WebPage',
        '@id': 'https://example.com/jobs/diver',
        inLanguage: 'en-GB',
        dateModified: '2026-11-24',
      },
      datePosted: '2026-11-23',
      validThrough: '2026-12-31',
      employmentType: ['FULL_TIME', 'OTHER'],
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Kelp & Co',
        url: 'https://example.com/',
        sameAs: 'https://example.com/',
        logo: 'https://example.com/logo.png',
      },
      employmentUnit: {
        '@type': 'Organization',
        name: 'Harvest',
        department: {'@type': 'Organization', name: 'North shore'},
      },
      jobLocation: [
        {
          '@type': 'Place',
          name: 'By the pier',
          address: {
            '@type': 'PostalAddress',
            streetAddress: '1 Pier',
            addressLocality: 'Oban',
            addressRegion: 'Argyll',
            postalCode: 'PA34',
            addressCountry: 'GB',
          },
        },
        {'@type': 'Place', name: 'Mull or Iona', address: 'Mull or Iona'},
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        name: 'Diver',
        currency: 'GBP',
        value: {'@type': 'QuantitativeValue', minValue: 14.5, maxValue: 18, unitText: 'HOUR'},
      },
      incentiveCompensation: 'plus catch',
      directApply: true,
      potentialAction: {
        '@type': 'ApplyAction',
        target: {'@type': 'EntryPoint', urlTemplate: 'https://example.com/jobs/diver/apply'},
      },
      applicationContact: {'@type': 'ContactPoint', email: 'jobs@example.com'},
      experienceRequirements: {'@type': 'OccupationalExperienceRequirements', monthsOfExperience: 12},
      responsibilities: '<ul><li>Dive</li><li>Dry</li></ul>',
      qualifications: '<ul><li>Lungs</li></ul>',
      skills: '<ul><li>Gills</li></ul>',
      jobBenefits: '<p>Fish.</p>',
      employerOverview: '<p>Kelp.</p>',
    });
  });

  it('asks for the experience that the qualifications say in figures, where they leave no doubt', () => {
    const asking = (...items: string[]) =>
      written({sections: [{kind: 'qualifications', items}]}).experienceRequirements;
    expect(asking('3+ years of experience under water', 'Lungs')).to.deep.equal({
      '@type': 'OccupationalExperienceRequirements',
      monthsOfExperience: 36,
    });
    expect(asking('A degree or 3 years of experience')).to.be.undefined;
    expect(asking('Experience under water')).to.be.undefined;
  });

  it('makes nothing up', () => {
    expect(written({})).to.deep.equal({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Diver',
    });
  });

  it('has a salary only where there is a figure and a currency', () => {
    const salary = (pay: NativePosting['pay']) => {
      const {baseSalary} = written({pay}) as {baseSalary?: {value: object}};
      return baseSalary?.value;
    };
    const currency = 'EUR';
    for (const hollow of [
      {currency},
      {min: 0, max: 0, currency},
      {min: 5},
      'By scale',
      {currency, period: 'year'} as const,
    ])
      expect(salary(hollow), JSON.stringify(hollow)).to.equal(undefined);
    const value = (figures: object) => ({'@type': 'QuantitativeValue', ...figures});
    expect(salary({min: 5, max: 5, currency})).to.deep.equal(value({value: 5}));
    expect(salary({min: 5, currency})).to.deep.equal(value({minValue: 5}));
    expect(salary({max: 5, currency})).to.deep.equal(value({maxValue: 5}));
    expect(salary({min: 0, max: 5, currency})).to.deep.equal(value({maxValue: 5}));
    // As the page shows it.
    expect(salary({min: 9, max: 5, currency})).to.deep.equal(value({minValue: 5, maxValue: 9}));
  });

  it('is TELECOMMUTE only where all work is remote, and then says from where', () => {
    const places = {locations: [{locality: 'Oban', country: 'GB'}], remoteFrom: [{country: 'GB'}]};
    for (const workplace of ['hybrid', 'on-site'] as const) {
      const job = written({...places, workplace});
      expect(job).not.to.have.any.keys('jobLocationType', 'applicantLocationRequirements');
      expect(job).to.have.property('jobLocation');
    }
    expect(written({...places, workplace: 'remote'})).to.deep.include({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: {'@type': 'Country', name: 'GB'},
    });
  });

  it('tells countries, their parts and towns apart', () => {
    const regions = (...remoteFrom: (Place | string)[]) =>
      written({workplace: 'remote', remoteFrom})['applicantLocationRequirements'];
    expect(regions({country: 'GB'}, {region: 'Vermont'})).to.deep.equal([
      {'@type': 'Country', name: 'GB'},
      {'@type': 'State', name: 'Vermont'},
    ]);
    expect(regions({locality: 'Oban'})).to.deep.equal({'@type': 'City', name: 'Oban'});
    expect(regions('anywhere in Spain')).to.deep.equal({'@type': 'AdministrativeArea', name: 'anywhere in Spain'});
    expect(regions({region: 'Vermont', country: 'US'})).to.deep.equal({
      '@type': 'State',
      name: 'Vermont, US',
      address: {'@type': 'PostalAddress', addressRegion: 'Vermont', addressCountry: 'US'},
    });
  });

  it('writes what is marked, lists in lists and tables as HTML, and no address that does not lead anywhere', () => {
    const job = written({
      sections: {
        content: [
          {type: 'heading', content: ['Tides']},
          {
            type: 'list',
            ordered: true,
            items: [
              ['High', {type: 'list', items: ['Very']}],
              [{type: 'paragraph', content: ['Low']}, 'Dry'],
            ],
          },
          {
            type: 'table',
            hasHeader: true,
            rows: [
              ['Day', 'Hours'],
              ['Mon', '7'],
            ],
          },
          {
            type: 'paragraph',
            content: [
              {mark: 'strong', content: ['a', {mark: 'br', content: []}]},
              {mark: 'a', href: 'https://example.com/?a="&b', content: ['c']},
            ],
          },
        ],
      },
    });
    expect(job['description']).to.equal(
      '<h3>Tides</h3><ol><li>High<ul><li>Very</li></ul></li><li><p>Low</p><p>Dry</p></li></ol>' +
        '<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Mon</td><td>7</td></tr></table>' +
        '<p><strong>a<br></strong><a href="https://example.com/?a=%22&amp;b">c</a></p>',
    );
  });

  it('refuses markup that has not been made safe', () => {
    expect(() => written({sections: {html: '<p>Dive.</p>'}})).to.throw('dividePosting');
  });
});

describe('A posting to JobPosting and back', () => {
  for (const [name, answer] of Object.entries(published)) {
    it(`loses nothing of ${name}`, async () => {
      const before = await postingOf(answer);
      const after = await postingOf(postingToJobPosting(before));
      expect(after).to.deep.equal({
        ...before,
        // What the source says of the posting's own address is where it is read from.
        baseUrl: after.baseUrl,
        // What it leaves to its qualifications to say is said in figures.
        ...(after.monthsOfExperience && {
          monthsOfExperience: before.monthsOfExperience ?? monthsOfExperience(before.sections),
        }),
      });
    });
  }

  /** A text as one line of JSON-LD keeps it. */
  const line = (text: string) => text.replace(/\s+/g, ' ').trim();

  /** What JSON-LD has words for of a posting, in the words that come back. */
  function held(posting: Posting): object {
    const {organization, pay, workplace, id, identifier = id, employmentTypes, url} = posting;
    const notes = pay.flatMap(({note}) => (note ? [line(note)] : [])).join(', ');
    // A word in capitals that a person writes is no token yet.
    const tokens = /^(?:FULL_TIME|PART_TIME|CONTRACTOR|TEMPORARY|INTERN|VOLUNTEER|PER_DIEM|OTHER)$/;
    const isAway = workplace === 'remote' || workplace === undefined;
    const place = (place: Place) =>
      Object.fromEntries(Object.entries(place).map(([name, value]) => [name, line(value as string)]));
    return {
      id: identifier === undefined ? url : line(identifier),
      title: line(posting.title),
      url,
      language: posting.language,
      apply: posting.apply,
      directApply: posting.directApply,
      organization: organization && {...organization, name: line(organization.name)},
      department: posting.department && line(posting.department),
      team: posting.team && line(posting.team),
      locations: posting.locations.map(place),
      workplace: workplace === 'remote' ? workplace : undefined,
      remoteFrom: isAway ? posting.remoteFrom.map(place) : [],
      employmentTypes: [...new Set(employmentTypes.map((type) => (tokens.test(type) ? type : 'OTHER')))],
      figures: pay.flatMap(({min = 0, max = 0, currency, period, label}) =>
        currency && (min || max)
          ? [
              {
                ends: [...new Set([min, max])].filter(Boolean).sort((a, b) => a - b),
                currency,
                period,
                label: label && line(label),
              },
            ]
          : [],
      ),
      notes,
      datePosted: posting.datePosted,
      dateModified: posting.dateModified,
      validThrough: posting.validThrough,
      monthsOfExperience: posting.monthsOfExperience,
    };
  }

  const tidied = (object: object) => JSON.parse(JSON.stringify(object)) as object;

  /** Any facts that a careful person writes: no sign stands for another, and nothing is what feeds write for nothing. */
  const facts = nativePosting.filter((fields) => !/&|remote|anywhere|home|"[\s一ー-]*"/i.test(JSON.stringify(fields)));

  it('holds every fact, whatever a person writes', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (fields) => {
        const before = readPosting({...fields, sections: []});
        const {postings, problems} = await readAnswer(postingToJobPosting(before));
        expect(problems).to.deep.equal([]);
        expect(tidied(held(postings[0]!))).to.deep.equal(tidied(held(before)));
      }),
      {numRuns: 200},
    );
  });

  const sentence = fc
    .array(
      fc.constantFrom('rope', 'salt', 'tide', 'lamp', 'harbour', 'carry', 'mend', 'watch', 'night', 'boat', 'Ü', '船'),
      {
        minLength: 2,
        maxLength: 8,
      },
    )
    .map((words) => `The ${words.join(' ')}.`);
  const section = fc.record({
    kind: fc.constantFrom('responsibilities', 'qualifications', 'benefits', 'about'),
    heading: fc.constantFrom('Rope', 'Salt and lamp', 'Tide & harbour', '船'),
    text: fc.array(sentence, {maxLength: 2}),
    items: fc.array(sentence, {minLength: 1, maxLength: 3}),
  });

  it('keeps sections in order, with their kinds, headings, paragraphs and lists', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(section, {selector: ({kind}) => kind, minLength: 1}), async (sections) => {
        const before = readPosting({title: 'Keeper', sections});
        const after = await postingOf(postingToJobPosting(before));
        expect(after.sections).to.deep.equal(before.sections);
      }),
      {numRuns: 100},
    );
  });

  it('keeps every word of a body, whatever its shape', async () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
    await fc.assert(
      fc.asyncProperty(facts, async ({sections = []}) => {
        const before = await dividePosting(readPosting({title: 'Keeper', sections}));
        const all = (posting: Posting) =>
          letters(posting.sections.map(({heading = '', content}) => heading + textOf(content)).join(''));
        expect(all(await postingOf(postingToJobPosting(before)))).to.equal(all(before));
      }),
      {numRuns: 100},
    );
  });
});
