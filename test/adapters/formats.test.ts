import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {feeds} from '../../src/adapters/feeds.js';
import {readAnswer} from '../../src/adapters/formats.js';
import {marks} from '../../src/adapters/likeness.js';
import {formatOf, otherFormats} from '../../src/adapters/other-formats.js';
import {PostingError} from '../../src/posting/error.js';
import {fixtures} from './fixtures/all.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ways in which the answer of another company may be shorter: one posting, the same alone, not in its wrapper. */
function variants(answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap((item: unknown) => [[item], [null, item]]);
  if (!isObject(answer)) return [];
  return Object.entries(answer).flatMap(([name, list]) =>
    Array.isArray(list) ? list.map((item: unknown) => ({...answer, [name]: [item]})) : [],
  );
}

/** The postings in an answer, in groups or not. */
function postingsIn(answer: unknown): Record<string, unknown>[] {
  const lists = isObject(answer) ? Object.values(answer).filter((value) => Array.isArray(value)) : [];
  return (lists.length > 0 ? lists : [answer]).flat(2).filter(isObject).flatMap(ungrouped);
}

function ungrouped(thing: Record<string, unknown>): Record<string, unknown>[] {
  const inside = [thing.postings, thing.jobs, thing.departments].flat().filter(isObject);
  const isGroup = inside.some((one) => ['title', 'text', 'jobs', 'departments'].some((name) => name in one));
  return isGroup ? inside.flatMap(ungrouped) : [thing];
}

async function refusal(answer: unknown, format?: string): Promise<PostingError> {
  try {
    await readAnswer(answer, {...(format && {format})});
  } catch (error) {
    expect(error).to.be.instanceOf(PostingError);
    return error as PostingError;
  }
  throw new Error('It was read.');
}

describe('the format of an answer', function () {
  this.timeout(60_000);

  for (const [format, name, answer] of fixtures) {
    it(`${format}: ${name}`, async () => {
      expect(await formatOf(answer)).to.equal(format);
    });
  }

  it('is the same with fewer postings', async () => {
    for (const [format, name, answer] of fixtures) {
      for (const variant of variants(answer)) {
        // A part of the answer that has no posting in it may look like nothing.
        const found = (await formatOf(variant)) ?? format;
        expect(found, `${name} ${JSON.stringify(variant)}`).to.equal(format);
      }
    }
  });

  it('is told by all fields where some are those of another feed', async () => {
    const job = {id: 1, title: 'Diver', absolute_url: 'https://kelp.example/1', content: '&lt;p&gt;Dive.&lt;/p&gt;'};
    const board = {jobs: [{...job, internal_job_id: 2, location: {name: 'Kiel'}, location_type: 'remote'}]};
    expect(await formatOf(board)).to.equal('greenhouse');
    const posting = {id: 'a', text: 'Diver', categories: {team: 'Sea'}, hostedUrl: 'https://kelp.example/1', lists: []};
    expect(await formatOf([{...posting, descriptionHtml: '<p>Dive.</p>', isListed: true}])).to.equal('lever');
    const page = {
      '@type': 'JobPosting',
      title: 'Diver',
      hiringOrganization: {name: 'Kelp'},
      jobUrl: 'https://kelp.example/1',
    };
    expect(await formatOf({'@context': 'https://schema.org', ...page})).to.equal('schema-org');
    const native = {organization: 'Kelp', postings: [{title: 'Diver', apply: 'mailto:a@kelp.example', shortcode: 'x'}]};
    expect(await formatOf(native)).to.equal('native');
    expect(await formatOf({title: 'Jobs at Kelp', postings: [{title: 'Diver', locations: 'Kiel'}]})).to.equal('native');
  });

  it('is not another one for fields that are missing, or there beside its own', async () => {
    const marksOf = (format: string) => marks[format]?.split(/[ +]/) ?? [];
    // A field each of two other feeds; its own marks stay where those of others come.
    const strange = fc
      .uniqueArray(fc.constantFrom(...Object.keys(feeds)), {maxLength: 2})
      .chain((formats) => fc.tuple(...formats.map((format) => fc.constantFrom(...marksOf(format)))));
    const picks = fc.array(fc.nat(), {maxLength: 3});
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), picks, strange, async ([format, , answer], missing, more) => {
        const copy = structuredClone(answer);
        const own = more.length > 0 ? marksOf(format) : [];
        for (const posting of postingsIn(copy)) {
          const names = Object.keys(posting);
          // What has but a few fields is a wrapper, or little enough already.
          const lost = names.length > 6 ? missing.map((pick) => names[pick % names.length] ?? '') : [];
          for (const name of lost) if (!own.includes(name)) delete posting[name];
          for (const name of more) posting[name] ??= 'x';
        }
        const left = new Set(postingsIn(copy).flatMap(Object.keys));
        const isMarked = (together: string) => together.split('+').every((mark) => left.has(mark));
        // Without a mark of its own nobody could tell it.
        fc.pre(!marks[format] || marks[format].split(' ').some(isMarked));
        const found = (await formatOf(copy)) ?? format;
        // What is left of JSON-LD without its types, or of a feed without its marks, may be a posting in plain words.
        expect([format, 'native', 'json-resume'], JSON.stringify(copy).slice(0, 1000)).to.include(found);
      }),
      {numRuns: 3000},
    );
  });

  it('is that of SmartRecruiters for a page of postings with hardly a field', async () => {
    const item = {id: '1', name: 'Diver', location: {city: 'Kiel', country: 'de'}};
    expect(await formatOf({offset: 0, limit: 1, totalFound: 1, content: [item]})).to.equal('smartrecruiters');
  });

  it('is told by the name that the page’s author gives', async () => {
    const {postings} = await readAnswer([{id: 1, title: 'Diver', absolute_url: 'https://kelp.example/1'}], {
      format: 'gem',
    });
    expect(postings[0]?.title).to.equal('Diver');
    for (const format of ['constructor', '__proto__', 'grenhouse']) {
      const error = await refusal([], format);
      expect(error.code).to.equal('format');
      expect(error.message).to.contain(format).and.contain('greenhouse').and.contain('native');
    }
  });

  it('has an adapter, each', async () => {
    for (const [, load] of [
      ...Object.values(feeds).map(([load]) => ['', load] as const),
      ...Object.values(otherFormats),
    ]) {
      expect((await load()).read).to.be.a('function');
    }
  });
});

