/**
 * Writes `dist/integrity.json`: the hash of every file that a page loads, for `integrity` attributes and import maps, and the
 * address of this version of it under npm's CDNs.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));
const loaded = ['embed.js', 'embed.classic.js', 'measure.js', 'measure-data-layer.js', 'frame.js', 'frame-host.js'];
const names = readdirSync('dist', {recursive: true}).map((file) => file.replaceAll('\\', '/'));
const files = names.filter((file) => loaded.includes(file) || /^chunks\/.*\.js$/.test(file)).sort();
const entries = files.map((file) => {
  const source = readFileSync(`dist/${file}`);
  const integrity = `sha384-${createHash('sha384').update(source).digest('base64')}`;
  return [file, {path: `${name}@${version}/dist/${file}`, integrity, bytes: source.length}];
});
writeFileSync(
  'dist/integrity.json',
  `${JSON.stringify({name, version, files: Object.fromEntries(entries)}, null, 2)}\n`,
);
