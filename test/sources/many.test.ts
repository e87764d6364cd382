import {expect} from '@open-wc/testing';
import {bodyOf} from '../../src/board/body.js';
import {writeDocuments} from '../../src/board/documents.js';
import {PostingError} from '../../src/posting/error.js';
import {indexInWorker} from '../../src/sources/index-client.js';
import {loadBody, loadMany, type ManyOptions} from '../../src/sources/many.js';
import {pause} from '../../src/sources/slices.js';
import {load} from '../../src/sources/source.js';
import {aMoment, faulty, requestsOf} from './fault.js';

const limits = {bytes: 50_000_000, backoff: 1, headers: 30_000, whole: 50_000};
const big = {total: 3_000, body: 1_700};
const failureOf = (loading: Promise<unknown>) =>
  loading.then(
    () => undefined,
    (error: unknown) => error as Error,
  );
/** As text: to say in what thousands of postings differ takes longer than anyone waits. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
/** How often the page is let in between while something is under way. */
async function pausesDuring<T>(work: Promise<T>): Promise<[T, number]> {
  let pauses = 0;
  let isDone = false;
  const count = () => {
    pauses++;
    if (!isDone) setTimeout(count);
  };
  setTimeout(count);
  const result = await work;
  isDone = true;
  return [result, pauses];
}

describe('a long list', () => {
  it('is the same whichever way it is read', async () => {
    const whole = await load(await faulty('many', big), {limits});
    const {feed} = await loadMany(await faulty('many', big), {limits, worker: 'never'});
    expect(isSame(feed.postings, whole.feed.postings)).to.be.true;
    const answer = await loadMany(await faulty('many', big), {limits});
    expect(answer.error).to.be.undefined;
    const bare = answer.feed.postings.map(({detailUrl: _, ...posting}) => posting);
    const expected = whole.feed.postings.map((posting) => ({...posting, sections: []}));
    expect(bare[0]).to.deep.equal(expected[0]);
    expect(isSame(bare, expected)).to.be.true;
    const [first, , third] = answer.feed.postings;
    expect(await loadBody(third!)).to.deep.equal(whole.feed.postings[2]);
    // As a board may have changed it meanwhile.
    expect(await loadBody({...first!, title: 'Bäcker'})).to.deep.equal({...whole.feed.postings[0], title: 'Bäcker'});
  });

  it('is searched where it was read, bodies and all', async () => {
    const {feed} = await loadMany(await faulty('many', big), {limits});
    const write = writeDocuments({nameOf: (_, value) => value, countriesOf: () => [], bodyOf});
    const documents = feed.postings.map(write);
    const index = await indexInWorker(documents.length, (from) => documents.slice(from, from + 100), pause);
    expect(index, 'a worker').to.exist;
    const finds = await index!.find('bakr 2999');
    expect(finds?.scores).to.have.length(3_000);
    expect(finds?.scores[2_999]).to.be.above(0);
    expect(finds?.words).to.include(' baker');
    const inBody = await index!.find('rolls');
    expect(inBody?.scores.filter(Boolean)).to.have.length(3_000);
  });

  it('is read by an adapter in parts as in one piece', async () => {
    const {feed} = await loadMany(await faulty('many-jobs', {total: 1_000}), {limits, worker: 'never'});
    expect(feed.postings).to.have.length(1_000);
    expect(feed.postings[999]).to.deep.include({id: '1000', title: 'Baker 999', url: 'https://mill.example/jobs/999'});
  });

  it('lets the page in between', async () => {
    const address = await faulty('many', {total: 6_000});
    const [{feed}, pauses] = await pausesDuring(loadMany(address, {limits, worker: 'never'}));
    expect(feed.postings).to.have.length(6_000);
    expect(pauses).to.be.above(2);
  });

  it('is asked for again only until it is known to be large', async () => {
    const address = await faulty('many', big);
    await loadMany(address, {limits});
    expect(await requestsOf(address)).to.equal(2);
    await loadMany(address, {limits, fresh: true});
    expect(await requestsOf(address)).to.equal(3);
  });

  it('is not asked for by a worker where it is short', async () => {
    const address = await faulty('many', {total: 3});
    const {feed} = await loadMany(address, {limits});
    expect(feed.postings[0]?.detailUrl).to.be.undefined;
    expect(await requestsOf(address)).to.equal(1);
  });

  it('has limits, in a worker too', async () => {
    const fail = async (options: ManyOptions) => failureOf(loadMany(await faulty('many', big), options));
    for (const worker of ['auto', 'never'] as const) {
      const error = await fail({limits: {...limits, bytes: 3_000_000}, worker});
      expect(error).to.be.instanceOf(PostingError);
      expect(error).to.have.property('code', 'too-large');
    }
  });

  it('can be given up', async () => {
    const leaving = new AbortController();
    const address = await faulty('many', {...big, delay: 3_000});
    const loading = failureOf(loadMany(address, {limits, signal: leaving.signal}));
    while ((await requestsOf(address)) === 0) await aMoment(5);
    leaving.abort();
    expect(await loading).to.have.property('name', 'AbortError');
  });

  it('names the posting of the whole in what it reports', async () => {
    const postings = Array.from({length: 500}, (_, index) => ({
      title: `Baker ${index}`,
      ...(index === 333 && {url: 1}),
    }));
    const address = URL.createObjectURL(new Blob([JSON.stringify({postings})]));
    const {feed} = await loadMany(address, {limits, worker: 'never'});
    expect(feed.problems.map(({path}) => path)).to.deep.equal(['$.postings[333].url']);
  });
});
