/**
 * How the code for servers is bundled: with its own copy of Lit and of Lit's renderer, so that it runs wherever there are web
 * standards and nothing of it is left on the global object.
 */
import {nodeResolve} from '@rollup/plugin-node-resolve';

/** What of the packages reaches for the global object or for Node, and what stands there instead. */
const replacements = {
  'lit-html/node/lit-html.js': [
    [/(\w)=(\w)\?\2\.createPolicy\("lit-html",\{createHTML:(\w)=>\3\}\):void 0/, '$1=void 0'],
    [/\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
  ],
  '@lit-labs/ssr-dom-shim/index.js': [
    [/globalThis\.Event \?\?= EventShim;/, ''],
    [/globalThis\.CustomEvent \?\?= CustomEventShim;/, ''],
    [/globalThis\.litServerRoot \?\?=/, 'export const litServerRoot ='],
  ],
  '@lit-labs/ssr/lib/render-value.js': [[/^/, "import {litServerRoot} from '@lit-labs/ssr-dom-shim';\n"]],
};

function noGlobals() {
  const done = new Set();
  return {
    name: 'no-globals',
    transform(code, id) {
      const file = Object.keys(replacements).find((name) => id.replaceAll('\\', '/').endsWith(`node_modules/${name}`));
      if (!file) return null;
      done.add(file);
      let changed = code;
      for (const [from, to] of replacements[file]) {
        if (!from.test(changed)) this.error(`${file} has no longer what ${from} replaces (.config/server-bundle.mjs).`);
        changed = changed.replace(from, to);
      }
      return {code: changed, map: null};
    },
    buildEnd(error) {
      const missed = Object.keys(replacements).filter((file) => !done.has(file));
      if (!error && missed.length > 0) this.error(`Not part of the bundle: ${missed.join(', ')}.`);
    },
  };
}

/** The browser's means to make markup safe, which a server has no use for: parse5 reads it there. */
function noDomPurify() {
  return {
    name: 'no-dompurify',
    resolveId: (source) => (source === 'dompurify' ? '\0dompurify' : null),
    load: (id) => (id === '\0dompurify' ? 'export default undefined;' : null),
  };
}

/**
 * Rollup's options for the code for servers.
 *
 * @param {import('rollup').Plugin[]} plugins What turns our TypeScript into JavaScript, and whatever comes after it.
 */
export const serverBundle = (...plugins) => ({
  input: {'server/index': 'src/server/index.ts', 'server/site': 'src/server/site.ts'},
  // Of Lit only what draws is taken, not its elements, which want a DOM.
  treeshake: {moduleSideEffects: (id) => !/[\\/]node_modules[\\/]/.test(id)},
  plugins: [
    noDomPurify(),
    {
      name: 'web-standards',
      // Its build for Node asks for `Buffer`; the one for browsers does the same by `btoa`, which is everywhere.
      resolveId(source, importer) {
        if (source !== '@lit-labs/ssr-client' && !source.startsWith('@lit-labs/ssr-client/')) return null;
        const file = source === '@lit-labs/ssr-client' ? `${source}/index.js` : source;
        return this.resolve(`./node_modules/${file}`, importer && `${process.cwd()}/package.json`);
      },
    },
    nodeResolve({exportConditions: ['node', 'production']}),
    noGlobals(),
    ...plugins,
  ],
});
