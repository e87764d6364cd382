import {readFileSync} from 'node:fs';
import {build} from 'esbuild';

/**
 * Writes the styles of the theme that are made by functions (of the tokens) as the text that comes of it: smaller, and nothing to
 * be done in a page. What else these modules export is for each other, and for Storybook.
 */
export function writtenStyles() {
  return {
    name: 'written-styles',
    async load(id) {
      if (!/[\\/]src[\\/]theme[\\/][\w-]+\.styles\.ts$/.test(id) || !/unsafeCSS\(/.test(readFileSync(id, 'utf8')))
        return null;
      const {outputFiles} = await build({
        entryPoints: [id],
        bundle: true,
        format: 'esm',
        platform: 'node',
        write: false,
      });
      const styles = await import(
        `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
      );
      const written = Object.entries(styles).flatMap(([name, {cssText}]) =>
        cssText ? [`export const ${name} = css\`${cssText.replace(/[\\`$]/g, '\\$&')}\`;`] : [],
      );
      return `import {css} from 'lit';\n${written.join('\n')}`;
    },
  };
}
