import {expect} from '@open-wc/testing';
import {PostingError, type PostingErrorCode} from '../../src/posting/error.js';
import {load, pick, type Limits} from '../../src/sources/source.js';
import {aMoment, faulty, refusing, requestsOf, timesOf, withFetch} from './fault.js';

/** Long enough for a busy machine; what is to run into a limit has a shorter one. */
const limits: Partial<Limits> = {headers: 30_000, whole: 50_000, backoff: 1};

async function failureOf(address: string, options: Partial<Limits> = {}): Promise<PostingError> {
  try {
    await load(address, {limits: {...limits, ...options}});
  } catch (error) {
    if (error instanceof PostingError) return error;
    throw error;
  }
  throw new Error(`${address} did not fail`);
}

describe('a feed that arrives oddly', () => {
  for (const fault of ['ok', 'byte-order-mark', 'wrong-type', 'redirect']) {
    it(`is read: ${fault}`, async () => {
      const {feed, error} = await load(await faulty(fault, {title: 'Bäckerin'}), {limits});
      expect(pick(feed).title).to.equal('Bäckerin');
      expect(error).to.be.undefined;
    });
  }

  it('is read when letters come in halves', async () => {
    const {feed} = await load(await faulty('split-letters'), {limits});
    expect(pick(feed).title).to.equal('Bäckerin 👩‍🍳 für Käse');
  });

  it('is read without the posting that is broken, which is reported', async () => {
    const {feed} = await load(await faulty('one-broken'), {limits});
    expect(feed.postings.map(({title}) => title)).to.deep.equal(['Miller']);
    expect(feed.problems.map(({path}) => path)).to.deep.equal(['$.postings[0]', '$.postings[2]']);
  });

  it('is no failure when there are no postings', async () => {
    const {feed} = await load(await faulty('nothing'), {limits});
    expect(feed.postings).to.be.empty;
    expect(() => pick(feed))
      .to.throw(PostingError)
      .with.property('code', 'not-found');
  });
});

interface Expectation {
  readonly code: PostingErrorCode | readonly PostingErrorCode[];
  readonly message: RegExp;
  readonly requests: number;
  readonly limits?: Partial<Limits>;
}

const failures: Record<string, Expectation> = {
  reset: {code: 'network', message: /cannot be reached/, requests: 3},
  closed: {code: 'network', message: /cannot be reached/, requests: 3},
  'no-cors': {code: 'network', message: /CORS/, requests: 3},
  'redirect-loop': {code: 'network', message: /cannot be reached/, requests: 3},
  'truncated-chunks': {code: ['network', 'syntax'], message: /broke off|not all of it/, requests: 1},
  truncated: {code: ['network', 'syntax'], message: /broke off|not all of it/, requests: 1},
  'no-answer': {code: 'timeout', message: /did not answer within 2 seconds\.$/, requests: 1, limits: {headers: 2_000}},
  'no-end': {
    code: 'timeout',
    message: /did not answer completely within 3 seconds\.$/,
    requests: 1,
    limits: {whole: 3_000},
  },
  trickle: {
    code: 'timeout',
    message: /did not answer completely within 3 seconds\.$/,
    requests: 1,
    limits: {whole: 3_000},
  },
  'status=400': {code: 'status', message: /answered 400\.$/, requests: 1},
  'status=401': {code: 'status', message: /answered 401\.$/, requests: 1},
  'status=404': {code: 'status', message: /answered 404\.$/, requests: 1},
  'status=410': {code: 'status', message: /answered 410\.$/, requests: 1},
  'status=408': {code: 'status', message: /answered 408\.$/, requests: 3},
  'status=425': {code: 'status', message: /answered 425\.$/, requests: 3},
  'status=429': {code: 'status', message: /answered 429\.$/, requests: 3},
  'status=500': {code: 'status', message: /answered 500\.$/, requests: 3},
  'status=503': {code: 'status', message: /answered 503\.$/, requests: 3},
  'no-content': {code: 'syntax', message: /empty, not JSON\.$/, requests: 1},
  empty: {code: 'syntax', message: /empty, not JSON\.$/, requests: 1},
  'login-page': {code: 'syntax', message: /answered with an HTML page, not JSON\.$/, requests: 1},
  'not-json': {code: 'syntax', message: /not JSON/, requests: 1},
  'not-a-number': {code: 'syntax', message: /not JSON/, requests: 1},
  untitled: {code: 'invalid', message: /title/, requests: 1},
  unknown: {code: 'format', message: /colour/, requests: 1},
  // Some engines' JSON.parse gives up on it.
  deep: {code: ['format', 'syntax'], message: /./, requests: 1},
  huge: {code: 'too-large', message: /is larger than 5 MB\.$/, requests: 1},
  'huge-chunks': {code: 'too-large', message: /is larger than 5 MB\.$/, requests: 1},
  'gzip-bomb': {code: 'too-large', message: /is larger than 5 MB\.$/, requests: 1},
};

