/**
 * The road of a message: `msg()` in src/locales → XLIFF in src/locales/xliff → a module per language in src/locales/generated.
 *
 * `extract` brings the XLIFF up to the messages, `build` makes the modules, `check` says what is missing, stale or wrong.
 * Extraction and XLIFF are those of @lit/localize-tools. What it does not have is here: the plural categories of each language,
 * modules without code in them, and a check that fails.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import {printDiagnostics} from '@lit/localize-tools/lib/typescript.js';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';
import {pseudoLanguages} from './pseudo-languages.mjs';
import {writingModule} from './writings.mjs';

const config = readConfigFileAndWriteSchema(fileURLToPath(new URL('lit-localize.json', import.meta.url)));
const xliffFolder = config.resolve(config.interchange.xliffDir);
const moduleFolder = config.resolve(config.output.outputDir);
const head = '// Written by `npm run localize:build`.\n\n';

/** The messages as they stand in the source, in its order. */
function readSource() {
  const {messages, errors} = new RuntimeLitLocalizer(config).extractSourceMessages();
  if (errors.length > 0) {
    printDiagnostics(errors);
    process.exit(1);
  }
  return messages;
}

const ending = /^(.+)\.(zero|one|two|few|many|other)$/;

/** The id of the plural that a message is a form of, where it is one: English has its `one` and its `other`. */
function pluralOf(name, source) {
  const [, id] = ending.exec(name) ?? [];
  return ['one', 'other'].every((form) => source.some((message) => message.name === `${id}.${form}`)) ? id : undefined;
}

/** The messages a language must have: of a plural, one for each category of that language. */
function messagesFor(locale, source) {
  const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
  return source.flatMap((message) => {
    const id = pluralOf(message.name, source);
    if (!id) return [message];
    if (!message.name.endsWith('.other')) return [];
    return pluralCategories.toSorted().map((category) => {
      const name = `${id}.${category}`;
      const form = source.find((other) => other.name === name) ?? message;
      return {...form, name, desc: `${message.desc} Plural form "${category}": ${examples(locale, category)}.`};
    });
  });
}

const numbers = [...Array(201).keys(), 0.5, 1.5, 2.5, 10.1, 1000, 1e6, 2e6];

function numbersOf(locale, category) {
  const rules = new Intl.PluralRules(locale);
  return numbers.filter((number) => rules.select(number) === category);
}

function examples(locale, category) {
  const all = numbersOf(locale, category);
  return all.slice(0, 6).join(', ') + (all.length > 6 ? ', …' : '');
}

const xliffFile = (locale) => `${xliffFolder}/${locale}.xlf`;

/** The units of a language's XLIFF as they stand: source and state beside what @lit/localize-tools reads. */
function readUnits(locale) {
  let xml;
  try {
    xml = readFileSync(xliffFile(locale), 'utf8');
  } catch {
    return {units: new Map()};
  }
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const bundle = new XliffFormatter(config).parseXliff(xml);
  const contents = new Map(bundle.messages.map((message) => [message.name, message.contents]));
  const units = new Map();
  for (const unit of elements(document, 'trans-unit')) {
    const id = unit.getAttribute('id');
    const [target] = elements(unit, 'target');
    units.set(id, {
      source: textOf(elements(unit, 'source')[0]),
      target,
      state: target?.getAttribute('state') ?? '',
      contents: contents.get(id),
    });
  }
  return {document, units};
}

// The lists of xmldom cannot be iterated.
const iterable = (list) => Array.from({length: list.length}, (_, index) => list.item(index));
const elements = (node, name) => iterable(node.getElementsByTagName(name));

/** The text of a source or target, with its placeholders by their number. */
function textOf(node) {
  return iterable(node.childNodes)
    .map((child) => (child.nodeName === 'x' ? `{${child.getAttribute('id')}}` : child.nodeValue))
    .join('');
}

