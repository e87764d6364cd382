/**
 * The command `convert`: documents as people write them, files, feeds, and what it answers with.
 *
 *     node --test test/cli/convert.node.mjs
 */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Ajv} from 'ajv';
import fc from 'fast-check';
import {postingSchema} from '../../.config/posting-schema.mjs';
import {load, paper} from './command-line.mjs';
import {documents} from './documents.mjs';
import {documentsOfManyLands} from './documents-of-many-lands.mjs';
import {documentsWithFacts} from './documents-with-facts.mjs';

const {run, commands, readDocument, readPosting, writePosting} = await load(
  'cli/run.js',
  'cli/commands.js',
  'cli/document.js',
  'posting/read.js',
  'posting/write.js',
);

const validate = new Ajv({allowUnionTypes: true}).compile(postingSchema());

/** Runs the command line with these words. */
async function type(...words) {
  const input = words.at(-1)?.input;
  const terminal = paper(input);
  const exitCode = await run(commands, input === undefined ? words : words.slice(0, -1), terminal, '7.8.9');
  return {exitCode, ...terminal.written};
}

/** The text of blocks and running text. */
const textIn = (value) =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(textIn).join('')
      : textIn(value.content ?? value.items ?? value.rows ?? []);

/** A section as kind, heading, paragraphs and lists of items. */
const shapeOf = ({kind, heading, content}) => [
  kind,
  heading,
  ...content.map((block) => (block.type === 'list' ? block.items.map(textIn) : textIn(block))),
];

describe('The facts of a document', () => {
  for (const [name, {text, posting: expected, kinds, words}] of [
    ...Object.entries(documentsWithFacts),
    ...Object.entries(documentsOfManyLands),
  ]) {
    it(`are read: ${name}`, async () => {
      const {postings} = await readDocument({text, kind: 'markdown'});
      for (const [field, value] of Object.entries(expected)) assert.deepEqual(postings[0][field], value, field);
      if (kinds)
        assert.deepEqual(
          postings[0].sections.map(({kind}) => kind),
          kinds,
        );
      if (words) assert.ok(JSON.stringify(postings[0]).includes(words), words);
    });
  }
});

