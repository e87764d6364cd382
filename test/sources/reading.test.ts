import {expect} from '@open-wc/testing';
import {
  anything,
  array,
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  property,
  record,
  string,
  tuple,
} from 'fast-check';
import {PostingError} from '../../src/posting/error.js';
import {completePosting} from '../../src/posting/fields.js';
import {isNative} from '../../src/sources/read-any.js';
import {load, pick, readText} from '../../src/sources/source.js';
import {withFetch} from './fault.js';

const failureOf = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    (error: unknown) => error as PostingError,
  );

describe('the native format', () => {
  for (const [what, answer] of Object.entries<unknown>({
    'a posting': {title: 'Baker', organization: 'Mill & Oven', sections: []},
    'a posting of few words': {title: 'Baker', url: 'https://jobs.example/7'},
    'a posting with a field that nobody knows': {title: 'Baker', apply: 'jobs@mill.example', mood: 'good'},
    'a list': [{title: 'Baker'}, {title: 'Miller'}],
    'a list with an item that is broken': [{id: 'one'}, 3, {title: 'Miller'}],
    'an object with a list': {postings: [{title: 'Baker'}]},
    'an object with a list and what they have in common': {organization: 'Mill & Oven', postings: [{title: 'Baker'}]},
    'a posting without the title that it should have': {id: '7', organization: 'Mill & Oven'},
    'an empty list': [],
    'an object with an empty list': {postings: []},
  })) {
    it(`is known: ${what}`, () => expect(isNative(answer)).to.be.true);
  }

  for (const [what, answer] of Object.entries<unknown>({
    'Greenhouse, a board': {
      jobs: [{title: 'Baker', absolute_url: 'https://x', location: {name: 'Bergen'}}],
      meta: {total: 1},
    },
    'Greenhouse, a posting': {
      id: 7,
      title: 'Baker',
      absolute_url: 'https://x',
      language: 'en',
      content: '&lt;p&gt;',
      departments: [],
    },
    'Greenhouse, the sections of a board': {sections: [{id: 1, name: 'Kitchen', jobs: []}]},
    Lever: [{id: 'a', text: 'Baker', categories: {team: 'Kitchen'}, lists: [], hostedUrl: 'https://x'}],
    'Lever, grouped': [{title: 'Kitchen', postings: [{text: 'Baker', categories: {}}]}],
    'Lever, one group': {title: 'Kitchen', postings: [{text: 'Baker', categories: {}}]},
    Ashby: {apiVersion: '1', jobs: [{title: 'Baker', jobUrl: 'https://x', isListed: true}]},
    SmartRecruiters: {offset: 0, limit: 100, totalFound: 1, content: [{name: 'Baker'}]},
    'Workable, a job of a widget': {
      title: 'Baker',
      shortcode: 'A1',
      department: 'Kitchen',
      url: 'https://x',
      locations: [],
    },
    'Workable, an answer of version 3': {
      title: 'Baker',
      workplace: 'remote',
      department: ['Kitchen'],
      published: '2026-11-02',
    },
    Recruitee: {offers: [{title: 'Baker', translations: {}}]},
    'Recruitee, an offer': {
      title: 'Baker',
      department: 'Kitchen',
      locations: [],
      translations: {},
      careers_url: 'https://x',
    },
    'a JSON feed': {version: 'https://jsonfeed.org/version/1.1', title: 'Jobs', items: []},
    Breezy: [{id: 'a', friendly_id: 'baker', name: 'Baker', url: 'https://x', department: 'Kitchen'}],
    Gem: [{id: 'a', title: 'Baker', content: '<p>', absolute_url: 'https://x', departments: []}],
    Rippling: [{uuid: 'a', name: 'Baker', url: 'https://x', workLocation: {label: 'Bergen'}}],
    Pinpoint: {data: [{id: 'a', title: 'Baker', url: 'https://x', description: '<p>'}]},
    'schema.org': {'@context': 'https://schema.org', '@type': 'JobPosting', title: 'Baker', datePosted: '2026-11-02'},
    'schema.org, a list': [{'@type': 'JobPosting', title: 'Baker', url: 'https://x'}],
    'schema.org, with a field of its own': {'@type': 'JobPosting', title: 'Baker', apply: 'https://x'},
    'schema.org, a graph': {'@graph': [{'@type': 'JobPosting', title: 'Baker'}]},
    'a JSON Resume job': {title: 'Baker', company: 'Mill & Oven', qualifications: ['Dough']},
    'an error': {error: 'not found', status: 404},
    'a text': 'Baker',
    'a number': 7,
    nothing: null,
    'an empty object': {},
  })) {
    it(`is not mistaken for it: ${what}`, () => expect(isNative(answer)).to.be.false);
  }

  it('is known with or without any field beside the title', () => {
    const posting = {...completePosting({title: 'Baker'}), id: '7', datePosted: '2026-11-02', workplace: 'remote'};
    assert(
      property(array(constantFrom(...Object.keys(posting))), (names) =>
        isNative({
          title: 'Baker',
          ...Object.fromEntries(names.map((name) => [name, posting[name as keyof typeof posting]])),
        }),
      ),
    );
  });

  it('is never seen where there is no title, unless every field is one of its own', () => {
    const strange = dictionary(
      string().filter((name) => name !== 'title' && name !== 'postings'),
      anything(),
    );
    assert(property(strange, (answer) => !isNative({...answer, hostedUrl: 'https://x'})));
  });
});

