import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {defaultMinifyOptions} from '@literals/html-css-minifier';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {toCss, toDesignTokens} from './.config/design-tokens.mjs';
import {postingSchema} from './.config/posting-schema.mjs';
import {readTokens} from './.config/tokens.mjs';
import {serverBundle} from './.config/server-bundle.mjs';
import {writtenStyles} from './.config/written-styles.mjs';

const {name, version, license, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Takes the white space out of templates that no one sees. Its defaults take too much: a space between two slots, the `/` of `<path/>`. */
const trimTemplates = () =>
  literalsHtmlCssMinifier({
    failOnError: true,
    include: ['src/**'],
    options: {
      minifyOptions: {
        ...defaultMinifyOptions,
        conservativeCollapse: true,
        keepClosingSlash: true,
        removeEmptyAttributes: false,
        decodeEntities: false,
      },
    },
  });

/**
 * Lit makes a Trusted Types policy when it is loaded, and where a page's list of policies has no `lit-html` that throws and
 * nothing is ever drawn. In our bundles templates are parsed by `setHTML`, which needs no policy and sends no report; where the
 * browser has none, by a policy of our name; and where that is not listed, Lit goes on without. It is made with the first
 * template: a second copy of the script draws nothing, and a list allows no second policy of a name. What a page has put in the
 * place of `setHTML` is left alone, for it may take out what Lit puts in.
 */
function guardedPolicy() {
  const replacements = [
    [
      /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\4\})\):void 0/,
      'parsesItself=$2&&/native code/.test(document.createElement("p").setHTML),' +
        `$1=$2&&!parsesItself?{createHTML(text){try{this.its??=$2.createPolicy("${name}",$3)}catch{this.its=$3}return this.its.createHTML(text)}}:void 0`,
    ],
    // Only what runs by itself is taken out of it, and of that our templates have nothing.
    [/(\w+)\.innerHTML=(\w+),\1\}/, 'parsesItself?$1.setHTML($2,{sanitizer:{comments:!0}}):$1.innerHTML=$2,$1}'],
  ];
  let isFound = false;
  return {
    name: 'guarded-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return null;
      isFound = replacements.every(([words]) => words.test(code));
      // Longer by a few characters in one line; not worth a source map of its own.
      return {code: replacements.reduce((text, [words, ours]) => text.replace(words, ours), code), map: null};
    },
    buildEnd(error) {
      if (!error && !isFound)
        this.error(
          'Lit no longer parses its templates in the words that guardedPolicy() in rollup.config.mjs replaces.',
        );
    },
  };
}

/**
 * Lit's `css` without what it has for browsers that lack `adoptedStyleSheets`: those lack container queries as well, and
 * so are none of ours. Only in our bundles; what is missing here, should Lit ask for more one day, fails the build.
 */
function constructedStyles() {
  return {
    name: 'constructed-styles',
    load(id) {
      if (!/[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return null;
      return `
        export class CSSResult {
          _$cssResult$ = true;
          constructor(cssText) { this.cssText = cssText; }
          get styleSheet() {
            if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
            return this.sheet;
          }
          toString() { return this.cssText; }
        }
        export const css = (strings, ...values) => new CSSResult(String.raw({raw: strings}, ...values));
        export const unsafeCSS = (text) => new CSSResult(text);
        export const adoptStyles = (root, styles) => {
          root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
        };
        export const getCompatibleStyle = (style) => style;
        export const supportsAdoptingStyleSheets = true;`;
    },
  };
}

/**
 * Lit without the globals by which its copies count each other, decorators and polyfills find it: no page has more globals for
 * our sake, and what a page has under these names is for its own Lit. Only in our bundles.
 */
function withoutGlobals() {
  const replacements = {
    'lit-html': [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    ],
    'reactive-element': [
      /,\w+=\w+\.reactiveElementPolyfillSupport/,
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\([^)]*\)[^}]*\}/,
      /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    ],
    'lit-element': [
      /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
      /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    ],
  };
  return {
    name: 'without-globals',
    transform(code, id) {
      const [, file] = /[\\/](lit-html|reactive-element|lit-element)\.js$/.exec(id) ?? [];
      if (!file) return null;
      let own = code;
      for (const words of replacements[file]) {
        if (!words.test(own)) this.error(`${id} has no longer what ${words} takes out (rollup.config.mjs).`);
        own = own.replace(words, '');
      }
      // Shorter in one line; not worth a source map of its own.
      return {code: own, map: null};
    },
  };
}

