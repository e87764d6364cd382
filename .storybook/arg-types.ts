import type {StrictInputType} from 'storybook/internal/types';
import {choicesOf, elements, type Item} from './manifest.js';

/** How an argument of a story that is no property is told from one: `slot:header`, `part:title`. */
const row = (
  kind: string,
  {name, description, default: fallback, type}: Item,
  more: Partial<StrictInputType> = {},
): StrictInputType => ({
  name: name || '(default)',
  description,
  control: false,
  table: {
    category: kind,
    type: {summary: type?.text},
    defaultValue: fallback === undefined ? undefined : {summary: fallback},
  },
  ...more,
});

function controlOf(item: Item): StrictInputType['control'] {
  if (choicesOf(item)) return {type: 'select'};
  const text = item.type?.text?.replace(' | undefined', '');
  if (text === 'string') return {type: 'text'};
  if (text === 'number' || text === 'boolean') return {type: text};
  return {type: 'object'};
}

/** The table of an element's documentation and the controls of its stories, from the manifest. */
export function argTypesOf(tag: string | undefined): Record<string, StrictInputType> {
  const {
    members = [],
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = elements.get(tag ?? '') ?? {};
  const of = (
    kind: string,
    items: readonly Item[],
    key: (item: Item) => string,
    more?: (item: Item) => Partial<StrictInputType>,
  ) => items.map((item) => [key(item), row(kind, item, more?.(item))]);
  return Object.fromEntries([
    ...of(
      'properties',
      members.filter(({kind}) => kind === 'field'),
      ({name}) => name,
      (item) => ({
        control: controlOf(item),
        options: choicesOf(item),
      }),
    ),
    ...of(
      'attributes',
      attributes,
      ({name}) => `attribute:${name}`,
      // The property of the same meaning has the control.
      ({fieldName}) => (fieldName ? {description: `Sets \`${fieldName}\`.`} : {}),
    ),
    ...of(
      'methods',
      members.filter(({kind}) => kind === 'method'),
      ({name}) => `method:${name}`,
    ),
    ...of('events', events, ({name}) => `event:${name}`),
    ...of(
      'slots',
      slots,
      ({name}) => `slot:${name}`,
      () => ({control: {type: 'text'}}),
    ),
    ...of('parts', cssParts, ({name}) => `part:${name}`),
    ...of(
      'tokens',
      cssProperties,
      ({name}) => name,
      ({description = ''}) => ({
        control: {type: /^colou?r/i.test(description) ? 'color' : 'text'},
      }),
    ),
  ]) as Record<string, StrictInputType>;
}
