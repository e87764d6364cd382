/**
 * Measures speed: `npm run bench`, or parts of it, `npm run bench -- posting board`. Wants a built `dist`.
 *
 * `--rounds 5` repeats each measurement so often (each round measures everything once, in turns), `--sizes 100,1000` are the
 * sizes of boards, `--only "by hand,job-board"` the lists that are measured. What it prints are ratios to what ran beside it; milliseconds differ from machine to machine.
 */
import {parseArgs} from 'node:util';

const parts = {
  posting: () => import('./posting.mjs'),
  'rich-text': () => import('./rich-text.mjs'),
  shift: () => import('./shift.mjs'),
  board: () => import('./board.mjs'),
  large: () => import('./large.mjs'),
  tree: () => import('./tree.mjs'),
  server: () => import('./server.mjs'),
};

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '5'},
    sizes: {type: 'string', default: '100,1000,10000'},
    only: {type: 'string', default: 'by hand,job-board,Preact,React'},
  },
});
const unknown = positionals.filter((name) => !parts[name]);
if (unknown.length) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
const options = {
  rounds: Number(values.rounds),
  sizes: values.sizes.split(',').map(Number),
  only: values.only.split(','),
};
for (const name of positionals.length ? positionals : Object.keys(parts)) {
  const {run} = await parts[name]();
  await run(options);
}
