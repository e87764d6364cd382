import type {PostingLayout} from '../src/elements/draw-posting.js';
import {presets} from '../src/elements/presets.js';

/** Something that an element has, as the manifest says it. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text?: string};
  readonly kind?: string;
  readonly attribute?: string;
  readonly fieldName?: string;
}

/** An element, as the manifest says it. */
export interface ElementDescription {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Item[];
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly ElementDescription[]}[];
}

// Not an import: a checkout that is not built yet has no such file.
const [manifest] = Object.values(
  import.meta.glob<Manifest>('../dist/custom-elements.json', {eager: true, import: 'default'}),
);
if (!manifest) throw new Error('There is no dist/custom-elements.json: run `npm run build` first.');

/** Every element with its tag. */
export const elements: ReadonlyMap<string, ElementDescription> = new Map(
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .flatMap((element) => (element.tagName ? [[element.tagName, element] as const] : [])),
);

/** The public custom properties, each once. */
export const tokens: readonly Item[] = [
  ...new Map(
    [...elements.values()].flatMap(({cssProperties = []}) => cssProperties.map((one) => [one.name, one])),
  ).values(),
];

const named: Readonly<Record<string, readonly string[]>> = {
  Preset: Object.keys(presets),
  ColorScheme: ['light', 'dark'],
  PostingLayout: ['column', 'sidebar', 'wide'] satisfies readonly PostingLayout[],
};

/** The values that one can choose from; none where anything may be written. */
export function choicesOf({type}: Item): readonly string[] | undefined {
  const text = type?.text?.replace(' | undefined', '') ?? '';
  return named[text] ?? text.match(/'[^']+'/g)?.map((choice) => choice.slice(1, -1));
}