const text = (contents) => contents.map((part) => (typeof part === 'string' ? part : `{${part.index}}`)).join('');
const placeholders = (contents) =>
  contents.flatMap((part) => (typeof part === 'string' ? [] : [part.index])).toSorted();

async function extract(source) {
  mkdirSync(xliffFolder, {recursive: true});
  for (const locale of config.targetLocales) {
    const before = readUnits(locale).units;
    const messages = messagesFor(locale, source);
    const translations = [...before].flatMap(([name, {contents}]) => (contents ? [{name, contents}] : []));
    const formatter = new XliffFormatter({...config, targetLocales: [locale]});
    await formatter.writeOutput(messages, new Map([[locale, translations]]));
    // A translation of a sentence that has changed since is not one of the new sentence.
    const {document, units} = readUnits(locale);
    for (const [id, {source: now, target}] of units) {
      const old = before.get(id);
      if (old && target && old.source !== now) target.setAttribute('state', 'needs-adaptation');
    }
    writeFileSync(xliffFile(locale), new XMLSerializer().serializeToString(document).trimEnd() + '\n');
  }
}

/** What a language says, in the order of the ids. */
function moduleOf(ids, messages) {
  const said = new Map(messages);
  return `${head}/** What is said, in the order of the ids; empty where the language has no such plural. */\nexport const messages: readonly string[] = ${listed(ids.map((id) => said.get(id) ?? ''))};\n`;
}

const listed = (texts) => `[\n${texts.map((text) => `  ${quote(text)},\n`).join('')}]`;

