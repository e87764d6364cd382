/**
 * What a server draws, and where it can: Node, and whatever has web standards and nothing else.
 *
 *     node --test test/server/server.node.mjs
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import vm from 'node:vm';
import {build} from 'esbuild';
import fc from 'fast-check';
import {parseFragment} from 'parse5';
import {bundleServer} from './bundle.mjs';

const posting = {
  id: 'keeper-4',
  title: 'Keeper of the <Light>',
  language: 'en',
  url: 'https://coast.example/keeper',
  apply: 'https://coast.example/keeper/apply',
  organization: {name: 'Coast & Company', url: 'https://coast.example/'},
  locations: [{locality: 'Wick', country: 'GB'}],
  employmentTypes: ['full-time'],
  pay: [
    {min: 30000, max: 36000, currency: 'GBP', period: 'year', label: 'Ashore', note: 'and a boat'},
    {min: 20, currency: 'GBP', period: 'hour'},
  ],
  datePosted: '2026-01-05',
  sections: [
    {kind: 'summary', text: 'You keep the light.'},
    {
      html: '<h3>What you bring</h3><ul><li>A <b>calm</b> mind<script>alert(1)</script></li></ul><p onclick="x()">Come.</p>',
    },
  ],
  translations: {de: {title: 'Leuchtturmwärter', sections: [{kind: 'summary', text: 'Du hütest das Licht.'}]}},
};

/** Everything below a node of parse5's. */
const all = (node) => [node, ...(node.content ? all(node.content) : []), ...(node.childNodes ?? []).flatMap(all)];
const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
const textOf = (node) =>
  all(node)
    .map(({value, nodeName}) => (nodeName === '#text' ? value : ''))
    .join('');
const dataOf = (root) => JSON.parse(textOf(all(root).find(({nodeName}) => nodeName === 'script')));

let server;
let globals;
let path;
before(async () => {
  path = await bundleServer();
  const names = Reflect.ownKeys(globalThis);
  server = await import(path);
  await server.renderPosting(posting, {lang: 'de'});
  globals = Reflect.ownKeys(globalThis).filter((name) => !names.includes(name));
});