/**
 * `@lit/localize` without what it has for messages that are HTML or have no id, and for applications that switch the language of
 * the whole page: ours are text, have ids (`shortMessages` fails at one without), and speak the language around each element.
 */
function plainMessages() {
  const replacements = {
    'internal/runtime-msg.js': [
      [/options\?\.id \?\? generateId\(template\)/, 'options.id'],
      [/if \('strTag' in localized\) (\{[^]*?\})\s*else \{\s*\/\/ E\.g\. html[^]*?order\.map[^}]*\};\s*\}/, '$1'],
    ],
    // What is spoken is one of these, or plain English.
    'init/reentrant.js': [
      [/sourceLocale, targetLocales, getLocale,/, ''],
      [/const targetLocalesSet = .*/, ''],
      [/const locale = getLocale\(\);[^;]*;/, 'const templates = loadLocaleSync()?.templates;'],
    ],
    // This copy of it is ours alone.
    'init/install.js': [[/if \(installed\) \{[^}]*\}\s*/, '']],
  };
  return {
    name: 'plain-messages',
    transform(code, id) {
      if (/[\\/]locales[\\/]spoken\.ts$/.test(id)) {
        const asked = /sourceLocale: [^]*?(?=loadLocaleSync: )/;
        if (!asked.test(code)) this.error(`${id} has no longer what ${asked} leaves out (rollup.config.mjs).`);
        return {code: code.replace(asked, (found) => found.replace(/[^\n]/g, ' ')), map: null};
      }
      const [, file] = /[\\/]@lit[\\/]localize[\\/](.*)$/.exec(id) ?? [];
      if (!file) return null;
      let plain = code;
      for (const [from, to] of replacements[file.replaceAll('\\', '/')] ?? []) {
        if (!from.test(plain)) this.error(`${id} has no longer what ${from} replaces (rollup.config.mjs).`);
        plain = plain.replace(from, to);
      }
      return {code: plain, map: null, moduleSideEffects: false};
    },
  };
}

/**
 * Lets lazy chunks get what they share with the entry from a symbol, not by importing the entry.
 *
 * Pages load the entry with a query (WordPress adds `?ver=…`), and to a browser `embed.js` is then another module: chunks that
 * import it would load and run all of it a second time.
 */
function shareBySymbol() {
  let shared;
  /** `a as b, c` as a list of what is inside by the names outside, in the order of those; what is not in it leaves a gap. */
  const inOrder = (list, names, isOut) => {
    const pairs = list.split(', ').map((one) => one.split(' as '));
    const inside = new Map(pairs.map(([from, to = from]) => (isOut ? [to, from] : [from, to])));
    return [...names]
      .sort()
      .map((name) => inside.get(name) ?? '')
      .join(', ')
      .replace(/[, ]+$/, '');
  };
  return {
    name: 'share-by-symbol',
    buildEnd() {
      // Copies of one build share; in another build the same short name may be another thing.
      const build = createHash('sha256');
      for (const id of [...this.getModuleIds()].sort()) build.update(this.getModuleInfo(id).code ?? id);
      shared = `globalThis[Symbol.for("${name} ${version} ${build.digest('hex').slice(0, 8)}")]`;
    },
    // Each statement that is replaced has a line of its own, so the other lines keep their places in the source map.
    renderChunk(code, chunk, _, {chunks}) {
      if (chunk.isEntry)
        return {
          code: code.replace(
            /^export \{ (.*) \};$/m,
            (_, list) => `${shared} ??= [${inOrder(list, chunk.exports, true)}];`,
          ),
          map: null,
        };
      const {fileName, exports} = Object.values(chunks).find(({isEntry}) => isEntry);
      const entry = fileName.replaceAll('.', '\\.');
      return {
        code: code
          .replace(new RegExp(`^import '[./]*${entry}';$`, 'm'), '')
          .replace(
            new RegExp(`^import \\{ (.*) \\} from '[./]*${entry}';$`, 'm'),
            (_, list) => `const [${inOrder(list, exports, false)}] = ${shared};`,
          ),
        map: null,
      };
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
      const entry = chunks.find(({isEntry}) => isEntry).fileName;
      const importing = new RegExp(`(from|import) ?\\(?["'][./]*${entry.replaceAll('.', '\\.')}["']`);
      for (const {fileName, code} of chunks) if (importing.test(code)) this.error(`${fileName} imports the entry.`);
    },
  };
}

