/** Checks the WordPress plugin: its syntax, and what it does by stubs of WordPress. Without PHP it says so, and passes. */
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The plugin as it is installed, with a small description of elements in its `dist`. */
const folder = mkdtempSync(join(tmpdir(), 'job-posting-elements-'));
process.on('exit', () => rmSync(folder, {recursive: true}));
const plugin = join(folder, 'job-posting-elements.php');
copyFileSync('wordpress/job-posting-elements.php', plugin);
mkdirSync(join(folder, 'dist'));
const declare = (tagName, names) => ({tagName, attributes: names.map((name) => ({name}))});
const declarations = [
  declare('job-posting', ['src', 'heading-level', 'checkable', 'images', 'source', 'unattributed']),
  declare('job-board', ['src', 'page-size']),
];
writeFileSync(join(folder, 'dist/custom-elements.json'), JSON.stringify({modules: [{declarations}]}));

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const [, its] = /^ \* Version: (.*)$/m.exec(readFileSync(plugin, 'utf8')) ?? [];
if (its !== version) throw new Error(`The plugin says that it is version ${its}, and the package ${version}.`);

const run = (...args) => spawnSync('php', args, {stdio: 'inherit'});
const {error, status} = run('-l', 'wordpress/job-posting-elements.php');
if (error) console.log('Not run: PHP is not installed here.');
else process.exitCode = status || run('test/wordpress/stubs.php', plugin).status;
