import {readFileSync} from 'node:fs';
import {transformSync} from 'esbuild';

const read = (file) => readFileSync(new URL(`../src/theme/${file}`, import.meta.url), 'utf8');

/** What a module of the theme exports; it has to import nothing. */
async function load(file) {
  const {code} = transformSync(read(file), {loader: 'ts'});
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/**
 * The public custom properties, as src/theme/tokens.ts has them: each with its name, its default and what its comment says.
 *
 * @returns {Promise<{name: string, value: string, description: string}[]>}
 */
export async function readTokens() {
  const {tokens} = await load('tokens.ts');
  const comments = Object.fromEntries(
    [...read('tokens.ts').matchAll(/\/\*\*\s*((?:(?!\*\/)[\s\S])*?)\s*\*\/\s*'(--job-[\w-]+)'/g)].map(
      ([, text, name]) => [name, text.replace(/\s*\n\s*\*\s*/g, ' ')],
    ),
  );
  return Object.entries(tokens).map(([name, value]) => {
    if (!comments[name]) throw new Error(`${name} has no comment in src/theme/tokens.ts.`);
    return {name, value, description: comments[name]};
  });
}
