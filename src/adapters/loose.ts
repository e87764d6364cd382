/** JSON from outside. Every field may be missing and may be anything; with `?.` it can be asked for all the same. */
export interface Loose {
  readonly [field: string]: Loose | undefined;
}

/** Whether a value is an object that is no list. */
export const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects in a list; one object stands for a list of it. */
export const listOf = (value: unknown): readonly Loose[] => [value].flat().filter(isObject);

/** A text on one line, or nothing; a number is its digits. No-break spaces and the like become blanks. */
export const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '') ||
  undefined;

/** What exports and careless forms write where they have nothing to say. "NA" is not among them: it is Namibia. */
const nothing = /^(?:null|undefined|none|nil|n[/.]a\.?|not (?:applicable|specified)|[-–—._?]+)$/i;

/** Tags that editors leave in titles and names. Where other signs stand in angle brackets, they are meant to be read. */
const tag = /<\/?(?:[abiup]|em|strong|span|font|div|br|h\d)(?:[\s/][^<>]*)?>/gi;

/** A text as it is to be read: on one line, without tags, its character references decoded where no tag comes of it; nothing for a word that says so. */
export function saidIn(value: unknown): string | undefined {
  const text = textOf(value);
  if (!text || nothing.test(text)) return undefined;
  const plain = text.includes('<') ? text.replace(tag, ' ') : text;
  const decoded = decodeOnce(plain);
  return textOf(/[<>]/.test(decoded) ? plain : decoded);
}

const named: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0'};

/**
 * Text with its character references decoded once, from left to right: `&amp;lt;` becomes `&lt;`, not `<`.
 *
 * Knows numbers and the names that escaping functions write. Other names stay: they belong to the markup inside.
 */
export const decodeOnce = (text: string): string =>
  text.replace(/&(?:#(\d{1,6}|x[\da-f]{1,5})|(lt|gt|amp|quot|apos|nbsp));/gi, (_, code: string, name: string) =>
    code ? String.fromCodePoint(Number(code.replace(/^x/i, '0x'))) : (named[name.toLowerCase()] ?? ''),
  );