/** Some browsers repeat these requests themselves, unseen by the page. */
const isRepeatedByBrowsers = ['reset', 'closed', 'redirect-loop', 'truncated', 'truncated-chunks', 'status=408'];

describe('a feed that fails', () => {
  for (const [fault, {code, message, requests, limits}] of Object.entries(failures)) {
    it(`says so in time: ${fault}`, async () => {
      const address = await faulty(fault);
      const error = await failureOf(address, limits);
      expect([code].flat()).to.include(error.code);
      expect(error.message).to.match(message);
      expect(error.message).to.include(address);
      const asked = await requestsOf(address);
      if (isRepeatedByBrowsers.includes(fault)) expect(asked).to.be.at.least(requests);
      else expect(asked).to.equal(requests);
    });
  }

  it('says so in time: refused', async () => {
    const error = await failureOf(await refusing());
    expect(error.code).to.equal('network');
  });

  it('says so in time: no such host', async () => {
    expect((await failureOf('https://no-such-host.invalid/jobs.json')).code).to.equal('network');
  });

  it('says so in time: no address', async () => {
    expect((await failureOf('https://')).message).to.equal('“https://” is not an address.');
  });

  it('is not read past the limit', async () => {
    const address = await faulty('trickle');
    expect((await failureOf(address, {bytes: 3})).code).to.equal('too-large');
  });
});

describe('a failure that passes', () => {
  for (const steps of ['status=503/ok', 'status=500/reset/ok', 'reset/status=429/ok', 'no-cors/ok']) {
    it(`is not seen: ${steps}`, async () => {
      const {feed} = await load(await faulty(`steps/${steps}`), {limits});
      expect(pick(feed).title).to.equal('Baker');
    });
  }

  it('is left to pass for as long as the server says', async () => {
    const address = await faulty('steps/status=429/ok', {after: 1});
    expect(pick((await load(address, {limits})).feed).title).to.equal('Baker');
    const [first, second] = await timesOf(address);
    // Timers are rounded.
    expect(second! - first!).to.be.at.least(990);
  });

  it('is left to pass until the date that the server says', async () => {
    const after = new Date(Date.now() + 3_000).toUTCString();
    const address = await faulty('steps/status=503/ok', {after});
    expect(pick((await load(address, {limits})).feed).title).to.equal('Baker');
    expect((await timesOf(address))[1]).to.be.at.least(Date.parse(after) - 10);
  });

  for (const after of ['30', '86400', new Date(Date.now() + 86_400_000).toUTCString()]) {
    it(`is not waited for past the time limit: Retry-After ${after}`, async () => {
      const address = await faulty('status=503', {after});
      expect((await failureOf(address, {whole: 20_000})).message).to.match(/answered 503/);
      expect(await requestsOf(address)).to.equal(1);
    });
  }

  for (const after of ['soon', '-5', '0', new Date(0).toUTCString()]) {
    it(`is tried again shortly: Retry-After ${after}`, async () => {
      const {feed} = await load(await faulty('steps/status=503/ok', {after}), {limits});
      expect(pick(feed).title).to.equal('Baker');
    });
  }

  it('is asked for three times at most, by however many', async () => {
    const addresses = await Promise.all(Array.from({length: 30}, () => faulty('status=503')));
    await Promise.all(addresses.flatMap((address) => [failureOf(address), failureOf(address)]));
    const requests = await Promise.all(addresses.map(requestsOf));
    expect(requests).to.deep.equal(addresses.map(() => 3));
  });
});

describe('a browser that is offline, or a page that is hidden', () => {
  const states = {
    offline: {of: navigator, name: 'onLine', value: false, event: () => window.dispatchEvent(new Event('online'))},
    hidden: {
      of: document,
      name: 'hidden',
      value: true,
      event: () => document.dispatchEvent(new Event('visibilitychange', {bubbles: true})),
    },
  };
  for (const [state, {of, name, value, event}] of Object.entries(states)) {
    it(`is waited for, and the clock stands still: ${state}`, async () => {
      const address = await faulty('steps/status=503/ok');
      Object.defineProperty(of, name, {configurable: true, get: () => value});
      try {
        const loading = load(address, {limits: {...limits, whole: 5_000}});
        await aMoment(5_500);
        expect(await requestsOf(address), 'requests in the meantime').to.equal(1);
        Reflect.deleteProperty(of, name);
        event();
        expect(pick((await loading).feed).title).to.equal('Baker');
      } finally {
        Reflect.deleteProperty(of, name);
      }
    });
  }
});