describe('What a server draws', () => {
  it('leaves nothing on the global object', () => assert.deepEqual(globals, []));

  it('says all of a posting in its light form, without what only a shadow root needs', async () => {
    const root = parseFragment(await server.renderPosting(posting, {form: 'light'}));
    const [element] = root.childNodes;
    assert.equal(element.nodeName, 'job-posting');
    assert.deepEqual(
      element.attrs.map(({name, value}) => `${name}=${value}`),
      ['lang=en', 'dir=ltr'],
    );
    const names = all(element).map(({nodeName}) => nodeName);
    for (const name of ['article', 'h2', 'h3', 'dl', 'dt', 'dd', 'section', 'ul', 'li', 'strong', 'a', 'time']) {
      assert.ok(names.includes(name), name);
    }
    for (const name of ['div', 'slot', 'template', 'style', 'b']) assert.ok(!names.includes(name), name);
    for (const node of all(element)) {
      for (const name of ['class', 'part', 'id', 'style']) assert.equal(attribute(node, name), undefined);
    }
    const text = textOf(element.childNodes[0]).replace(/\s+/g, ' ');
    for (const words of ['Keeper of the <Light>', 'Coast & Company', 'You keep the light.', 'A calm mind', 'Apply']) {
      assert.ok(text.includes(words), `${words} in ${text}`);
    }
    assert.match(text, /Ashore £30,000\s–\s£36,000 per year and a boat/);
    assert.ok(!text.includes('alert'));
    const links = all(element).filter(({nodeName}) => nodeName === 'a');
    assert.deepEqual(
      links.map((link) => attribute(link, 'href')),
      ['https://coast.example/', 'https://coast.example/keeper/apply'],
    );
  });

  it('inlines its data once, as the native format that the element reads', async () => {
    for (const form of ['light', 'shadow']) {
      const html = await server.renderPosting({...posting, title: '</script><!-- <b>'}, {form});
      const root = parseFragment(html);
      assert.equal(all(root).filter(({nodeName}) => nodeName === 'script').length, 1);
      const read = server.readPosting(dataOf(root));
      assert.equal(read.title, '</script><!-- <b>');
      assert.ok(read.sections.every(({html}) => html === undefined));
    }
    assert.ok(!(await server.renderPosting(posting, {data: false})).includes('<script'));
  });

  it('speaks many languages at once, each by itself', async () => {
    const words = {
      de: 'Bewerben',
      fr: 'Postuler',
      ja: '応募する',
      ar: 'تقديم طلب',
      en: 'Apply',
      'pt-BR': 'Candidatar-se',
    };
    const alone = {};
    for (const lang of Object.keys(words)) alone[lang] = await server.renderPosting(posting, {lang});
    const asked = Array.from({length: 60}, (_, index) => Object.keys(words)[index % Object.keys(words).length]);
    const drawn = await Promise.all(asked.map((lang) => server.renderPosting(posting, {lang})));
    drawn.forEach((html, index) => assert.equal(html, alone[asked[index]]));
    assert.match(alone.ar, /<job-posting lang="ar" dir="rtl">/);
    assert.ok(alone.de.includes('Leuchtturmwärter') && alone.de.includes('Du hütest das Licht.'));
    assert.ok(alone.de.includes('>Bewerben<'));
    assert.ok(alone.fr.includes('Keeper of the'));
    // A language there is none of is English.
    assert.ok((await server.renderPosting(posting, {lang: 'tlh'})).includes('>Apply<'));
  });

  it('comes whole, in pieces, or as a stream', async () => {
    const whole = await server.renderCard(posting);
    let pieces = '';
    for await (const piece of server.renderCard(posting)) pieces += piece;
    assert.equal(pieces, whole);
    assert.equal(await new Response(server.renderCard(posting).stream()).text(), whole);
  });

  it('fails for a posting without a title, and for that one alone', async () => {
    await assert.rejects(async () => server.renderPosting({title: ' '}), {name: 'PostingError', code: 'invalid'});
    await server.renderPosting(posting);
  });

  it('leads from a card to an address of the site, though nobody said where that is', async () => {
    for (const form of ['shadow', 'light']) {
      const html = await server.renderCard(posting, {postingUrl: '/jobs/{id}/', form});
      assert.match(html, /<a [^>]*href="\/jobs\/[^"/]+\/"/, form);
      assert.ok(
        !(await server.renderCard(posting, {postingUrl: 'javascript:alert({id})', form})).includes('<a '),
        form,
      );
    }
  });

  it('leads a card by a pattern', async () => {
    const html = await server.renderCard(posting, {postingUrl: '/jobs/{id}/{slug}', baseUrl: 'https://coast.example/'});
    assert.ok(html.includes('href="https://coast.example/jobs/keeper-4/keeper-of-the-light"'));
  });

  it('leads to no script by the address of a translation', async () => {
    const read = {locations: [], remoteFrom: [], employmentTypes: [], pay: [], sections: []};
    const translations = {de: {title: 'Wärter', url: 'javascript:alert(1)'}};
    for (const draw of ['renderPosting', 'renderCard'])
      assert.doesNotMatch(
        await server[draw]({...read, title: 'Keeper', language: 'en', translations}, {form: 'shadow', lang: 'de'}),
        /href="javascript/,
      );
  });

  it('lets no text become markup and no link a script, whatever is in them', async () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '"><script>alert(1)</script>',
        "' onmouseover='alert(1)",
        '</script><script>alert(1)</script>',
        '</template></job-posting><script>alert(1)</script>',
        '<!--lit-part--><b>',
        '--><b onclick=x>',
        '&lt;b&gt;&amp;',
        'javascript:alert(1)',
        '\u{e000}0\u{e001}',
        '\u2028\u2029\0',
      ),
    );
    const address = fc.oneof(
      hostile,
      fc.constantFrom('javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x'),
    );
    const any = fc.record({
      title: hostile.map((text) => `x${text}`),
      url: address,
      apply: fc.record({url: address, email: hostile}, {requiredKeys: []}),
      organization: fc.record({name: hostile, url: address, logo: address}, {requiredKeys: ['name']}),
      department: hostile,
      team: hostile,
      language: fc.constantFrom('en', 'de', '"><b>'),
      locations: fc.array(fc.record({locality: hostile, text: hostile}, {requiredKeys: []}), {maxLength: 2}),
      remoteFrom: fc.constant([]),
      employmentTypes: fc.array(hostile, {maxLength: 2}),
      pay: fc.array(fc.record({note: hostile, label: hostile}), {maxLength: 2}),
      datePosted: hostile,
      sections: fc.array(
        fc.record({
          kind: fc.constantFrom('summary', 'other', 'x"><b>'),
          heading: hostile,
          content: fc.array(
            fc.oneof(
              fc.record({type: fc.constant('paragraph'), content: fc.array(hostile)}),
              fc.record({
                type: fc.constant('paragraph'),
                content: fc.tuple(fc.record({mark: fc.constant('a'), href: address, content: fc.array(hostile)})),
              }),
            ),
            {maxLength: 3},
          ),
        }),
        {maxLength: 2},
      ),
      translations: fc.record({de: fc.record({title: hostile, url: address}, {requiredKeys: []})}, {requiredKeys: []}),
    });
    const allowed =
      /^(?:#.*|job-(?:posting|card)|template|style|article|header|div|slot|dl|dt|dd|section|h[1-6]|ul|ol|li|p|a|span|strong|bdi|time|script|img)$/;
    const names =
      /^(?:lang|dir|class|part|id|aria-\w+|href|rel|datetime|title|role|shadowrootmode|shadowroot|type|name|images|src|alt|loading|referrerpolicy)$/;
    await fc.assert(
      fc.asyncProperty(
        any,
        fc.constantFrom('light', 'shadow'),
        fc.constantFrom('renderPosting', 'renderCard'),
        fc.constantFrom('en', 'de'),
        async (given, form, draw, lang) => {
          const html = await server[draw](given, {form, images: true, lang});
          const root = parseFragment(html);
          assert.equal(root.childNodes.length, 1);
          for (const node of all(root)) {
            assert.match(node.nodeName, allowed);
            for (const {name, value} of node.attrs ?? []) {
              assert.match(name, names);
              if (name === 'href' || name === 'src') assert.match(value, /^(?:https?:|mailto:)/);
            }
          }
          const scripts = all(root).filter(({nodeName}) => nodeName === 'script');
          assert.equal(scripts.length, 1);
          assert.equal(attribute(scripts[0], 'type'), 'application/json');
          assert.equal(typeof dataOf(root).title, 'string');
        },
      ),
      {numRuns: 600},
    );
  });
});

