/** Checks the package as it would be published: what is in it, its doors, its types. Wants a built `dist`. */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const {exports: doors, name} = JSON.parse(readFileSync('package.json', 'utf8'));
let isFaulty = false;
const fault = (words) => {
  console.log(words);
  isFaulty = true;
};

for (const [door, target] of Object.entries(doors)) {
  for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
    if (!path.includes('*')) {
      if (!existsSync(path)) fault(`"${door}" leads to ${path}, which does not exist.`);
      continue;
    }
    const [folder, end] = path.split('*');
    const found = readdirSync(folder).filter((file) => file.endsWith(end));
    console.log(`"${door}" leads to ${found.map((file) => file.slice(0, -end.length)).join(', ') || 'nothing'}`);
    if (found.length === 0) fault(`"${door}" leads nowhere.`);
  }
}

try {
  // Where there is no page, an import must neither throw nor need anything.
  await import(name);
} catch (error) {
  fault(`Importing the package in Node throws: ${error.stack}`);
}

const folder = mkdtempSync(join(tmpdir(), 'job-posting-elements-'));
const [{filename, size, entryCount}] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
console.log(`${filename}: ${entryCount} files, ${size} bytes`);
const tarball = join(folder, filename);
const check = (tool, ...args) => {
  const {status, stdout, stderr} = spawnSync(join('node_modules', '.bin', tool), [tarball, ...args], {
    encoding: 'utf8',
  });
  console.log(`${tool}: ${status === 0 ? 'no fault' : 'faults'}`);
  if (status !== 0) fault(stdout + stderr);
};
check('publint', '--strict');
// A classic script and a page are not imported, so they have no types.
check('attw', '--profile', 'esm-only', '--exclude-entrypoints', './embed.classic.js', './embed.html', './tokens.css');
rmSync(folder, {recursive: true});
process.exitCode = isFaulty ? 1 : 0;
