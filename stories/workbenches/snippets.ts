import {name, version} from '../../package.json';
import {escaped} from './host-frame.js';

/** What a page's author has chosen. */
export interface Snippet {
  readonly element: string;
  /** Attributes with their values; an empty one is only there. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly script: string;
  readonly integrity?: string;
  /** A posting that stands in the element itself, so that it is shown in any page without a request. */
  readonly posting?: object;
}

/** Where the script of this very version is on the web. */
export const addressOfScript = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/embed.js`;

const attributesOf = ({attributes}: Snippet) =>
  Object.entries(attributes)
    .map(([attribute, value]) => (value ? ` ${attribute}="${escaped(value)}"` : ` ${attribute}`))
    .join('');

const indented = (text: string, by: number) => text.replace(/^/gm, ' '.repeat(by));

const elementOf = (snippet: Snippet) => {
  const {element, posting} = snippet;
  const json = posting && indented(JSON.stringify(posting, null, 2).replaceAll('</', '<\\/'), 4);
  const inside = json ? `\n  <script type="application/json">\n${json}\n  </script>\n` : '';
  return `<${element}${attributesOf(snippet)}>${inside}</${element}>`;
};

/** The ways to embed an element, by the name of what it is embedded in. */
export const forms = {
  HTML: (snippet: Snippet) => {
    const {script, integrity} = snippet;
    // Without `crossorigin` a browser checks no hash of a file from elsewhere.
    const checked = integrity ? `\n        integrity="${integrity}" crossorigin` : '';
    return `<script type="module" src="${script}"${checked}></script>\n\n${elementOf(snippet)}`;
  },

  React: (snippet: Snippet) => `// npm install ${name}
import '${name}/elements/${snippet.element}';

// React 19 and later
export function Opening() {
  return (
${indented(`<${snippet.element}${attributesOf(snippet)} />`, 4)}
  );
}`,

  Vue: (snippet: Snippet) => `<!-- npm install ${name}; in vite.config.js:
     vue({template: {compilerOptions: {isCustomElement: (tag) => /^(job|apply|qualification)-/.test(tag)}}}) -->
<script setup>
import '${name}/elements/${snippet.element}';
</script>

<template>
${indented(elementOf(snippet), 2)}
</template>`,

  WordPress: (snippet: Snippet) => `<!-- In functions.php of the theme, once:

add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script_module('${name}', '${snippet.script}');
});

In the page, as a block “Custom HTML”: -->

${elementOf(snippet)}`,
};

/** What an element is embedded in. */
export type Form = keyof typeof forms;
