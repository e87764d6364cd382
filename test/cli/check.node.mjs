/**
 * The command `check`: what is read, how findings are written, and the exit code.
 *
 *     node --test test/cli/check.node.mjs
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {load, paper} from './command-line.mjs';

const {run, commands} = await load('cli/run.js', 'cli/commands.js');

async function type(...words) {
  const terminal = paper();
  const exitCode = await run(commands, words, terminal);
  return {exitCode, ...terminal.written};
}

/** Days from now, as a date. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const posting = {
  id: 'keeper',
  title: 'Lighthouse Keeper',
  url: 'https://coast.example/jobs/keeper',
  apply: 'https://coast.example/jobs/keeper/apply',
  directApply: true,
  organization: {name: 'Coast', url: 'https://coast.example/', logo: 'https://coast.example/logo.png'},
  locations: {locality: 'Durness', region: 'Highland', country: 'GB'},
  employmentTypes: 'full-time',
  pay: {min: 30_000, max: 36_000, currency: 'GBP', period: 'year'},
  datePosted: day(-3),
  validThrough: day(30),
  sections: [
    {
      kind: 'responsibilities',
      items: ['Climb the tower twice a day and look after the lamp', 'Write the log of the ships that pass Cape Wrath'],
    },
    {
      kind: 'qualifications',
      items: [
        'A calm mind in bad weather, and in good weather a good book',
        'Good boots, and somebody to write letters to at Christmas',
      ],
    },
    {kind: 'summary', text: 'We keep the light burning for everybody who passes at night.'},
  ],
};

describe('npx job-posting-elements check', () => {
  let folder;
  let server;
  let origin;
  const file = (name) => join(folder, name);
  const write = async (name, content) => {
    await writeFile(file(name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return file(name);
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-'));
    const pages = {};
    const job = {
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: 'Lighthouse Keeper',
      description: '<p>We keep the light burning for everybody who passes Cape Wrath at night.</p>',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: {'@type': 'QuantitativeValue', minValue: 30000, maxValue: 36000, unitText: 'YEAR'},
      },
    };
    const html = (words) =>
      `<!doctype html><html lang="en"><head><title>Jobs</title><link rel="canonical" href="/keeper"><script type="application/ld+json">${JSON.stringify(job)}</script></head><body>${words}</body></html>`;
    pages['/keeper'] = html(
      '<main><h1>Lighthouse Keeper</h1><p>We keep the <b>light</b> burning for everybody who passes Cape Wrath at night.</p><p>£30,000 to £36,000 a year</p></main>',
    );
    pages['/hidden'] = html('<main><h1>Warden</h1><p hidden>Lighthouse Keeper</p></main>');
    pages['/bare'] = '<!doctype html><html><body><h1>Lighthouse Keeper</h1></body></html>';
    server = createServer(({url}, response) => {
      response.writeHead(pages[url] ? 200 : 404, {'content-type': 'text/html'}).end(pages[url]);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(async () => {
    server.close();
    await rm(folder, {recursive: true});
  });

  it('names the file that it cannot use, among others', async () => {
    const bad = await write('untitled.md', 'We are a bakery, and we bake bread for everybody in town.');
    const broken = await write('broken.json', '{"title": ');
    const {exitCode, told} = await type('check', await write('good.json', posting), bad, broken);
    assert.equal(exitCode, 3);
    assert.match(told, /untitled\.md: No title was found/);
    assert.match(told, /broken\.json: .*JSON/);
  });

  it('finds nothing in a posting that is right', async () => {
    const {exitCode, out, told} = await type('check', await write('good.json', posting));
    assert.deepEqual([exitCode, told], [0, '']);
    assert.match(out, /Lighthouse Keeper.*\n {2}nothing to do\n/);
    assert.match(out, /0 errors, 0 warnings, 0 hints in 1 posting\./);
  });

  it('says what is wrong, where, on which line, and what to do', async () => {
    const name = await write('bad.json', {
      ...posting,
      title: 'Keeper, £30k',
      locations: {locality: 'Durness'},
      titel: 'x',
      datePosted: 'yesterday',
    });
    const {exitCode, out} = await type('check', name);
    assert.equal(exitCode, 1);
    assert.match(out, /error {4}\$\.locations\[0\]\.country:\d+\n +Add the country/);
    assert.match(out, /warning {2}\$\.title:3\n +Take the pay \(“£30k”\) out of the title/);
    assert.match(out, /warning {2}\$\.titel:\d+/);
    assert.match(out, /error {4}\$\.datePosted:\d+\n +Correct the value/);
  });

  it('says of several postings in one file which one it is', async () => {
    const name = await write('list.json', {
      organization: 'Coast',
      postings: [posting, {pay: '20'}, {...posting, employmentTypes: 'Saisonarbeit'}],
    });
    const {out} = await type('check', name, '--format', 'json');
    const found = JSON.parse(out).flatMap(({findings}) => findings.map(({rule, path}) => `${rule} ${path}`));
    assert.ok(found.includes('employment-type $.postings[2].employmentTypes[0]'), found.join('\n'));
    assert.ok(
      found.some((line) => line.startsWith('not-read $.postings[1]')),
      found.join('\n'),
    );
  });

  it('reads JSON-LD, Markdown and feeds', async () => {
    const ld = await type(
      'check',
      await write('job.jsonld', {'@context': 'https://schema.org', '@type': 'JobPosting', title: 'KEEPER WANTED'}),
      '--format',
      'json',
    );
    assert.ok(JSON.parse(ld.out)[0].findings.some(({path}) => path === '$.hiringOrganization'));
    const markdown = await type('check', await write('keeper.md', '# Keeper\n\nLight.'));
    assert.equal(markdown.exitCode, 1);
    assert.match(markdown.out, /\$\.locations/);
    const feed = await type(
      'check',
      await write('feed.json', [
        {id: 'a', text: 'Keeper', categories: {location: 'Durness'}, hostedUrl: 'https://jobs.lever.co/x/a'},
      ]),
    );
    assert.equal(feed.exitCode, 1);
  });

  it('looks at a page, and whether it shows what it marks up', async () => {
    const rulesOf = async (path) => {
      const {out} = await type('check', origin + path, '--format', 'json');
      return JSON.parse(out)
        .flatMap(({findings}) => findings.map(({rule}) => rule))
        .filter((rule) => /^page-|^json-ld/.test(rule));
    };
    assert.deepEqual(await rulesOf('/keeper'), []);
    assert.deepEqual(await rulesOf('/hidden'), [
      'page-title',
      'page-description',
      'page-pay',
      'page-pay',
      'page-canonical',
    ]);
    assert.deepEqual(await rulesOf('/bare'), ['json-ld-missing']);
  });

  it('writes SARIF', async () => {
    const name = await write('sarif.json', {...posting, locations: []});
    const {out, exitCode} = await type('check', name, '--format', 'sarif');
    assert.equal(exitCode, 1);
    const {version, runs} = JSON.parse(out);
    assert.equal(version, '2.1.0');
    const [{results, tool}] = runs;
    const [result] = results;
    assert.equal(result.ruleId, 'location-missing');
    assert.equal(result.level, 'error');
    assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, relative('.', name));
    assert.ok(result.locations[0].physicalLocation.region.startLine > 0);
    assert.ok(tool.driver.rules.some(({id, helpUri}) => id === 'location-missing' && helpUri.startsWith('https://')));
  });

  it('writes annotations of GitHub, each on one line', async () => {
    const name = await write('github.json', {...posting, title: 'Keeper: 100% light, £30k'});
    const {out, exitCode} = await type('check', name, '--format', 'github');
    assert.equal(exitCode, 0);
    assert.match(
      out,
      /^::warning file=[^,]+,line=3,col=\d+,title=Keeper%3A 100%25 light%2C £30k \(title-has-pay\)::\$\.title: Take .*\n$/,
    );
  });

  it('fails from the severity on that is asked for, and goes on after what cannot be read', async () => {
    const name = await write('warned.json', {...posting, title: 'Keeper £30k'});
    assert.equal((await type('check', name)).exitCode, 0);
    assert.equal((await type('check', name, '--fail-on', 'warning')).exitCode, 1);
    const {exitCode, out, told} = await type('check', file('none.json'), name);
    assert.equal(exitCode, 3);
    assert.match(out, /title-has-pay/);
    assert.match(told, /There is no file/);
    assert.equal((await type('check', name, '--format', 'xml')).exitCode, 2);
    assert.equal((await type('check', file('war*.json'))).exitCode, 0);
    assert.doesNotMatch(
      (await type('check', await write('hint.json', {...posting, directApply: undefined}), '--quiet')).out,
      /direct-apply/,
    );
  });
});