describe('an empty feed', () => {
  const empty: readonly unknown[] = [
    [],
    {jobs: []},
    {jobs: [], meta: {total: 0}},
    {jobs: [], apiVersion: '1'},
    {name: 'Tollund Bells', jobs: []},
    {total: 0, results: []},
    {content: [], totalFound: 0, offset: 0, limit: 100},
    {offers: []},
    {result: [], meta: {totalCount: 0}},
    {data: []},
    {items: [], page: 0, totalPages: 0},
    {departments: []},
    {departments: [{id: 0, name: 'No Department', jobs: []}]},
    {offices: []},
    {postings: []},
    {'@context': 'https://schema.org', '@graph': []},
    {version: 'https://jsonfeed.org/version/1.1', items: []},
    '<?xml version="1.0"?><workzag-jobs/>',
    '<workzag-jobs></workzag-jobs>',
  ];
  for (const answer of empty) {
    it(JSON.stringify(answer), async () => {
      const feed = await readAnswer(answer);
      expect(feed.postings).to.deep.equal([]);
      expect(feed.problems).to.deep.equal([]);
    });
  }
});

describe('an answer of no known shape is refused by name', () => {
  const refused: readonly (readonly [answer: unknown, words: string])[] = [
    ['<!doctype html><title>Not found</title>', 'an HTML page'],
    [`<?xml version="1.0"?>${'<!---->'.repeat(270)}`, 'a text'],
    ['\n<!-- cached --><html lang="en"><body>', 'an HTML page'],
    ['<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', 'an RSS feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"/>', 'an Atom feed'],
    ['<jobs><job/></jobs>', 'XML whose root is jobs'],
    ['nonsense', 'a text'],
    [{a: 1, b: 2, c: 3}, 'an object with the keys a, b, c'],
    [{a: 1}, 'an object with the key a'],
    [{}, 'an object with no keys'],
    [{status: 404, error: 'Job not found'}, 'an object with the keys status, error, which says “Job not found”'],
    [{type: 'about:blank', title: 'Not Found', status: 404}, 'an object with the keys type, title, status'],
    [{errors: [{status: '401', title: 'Unauthorized'}]}, 'the key errors, which says “Unauthorized”'],
    [{error: {code: 403, message: 'No key'}}, 'the key error, which says “No key”'],
    [{'@context': 'https://schema.org', '@type': 'Organization', name: 'Kelp'}, 'a schema.org Organization'],
    [[1, 2], 'a list of numbers'],
    [['a'], 'a list of texts'],
    [[null], 'a list of nulls'],
    [[[]], 'a list of lists'],
    [[1, 'a'], 'a list of different things'],
    [[{sku: 1, price: 2}], 'a list of objects with the keys sku, price'],
    [null, 'nothing'],
    [42, 'the number 42'],
    [true, 'the boolean true'],
    [{jobs: [{sku: 1, price: 2}]}, 'an object with the key jobs, where the first of jobs has the keys sku, price'],
    [{data: {jobBoard: {jobPostings: [{id: '1', title: 'Diver'}]}}}, 'Ashby’s own pages'],
  ];
  for (const [answer, words] of refused) {
    it(words, async () => {
      expect(await formatOf(answer)).to.equal(undefined);
      const error = await refusal(answer);
      expect(error.code).to.equal('format');
      expect(error.message).to.contain(words);
    });
  }

  it('also where the page’s author has named a format', async () => {
    for (const format of [...Object.keys(feeds), ...Object.keys(otherFormats)]) {
      const error = await refusal('<html>', format);
      expect(error.code, format).to.equal('format');
    }
    expect((await refusal({data: {jobBoard: {}}}, 'ashby')).message).to.contain('Ashby’s own pages');
    const said = 'has no title; it is an object with the keys ok, error, which says “Document not found”';
    expect((await refusal({ok: false, error: 'Document not found'}, 'lever')).message).to.contain(said);
    expect((await refusal('<html>', 'greenhouse')).message).to.contain('not what greenhouse answers, but an HTML page');
  });

  it('with a sentence of bearable length', async () => {
    const keys = Object.fromEntries(Array.from({length: 500}, (_, index) => [`key${'y'.repeat(200)}${index}`, index]));
    expect((await refusal(keys)).message.length).to.be.below(600);
    expect((await refusal({error: 'x'.repeat(1000)})).message.length).to.be.below(300);
  });
});
