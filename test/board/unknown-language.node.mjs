/**
 * How a board orders and reads words in a language that the engine does not know: in Node, where the language of the visitor's
 * system can be chosen.
 *
 *     node --test test/board/unknown-language.node.mjs
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const {outputFiles} = await build({
  stdin: {
    contents: `
      import {orderOf} from './order-words.js';
      import {readPlaces} from './places.js';
      const location = {text: 'Tyskland'};
      const placesOf = readPlaces([{locations: [location], remoteFrom: []}], 'qtz');
      console.log(JSON.stringify([['z', 'ä', 'a'].sort(orderOf('qtz')), placesOf(location)]));`,
    resolveDir: fileURLToPath(new URL('../../src/board', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
});

it('The order and the countries of a board in an unknown language are English, whatever the visitor’s system speaks', () => {
  const env = {...process.env, LC_ALL: 'sv_SE.UTF-8'};
  const run = (code) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {env, encoding: 'utf8'}).trim();
  assert.equal(run('console.log(new Intl.Collator("qtz").resolvedOptions().locale)'), 'sv-SE');
  assert.deepEqual(JSON.parse(run(outputFiles[0].text)), [['a', 'ä', 'z'], [{locality: 'Tyskland'}]]);
});
