import {name, version} from '../../package.json';
import {escaped} from './host-frame.js';

/** What a page's author has chosen. */
export interface Snippet {
  readonly element: string;
  /** Attributes with their values; an empty one is only there. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly script: string;
  readonly integrity?: string;
  /** Whether a posting is in the snippet itself, so that it is shown in any page without a request. */
  readonly hasExample?: boolean;
}

/**
 * What a snippet shows until it has a posting of the author's: it runs in a page that has nothing else. Also no word on how
 * its letters are written, so that there are only those that are the same everywhere.
 */
const examples = [
  {
    title: 'Lead Cartographer',
    organization: 'Fell & Fjord Maps',
    locations: ['Bergen, Norway'],
    workplace: 'hybrid',
    apply: 'https://example.com/apply',
    sections: [
      {text: 'You draw the maps that walkers find their way home by.'},
      {kind: 'qualifications', items: ['You have drawn maps before', 'You can tell north without a compass']},
    ],
  },
  {
    title: 'Path Surveyor',
    organization: 'Fell & Fjord Maps',
    locations: ['Tromsø, Norway'],
    workplace: 'on-site',
    apply: 'https://example.com/apply',
    sections: [{text: 'You walk the paths before anybody else does.'}],
  },
];

/** Where the script of this very version is on the web. */
export const addressOfScript = `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/embed.js`;

const attributesOf = ({attributes}: Snippet) =>
  Object.entries(attributes)
    .map(([attribute, value]) => (value ? ` ${attribute}="${escaped(value)}"` : ` ${attribute}`))
    .join('');

const indented = (text: string, by: number) => text.replace(/^/gm, ' '.repeat(by));

/** A board has several postings, each of the others one. */
const exampleOf = ({element}: Snippet) =>
  JSON.stringify(element === 'job-board' ? examples : examples[0], null, 2)
    // A list of one is short enough for its line.
    .replace(/\[\s+("[^"]*")\s+\]/g, '[$1]');

const elementOf = (snippet: Snippet) => {
  const {element, hasExample} = snippet;
  const inside = hasExample
    ? `\n  <script type="application/json">\n${indented(exampleOf(snippet), 4)}\n  </script>\n`
    : '';
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

  // A template of theirs has no `<script>` as it is, for fear that it be run.
  React: (snippet: Snippet) => {
    const {element, hasExample} = snippet;
    const drawn = hasExample
      ? `<${element}${attributesOf(snippet)}>
  <script type="application/json" dangerouslySetInnerHTML={{__html: JSON.stringify(example)}} />
</${element}>`
      : `<${element}${attributesOf(snippet)} />`;
    return `// npm install ${name}
import '${name}/elements/${element}';
${hasExample ? `\nconst example = ${exampleOf(snippet)};\n` : ''}
// React 19 and later
export function Opening() {
  return (
${indented(drawn, 4)}
  );
}`;
  },

  Vue: (snippet: Snippet) => {
    const {element, hasExample} = snippet;
    const inside = '\n  <component is="script" type="application/json">{{ JSON.stringify(example) }}</component>\n';
    return `<!-- npm install ${name}; in vite.config.js:
     vue({template: {compilerOptions: {isCustomElement: (tag) => /^(job|apply|qualification)-/.test(tag)}}}) -->
<script setup>
import '${name}/elements/${element}';
${hasExample ? `\nconst example = ${exampleOf(snippet)};\n` : ''}</script>

<template>
${indented(`<${element}${attributesOf(snippet)}>${hasExample ? inside : ''}</${element}>`, 2)}
</template>`;
  },

  WordPress: (snippet: Snippet) => `<!-- In functions.php of the theme, once:

add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script_module('${name}', '${snippet.script}');
});

In the page, as a block “Custom HTML”: -->

${elementOf(snippet)}`,
};

/** What an element is embedded in. */
export type Form = keyof typeof forms;