describe('A posting in Markdown', () => {
  for (const [style, {text, posting: expected, told = []}] of Object.entries(documents)) {
    it(`is read: ${style}`, async () => {
      const {postings, problems} = await readDocument({text, kind: 'markdown'});
      const [posting] = postings;
      const {sections, words = [], kinds, loose = [], ...facts} = expected;
      for (const [field, value] of Object.entries(facts)) {
        if (!loose.includes(field)) assert.deepEqual(JSON.parse(JSON.stringify(posting[field] ?? null)), value, field);
      }
      if (sections) assert.deepEqual(posting.sections.map(shapeOf), sections);
      if (kinds)
        assert.deepEqual(
          posting.sections.map(({kind}) => kind).filter((kind) => kinds.includes(kind)),
          kinds,
        );
      const all = posting.sections.map(({heading = '', content}) => `${heading} ${textIn(content)}`).join(' ');
      for (const word of words) assert.ok(all.includes(word), `“${word}” in “${all}”`);
      for (const path of told)
        assert.ok(
          problems.some((problem) => problem.path === path),
          path,
        );
      // What is written is native JSON, and the same posting is read from it.
      const written = JSON.parse(JSON.stringify(writePosting(posting)));
      assert.ok(validate(written), JSON.stringify(validate.errors));
      assert.deepEqual(JSON.parse(JSON.stringify(readPosting(written))), JSON.parse(JSON.stringify(posting)));
    });
  }

  it('says what could not be told', async () => {
    const {problems} = await readDocument({text: '# Baker\n\nBread.', kind: 'markdown'});
    assert.deepEqual(
      problems.map(({path}) => path),
      [
        '$.organization',
        '$.locations',
        '$.apply',
        '$.employmentTypes',
        '$.pay',
        '$.datePosted',
        '$.validThrough',
        '$.language',
      ],
    );
  });

  it('says which links and pictures it could not keep', async () => {
    const text = '# Baker\n\n![Our oven](oven.jpg)\n\nMeet [us](/team), or [look](https://oven.example/).';
    const {problems} = await readDocument({text, kind: 'markdown'});
    const said = problems.map(({message}) => message).join('\n');
    assert.match(said, /“\/team” leads nowhere/);
    assert.match(said, /“oven\.jpg” is not kept/);
    assert.doesNotMatch(said, /oven\.example/);
  });

  it('is refused without a title, and says what to do', async () => {
    await assert.rejects(readDocument({text: '', kind: 'markdown'}), /No title.*first heading/);
    await assert.rejects(
      readDocument({text: 'We are a bakery, and we bake bread for everybody in town.', kind: 'markdown'}),
      /No title/,
    );
  });

  const word = fc.constantFrom(
    'salt',
    'rope',
    'lamp',
    'tide',
    'oven',
    'bread',
    'night',
    'boat',
    'Ärmel',
    'été',
    '船',
    'R&D',
    'C++',
    '24/7',
  );
  const words = fc.array(word, {minLength: 2, maxLength: 6}).map((list) => list.join(' '));
  const heading = fc.tuple(
    fc.constantFrom('What you do', 'Requirements', 'About us', 'Misc', 'Benefits', 'Odds and ends'),
    fc.nat(3),
  );
  const body = fc.array(
    fc.oneof(
      words.map((text) => `The ${text}.\n\n`),
      fc.tuple(words, words).map(([one, two]) => `The ${one}\nand ${two}.\n\n`),
      fc
        .tuple(fc.constantFrom('-', '*', '+', '•', '1.'), fc.array(words, {minLength: 1, maxLength: 4}))
        .map(([sign, items]) => `${items.map((item) => `${sign} The ${item}`).join('\n')}\n\n`),
      heading.map(([text, style]) => [`## ${text}\n`, `**${text}**\n\n`, `${text}\n---\n`, `### ${text}\n\n`][style]),
      words.map((text) => `> The ${text}\n\n`),
      words.map((text) => `| a | b |\n|---|---|\n| The ${text} | x |\n\n`),
      words.map((text) => `The [${text}](https://example.com/x) and **${text}**.\n\n`),
    ),
    {maxLength: 8},
  );
  const head = fc.uniqueArray(
    fc.oneof(
      words.map((text) => `Motto: The ${text}\n\n`),
      words.map((text) => `*The ${text}*\n\n`),
      words.map((text) => `### The ${text}\n\n`),
      fc.constantFrom(
        'Location: Berlin, Germany\n\n',
        'Bergen, Norway | Full-time\n\n',
        '- Salary: by scale\n- Shoes: ours\n\n',
      ),
    ),
    {maxLength: 3},
  );

  it('loses no word, whatever its shape', async () => {
    const letters = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}&+/]*/gu) ?? [];
    await fc.assert(
      fc.asyncProperty(head, body, async (above, below) => {
        const text = `# Keeper of lamps\n\n${above.join('')}${below.join('')}`;
        const {postings} = await readDocument({text, kind: 'markdown'});
        const written = JSON.stringify(writePosting(postings[0]));
        const kept = letters(written);
        // Facts come in the words of their fields.
        const said = letters(
          text.replace(/Location: Berlin, Germany|Bergen, Norway \| Full-time|Salary:|https:\S+?\)|^1\./gm, ''),
        );
        for (const one of new Set(said)) {
          const count = (list) => list.filter((other) => other === one).length;
          assert.ok(count(kept) >= count(said), `“${one}” of\n${text}\nin ${written}`);
        }
      }),
      {numRuns: 300},
    );
  });
});

describe('A posting in HTML', () => {
  const html = (body, head = '') =>
    `<!doctype html><html lang="nb"><head><title>Jobs – Baker</title>${head}</head><body><nav>Home</nav><main>${body}</main></body></html>`;

  it('is read from its main part', async () => {
    const text = html(
      '<h1>Baker</h1><dl><dt>Location</dt><dd>Bergen, Norway</dd></dl><h2>Requirements</h2><ul><li>Hands</li></ul><script>alert(1)</script>',
    );
    const {postings} = await readDocument({text, kind: 'html', address: 'https://mill.example/jobs/baker'});
    assert.equal(postings[0].title, 'Baker');
    assert.equal(postings[0].language, 'nb');
    assert.deepEqual({...postings[0].locations[0]}, {locality: 'Bergen', country: 'NO'});
    assert.deepEqual(postings[0].sections.map(shapeOf), [['qualifications', 'Requirements', ['Hands']]]);
  });

  it('is read by what it says to search engines, where it does', async () => {
    const job = {'@context': 'https://schema.org', '@type': 'JobPosting', title: 'Miller', description: '<p>Mill.</p>'};
    const text = html(
      '<h1>Join us!</h1>',
      `<script type="application/ld+json">${JSON.stringify({'@graph': [job]})}</script>`,
    );
    const {postings} = await readDocument({text, kind: 'html'});
    assert.deepEqual(
      postings.map(({title}) => title),
      ['Miller'],
    );
  });
});

