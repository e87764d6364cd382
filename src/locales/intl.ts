/** The parts of `Intl` that write something. */
type Part = 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat' | 'PluralRules' | 'RelativeTimeFormat';

/** The languages that are not simply written by their tag: by which tags, the best first, and what `Intl`. Filled by translation.ts. */
export const waysOfWriting = new Map<string, readonly [tags: readonly string[], intl: typeof Intl]>();

/** Formatters are dear to make and cheap to keep: one for each tag and set of options. */
const made = new Map<string, unknown>();

/**
 * What is made once for a tag.
 *
 * @param key What tells it from everything else for this tag.
 */
export function cached<T extends object | string>(key: string, tag: string, make: () => T): T {
  const name = `${key} ${tag}`;
  // What a key leads to was made by the function that goes with the key.
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}

/**
 * A formatter of `Intl`.
 *
 * English where the engine does not know the language: not the language of the browser. The tag must be clean.
 */
export function formatter<Name extends Part>(
  name: Name,
  tag: string,
  options?: ConstructorParameters<(typeof Intl)[Name]>[1],
): InstanceType<(typeof Intl)[Name]> {
  return cached(name + JSON.stringify(options), tag, () => {
    const [tags, intl] = waysOfWriting.get(tag) ?? [[tag, 'en'], Intl];
    return new (intl[name] as unknown as new (...given: unknown[]) => InstanceType<(typeof Intl)[Name]>)(tags, options);
  });
}

/** A number as a language writes it: "1,000,000". */
export function formatNumber(value: number, tag: string): string {
  return formatter('NumberFormat', tag).format(value);
}

/** A number of days, months or years: "3 years". */
export function formatUnit(value: number, unit: 'day' | 'month' | 'year', tag: string): string {
  return orElse(
    () => formatter('NumberFormat', tag, {style: 'unit', unit, unitDisplay: 'long'}).format(value),
    `${value} ${unit}${value === 1 ? '' : 's'}`,
  );
}

/** The category of plural that a language has for a number: that of English in an engine that knows none. */
export function pluralCategory(value: number, tag: string): Intl.LDMLPluralRule {
  return orElse(() => formatter('PluralRules', tag).select(value), value === 1 ? 'one' : 'other');
}

/** What `Intl` says; the other where the engine has no such part of it. */
export function orElse<T>(say: () => T | undefined, other: T): T {
  try {
    return say() ?? other;
  } catch {
    return other;
  }
}