describe('A board that a server draws', () => {
  const postings = [
    {...posting, id: '1', title: 'One', department: 'Deck', language: undefined, datePosted: '2026-01-01'},
    {title: ' '},
    {...posting, id: '2', title: 'Two <b>', department: 'Deck', datePosted: '2026-02-01'},
    {...posting, id: '3', title: 'Three', department: 'Bridge', url: undefined},
  ];
  const titles = (root, name) =>
    all(root)
      .filter(({nodeName}) => nodeName === name)
      .map(textOf);

  it('lists its openings in groups, each with its link, place and pay', async () => {
    const root = parseFragment(await server.renderBoard(postings));
    const [board] = root.childNodes;
    assert.equal(board.nodeName, 'job-board');
    assert.deepEqual(titles(root, 'h2'), ['Bridge', 'Deck']);
    assert.deepEqual(titles(root, 'h3'), ['Three', 'Two <b>', 'One']);
    const links = all(root).filter(({nodeName}) => nodeName === 'a');
    assert.deepEqual(
      links.map((link) => attribute(link, 'href')),
      [posting.url, posting.url],
    );
    for (const node of all(root)) {
      for (const name of ['class', 'part', 'id', 'style']) assert.equal(attribute(node, name), undefined);
    }
    const text = textOf(root);
    for (const words of ['Wick', '£30,000']) assert.ok(text.includes(words), words);
  });

  it('stands in the words, order and groups that were asked for', async () => {
    const root = parseFragment(
      await server.renderBoard(postings, {
        lang: 'de',
        group: 'none',
        sort: 'newest',
        featured: '1',
        headingLevel: 3,
        postingUrl: '/jobs/{id}',
        attributes: {savable: true, filters: 'department'},
      }),
    );
    const [board] = root.childNodes;
    assert.deepEqual(Object.fromEntries(board.attrs.map(({name, value}) => [name, value])), {
      lang: 'de',
      dir: 'ltr',
      'heading-level': '3',
      'posting-url': '/jobs/{id}',
      group: 'none',
      sort: 'newest',
      featured: '1',
      savable: '',
      filters: 'department',
    });
    const links = all(root).filter(({nodeName}) => nodeName === 'a');
    assert.deepEqual(
      links.map((link) => attribute(link, 'href')),
      ['/jobs/1', '/jobs/2', '/jobs/3'],
    );
    assert.equal(titles(root, 'h3')[0], 'Leuchtturmwärter');
    const {origin} = new URL('https://coast.example');
    const whole = await server.renderBoard(postings, {postingUrl: '/jobs/{id}', baseUrl: origin});
    assert.ok(whole.includes('href="https://coast.example/jobs/3"'));
    assert.ok(!(await server.renderBoard(postings, {postingUrl: 'javascript:alert({id})'})).includes('<a '));
  });

  it('holds its data once, or says where to ask for it', async () => {
    const root = parseFragment(await server.renderBoard(postings));
    const read = server.readPostings(dataOf(root));
    assert.deepEqual(
      read.postings.map(({id}) => id),
      ['1', '2', '3'],
    );
    assert.equal(read.postings[1].title, 'Two <b>');
    assert.ok(read.postings.every(({sections}) => sections.length === 2));
    const asked = await server.renderBoard(postings, {src: '/postings.json'});
    assert.ok(asked.startsWith('<job-board lang="en" dir="ltr" src="/postings.json">') && !asked.includes('<script'));
    assert.match(await server.renderBoard([]), /<p>[^<]+<\/p>/);
  });

  it('comes in pieces, from any kind of list, each in its own language', async () => {
    const many = Array.from({length: 400}, (_, at) => ({id: `${at}`, title: `Job ${at}`, workplace: 'remote'}));
    const given = async function* () {
      yield* many;
    };
    const pieces = [];
    const german = server.renderBoard(given(), {lang: 'de'})[Symbol.asyncIterator]();
    const french = server.renderBoard(given(), {lang: 'fr'})[Symbol.asyncIterator]();
    for (let next = await german.next(); !next.done; next = await german.next()) {
      pieces.push(next.value);
      await french.next();
    }
    assert.ok(pieces.length > 10);
    assert.equal(pieces.join(''), await server.renderBoard(many, {lang: 'de'}));
    assert.ok(!pieces.join('').includes('À distance') && !pieces.join('').includes('Télétravail'));
  });
});

