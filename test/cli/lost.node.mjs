/**
 * Feeds of which a part does not come, and texts that a terminal would obey.
 *
 *     node --test test/cli/lost.node.mjs
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {load, paper} from './command-line.mjs';

const {run, commands, plain} = await load('cli/run.js', 'cli/commands.js', 'cli/terminal.js');

async function type(...words) {
  const terminal = paper();
  const exitCode = await run(commands, words, terminal);
  return {exitCode, ...terminal.written};
}

const job = (id) => ({
  id,
  url: `https://bakery.example/jobs/${id}`,
  title: `Baker ${id}`,
  content_html: '<p>Bread.</p>',
  _jobposting: {title: `Baker ${id}`},
});
const listed = (id) => ({
  id,
  name: `Miller ${id}`,
  ref: `/mill/${id}`,
  company: {name: 'Mill', identifier: 'mill'},
  releasedDate: '2026-03-04T00:00:00.000Z',
  location: {city: 'Bergen', country: 'no'},
});

describe('what of a feed cannot be had', () => {
  let folder;
  let server;
  let origin;
  const answers = {};
  const at = (path) => `${origin}${path}`;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lost-'));
    server = createServer(({url}, response) => {
      const answer = answers[url];
      response.writeHead(answer ? 200 : 404, {'content-type': 'application/json'}).end(JSON.stringify(answer));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${server.address().port}`;
    const version = 'https://jsonfeed.org/version/1.1';
    answers['/feed.json'] = {version, title: 'Bakery', items: [job('1')], next_url: at('/feed.json?page=2')};
    answers['/feed.json?page=2'] = {version, title: 'Bakery', items: [job('2')]};
    answers['/mill'] = {
      offset: 0,
      limit: 100,
      totalFound: 2,
      content: ['1', '2'].map((id) => ({...listed(id), ref: at(`/mill/${id}`)})),
    };
    for (const id of ['1', '2'])
      answers[`/mill/${id}`] = {
        ...listed(id),
        ref: at(`/mill/${id}`),
        jobAd: {sections: {jobDescription: {title: 'Job', text: '<p>Flour.</p>'}}},
      };
  });
  after(async () => {
    server.close();
    await rm(folder, {recursive: true});
  });

  it('is told where a page of it does not come', async () => {
    const page = answers['/feed.json?page=2'];
    delete answers['/feed.json?page=2'];
    const {exitCode, out, told} = await type('convert', at('/feed.json'));
    answers['/feed.json?page=2'] = page;
    assert.equal(exitCode, 1);
    assert.equal(JSON.parse(out).title, 'Baker 1');
    assert.match(told, /left out: .*page=2.*404/);
    assert.equal((await type('convert', at('/feed.json'))).exitCode, 0);
  });

  it('does not stop the other postings', async () => {
    const {[`/mill/1`]: detail} = answers;
    delete answers['/mill/1'];
    const {exitCode, out, told} = await type('convert', at('/mill'));
    const checked = await type('check', at('/mill'));
    answers['/mill/1'] = detail;
    assert.equal(exitCode, 1);
    assert.equal(JSON.parse(out).title, 'Miller 2');
    assert.match(told, /left out: “Miller 1”: .*404/);
    assert.equal(checked.exitCode, 1);
    assert.match(checked.out, /Miller 1/);
  });

  it('is told where a posting of any feed has no title', async () => {
    const file = join(folder, 'greenhouse.json');
    await writeFile(
      file,
      JSON.stringify({
        jobs: [
          {
            id: 1,
            title: 'Baker',
            content: 'Bread.',
            absolute_url: 'https://bakery.example/1',
            location: {name: 'Oslo'},
          },
          {id: 2, title: '', content: 'Bread.', absolute_url: 'https://bakery.example/2', location: {name: 'Oslo'}},
        ],
      }),
    );
    const {exitCode, told} = await type('convert', file);
    assert.equal(exitCode, 1);
    assert.match(told, /\$\.jobs\[1\] has no title/);
    // But not where another one was asked for.
    assert.equal((await type('convert', file, '--job', '1')).exitCode, 0);
  });
});

describe('what a terminal would obey', () => {
  it('is shown as something that cannot be shown', async () => {
    assert.equal(plain('a\u001b]0;owned\u0007b\u001b[2J\r\u009b1m'), 'a\ufffd]0;owned\ufffdb\ufffd[2J\ufffd\ufffd1m');
    assert.equal(plain('\u001b[31mred\u001b[39m\n\tx'), '\u001b[31mred\u001b[39m\n\tx');
    const folder = await mkdtemp(join(tmpdir(), 'lost-'));
    const file = join(folder, 'posting.json');
    await writeFile(file, JSON.stringify({title: 'Cook \u001b[2J\u001b]52;c;x\u0007\n  nothing to do'}));
    const {out} = await type('check', file);
    await rm(folder, {recursive: true});
    assert.ok(!out.includes('\u001b') && !out.includes('\u0007'));
    assert.doesNotMatch(out, /^ *nothing to do/m);
  });
});
