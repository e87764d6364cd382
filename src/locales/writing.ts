/** What writes a language that the engine does not know: as much of `Intl` as is used here. */
import {writings} from './generated/writings.js';
import {pluralCategory} from './intl.js';

/** Sentences about a count by its category of plural, the count written `{0}`: that of `other` where there is none. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {other: string}>;

/** How a language is written. */
export interface WritingData {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
  /** From so many digits on they are grouped. */
  readonly digits: number;
  /** What is between the ends of a range. */
  readonly range: string;
  /** Whether the currency goes before the amount. */
  readonly isBefore: boolean;
  /** The signs of currencies that have another one in English, each after its code: "JPYJP¥ THB฿". */
  readonly currencies: string;
  /** A whole date, with `{day}`, `{month}` and `{year}`. */
  readonly date: string;
  readonly months: readonly string[];
  /** What is between the things of a list, before its last one, and between two where that is something else. */
  readonly list: readonly string[];
  /** How long ago: words for 0, 1 and 2 so far as there are, with `|` between them, beside the sentences. */
  readonly ago: Readonly<Record<string, Forms & {readonly words: string}>>;
  readonly units: Readonly<Record<string, Forms>>;
}

/** `Intl` for a language: our own where we have it, else the engine's. */
export function writingOf(language: string): typeof Intl {
  const data = writings[language];
  return data ? ownWriting(language, data) : Intl;
}

function ownWriting(language: string, data: WritingData): typeof Intl {
  const count = (value: number, forms: Forms, options?: Intl.NumberFormatOptions) =>
    (forms[pluralCategory(value, language)] ?? forms.other).replace('{0}', () => write(value, options).number);

  /** A number without its sign, and the sign of its currency. */
  const write = (value: number, options?: Intl.NumberFormatOptions) => {
    const parts = new Intl.NumberFormat('en', options).formatToParts(Math.abs(value));
    const isShort = (parts.find(({type}) => type === 'integer')?.value.length ?? 0) < data.digits - 3;
    const groups = parts.filter(({type}) => type === 'group').length;
    let number = '';
    let currency = '';
    for (const {type, value} of parts) {
      if (type === 'currency') currency = value;
      else if (type === 'group') number += groups === 1 && isShort ? '' : data.group;
      else if (type === 'decimal') number += data.decimal;
      else if (type !== 'literal') number += value;
    }
    const [, ours] = (options?.currency && RegExp(`\\b${options.currency}(\\S+)`, 'i').exec(data.currencies)) || [];
    return {number, currency: ours ?? currency};
  };

  class NumberFormat {
    readonly #options?: Intl.NumberFormatOptions;

    constructor(_: unknown, options?: Intl.NumberFormatOptions) {
      this.#options = options;
      // What is no currency is told at once, as `Intl` does.
      write(0, this.#plain);
    }

    /** A unit is ours to write. */
    get #plain() {
      return this.#options?.unit ? undefined : this.#options;
    }

    readonly format = (value: number) => {
      const forms = data.units[this.#options?.unit ?? ''];
      if (forms) return count(value, forms);
      const {number, currency} = write(value, this.#plain);
      return (value < 0 ? data.minus : '') + around(number, currency);
    };

    readonly formatRange = (low: number, high: number) => {
      const [{number, currency}, upper] = [write(low, this.#plain), write(high, this.#plain)];
      // A sign that is but one character is said twice.
      return data.isBefore && /^.$/u.test(currency)
        ? `${this.format(low)} ${data.range} ${this.format(high)}`
        : (low < 0 ? data.minus : '') + around(`${number}${data.range}${upper.number}`, currency);
    };
  }

  const around = (number: string, currency: string) =>
    !currency
      ? number
      : data.isBefore
        ? currency + (/\p{S}$/u.test(currency) ? '' : '\u00a0') + number
        : `${number}\u00a0${currency}`;

  class DateTimeFormat {
    readonly #english: Intl.DateTimeFormat;

    constructor(_: unknown, {timeZone}: Intl.DateTimeFormatOptions) {
      this.#english = new Intl.DateTimeFormat('en', {timeZone, year: 'numeric', month: 'numeric', day: 'numeric'});
    }

    readonly format = (time: number) => {
      const parts = this.#english.formatToParts(time).map(({type, value}) => [type, value]);
      const said = Object.fromEntries(parts) as Record<string, string>;
      return data.date.replace(/\{(\w+)\}/g, (_, name: string) =>
        name === 'month' ? (data.months[Number(said[name]) - 1] ?? '') : (said[name] ?? ''),
      );
    };
  }

  /** Only of what is past. */
  class RelativeTimeFormat {
    readonly format = (value: number, unit: string) => {
      const forms = data.ago[unit];
      const ago = Math.abs(value);
      return forms && (forms.words.split('|')[ago] || count(ago, forms));
    };
  }

  class ListFormat {
    readonly format = (items: readonly string[]) => {
      const [comma = '', last = '', pair = last] = data.list;
      const end = items.length === 2 ? pair : last;
      return items.map((item, at) => (at === 0 ? '' : at === items.length - 1 ? end : comma) + item).join('');
    };
  }

  return Object.assign(Object.create(Intl) as typeof Intl, {
    NumberFormat,
    DateTimeFormat,
    RelativeTimeFormat,
    ListFormat,
  });
}