describe('The code for servers', () => {
  it('runs where there are web standards and nothing of Node', async () => {
    const {outputFiles, metafile} = await build({
      stdin: {contents: `export * from ${JSON.stringify(path)}`, resolveDir: '.'},
      bundle: true,
      format: 'iife',
      globalName: 'server',
      platform: 'neutral',
      conditions: ['worker'],
      target: 'es2022',
      metafile: true,
      write: false,
    });
    for (const {imports} of Object.values(metafile.inputs))
      for (const one of imports) assert.ok(!one.external, one.path);
    const {Event, CustomEvent, ReadableStream, btoa} = globalThis;
    const web = {URL, TextEncoder, Event, CustomEvent, ReadableStream, btoa};
    const context = vm.createContext({...web, given: JSON.stringify(posting)});
    const names = vm.runInContext('Object.getOwnPropertyNames(globalThis)', context);
    vm.runInContext(outputFiles[0].text, context);
    const html = await vm.runInContext(
      `(async () => {
        const given = JSON.parse(globalThis.given);
        let light = '';
        for await (const piece of server.renderPosting(given, {form: 'light', lang: 'de'})) light += piece;
        return [light, await server.renderPosting(given, {lang: 'de'}), await server.renderCard(given)];
      })()`,
      context,
    );
    assert.deepEqual(Array.from(html), [
      await server.renderPosting(posting, {form: 'light', lang: 'de'}),
      await server.renderPosting(posting, {lang: 'de'}),
      await server.renderCard(posting),
    ]);
    assert.deepEqual(
      Array.from(vm.runInContext('Object.getOwnPropertyNames(globalThis)', context)).filter(
        (name) => !names.includes(name),
      ),
      ['server'],
    );
  });

  it('asks for no module of Node or any package', async () => {
    const code = await readFile(path, 'utf8');
    assert.doesNotMatch(code, /from ?['"](?![./])/);
  });
});
