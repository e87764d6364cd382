import {expect} from '@open-wc/testing';
import {PostingError} from '../../src/posting/error.js';
import type {Feed, Posting} from '../../src/posting/posting.js';
import {completePosting} from '../../src/posting/fields.js';
import {loadDetail} from '../../src/sources/detail.js';
import {load, pick, type Answer, type Limits} from '../../src/sources/source.js';
import {aMoment, faulty, requestsOf, withFetch} from './fault.js';

const limits: Partial<Limits> = {backoff: 1};
const titleOf = ({feed}: Answer) => pick(feed).title;
const failureOf = (loading: Promise<unknown>) =>
  loading.then(
    () => undefined,
    (error: unknown) => error as Error,
  );

describe('an address that many ask for', () => {
  it('is requested once', async () => {
    const address = await faulty('ok', {delay: 50});
    const answers = await Promise.all(Array.from({length: 20}, () => load(address)));
    expect(answers.map(titleOf)).to.deep.equal(Array(20).fill('Baker'));
    expect(await requestsOf(address)).to.equal(1);
  });

  it('is requested once, however it is written', async () => {
    const address = await faulty('ok');
    await Promise.all([load(address), load(address.replace('http:', 'HTTP:')), load(` ${address} `)]);
    expect(await requestsOf(address)).to.equal(1);
  });

  it('fails for all of them after the tries of one', async () => {
    const address = await faulty('status=500');
    const failures = await Promise.all(Array.from({length: 20}, () => failureOf(load(address, {limits}))));
    expect(new Set(failures.map((failure) => failure?.message))).to.have.length(1);
    expect(await requestsOf(address)).to.equal(3);
  });

  it('is not given up while one still waits', async () => {
    const address = await faulty('ok', {delay: 1_500});
    const leaving = new AbortController();
    const left = failureOf(load(address, {signal: leaving.signal}));
    const staying = load(address);
    await aMoment(50);
    leaving.abort();
    expect(await left).to.have.property('name', 'AbortError');
    expect(titleOf(await staying)).to.equal('Baker');
    expect(await requestsOf(address)).to.equal(1);
  });

  it('is given up when the last has gone', async () => {
    const own = window.fetch.bind(window);
    const address = await faulty('no-answer');
    const leaving = new AbortController();
    const signals: (AbortSignal | null | undefined)[] = [];
    await withFetch(
      (input, init) => {
        signals.push(init?.signal);
        return own(input, init);
      },
      async () => {
        const both = [load(address, {signal: leaving.signal}), load(address, {signal: leaving.signal})].map(failureOf);
        while (signals.length === 0) await aMoment(5);
        await aMoment(50);
        expect(signals.map((signal) => signal?.aborted)).to.deep.equal([false]);
        leaving.abort();
        expect((await Promise.all(both)).map((failure) => failure?.name)).to.deep.equal(['AbortError', 'AbortError']);
        await aMoment(50);
        expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
      },
    );
  });

  it('is requested anew after all had gone', async () => {
    const address = await faulty('steps/no-answer/ok');
    const leaving = new AbortController();
    const left = failureOf(load(address, {signal: leaving.signal}));
    await aMoment();
    leaving.abort();
    await left;
    expect(titleOf(await load(address))).to.equal('Baker');
  });

  it('is still under way for who leaves and asks again at once', async () => {
    const address = await faulty('ok', {delay: 1_500});
    const leaving = new AbortController();
    const left = failureOf(load(address, {signal: leaving.signal}));
    await aMoment(20);
    leaving.abort();
    const again = load(address);
    await left;
    expect(titleOf(await again)).to.equal('Baker');
    expect(await requestsOf(address)).to.equal(1);
  });

  it('is not requested for who has left before', async () => {
    const address = await faulty('ok');
    expect(await failureOf(load(address, {signal: AbortSignal.abort()}))).to.have.property('name', 'AbortError');
    expect(await requestsOf(address)).to.equal(0);
  });

  it('is not tried again for who has left while it failed', async () => {
    const address = await faulty('status=503');
    const leaving = new AbortController();
    const left = failureOf(load(address, {signal: leaving.signal, limits: {backoff: 400}}));
    while ((await requestsOf(address)) === 0) await aMoment(5);
    leaving.abort();
    expect(await left).to.have.property('name', 'AbortError');
    await aMoment(500);
    expect(await requestsOf(address)).to.be.at.most(1);
  });
});

