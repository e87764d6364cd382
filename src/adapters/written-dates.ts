/** Languages in which feeds write the names of months. */
const languages = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro uk ru tr hr sl et lv lt el id'.split(' ');

const lettersIn = (words: string) => words.toLowerCase().match(/\p{L}+/gu) ?? [];

let known: ReadonlyMap<string, number> | undefined;

/** The months by their names, and `0` for names of weekdays. */
function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      for (const [index, options] of [{weekday: width}, {month: width}, {month: width, day: 'numeric'}].entries()) {
        const format = new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'} as Intl.DateTimeFormatOptions);
        for (let one = 1; one <= (index ? 12 : 7); one++) {
          const date = Date.UTC(2026, index ? one - 1 : 0, index ? 1 : one);
          for (const {type, value} of format.formatToParts(date)) {
            const [name, other] = type === 'month' || type === 'weekday' ? lettersIn(value) : [];
            // A weekday that is the beginning of a month in another language (“mar”) is asked for second.
            if (name && !other && !(index === 0 && names.has(name))) names.set(name, index && one);
          }
        }
      }
    }
  }
  return names;
}

/** The zones of RFC 822, in hours. */
const zones: Readonly<Record<string, number>> = {
  EDT: -4,
  EST: -5,
  CDT: -5,
  CST: -6,
  MDT: -6,
  MST: -7,
  PDT: -7,
  PST: -8,
};

const clock =
  /\b(\d{1,2}):(\d\d)(:\d\d(?:\.\d+)?)?(?:\s*([AP])\.?M\.?)?(?:\s*(?:(Z|UTC?|GMT)?([+-]\d\d):?(\d\d)?|(Z|UTC?|GMT)|([ECMP][SD]T)))?(?![\d:])/i;

/** A day and what the rest of the text says of the time, as `readDate` takes it. A time without a zone is left out. */
function written(year: string, month: number | string, day: string, rest = ''): string | undefined {
  const two = (figure: number | string) => String(figure).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  const [, hours, minutes, seconds = ':00', half, , offset, offsetMinutes = '00', universal, american = ''] =
    clock.exec(rest) ?? [];
  if (!hours || (!offset && !universal && !american)) return date;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : hours;
  const zone = zones[american.toUpperCase()] ?? 0;
  const from = offset ? `${offset}:${offsetMinutes}` : zone ? `-${two(-zone)}:00` : 'Z';
  return `${date}T${two(hour)}:${minutes ?? '00'}${seconds}${from}`;
}

/**
 * A date as feeds write it that know no ISO 8601: "Tue, 03 Mar 2026 10:00:00 GMT", "March 4, 2026", "2026/03/04",
 * "20260304", "4.3.2026"; as a form that `readDate` takes.
 *
 * Nothing for what can be read in two ways ("03/04/2026"), and for what names no day ("March 2026", "soon").
 */
export function dateIn(text: string): string | number | undefined {
  // "2026-03-03T10:00:00+01:00[Europe/Paris]", "… GMT+0100 (Central European Time)".
  const plain = text.replace(/\s*(?:\[[^\]]*\]|\([^)]*\))$/, '').trim();
  const [, stamp] = /^(?:\/Date\()?(\d{10}|\d{13})(?:[+-]\d{4})?(?:\)\/)?$/.exec(text.trim()) ?? [];
  if (stamp) return Number(stamp);
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(.*))?$/.exec(plain);
  if (compact) {
    const [, year = '', month = '', day = '', hours, minutes, seconds = '00', zone = ''] = compact;
    return written(year, month, day, hours && `${hours}:${minutes}:${seconds}${zone}`);
  }
  const [, year, month, day, rest] =
    /^(\d{4})(?:[./年-] ?)(\d{1,2})(?:[./月-] ?)(\d{1,2})[.日]?(?:[T ,]+(.*))?$/.exec(plain) ?? [];
  if (year && month && day) return written(year, month, day, rest);
  const [, first = '', sign, second = '', last, time] =
    /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?:[T ,]+(.*))?$/.exec(plain) ?? [];
  if (last) {
    // With dots the day is first wherever such dates are written; else only what can be one thing alone is taken.
    if (sign === '.' || Number(first) > 12 || first === second) return written(last, second, first, time);
    return Number(second) > 12 ? written(last, first, second, time) : undefined;
  }
  return dateInWords(plain);
}

function dateInWords(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const day = text.replace(clock, ' ');
  const years = day.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const days = day.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  if (years.length !== 1 || days.length !== 1) return undefined;
  known ??= monthNames();
  const months = new Set<number>();
  for (const word of lettersIn(day)) {
    const month = known.get(word) ?? known.get(word.slice(0, 3));
    if (month) months.add(month);
    // "4th of March", "4 de marzo de": other words say that it is more than a date.
    else if (month === undefined && word.length > 3) return undefined;
  }
  const [month, other] = months;
  return month && !other ? written(years[0], month, days[0], text) : undefined;
}