/**
 * DOMPurify without the lists that it allows by where nobody says what is allowed: we do (`sanitize-otherwise.ts`). The lists by
 * which it tells HTML from SVG and MathML stay.
 */
function ownAllowList() {
  return {
    name: 'own-allow-list',
    transform(code, id) {
      if (!/[\\/]dompurify[\\/]dist[\\/]purify\.es\.mjs$/.test(id)) return null;
      let own = code;
      for (const name of ['html$1', 'html', 'svg', 'mathMl', 'xml']) {
        const list = new RegExp(`(^const ${name.replace('$', '\\$')} = freeze\\()\\[[^\\]]*\\]`, 'm');
        if (!list.test(own)) this.error(`DOMPurify no longer has the list ${name} (rollup.config.mjs).`);
        // As many lines as there were, so that the source map needs no change.
        own = own.replace(list, (found, start) => `${start}[${found.replace(/[^\n]/g, '')}]`);
      }
      return {code: own, map: null};
    },
  };
}

/**
 * Words of headings without the accents that are taken off before they are compared, for letters of ASCII weigh least; and with
 * plain brackets, for nobody asks what a group has matched.
 */
function plainLetters() {
  return {
    name: 'plain-letters',
    transform: (code, id) =>
      /[\\/]rich-text[\\/][\w-]*heading-words[\w-]*\.ts$/.test(id)
        ? {
            code: code
              .normalize('NFD')
              .replace(/[\u0300-\u036f]/g, '')
              .normalize('NFC')
              .replaceAll('(?:', '('),
            map: null,
          }
        : null,
  };
}