describe('data in the page', () => {
  it('is read in the native format', async () => {
    const feed = await readText('\uFEFF {"title": "Baker", "url": "/jobs/7", "organization": "Mill & Oven"}', {
      baseUrl: 'https://mill.example/careers/',
    });
    expect(pick(feed)).to.include({title: 'Baker', url: 'https://mill.example/jobs/7'});
  });

  it('is read in the format named, whatever it looks like', async () => {
    expect(pick(await readText('{"title": "Baker", "mood": "good"}', {format: 'native'})).title).to.equal('Baker');
  });

  for (const [text, message] of Object.entries({
    '  ': 'The data in the page is empty, not JSON.',
    '{"title": "Baker"': 'The data in the page is not JSON, or not all of it came.',
    '<html><p>Hello': 'The data in the page answered with an HTML page, not JSON.',
  })) {
    it(`is refused: ${text}`, async () => {
      expect(await failureOf(readText(text))).to.include({code: 'syntax', message});
    });
  }

  it('is read or refused by a PostingError, whatever it is', async () => {
    const native = record({title: jsonValue(), postings: jsonValue(), sections: jsonValue()}, {requiredKeys: []});
    const text = oneof(
      string(),
      oneof(jsonValue(), native, array(native)).map((value) => JSON.stringify(value)),
    );
    await assert(
      asyncProperty(tuple(text, constantFrom(undefined, 'native')), async ([text, format]) => {
        const failure = await failureOf(readText(text, {format}));
        return failure === undefined || failure instanceof PostingError;
      }),
    );
  });
});

describe('the posting that is wanted', () => {
  const feed = {postings: ['7', '8'].map((id) => completePosting({id, title: `Baker ${id}`})), problems: []};

  it('is the first one, or the one of an id', () => {
    expect(pick(feed).id).to.equal('7');
    expect(pick(feed, '8').id).to.equal('8');
    expect(pick(feed, '').id).to.equal('7');
  });

  it('is refused by its id when there is none', () => {
    expect(() => pick(feed, '9')).to.throw(PostingError, 'There is no posting with the id 9.');
    expect(() => pick({postings: [], problems: []})).to.throw(PostingError, 'There is no posting.');
  });
});

describe('a short address', () => {
  it('leads to the feed, and keeps its capitals', async () => {
    const asked: string[] = [];
    const answer = (input: unknown) => {
      asked.push(String(input));
      return Promise.resolve(new Response('{"jobs": []}'));
    };
    const {feed} = await withFetch(answer, () => load(' ashby:MillAndOven '));
    expect(feed.postings).to.be.empty;
    expect(asked).to.have.length(1);
    expect(asked[0]).to.match(/^https:\/\/api\.ashbyhq\.com\/.*\/MillAndOven\?/);
  });

  for (const address of ['breadhouse:mill', 'javascript:alert(1)', 'mailto:jobs@mill.example']) {
    it(`of no known feed is refused: ${address}`, async () => {
      expect(await failureOf(load(address)))
        .to.be.instanceOf(PostingError)
        .with.property('code', 'format');
    });
  }
});
