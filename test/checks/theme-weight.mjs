import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';

/** Modules that are all about themes, and what is left of them where there are none. */
const without = {
  'src/theme/tokens.styles.ts': `import {unsafeCSS} from 'lit';
    export const declare = () => '';
    export const tokenStyles = unsafeCSS('');`,
  'src/elements/presets.ts': `export const presets = {plain: undefined};
    export const presetOf = () => undefined;`,
};

/** The presets that are loaded when they are used. */
const presets = [...readFileSync('src/elements/presets.ts', 'utf8').matchAll(/^ {2}(\w+): new Later/gm)].map(
  ([, name]) => name,
);

const isLookOf = (name) => (text) => text.includes(`.root[data-theme=${name}]`);

/** Whether a file of `dist` has the look of a preset in it. */
export const hasPreset = (file) => presets.some((name) => isLookOf(name)(readFileSync(file, 'utf8')));

const weigh = (text) => brotliCompressSync(text).length;

/** Brotli bytes that the drop-in has for theming, and those of the file that each preset is in. */
export async function weighThemes() {
  const {default: configs} = await import('../../rollup.config.mjs');
  const dropIn = configs.find(({output}) => output.chunkFileNames);
  const leftOut = new Set();
  const leaveOut = {
    name: 'leave-out-themes',
    load(id) {
      const path = Object.keys(without).find((path) => id.replaceAll('\\', '/').endsWith(path));
      if (path) leftOut.add(path);
      return without[path];
    },
  };
  const bundle = await rollup({...dropIn, plugins: [leaveOut, ...dropIn.plugins]});
  const {output} = await bundle.generate(dropIn.output);
  await bundle.close();
  if (leftOut.size < Object.keys(without).length) throw new Error('The modules of themes have other names.');
  const {code} = output.find(({isEntry}) => isEntry);
  const chunks = readdirSync('dist/chunks').filter((file) => file.endsWith('.js'));
  const texts = chunks.map((file) => readFileSync(`dist/chunks/${file}`, 'utf8'));
  return {
    unused: weigh(readFileSync('dist/embed.js')) - weigh(code),
    presets: presets.map((name) => {
      const look = texts.find(isLookOf(name));
      if (!look) throw new Error(`No file of dist/chunks has the look of ${name}.`);
      return [name, weigh(look)];
    }),
  };
}