/** Makes the ids of messages positions in the list of all ids, and blanks what messages tell their translators. */
function shortMessages() {
  const ids = [...readFileSync('src/locales/generated/ids.ts', 'utf8').matchAll(/^ +'(.+)',$/gm)].map(([, id]) => id);
  const call = /\bid:\s*(['"])((?:(?!\1).)+)\1,\s*desc:\s*(['"])(?:(?!\3)[^\\]|\\.)*\3/g;
  return {
    name: 'short-messages',
    transform(code, id) {
      if (!/[\\/]src[\\/]locales[\\/]/.test(id)) return null;
      const short = code.replace(call, (text, _, id) => {
        const position = ids.indexOf(id);
        if (position < 0) this.error(`generated/ids.ts lacks ${id}: run \`npm run localize:build\`.`);
        // White space of the same shape, so that the source map needs no change.
        return (
          `id: ${position}`.padEnd(text.search(/,\s*desc:/)) +
          text.slice(text.search(/,\s*desc:/)).replace(/[^\n]/g, ' ')
        );
      });
      if (/\bdesc: ['"`]/.test(short)) this.error('The id and the description of a message are not plain strings.');
      return {code: short, map: null};
    },
  };
}

/** Packages that were published without their licence file, and the package of the same project that has it. */
const licensedAs = {'@lit-labs/ssr-dom-shim': '@lit-labs/ssr', '@parse5/tools': 'parse5'};

/** The licence file of a package. */
function licenceIn(folder) {
  const [before, name] = folder.replaceAll('\\', '/').split(/(?<=node_modules\/)(?!.*node_modules\/)/);
  const inside = `${before}${licensedAs[name] ?? name}`;
  const file = readdirSync(inside).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  return file && `${inside}/${file}`;
}

/** Leaves out the languages that only show which words are ours: in one file they would weigh on everyone. */
function noPseudoLanguages() {
  return {
    name: 'no-pseudo-languages',
    load: (id) => (/[\\/]generated[\\/]\w+-(en-XA|ar-XB)\.ts$/.test(id) ? 'export const messages = [];' : null),
  };
}

/**
 * Leaves out the rarer words of headings in other languages, and in English those that are not about the work and the person: in
 * one file they would weigh on everyone, and it has the common ones.
 */
function commonHeadings() {
  return {
    name: 'common-headings',
    load: (id) =>
      /[\\/]rarer-heading-words-(?:of-other-languages|beside)\.ts$/.test(id)
        ? 'export const rarerOfOtherLanguages = {}, rarerBeside = {};'
        : null,
  };
}

/** Writes the licences of the packages that are inside the bundle. */
function notices(fileName) {
  return {
    name: 'notices',
    generateBundle(_, bundle) {
      const packages = new Set(
        Object.values(bundle)
          .flatMap((chunk) => Object.keys(chunk.modules ?? {}))
          .flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? []),
      );
      const texts = [...packages].sort().map((folder) => {
        const its = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
        const file = licenceIn(folder);
        if (!file) this.error(`${its.name} has no licence file.`);
        return `${its.name} ${its.version} (${its.license})\n\n${readFileSync(file, 'utf8').trim()}\n`;
      });
      const own = existsSync('LICENSE') ? `${readFileSync('LICENSE', 'utf8').trim()}\n` : '';
      const source = [`${name} ${version} (${license})\n\n${own}`, ...texts].join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({type: 'asset', fileName, source});
    },
  };
}

/** Copies a file of `src`. */
function asItIs(fileName) {
  return {
    name: 'as-it-is',
    generateBundle() {
      this.emitFile({type: 'asset', fileName, source: readFileSync(`src/${fileName}`)});
    },
  };
}

/** Writes the JSON Schema of what a person may write. */
function schema(fileName) {
  return {
    name: 'schema',
    generateBundle() {
      this.emitFile({type: 'asset', fileName, source: `${JSON.stringify(postingSchema(), null, 2)}\n`});
    },
  };
}

/** There is no address of a module in a classic script, and so no worker beside it. */
const noModuleAddress = () => ({
  name: 'no-module-address',
  resolveImportMeta: (property) => (property === 'url' ? 'undefined' : null),
});

/**
 * Firefox does not ask again for a module that it was once refused, so that no button could bring it: it is asked for under
 * another name. Languages are done without.
 */
const askAgain = () => ({
  name: 'ask-again',
  renderDynamicImport: ({targetModuleId}) =>
    targetModuleId?.includes('/locales/generated/') ? null : {left: 'importAgain(', right: ')'},
  // At the end, so that the source map stays right: a function is known before its place.
  renderChunk: (code) =>
    code.includes('importAgain(')
      ? {
          code: `${code}\nfunction importAgain(name){return import(name).catch(()=>import(name+"?"+Date.now()))}\n`,
          map: null,
        }
      : null,
});

/** Writes the tokens of the theme as a style sheet and as design tokens. */
function tokenFiles() {
  return {
    name: 'token-files',
    async generateBundle() {
      const tokens = await readTokens();
      this.emitFile({type: 'asset', fileName: 'tokens.css', source: toCss(tokens)});
      const source = `${JSON.stringify(toDesignTokens(tokens), null, 2)}\n`;
      this.emitFile({type: 'asset', fileName: 'tokens.json', source});
    },
  };
}

const typescript = () => [shortMessages(), esbuild({target: 'es2022', tsconfig: 'tsconfig.json'})];
// Lit's smaller build, whatever NODE_ENV says.
const packages = () => nodeResolve({exportConditions: ['production']});
const minify = (format) =>
  terser({ecma: 2022, compress: {passes: 2, keep_fargs: false}, format: {comments: /^!/, ...format}});
const banner = `/*! ${name} ${version}, ${license}; licences: licenses.txt */`;

const drop = (...more) => [
  packages(),
  ownAllowList(),
  plainLetters(),
  plainMessages(),
  guardedPolicy(),
  withoutGlobals(),
  constructedStyles(),
  writtenStyles(),
  trimTemplates(),
  typescript(),
  ...more,
];

const elements = readdirSync('src/elements').filter((file) => file.endsWith('.define.ts'));

/** What always comes together, by the file that it is in: a page would wait for one after the other. */
const together = {
  supply: ['elements/supply', 'sources/source', 'sources/memory', 'sources/request', 'sources/reading'],
  'read-any': [
    'elements/finish',
    'sources/detail',
    'sources/read-any',
    'posting/date',
    'posting/read',
    'posting/read-rich-text',
    'posting/words',
  ],
  formats: ['adapters/formats', 'adapters/feeds'],
};

export default [
  {
    // Modules for bundlers: each source file by itself, dependencies left to the bundler. But not `@lit/localize`: it can be
    // configured once, by us or by the application that these modules become part of, so that each has to have its own.
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/check.ts',
      'src/measure.ts',
      'src/measure-data-layer.ts',
      'src/frame.ts',
      'src/frame-host.ts',
      'src/cli/main.ts',
      'src/sources/board-worker.ts',
      ...elements.map((file) => `src/elements/${file}`),
    ],
    // The command line takes what servers load as that is bundled below, and Pagefind where somebody has installed it.
    external: [
      /^node:/,
      /server\/(?:index|site)\.js$/,
      'pagefind',
      ...Object.keys(dependencies)
        .filter((dependency) => dependency !== '@lit/localize')
        .map((dependency) => new RegExp(`^${dependency}($|/)`)),
    ],
    plugins: [
      packages(),
      plainMessages(),
      writtenStyles(),
      trimTemplates(),
      typescript(),
      schema('posting.schema.json'),
      tokenFiles(),
      asItIs('embed.html'),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
      // Where the servers' bundle is; Rollup counts from the folder that `src` and `node_modules` are in.
      paths: (id) => /\/src\/(server\/(?:index|site)\.js)$/.exec(id)?.[1] ?? '',
      // npm packs no folder of the name `node_modules`.
      entryFileNames: ({name}) => `${name.replace('node_modules/@lit', 'locales')}.js`,
    },
  },
  {
    // The drop-in: what every page needs, and beside it what some need.
    input: 'src/embed.ts',
    plugins: drop(shareBySymbol(), askAgain(), minify(), notices('licenses.txt')),
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      banner: ({isEntry}) => (isEntry ? banner : ''),
      chunkFileNames: 'chunks/[name]-[hash].js',
      onlyExplicitManualChunks: true,
      manualChunks(id) {
        const [, room, name] = /\/(\w[\w-]*)\/([\w-]+)\.ts$/.exec(id) ?? [];
        return Object.keys(together).find((chunk) => together[chunk].includes(`${room}/${name}`));
      },
    },
  },
  {
    // What reads large lists, in one file: a worker shares nothing with the page.
    input: 'src/sources/board-worker.ts',
    plugins: [packages(), typescript(), minify()],
    output: {file: 'dist/chunks/board-worker.js', format: 'es', sourcemap: true, inlineDynamicImports: true},
  },
  {
    // The drop-in in one file. Letters outside ASCII are escaped: a page without a charset reads a classic script wrongly.
    input: 'src/embed.classic.ts',
    plugins: drop(noModuleAddress(), noPseudoLanguages(), commonHeadings(), minify({ascii_only: true})),
    output: {file: 'dist/embed.classic.js', format: 'iife', sourcemap: true, banner, inlineDynamicImports: true},
  },
  {
    // What servers load: readable, for nobody waits for it on a telephone.
    ...serverBundle(writtenStyles(), trimTemplates(), typescript(), notices('server/licenses.txt')),
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      banner: ({isEntry}) => (isEntry ? `/*! ${name} ${version}, ${license}; licences: licenses.txt */` : ''),
      chunkFileNames: 'server/chunks/[name]-[hash].js',
    },
  },
];