describe('an address asked for again', () => {
  it('is answered from memory while that is new', async () => {
    const address = await faulty('ok');
    const {readAt} = await load(address);
    expect((await load(address)).readAt).to.equal(readAt);
    expect(await requestsOf(address)).to.equal(1);
  });

  it('is answered from memory only in the format asked for', async () => {
    const address = await faulty('ok');
    await load(address);
    expect(await failureOf(load(address, {format: 'no-such-format'}))).to.have.property('code', 'format');
  });

  it('is requested again when a visitor asks for it', async () => {
    const address = await faulty('ok');
    await load(address);
    await load(address, {fresh: true});
    expect(await requestsOf(address)).to.equal(2);
  });

  it('is requested once more when that is old, and meanwhile the old answer can be drawn', async () => {
    const address = await faulty('ok');
    const old = await load(address);
    await aMoment(20);
    const updates: Feed[] = [];
    const onUpdate = (feed: Feed) => updates.push(feed);
    const again = await Promise.all([
      load(address, {limits: {newFor: 10}, onUpdate}),
      load(address, {limits: {newFor: 10}}),
    ]);
    expect(updates).to.deep.equal([old.feed]);
    expect(again[0].readAt).to.be.above(old.readAt);
    expect(await requestsOf(address)).to.equal(2);
  });

  it('gives the last good answer, and why, when it fails now', async () => {
    const address = await faulty('steps/ok/status=404/login-page/ok');
    const old = await load(address);
    const first = await load(address, {fresh: true});
    expect(first.feed).to.equal(old.feed);
    expect(first.readAt).to.equal(old.readAt);
    expect(first.error).to.be.instanceOf(PostingError).with.property('code', 'status');
    expect((await load(address, {fresh: true})).error).to.have.property('code', 'syntax');
    const last = await load(address, {fresh: true});
    expect(last.error).to.be.undefined;
  });

  it('is requested again after a failure', async () => {
    const address = await faulty('steps/status=404/ok');
    expect(await failureOf(load(address))).to.have.property('code', 'status');
    expect(titleOf(await load(address))).to.equal('Baker');
  });
});

/** Shows the answer of the address that was set last, as an element does. */
class Screen {
  shown = '';
  #controller = new AbortController();
  #loading: Promise<unknown> = Promise.resolve();

  set src(address: string) {
    this.#controller.abort();
    const {signal} = (this.#controller = new AbortController());
    this.#loading = load(address, {signal, fresh: Math.random() < 0.2, limits}).then(
      (answer) => (this.shown = titleOf(answer)),
      (error: unknown) => {
        if (!signal.aborted) this.shown = (error as PostingError).code;
      },
    );
  }

  get settled() {
    return this.#loading;
  }
}

describe('an address that changes', () => {
  it('shows the last one after each of 1,000 random changes that is given time', async () => {
    const faults = ['ok', 'ok', 'ok', 'steps/status=503/ok', 'status=404', 'login-page'];
    const addresses = await Promise.all(
      Array.from({length: 25}, (_, index) =>
        faulty(faults[index % faults.length]!, {title: `Job ${index}`, delay: index % 4}),
      ),
    );
    const screens = [new Screen(), new Screen(), new Screen()];
    let checked = 0;
    for (let change = 1; change <= 1_000; change++) {
      const index = Math.floor(Math.random() * addresses.length);
      const screen = screens[change % screens.length]!;
      screen.src = addresses[index]!;
      const chance = Math.random();
      if (chance < 0.3) await aMoment(chance * 20);
      if (chance < 0.9 && change < 1_000) continue;
      await screen.settled;
      const fault = faults[index % faults.length];
      const expected = fault === 'status=404' ? 'status' : fault === 'login-page' ? 'syntax' : `Job ${index}`;
      expect(screen.shown, `after change ${change}`).to.equal(expected);
      checked++;
    }
    expect(checked).to.be.above(20);
  });
});

