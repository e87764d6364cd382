/**
 * The command `render`: what it writes for a page, and what it answers with.
 *
 *     node --test test/cli/render.node.mjs
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {load, paper} from './command-line.mjs';

const {run, commands} = await load('cli/run.js', 'cli/commands.js');

const posting = JSON.stringify({title: 'Lighthouse keeper', language: 'en', sections: [{text: 'You keep the light.'}]});

/** Runs the command on a posting with these options. */
async function render(...options) {
  const terminal = paper(posting);
  const exitCode = await run(commands, ['render', '-', ...options], terminal);
  return {exitCode, ...terminal.written};
}

const elementIn = (html) => parseFragment(html).childNodes[0];
const attributesOf = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));

describe('The look of what is rendered', () => {
  it('is that of the page where nothing is said', async () => {
    const {exitCode, out} = await render();
    assert.equal(exitCode, 0);
    assert.deepEqual(attributesOf(elementIn(out)), {lang: 'en', dir: 'ltr'});
    assert.ok(!out.includes('data-theme=card'));
  });

  it('is a theme, with its style sheet, in a scheme', async () => {
    const {exitCode, out} = await render('--theme', 'card', '--color-scheme', 'dark');
    assert.equal(exitCode, 0);
    assert.deepEqual(attributesOf(elementIn(out)), {lang: 'en', dir: 'ltr', theme: 'card', 'color-scheme': 'dark'});
    const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(out) ?? [];
    assert.match(styles, /\[data-theme=['"]?card/);
    assert.ok(!styles.includes('editorial'));
  });

  it('is named in plain HTML too, for the script that takes it over', async () => {
    const {out} = await render('--to', 'light', '--theme', 'bold');
    assert.equal(attributesOf(elementIn(out)).theme, 'bold');
    assert.ok(!out.includes('<style'));
  });

  for (const [option, word, known] of [
    ['--theme', 'constructor', 'editorial'],
    ['--color-scheme', 'sepia', 'dark'],
    ['--to', 'pdf', 'json-ld'],
  ]) {
    it(`is refused where it is none: ${option} ${word}`, async () => {
      const {exitCode, out, told} = await render(option, word);
      assert.equal(exitCode, 2);
      assert.equal(out, '');
      assert.ok(told.includes(option) && told.includes(word) && told.includes(known), told);
    });
  }
});