const quote = (words) => `'${words.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;

/** The vocabularies, each in a chunk of its own for each language, by the beginning of the ids in it. */
const vocabularies = {
  posting: (id) => !id.startsWith('board.'),
  board: (id) => id.startsWith('board.'),
};

/** The ids of all messages, each once: of a plural, one for each category that any language has. */
const idsOf = (source) => [
  ...new Set(
    source.flatMap((message) => {
      const id = pluralOf(message.name, source);
      return id
        ? ['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => `${id}.${category}`)
        : [message.name];
    }),
  ),
];

/** What `build` writes, by file name. */
function modules(source) {
  const languages = new Map(Object.entries(pseudoLanguages).map(([locale, write]) => [locale, pseudo(source, write)]));
  for (const locale of config.targetLocales) {
    const {units} = readUnits(locale);
    const translated = messagesFor(locale, source).flatMap(({name}) => {
      const contents = units.get(name)?.contents;
      return contents ? [[name, text(contents)]] : [];
    });
    // A language that nobody has begun is none.
    if (translated.length > 0) languages.set(locale, translated);
  }
  const files = new Map();
  let loaders = '';
  let ids = '';
  let values = '';
  for (const [vocabulary, has] of Object.entries(vocabularies)) {
    const its = idsOf(source).filter(has);
    ids += `  ${vocabulary}: ${listed(its).replaceAll('\n', '\n  ')},\n`;
    for (const id of its) {
      const {contents} =
        source.find(({name}) => name === id) ?? source.find(({name}) => name === `${ending.exec(id)[1]}.other`);
      const count = placeholders(contents).length;
      values += count;
    }
    loaders += `  ${vocabulary}: {\n`;
    for (const [locale, messages] of languages) {
      const name = `${vocabulary}-${locale}`;
      files.set(`${name}.ts`, moduleOf(its, messages));
      loaders += `    ${quote(locale)}: () => import('./${name}.js'),\n`;
    }
    loaders += '  },\n';
  }
  files.set('ids.ts', `${head}${idsHead}${ids}};\n\n${valuesHead}'${values}';\n`);
  files.set('languages.ts', `${head}${languagesHead}${loaders}};\n`);
  files.set('writings.ts', writingModule(head));
  return files;
}

const idsHead = `/** The ids of the messages, in the order in which every language says them. */
export const ids: Readonly<Record<'posting' | 'board', readonly string[]>> = {
`;

const valuesHead = `/** How many values are put into each of the sentences, in the order of all ids: a digit each. */
export const values =
  `;

const languagesHead = `/** Loads what a language says, in the order of the ids. */
type Load = () => Promise<{readonly messages: readonly string[]}>;

/** The languages beside English, by what is spoken about: each a chunk of its own. */
export const languages: Readonly<Record<'posting' | 'board', Readonly<Record<string, Load>>>> = {
`;

const pseudo = (source, write) => source.map(({name, contents}) => [name, write(text(contents))]);

function build(source) {
  rmSync(moduleFolder, {recursive: true, force: true});
  mkdirSync(moduleFolder, {recursive: true});
  for (const [file, code] of modules(source)) writeFileSync(`${moduleFolder}/${file}`, code);
}

/** What is wrong, a sentence each. */
function problems(source) {
  const found = [];
  for (const locale of config.targetLocales) {
    const {units} = readUnits(locale);
    const messages = messagesFor(locale, source);
    const report = (id, fact) => found.push(`${locale} ${id}: ${fact}`);
    for (const {name, contents} of messages) {
      const unit = units.get(name);
      units.delete(name);
      if (!unit?.contents || text(unit.contents).trim() === '') {
        report(name, 'has no translation.');
        continue;
      }
      if (unit.source !== text(contents))
        report(name, 'is a translation of an older sentence: run `npm run localize:extract`.');
      if (unit.state.startsWith('needs-')) report(name, `is marked ${unit.state}: the English sentence has changed.`);
      if (text(unit.contents) !== text(unit.contents).trim()) report(name, 'begins or ends with white space.');
      const category = pluralOf(name, source) && name.split('.').at(-1);
      if (!hasPlaceholders(locale, category, contents, unit.contents)) {
        report(
          name,
          `has the placeholders ${placeholders(unit.contents).join(' ')}, not ${placeholders(contents).join(' ')}.`,
        );
      }
    }
    for (const id of units.keys()) report(id, 'is translated but never said.');
    const [label, name] = ['apply', 'apply-for'].map((id) =>
      text(readUnits(locale).units.get(id)?.contents ?? []).toLocaleLowerCase(locale),
    );
    if (!name.includes(label)) report('apply-for', 'does not contain the label it stands for (WCAG 2.5.3).');
  }
  const files = readdirSync(xliffFolder).map((file) => file.replace(/\.xlf$/, ''));
  for (const locale of files)
    if (!config.targetLocales.includes(locale)) found.push(`${locale} is not among the targetLocales.`);
  for (const [file, code] of modules(source)) {
    const built = readIfThere(`${moduleFolder}/${file}`);
    // Another Node has the words of another edition of CLDR.
    if (file === 'writings.ts' && built && cldrOf(built) !== cldrOf(code)) continue;
    if (built !== code) found.push(`generated/${file} is stale: run \`npm run localize:build\`.`);
  }
  return found;
}

const cldrOf = (code) => /\bCLDR [\d.]+/.exec(code)?.[0];

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a translation says all that the sentence says. The count may go unsaid where its plural form says it: "no", "one", "two". */
function hasPlaceholders(locale, category, expected, contents) {
  const [has, wants] = [contents, expected].map((parts) => placeholders(parts).join());
  if (has === wants) return true;
  return category && numbersOf(locale, category).length === 1 && has === wants.replace(/^0,?/, '');
}

const source = readSource();
switch (process.argv[2]) {
  case 'extract':
    await extract(source);
    break;
  case 'build':
    build(source);
    break;
  case 'check': {
    const found = problems(source);
    if (found.length > 0) {
      console.error(found.join('\n'));
      process.exitCode = 1;
    }
    console.log(`${config.targetLocales.length + 1} languages, ${source.length} messages, ${found.length} problems`);
    break;
  }
  default:
    console.error('Usage: node .config/localize.mjs extract | build | check');
    process.exitCode = 2;
}
