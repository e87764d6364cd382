/**
 * The road of a message: `msg()` in src/locales → XLIFF in src/locales/xliff → a module per language in src/locales/generated.
 *
 * `extract` brings the XLIFF up to the messages, `build` makes the modules, `check` says what is missing, stale or wrong.
 * Extraction and XLIFF are those of @lit/localize-tools. What it does not have is beside it: the plural categories of each
 * language (messages.mjs), XLIFF read strictly (xliff.mjs), a check that fails (translation-problems.mjs), and here modules
 * without code in them.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {XliffFormatter} from '@lit/localize-tools/lib/formatters/xliff.js';
import {XMLSerializer} from '@xmldom/xmldom';
import {config, ending, messagesFor, placeholdersOf, pluralOf, readSource, textOf} from './messages.mjs';
import {pseudoLanguages} from './pseudo-languages.mjs';
import {translationProblems} from './translation-problems.mjs';
import {writingModule} from './writings.mjs';
import {parseXliff, readXliff, registerToSay, xliffFile, xliffFolder} from './xliff.mjs';

const moduleFolder = config.resolve(config.output.outputDir);
const head = '// Written by `npm run localize:build`.\n\n';

/** The XLIFF of a language; ends here where it cannot be read, for what is written again without it is lost. */
function readUnits(locale) {
  const xml = readXliff(locale);
  if (xml === undefined) return {units: new Map()};
  const read = parseXliff(xml);
  if (read.faults.length === 0) return read;
  console.error(read.faults.map((fault) => `${locale}.xlf: ${fault}`).join('\n'));
  process.exit(1);
}

async function extract(source) {
  mkdirSync(xliffFolder, {recursive: true});
  for (const locale of config.targetLocales) {
    const before = readUnits(locale).units;
    const messages = messagesFor(locale, source);
    const translations = [...before].flatMap(([name, {contents}]) => (contents ? [{name, contents}] : []));
    const formatter = new XliffFormatter({...config, targetLocales: [locale]});
    await formatter.writeOutput(messages, new Map([[locale, translations]]));
    // A translation of a sentence that has changed since is not one of the new sentence.
    const {document, units, register} = readUnits(locale);
    for (const [id, {source: now, target}] of units) {
      const old = before.get(id);
      if (old && target && old.source !== now) target.setAttribute('state', 'needs-adaptation');
    }
    if (register === undefined) {
      const [note, header] = ['note', 'header'].map((name) => document.createElement(name));
      note.appendChild(document.createTextNode(registerToSay));
      header.appendChild(note);
      const body = document.getElementsByTagName('body').item(0);
      body.parentNode.insertBefore(header, body);
      body.parentNode.insertBefore(document.createTextNode('\n'), body);
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
      return contents ? [[name, textOf(contents)]] : [];
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
      const count = placeholdersOf(contents).length;
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

const pseudo = (source, write) => source.map(({name, contents}) => [name, write(textOf(contents))]);

function build(source) {
  rmSync(moduleFolder, {recursive: true, force: true});
  mkdirSync(moduleFolder, {recursive: true});
  for (const [file, code] of modules(source)) writeFileSync(`${moduleFolder}/${file}`, code);
}

/** What is wrong, a sentence each. */
function problems(source) {
  const found = config.targetLocales.flatMap((locale) => translationProblems(locale, readXliff(locale), source));
  const files = readdirSync(xliffFolder).map((file) => file.replace(/\.xlf$/, ''));
  for (const locale of files)
    if (!config.targetLocales.includes(locale)) found.push(`${locale} is not among the targetLocales.`);
  // What cannot be read cannot be built.
  if (found.some((problem) => /^[\w-]+\.xlf:/.test(problem))) return found;
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