describe('a page that forbids the address', () => {
  it('is named as the cause, and nothing is tried again', async () => {
    const address = await faulty('ok');
    const {error, violations} = await inFrame(
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`,
      `const violations = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.blockedURI));
      const error = await load(${JSON.stringify(address)}).catch(({code, message}) => ({code, message}));
      return {error, violations};`,
    );
    expect(error).to.deep.equal({
      code: 'network',
      message: `The Content-Security-Policy of this page forbids ${address}: its connect-src does not list it.`,
    });
    expect(violations).to.have.length(1);
    expect(await requestsOf(address)).to.equal(0);
  });

  it('is not blamed for a failure of another kind', async () => {
    const address = await faulty('no-cors');
    const {error} = await inFrame(
      `<meta http-equiv="Content-Security-Policy" content="img-src 'self'">`,
      `new Image().src = ${JSON.stringify(await faulty('ok'))};
      const error = await load(${JSON.stringify(address)}, {limits: {backoff: 1}}).catch(({code, message}) => ({code, message}));
      return {error};`,
    );
    expect(error).to.have.property('message').that.matches(/CORS/);
  });
});

describe('a page whose old library has changed the language', () => {
  it('still shows the posting', async () => {
    const address = await faulty('steps/status=503/ok');
    const {titles} = await inFrame(
      `<script>
        Array.from = (list) => [].slice.call(list);
        Array.prototype.toJSON = function () { return 'list'; };
        Array.prototype.each = function () {};
        Object.prototype.extend = function () {};
        Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
        delete Array.prototype.entries;
      </script>`,
      `const answers = await Promise.all([1, 2].map(() => load(${JSON.stringify(address)}, {limits: {backoff: 1}})));
      return {titles: answers.map(({feed}) => pick(feed, 'one').title).join()};`,
    );
    expect(titles).to.equal('Baker,Baker');
  });

  it('is given up on in time when its fetch never ends', async () => {
    const endless = () => new Promise<Response>((resolve) => setTimeout(resolve, 60_000));
    const failure = await withFetch(endless, () => failureOf('https://jobs.example/never.json', {headers: 300}));
    expect(failure.code).to.equal('timeout');
  });

  for (const [what, broken] of Object.entries<unknown>({
    throws: () => {
      throw new TypeError('no');
    },
    'is gone': undefined,
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as bad pages do
    'rejects with nothing': () => Promise.reject(undefined!),
    'gives no response': () => Promise.resolve(null),
  })) {
    it(`fails by the usual error when its fetch ${what}`, async () => {
      const failure = await withFetch(broken as typeof fetch, () => failureOf(`https://jobs.example/${what}.json`));
      expect(failure.code).to.equal('network');
    });
  }
});

describe('a request', () => {
  it('carries nothing of the visitor and only the origin of the page', async () => {
    const own = window.fetch.bind(window);
    const address = await faulty('headers');
    const asked: (RequestInit | undefined)[] = [];
    const {feed} = await withFetch(
      (input, init) => {
        asked.push(init);
        return own(input, init);
      },
      () => load(address, {limits}),
    );
    const headers = JSON.parse(pick(feed).title) as Record<string, string>;
    expect(headers['referer']).to.equal(`${location.origin}/`);
    expect(headers).not.to.have.property('cookie');
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({credentials: 'omit'});
  });
});

/** What a script gives that runs in a page of its own, with something in its head. */
async function inFrame(head: string, script: string): Promise<Record<string, unknown>> {
  const frame = document.createElement('iframe');
  const given = new Promise<Record<string, unknown>>((resolve) => {
    addEventListener('message', ({source, data}) => {
      if (source === frame.contentWindow) resolve(data as Record<string, unknown>);
    });
  });
  const source = new URL('../../src/sources/source.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html><head>${head}</head><script type="module">
    import {load, pick} from '${source}';
    const run = async () => {${script}};
    parent.postMessage(await run().catch((error) => ({failed: String(error)})), '*');
  </script>`;
  document.body.append(frame);
  try {
    return await given;
  } finally {
    frame.remove();
  }
}
