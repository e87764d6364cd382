import {tokens, type Item} from '../../.storybook/manifest.js';
import {colorOf} from './contrast.js';

/** Values of tokens by their names. */
export type Tokens = Readonly<Record<string, string>>;

/** What a token holds, in the words of the Design Tokens format. */
export type Kind = 'color' | 'fontFamily' | 'fontWeight' | 'dimension' | 'number' | 'duration' | 'shadow';

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/font$/, 'fontFamily'],
  [/weight$/, 'fontWeight'],
  [/duration$/, 'duration'],
  [/shadow$/, 'shadow'],
  [/(line-height|scale|density)$/, 'number'],
  [/(size|space|radius|width)$/, 'dimension'],
];

/** What a token holds. */
export const kindOf = ({name}: Item): Kind => kinds.find(([names]) => names.test(name))?.[1] ?? 'color';

/** The halves of `light-dark(…)`; the same twice for any other value. */
export function halves(value: string): readonly [light: string, dark: string] {
  const inside = /^light-dark\((.*)\)$/s.exec(value.trim())?.[1];
  if (inside === undefined) return [value, value];
  // The comma between them is the one that stands in no brackets.
  let depth = 0;
  const at = inside.split(/(?=.)/s).findIndex((letter) => {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    return letter === ',' && depth === 0;
  });
  return at < 0 ? [value, value] : [inside.slice(0, at).trim(), inside.slice(at + 1).trim()];
}

/** Declarations, one a line. */
export const declarations = (chosen: Tokens): string =>
  Object.entries(chosen)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n');

/** A style sheet for a page. */
export const styleSheet = (chosen: Tokens): string => `:root {\n${declarations(chosen)}\n}`;

const extension = 'job-posting-elements';

const hexOf = (color: string) =>
  `#${colorOf(color)
    .slice(0, 3)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;

function colorValue(color: string) {
  const [red, green, blue, alpha] = colorOf(color);
  const components = [red, green, blue].map((part) => Math.round((part / 255) * 1000) / 1000);
  return {colorSpace: 'srgb', components, ...(alpha < 1 && {alpha}), hex: hexOf(color)};
}

function valueOf(kind: Kind, value: string): unknown {
  const [, number = '', unit = ''] = /^(-?[\d.]+)([a-z]*)$/.exec(value.trim()) ?? [];
  if (kind === 'color') return colorValue(halves(value)[0]);
  if (kind === 'fontFamily') return value.split(',').map((family) => family.trim().replace(/^(["'])(.*)\1$/, '$2'));
  if ((kind === 'number' || kind === 'fontWeight') && number) return Number(number);
  // The format knows these units alone; `em` is nearest to `rem`.
  if (kind === 'dimension' && number) return {value: Number(number), unit: unit === 'px' ? 'px' : 'rem'};
  if (kind === 'duration' && number) return {value: Number(number), unit};
  return value;
}

/** JSON in the format of the Design Tokens Community Group; what it cannot say is said beside it in CSS. */
export function tokenJson(chosen: Tokens): string {
  const job = Object.fromEntries(
    tokens.flatMap((item) => {
      const value = chosen[item.name];
      if (value === undefined) return [];
      const kind = kindOf(item);
      const token = {
        $type: kind,
        $value: valueOf(kind, value),
        $description: item.description,
        $extensions: {[extension]: {css: value}},
      };
      return [[item.name.replace('--job-', ''), token]];
    }),
  );
  return JSON.stringify({job}, null, 2);
}

function cssOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.map((part) => (/\s/.test(String(part)) ? `"${String(part)}"` : String(part))).join(', ');
  if (typeof value !== 'object' || value === null) return undefined;
  const {hex, value: amount, unit} = value as Record<string, unknown>;
  if (typeof hex === 'string') return hex;
  return typeof amount === 'number' && typeof unit === 'string' ? `${amount}${unit}` : undefined;
}

/** A value that ends no declaration, opens none and asks for nothing. */
const isHarmless = (value: string) => value.length < 500 && !/[;{}<>\\]|url\(|image-set\(|@import/i.test(value);

/** Those of some values that are of tokens and harmless. */
export function tokensIn(values: Readonly<Record<string, string>>): Tokens {
  return Object.fromEntries(
    tokens.flatMap(({name}) => {
      const value = values[name]?.trim();
      return value && isHarmless(value) ? [[name, value]] : [];
    }),
  );
}

/** The tokens in what somebody has pasted: CSS, or JSON in the Design Tokens format. Names that are no token are left out. */
export function readTokens(text: string): Tokens {
  const found: Record<string, string> = {};
  const take = (name: string, value: unknown) => {
    if (typeof value === 'string') found[name] = value;
  };
  const walk = (node: unknown, path: readonly string[]) => {
    // Deeper than any file of tokens is only what was made to be.
    if (typeof node !== 'object' || node === null || path.length > 20) return;
    const fields = node as Record<string, unknown>;
    if ('$value' in fields) {
      const beside = fields['$extensions'] as Record<string, {css?: string} | null> | null | undefined;
      // Files of other tools have their own groups around ours, or none.
      const name = path.slice(path.lastIndexOf('job') + 1).join('-');
      take(`--job-${name.replace(/^(--)?job-/, '')}`, beside?.[extension]?.css ?? cssOf(fields['$value']));
    } else for (const [key, value] of Object.entries(fields)) walk(value, [...path, key]);
  };
  try {
    walk(JSON.parse(text), []);
  } catch {
    for (const [, name = '', value] of text.matchAll(/(--job-[\w-]+)\s*:\s*([^;}]+)/g)) take(name, value);
  }
  return tokensIn(found);
}