describe('npx job-posting-elements convert', () => {
  let folder;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'convert-'));
    await writeFile(join(folder, 'baker.md'), '# Baker\n\nLocation: Bergen, Norway\n\n## Requirements\n\n- Hands\n');
    await writeFile(
      join(folder, 'feed.json'),
      JSON.stringify([
        {
          id: 'a',
          text: 'Baker',
          categories: {location: 'Bergen'},
          hostedUrl: 'https://jobs.lever.co/x/a',
          description: '<p>Bake.</p>',
        },
        {id: 'b', text: 'Miller', categories: {location: 'Oslo'}, hostedUrl: 'https://jobs.lever.co/x/b'},
      ]),
    );
  });
  after(() => rm(folder, {recursive: true}));

  it('writes native JSON to a file, and what was not told to the terminal', async () => {
    const output = join(folder, 'baker.json');
    const {exitCode, out, told} = await type('convert', join(folder, 'baker.md'), '-o', output);
    assert.deepEqual([exitCode, out], [0, '']);
    assert.match(told, /not told: It does not say who hires/);
    const written = JSON.parse(await readFile(output, 'utf8'));
    assert.ok(validate(written));
    assert.deepEqual(written.locations, {locality: 'Bergen', country: 'NO'});
  });

  it('reads what is piped in, and writes to the terminal', async () => {
    const {exitCode, out} = await type('convert', '-', {input: '# Baker\n\nBread.'});
    assert.equal(exitCode, 0);
    assert.equal(JSON.parse(out).title, 'Baker');
  });

  it('reads any feed, whole or one posting of it', async () => {
    const all = await type('convert', join(folder, 'feed.json'));
    assert.deepEqual(
      JSON.parse(all.out).postings.map(({title}) => title),
      ['Baker', 'Miller'],
    );
    const one = await type('convert', join(folder, 'feed.json'), '--job', 'b');
    assert.equal(JSON.parse(one.out).title, 'Miller');
  });

  it('says what is wrong, and answers with it', async () => {
    const cases = [
      [['convert'], 2, /missing required argument/],
      [['convert', 'x.md', '--colour'], 2, /unknown option/],
      [['converge'], 2, /unknown command/],
      [['convert', join(folder, 'none.md')], 3, /There is no file/],
      [['convert', folder], 3, /is a folder/],
      [['convert', join(folder, 'feed.json'), '--job', 'z'], 3, /no posting with the id z/],
      [['convert', 'http://127.0.0.1:9/x'], 3, /cannot be reached/],
      [['convert', join(folder, 'feed.json'), '-o', join(folder, 'none', 'x.json')], 3, /There is no folder .*none/],
      [['convert', join(folder, 'feed.json'), '-o', folder], 3, /is a folder/],
    ];
    for (const [words, code, sentence] of cases) {
      const {exitCode, told, out} = await type(...words);
      assert.equal(exitCode, code, words.join(' '));
      assert.match(told, sentence);
      assert.equal(out, '');
    }
  });

  it('says which version it is', async () => {
    for (const word of ['--version', '-V']) {
      const {exitCode, out} = await type(word);
      assert.deepEqual([exitCode, out], [0, '7.8.9\n']);
    }
  });

  it('helps, with examples and exit codes', async () => {
    const all = await type('--help');
    assert.equal(all.exitCode, 0);
    assert.match(all.out, /Exit codes:/);
    for (const {name, examples} of commands) {
      const {exitCode, out} = await type(name, '--help');
      assert.equal(exitCode, 0);
      for (const [line] of examples) assert.ok(out.includes(line), line);
      // A line that was a word too long leaves that word by itself.
      assert.doesNotMatch(out, /^[a-z]+$/m);
    }
    const {exitCode, told} = await type();
    assert.equal(exitCode, 2);
    assert.match(told, /Usage:/);
  });
});
