/**
 * Checks that the custom elements manifest and the source say the same: every public property, method, event, slot, part
 * and custom property of one is in the other, each with a description. Wants a built `dist`.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const faults = [];
const report = (who, what) => faults.push(`${who}: ${what}`);

const sources = Object.fromEntries(
  readdirSync('src', {recursive: true})
    .map((file) => join('src', file))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** The modules of the room of elements that a module draws with, itself included. */
function reach(file, seen = new Set()) {
  if (seen.has(file) || !sources[file]) return seen;
  seen.add(file);
  for (const [, path] of sources[file].matchAll(/(?:from|import\()\s*'(\.\/[^']+)\.js'/g)) {
    const next = join(dirname(file), `${path}.ts`);
    // An element that another merely imports draws for itself.
    if (!elements.some(({tagName}) => basename(next) === `${tagName}.ts`)) reach(next, seen);
  }
  return seen;
}

const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
/** The names that a template gives, where they are written out; what stands in `${…}` is made at run time. */
const written = (text, attribute) =>
  all(text, new RegExp(`\\s${attribute}="([^"]*)"`, 'g')).flatMap((value) =>
    value
      .replace(/\$\{[^}]*\}/g, ' ')
      .split(/\s+/)
      .filter(Boolean),
  );
/** Every word in quotes: names that are put together at run time are among them. */
const quoted = (text) => all(text, /['"`]([a-z][a-z-]*)['"`]/g);
const slotsOf = (text) => [...all(text, /<slot name="([a-z-]+)"/g), ...(/<slot(?! name)[\s>]/.test(text) ? [''] : [])];
const eventTypes = Object.fromEntries(
  ['events.ts', 'board-events.ts']
    .flatMap((file) => [
      ...sources[join('src', 'elements', file)].matchAll(
        /class (\w+) extends[\s\S]*?static readonly type = '([\w-]+)'/g,
      ),
    ])
    .map(([, name, type]) => [name, type]),
);

const documentedParts = new Set(elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => name)));
const documentedProperties = new Set(elements.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)));
const everything = withoutComments(Object.values(sources).join('\n'));

for (const element of elements) {
  const {tagName, members = [], attributes = [], events = [], slots = [], cssParts = [], description} = element;
  const file = join('src', 'elements', `${tagName}.ts`);
  const own = withoutComments(sources[file]);
  const reached = withoutComments([...reach(file)].map((path) => sources[path]).join('\n'));

  if (!description) report(tagName, 'has no description.');
  for (const [kind, list] of Object.entries({members, attributes, events, slots, cssParts}))
    for (const {name, description: words} of list) if (!words) report(tagName, `${kind} "${name}" has no description.`);

  // Properties: declared fields and accessors of the source, and what the manifest says.
  const declared = all(own, /^ {2}declare (?:readonly )?(\w+)[?!]?:/gm).concat(all(own, /^ {2}(?:get|set) (\w+)\(/gm));
  for (const name of declared)
    if (!members.some((member) => member.name === name)) report(tagName, `property "${name}" is missing.`);
  for (const {name, kind} of members) {
    const isThere = new RegExp(`^ {2}(declare |override |async |get |set |readonly )*${name}\\b`, 'm').test(own);
    if (!isThere) report(tagName, `${kind} "${name}" is in the manifest, not in ${file}.`);
  }

  // Events: those made in what the element reaches.
  const sent = new Set(all(reached, /new (Job\w+Event)\(/g).map((name) => eventTypes[name] ?? name));
  for (const type of sent) if (!events.some(({name}) => name === type)) report(tagName, `event "${type}" is missing.`);
  for (const {name} of events) if (!sent.has(name)) report(tagName, `event "${name}" is never sent.`);

  const drawnSlots = slotsOf(reached);
  // `<slot name="after-${section.kind}">`: what comes behind is made at run time.
  const begun = all(reached, /<slot name="([a-z-]+)\$\{/g);
  for (const name of slotsOf(own))
    if (!slots.some((slot) => slot.name === name)) report(tagName, `slot "${name}" is missing.`);
  for (const {name} of slots)
    if (!drawnSlots.includes(name) && !begun.some((start) => name.startsWith(start)))
      report(tagName, `slot "${name}" is never drawn.`);

  // Modules that several elements draw with have parts that not each of them uses: those are checked over all, below.
  for (const name of written(own, 'part'))
    if (!cssParts.some((part) => part.name === name)) report(tagName, `part "${name}" is missing.`);
  const drawnParts = new Set([...written(reached, 'part'), ...quoted(reached)]);
  for (const {name} of cssParts) if (!drawnParts.has(name)) report(tagName, `part "${name}" is never drawn.`);
}

for (const [file, text] of Object.entries(sources))
  for (const name of written(withoutComments(text), 'part'))
    if (!documentedParts.has(name)) report(file, `part "${name}" is in no element's documentation.`);

// Elements use a token by its private name.
const names = new Set(all(everything, /(--job-[a-z-]+[a-z])/g));
for (const name of names) if (!documentedProperties.has(name)) report('theme', `${name} is not documented.`);
for (const name of documentedProperties)
  if (!everything.includes(`var(${name.replace('--job-', '--_')}`)) report('theme', `${name} is never used.`);

// Every element has a door, a tag among TypeScript's, and is among what the package exports.
for (const {tagName, name} of elements) {
  if (!sources[join('src', 'elements', `${tagName}.define.ts`)]) report(tagName, 'has no .define module.');
  if (!new RegExp(`'${tagName}': ${name}`).test(everything)) report(tagName, 'is not in HTMLElementTagNameMap.');
  for (const door of ['index.ts', 'define.ts'])
    if (!sources[join('src', door)].includes(name)) report(tagName, `is not in src/${door}.`);
}
for (const file of Object.keys(sources)) {
  const tag = /elements[\\/]([\w-]+)\.define\.ts$/.exec(file)?.[1];
  if (tag && !elements.some(({tagName}) => tagName === tag))
    report(tag, 'is defined, and not in the manifest (is `@tag` there?).');
}

for (const fault of faults) console.log(fault);
console.log(`${elements.length} elements, ${faults.length} faults in the manifest`);
process.exitCode = faults.length || elements.length === 0 ? 1 : 0;
