/** Takes away the parts of `Intl` that engines came to one by one. It is imported before what uses them. */
for (const part of ['Locale', 'PluralRules', 'DisplayNames', 'ListFormat', 'RelativeTimeFormat', 'Segmenter'])
  Reflect.deleteProperty(Intl, part);
for (const [owner, method] of [
  [Intl.NumberFormat, 'formatRange'],
  [Intl.DateTimeFormat, 'formatRange'],
] as const)
  Reflect.deleteProperty(owner.prototype, method);
Reflect.deleteProperty(Intl, 'supportedValuesOf');

export const left = Object.getOwnPropertyNames(Intl);