describe('a feed in pages', () => {
  const paged = (query: Record<string, string | number>) => faulty('pages', {offset: 0, limit: 10, ...query});
  const idsTo = (total: number) => Array.from({length: total}, (_, index) => String(index));
  const idsOf = ({postings}: Feed) => postings.map(({id}) => id);

  it('is read to its end, and drawn as it comes', async () => {
    const address = await paged({total: 35});
    const counts: number[] = [];
    const {feed, error} = await load(address, {onUpdate: ({postings}) => counts.push(postings.length)});
    expect(error).to.be.undefined;
    expect(idsOf(feed)).to.deep.equal(idsTo(35));
    expect(feed.next).to.be.undefined;
    expect(counts).to.deep.equal([10, 20, 30]);
    expect(await requestsOf(address)).to.equal(4);
  });

  it('is read once for all, and who comes late is given what has come', async () => {
    const address = await paged({total: 20, delay: 100});
    const late: number[] = [];
    let first!: Promise<Answer>;
    await new Promise((firstPage) => {
      first = load(address, {onUpdate: firstPage});
    });
    const second = load(address, {onUpdate: ({postings}) => late.push(postings.length)});
    expect((await first).feed).to.equal((await second).feed);
    expect(late).to.deep.equal([10]);
    expect(await requestsOf(address)).to.equal(2);
  });

  it('gives what has come when a later page fails, and asks for all of it the next time', async () => {
    const address = await paged({total: 35, 'broken-at': 20});
    const {feed, error} = await load(address);
    expect(idsOf(feed)).to.deep.equal(idsTo(20));
    expect(error).to.have.property('code', 'status');
    await load(address);
    expect(await requestsOf(address)).to.equal(6);
  });

  it('is read no further than the limits', async () => {
    const byPages = await load(await paged({total: 100}), {limits: {pages: 3}});
    expect(idsOf(byPages.feed)).to.deep.equal(idsTo(30));
    const byPostings = await load(await paged({total: 100}), {limits: {postings: 15}});
    expect(idsOf(byPostings.feed)).to.deep.equal(idsTo(20));
    expect(byPostings.feed.next).to.be.a('string');
  });

  it('is read no page twice', async () => {
    const address = await paged({total: 50, 'back-at': 20});
    expect(idsOf((await load(address)).feed)).to.deep.equal(idsTo(30));
    expect(await requestsOf(address)).to.be.at.most(4);
  });

  it('is not followed to another host, and says so', async () => {
    const {feed, error} = await load(await paged({total: 50, 'away-at': 10}));
    expect(idsOf(feed)).to.deep.equal(idsTo(20));
    expect(error).to.be.undefined;
    expect(feed.problems.at(-1)?.message).to.match(/elsewhere\.example.*another host/);
  });

  it('is not hidden by an answer that holds less of it than the last', async () => {
    const address = await paged({total: 20, 'broken-after': 3});
    await load(address);
    const {feed, error} = await load(address, {fresh: true});
    expect(idsOf(feed)).to.deep.equal(idsTo(20));
    expect(error).to.have.property('code', 'status');
  });
});

describe('a posting that came without its body', () => {
  const listed = (fields: Partial<Posting>) =>
    completePosting({title: 'Baker', id: '7', department: 'Kitchen', ...fields});

  it('gets it from its own address, and keeps what that does not say', async () => {
    const posting = await loadDetail(listed({detailUrl: await faulty('ok', {title: 'Head baker'})}));
    expect(posting).to.include({title: 'Head baker', id: '7', department: 'Kitchen'});
    expect(posting.organization).to.deep.equal({name: 'Mill & Oven'});
    expect(posting.detailUrl).to.be.undefined;
  });

  it('is left as it is where there is nothing to load', async () => {
    const complete = listed({});
    expect(await loadDetail(complete)).to.equal(complete);
    const withBody = listed({detailUrl: 'https://jobs.example/7', sections: [{kind: 'other', content: []}]});
    expect(await loadDetail(withBody)).to.equal(withBody);
  });

  it('fails as an address does', async () => {
    const failure = await failureOf(loadDetail(listed({detailUrl: await faulty('status=404')})));
    expect(failure).to.be.instanceOf(PostingError).with.property('code', 'status');
  });
});
