import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The modules of the command line, from source, as Node can import them. */
export async function load(...paths) {
  // Inside the project, so that packages are found by their names.
  const folder = `${root}node_modules/.cache/job-posting-elements-tests/`;
  mkdirSync(folder, {recursive: true});
  const outfile = `${folder}cli-${process.pid}.mjs`;
  await build({
    stdin: {contents: paths.map((path) => `export * from './src/${path}';`).join('\n'), resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return import(outfile);
}

/** A terminal that keeps what is written to it. */
export function paper(input = '') {
  const written = {out: '', told: ''};
  const plain = (_, text) => text;
  return {
    ...written,
    out(text) {
      written.out += text;
    },
    tell(text) {
      written.told += text;
    },
    read: () => Promise.resolve(input),
    isWatched: false,
    width: 80,
    style: {out: plain, tell: plain},
    written,
  };
}
