/**
 * What a browser cannot try: the JSON Schema that is made of the native format's types, and visitors' time zones.
 *
 *     node --test test/posting/posting.node.mjs
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import {build} from 'esbuild';
import fc from 'fast-check';
import {postingSchema} from '../../.config/posting-schema.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The modules of a TypeScript file, as Node can import them. */
async function load(...paths) {
  const {outputFiles} = await build({
    stdin: {contents: paths.map((path) => `export * from '${path}';`).join('\n'), resolveDir: at('.'), loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    outdir: at('.'),
  });
  // A module that is not on the disk finds no packages by their names.
  const code = outputFiles[0].text.replace(/from "fast-check"/g, `from "${import.meta.resolve('fast-check')}"`);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

const {readPostings, isClosingToday, isOpen, closingTime, nativeFeed} = await load(
  '../../src/posting/read.js',
  '../../src/posting/state.js',
  './arbitraries.js',
);

const schema = postingSchema();

/** A posting's fields with an example of one field of the definition in its place. */
function fieldsFor(definition, example) {
  switch (definition) {
    case 'NativeApply':
      return {apply: example};
    case 'NativePay':
      return {pay: example};
    case 'NativeSection':
      return {sections: {text: 'Some', ...example}};
    case 'NativeTranslation':
      return {translations: {de: example}};
    case 'NativePosting':
    case 'NativePostings':
      return example;
    default:
      // The blocks of a section: NativeParagraph is `paragraph`.
      return {sections: {content: [{type: definition.replace('Native', '').toLowerCase(), ...example}]}};
  }
}

describe('The schema of the native format', () => {
  const ajv = new Ajv({allowUnionTypes: true, strict: true});
  const validate = ajv.compile(schema);
  const assertValid = (file) => assert.ok(validate(file), JSON.stringify(validate.errors));

  it('takes all that a person may write, and all that is read from it', () => {
    fc.assert(
      fc.property(nativeFeed, (file) => {
        assertValid(file);
        const {postings, problems} = readPostings(file);
        assert.deepEqual(problems, []);
        assertValid(postings);
      }),
      {numRuns: 300},
    );
  });

  it('shows examples that are right and that are read', () => {
    let shown = 0;
    for (const [name, {properties = {}}] of Object.entries(schema.definitions)) {
      for (const [field, {examples = []}] of Object.entries(properties)) {
        for (const example of examples) {
          const fields = fieldsFor(name, {[field]: example});
          const file = {title: 'Diver', ...fields};
          assertValid(file);
          assert.deepEqual(readPostings(file, 'https://example.com/').problems, [], JSON.stringify(fields));
          shown++;
        }
      }
    }
    assert.ok(shown > 30, `${shown} examples`);
  });

  it('takes the postings of the README and of the demonstration pages', async () => {
    const folder = at('../../stories/pages/postings/');
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(folder + name, 'utf8')));
    const [, example] = /```json\n([^]*?)```/.exec(await readFile(at('../../README.md'), 'utf8'));
    for (const text of [example, ...texts]) {
      const file = JSON.parse(text);
      assertValid(file);
      assert.deepEqual(readPostings(file).problems, []);
    }
    assert.ok(texts.length > 0);
  });

  it('explains every field', () => {
    for (const [name, {properties = {}}] of Object.entries(schema.definitions)) {
      if (!name.startsWith('Native')) continue;
      for (const [field, {description, examples}] of Object.entries(properties)) {
        assert.ok(description || examples || name === 'NativePostings' || field === 'type', `${name}.${field}`);
      }
    }
  });

  const wrong = {
    'a misspelt field': {titel: 'Diver', title: 'Diver'},
    'no title': {url: 'https://example.com/'},
    'a kind of section that is none': {title: 'Diver', sections: [{kind: 'poem', text: 'O!'}]},
    'a date as people write it': {title: 'Diver', validThrough: '31.12.2026'},
    'pay in a text': {title: 'Diver', pay: {min: '60.000'}},
    'a posting of a list without a title': {postings: [{title: 'Diver'}, {}]},
  };
  for (const [what, file] of Object.entries(wrong)) {
    it(`marks ${what}`, () => assert.equal(validate(file), false));
  }
});

describe('A posting for visitors around the world', () => {
  /** Runs in a time zone; Node reads the variable again when it is set. */
  const within = (zone, run) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      run();
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  };
  const posting = {title: 'Diver', validThrough: '2026-11-23'};
  const ends = {
    'Pacific/Kiritimati': '2026-11-23T10:00:00Z',
    'Asia/Kathmandu': '2026-11-23T18:15:00Z',
    UTC: '2026-11-24T00:00:00Z',
    'America/St_Johns': '2026-11-24T03:30:00Z',
    'Etc/GMT+12': '2026-11-24T12:00:00Z',
  };
  for (const [zone, end] of Object.entries(ends)) {
    it(`closes at the end of the day in ${zone}`, () => {
      within(zone, () => {
        const time = Date.parse(end);
        assert.equal(closingTime(posting), time);
        assert.ok(isOpen(posting, time - 1));
        assert.ok(!isOpen(posting, time));
        assert.ok(isClosingToday(posting, time - 86_400_000));
        assert.ok(!isClosingToday(posting, time - 86_400_001));
      });
    });
  }

  it('closes at one instant for all where an instant is given', () => {
    for (const zone of Object.keys(ends)) {
      within(zone, () =>
        assert.equal(closingTime({validThrough: '2026-11-23T17:00:00.000Z'}), Date.UTC(2026, 10, 23, 17)),
      );
    }
  });

  it('closes at the end of a day that is 23 or 25 hours long', () => {
    within('Europe/Berlin', () => {
      assert.equal(closingTime({validThrough: '2026-03-29'}), Date.parse('2026-03-29T22:00:00Z'));
      assert.equal(closingTime({validThrough: '2026-10-25'}), Date.parse('2026-10-25T23:00:00Z'));
      assert.ok(isClosingToday({validThrough: '2026-10-25'}, Date.parse('2026-10-24T22:00:00Z')));
      assert.ok(!isClosingToday({validThrough: '2026-10-25'}, Date.parse('2026-10-24T21:59:59Z')));
    });
    // Where the clocks go forward at midnight, the day after begins at one.
    within('Africa/Cairo', () => {
      assert.equal(closingTime({validThrough: '2026-04-23'}), Date.parse('2026-04-23T22:00:00Z'));
    });
  });
});
