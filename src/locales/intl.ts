/** Formatters are dear to make and cheap to keep: one for each tag and set of options. */
const made = new Map<string, unknown>();

/**
 * A formatter of `Intl`, made once for a key. English where the tag is none.
 *
 * @param key What tells the formatter from every other one for this tag.
 */
export function cached<T extends object | string>(key: string, tag: string, make: (tag: string) => T): T {
  const name = `${key} ${tag}`;
  // What a key leads to was made by the function that goes with the key.
  const formatter = (made.get(name) as T | undefined) ?? orElse(() => make(tag), undefined) ?? make('en');
  made.set(name, formatter);
  return formatter;
}

/** A number as a language writes it: "1,000,000". */
export function formatNumber(value: number, tag: string): string {
  return cached('number', tag, (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** A number of days, months or years: "3 years". */
export function formatUnit(value: number, unit: 'day' | 'month' | 'year', tag: string): string {
  return orElse(
    () =>
      cached(unit, tag, (tag) => new Intl.NumberFormat(tag, {style: 'unit', unit, unitDisplay: 'long'})).format(value),
    `${value} ${unit}${value === 1 ? '' : 's'}`,
  );
}

/** The category of plural that a language has for a number: that of English in an engine that knows none. */
export function pluralCategory(value: number, tag: string): Intl.LDMLPluralRule {
  return orElse(
    () => cached('plural', tag, (tag) => new Intl.PluralRules(tag)).select(value),
    value === 1 ? 'one' : 'other',
  );
}

/** What `Intl` says; the other where the engine has no such part of it. */
export function orElse<T>(say: () => T | undefined, other: T): T {
  try {
    return say() ?? other;
  } catch {
    return other;
  }
}
