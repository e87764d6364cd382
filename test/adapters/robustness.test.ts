import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {feeds} from '../../src/adapters/feeds.js';
import {readAnswer} from '../../src/adapters/formats.js';
import {otherFormats} from '../../src/adapters/other-formats.js';
import {PostingError} from '../../src/posting/error.js';
import type {Feed} from '../../src/posting/posting.js';
import {readPosting} from '../../src/posting/read.js';
import {fixtures} from './fixtures/all.js';

const formats = [...Object.keys(feeds), ...Object.keys(otherFormats)];
const address = 'https://boards-api.greenhouse.io/v1/boards/kelp/jobs?limit=1';

/** What stands in the place of something in an answer: other kinds of things, and what breaks careless code. */
const rubbish = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1e999, true, false, [], {}, [[]], [null], {a: {}}, 'x', '<p>', '&#0;', '%'),
  fc.constantFrom<unknown>({toString: 1, valueOf: 1}, {length: 3}, {then: 1}, {constructor: {prototype: 1}}, [
    '__proto__',
  ]),
  fc.constantFrom<unknown>(
    '2026-13-99',
    'javascript:alert(1)',
    '//',
    'a'.repeat(3000),
    '\u0000',
    '\ud800',
    '1e9',
    '-5',
  ),
  fc.jsonValue(),
);

/** An answer with some of the things in it replaced, taken out, or put inside another. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures.filter(([, , answer]) => typeof answer === 'object')),
    fc.array(fc.tuple(fc.nat(), rubbish, fc.constantFrom('replace', 'delete', 'wrap', 'proto')), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([[format, name, answer], changes]) => {
    const copy: unknown = structuredClone(answer);
    for (const [pick, value, change] of changes) {
      const holders: [Record<string, unknown>, string][] = [];
      const visit = (node: unknown) => {
        if (typeof node !== 'object' || node === null) return;
        for (const key of Object.keys(node)) {
          const holder = node as Record<string, unknown>;
          holders.push([holder, key]);
          visit(holder[key]);
        }
      };
      visit(copy);
      const [holder, key] = holders[pick % Math.max(1, holders.length)] ?? [];
      if (!holder || key === undefined) continue;
      if (change === 'delete') Reflect.deleteProperty(holder, key);
      else if (change === 'wrap') holder[key] = [holder[key]];
      else if (change === 'proto')
        Object.defineProperty(holder, '__proto__', {
          value: {polluted: structuredClone(value)},
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else holder[key] = structuredClone(value);
    }
    // As JSON has it: no holes in lists, no infinity.
    return {format, name, answer: JSON.parse(JSON.stringify(copy)) as unknown};
  });

/** A feed, or the only error there may be. */
async function readSafely(answer: unknown, format?: string): Promise<Feed | PostingError> {
  try {
    return await readAnswer(answer, {address, ...(format && {format})});
  } catch (error) {
    expect(error).to.be.instanceOf(PostingError);
    expect((error as PostingError).code).to.be.oneOf(['format', 'invalid']);
    return error as PostingError;
  }
}

function expectSound(feed: Feed | PostingError): void {
  if (feed instanceof PostingError) return;
  for (const posting of feed.postings) {
    expect(posting.title).to.equal(posting.title.trim());
    expect(posting.title).to.not.equal('');
    // Whatever an adapter gives, the native format can say: nothing in it is empty, or of another kind.
    const problems: unknown[] = [];
    const again = readPosting(JSON.parse(JSON.stringify(posting)), problems as never);
    expect(problems, JSON.stringify(posting)).to.deep.equal([]);
    expect(again).to.deep.equal(JSON.parse(JSON.stringify(posting)));
  }
  for (const {path, message} of feed.problems) {
    expect(path).to.match(/^\$/);
    expect(message).to.be.a('string');
    expect(message).to.not.equal('');
  }
  expect('polluted' in {}).to.equal(false);
}

describe('adapters, whatever they are given', () => {
  it('read their fixtures without a problem of any kind', async () => {
    for (const [, , answer] of fixtures) expectSound(await readSafely(answer));
  });

  it('throw nothing but PostingError for any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({maxDepth: 4}), fc.option(fc.constantFrom(...formats)), async (answer, format) => {
        expectSound(await readSafely(answer, format ?? undefined));
      }),
      {numRuns: 1000},
    );
  });

  it('throw nothing but PostingError for any text', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((inside) => `<workzag-jobs><position>${inside}</position>`),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.option(fc.constantFrom(...formats)), async (answer, format) => {
        expectSound(await readSafely(answer, format ?? undefined));
      }),
      {numRuns: 500},
    );
  });

  it('read answers with rubbish in any place', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, fc.boolean(), async ({format, answer}, isNamed) => {
        expectSound(await readSafely(answer, isNamed ? format : undefined));
      }),
      {numRuns: 1000},
    );
  });

  it('read the answers of other feeds when the page’s author names the wrong one', async () => {
    for (const [, , answer] of fixtures) for (const format of formats) expectSound(await readSafely(answer, format));
  });

  it('stand deep nesting', async () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 20_000; depth++) deep = depth % 2 ? [deep] : {a: deep};
    const below = (name: string) => {
      let named: unknown = {jobs: []};
      for (let depth = 0; depth < 20_000; depth++) named = {[name]: depth % 2 ? [named] : named};
      return named;
    };
    const chains = ['departments', 'offices', 'children', '@graph', 'item', 'itemListElement', 'postings'].map(below);
    for (const answer of [deep, [deep], {jobs: deep}, {'@graph': deep}, ...chains]) {
      for (const format of [undefined, ...formats]) await readSafely(answer, format);
    }
    for (const [format, , answer] of fixtures) {
      if (typeof answer !== 'object' || answer === null) continue;
      const posting = Array.isArray(answer) ? answer[0] : answer;
      for (const key of Object.keys(posting as object)) {
        await readSafely({...(posting as object), [key]: deep}, format);
      }
    }
  });

  it('do not mind what a page has put on Object.prototype', async () => {
    const polluted = ['title', 'jobs', 'locations', 'pay', 'html', 'name', 'id', 'value'];
    const before = JSON.stringify(await Promise.all(fixtures.map(([, , answer]) => readSafely(answer))));
    try {
      for (const name of polluted)
        Object.defineProperty(Object.prototype, name, {value: 'polluted', configurable: true, writable: true});
      const after = JSON.stringify(await Promise.all(fixtures.map(([, , answer]) => readSafely(answer))));
      expect(after === before, 'the same').to.equal(true);
    } finally {
      for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});
