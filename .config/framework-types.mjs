/**
 * Writes `dist/types/`: the elements' attributes, properties and events for the type checkers of JSX (React, Preact, Solid), Vue
 * and Svelte, all from the custom elements manifest. Angular knows tags by its own schema, and types by `HTMLElementTagNameMap`.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
const list = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

const entries = elements.map(({tagName, name, members = [], attributes = [], events = []}) => {
  const properties = members.filter(
    ({kind, privacy = 'public', static: isStatic, readonly}) =>
      kind === 'field' && privacy === 'public' && !isStatic && !readonly,
  );
  const described = attributes.map(({name: attribute, fieldName}) => {
    const type = /boolean/.test(properties.find((property) => property.name === fieldName)?.type?.text ?? '')
      ? 'boolean'
      : 'string | number';
    return `    '${attribute}'?: ${type} | null | undefined;`;
  });
  return `  '${tagName}': Described<
    ${name},
    ${list(properties.map((property) => property.name))},
    {\n${described.join('\n')}\n    },
    ${list(events.map((event) => event.name))}
  >;`;
});

const banner = '// Written from custom-elements.json.\n';
const files = {
  elements: `${banner}import type {${elements.map(({name}) => name).join(', ')}} from '../index.js';

interface Described<Class, Property extends keyof Class, Attributes, Event extends keyof HTMLElementEventMap> {
  element: Class;
  /** Properties, in camelCase. */
  properties: {[Name in Property]?: Class[Name] | null | undefined};
  /** Attributes, in kebab-case. */
  attributes: Attributes;
  events: {[Name in Event]: HTMLElementEventMap[Name]};
}

/** The elements by their tags. */
export interface JobElements {
${entries.join('\n')}
}

/** What may be written on a tag: attributes, and properties where a framework sets those. */
export type Written<Tag extends keyof JobElements> = JobElements[Tag]['attributes'] &
  Omit<JobElements[Tag]['properties'], keyof JobElements[Tag]['attributes']>;

/** Handlers by name, each with something before the event's. */
export type Handlers<Tag extends keyof JobElements, Before extends string> = {
  [Name in keyof JobElements[Tag]['events'] as \`\${Before}\${Name & string}\`]?:
    | ((event: JobElements[Tag]['events'][Name]) => void)
    | undefined;
};
`,
  react: `${banner}import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Handlers, JobElements, Written} from './elements.js';

type Props<Tag extends keyof JobElements> = Omit<
  DetailedHTMLProps<HTMLAttributes<JobElements[Tag]['element']>, JobElements[Tag]['element']>,
  keyof Written<Tag>
> &
  Written<Tag> &
  Handlers<Tag, 'on'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tagName}) => `      '${tagName}': Props<'${tagName}'>;`).join('\n')}
    }
  }
}
`,
  preact: `${banner}import type {HTMLAttributes} from 'preact';
import type {Handlers, JobElements, Written} from './elements.js';

type Props<Tag extends keyof JobElements> = Omit<HTMLAttributes<JobElements[Tag]['element']>, keyof Written<Tag>> &
  Written<Tag> &
  Handlers<Tag, 'on'>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tagName}) => `      '${tagName}': Props<'${tagName}'>;`).join('\n')}
    }
  }
}
`,
  solid: `${banner}import type {JSX} from 'solid-js';
import type {Handlers, JobElements} from './elements.js';

type Props<Tag extends keyof JobElements> = Omit<
  JSX.HTMLAttributes<JobElements[Tag]['element']>,
  keyof JobElements[Tag]['attributes']
> &
  JobElements[Tag]['attributes'] & {
    [Name in keyof JobElements[Tag]['properties'] as \`prop:\${Name & string}\`]?: JobElements[Tag]['properties'][Name];
  } & Handlers<Tag, 'on:'>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tagName}) => `      '${tagName}': Props<'${tagName}'>;`).join('\n')}
    }
  }
}
`,
  vue: `${banner}import type {DefineComponent, HTMLAttributes} from 'vue';
import type {Handlers, JobElements, Written} from './elements.js';

type Component<Tag extends keyof JobElements> = DefineComponent<
  Omit<HTMLAttributes, keyof Written<Tag>> & Written<Tag> & Handlers<Tag, 'on'>
>;

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({tagName}) => `    '${tagName}': Component<'${tagName}'>;`).join('\n')}
  }
}
`,
  svelte: `${banner}import type {HTMLAttributes} from 'svelte/elements';
import type {Handlers, JobElements, Written} from './elements.js';

type Props<Tag extends keyof JobElements> = Omit<HTMLAttributes<JobElements[Tag]['element']>, keyof Written<Tag>> &
  Written<Tag> &
  Handlers<Tag, 'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({tagName}) => `    '${tagName}': Props<'${tagName}'>;`).join('\n')}
  }
}
`,
};

mkdirSync('dist/types', {recursive: true});
for (const [name, text] of Object.entries(files)) writeFileSync(`dist/types/${name}.d.ts`, text);
