import type {EmploymentType, Feed, Posting, SectionKind} from '../posting/posting.js';
import {employmentTypeOf, payPeriodOf} from '../posting/words.js';
import {decodeOnce, isObject, saidIn, textOf} from './loose.js';

/** What is to be read of HTML, on one line: tags and comments taken out, references decoded. For comparing and for short notes. */
export function textOfMarkup(html: string): string {
  // `[^<>]`, not `[^>]`: a page of open brackets must not take quadratic time.
  const text = decodeOnce(html.replace(/<!--[^]*?(?:-->|$)|<[^<>]*>/g, ' ')).replace(/&[mn]dash;/g, '–');
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * HTML for a text that may be HTML already: its paragraphs and line breaks written out, its other signs made harmless.
 *
 * Character references stay: a text without tags comes with them all the same ("R&amp;D").
 */
export function markupOf(text: unknown): string {
  if (typeof text !== 'string') return '';
  if (/<\/?[a-z][^<>]*>/i.test(text)) return text;
  return text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .split(/\r?\n[^\S\n]*(?:\r?\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph.replace(/\r?\n/g, '<br>')}</p>`)
    .join('');
}

/** HTML for a list of texts; a text that is no list is its paragraphs. */
export function listMarkup(value: unknown): string {
  if (!Array.isArray(value)) return markupOf(value);
  const items = value.map((item: unknown) => markupOf(textOf(isObject(item) ? (item.name ?? item.description) : item)));
  return items.some(Boolean) ? `<ul>${items.map((item) => item && `<li>${item}</li>`).join('')}</ul>` : '';
}

/** Whether there is anything to read in HTML; mostly its beginning tells. */
const hasText = (html: string) => [html.slice(0, 2000), html].some(textOfMarkup);

/** A section of HTML for a draft; nothing where there is nothing to read in it, so that no heading stands alone. */
export const sectionOf = (html: unknown, kind: SectionKind = 'other', heading?: unknown): object | undefined =>
  typeof html === 'string' && hasText(html) ? {kind, heading: textOf(heading), html} : undefined;

/** The texts in a list, each on one line; one text stands for a list of it. */
export const textsOf = (value: unknown): readonly string[] => [value].flat().flatMap((item) => saidIn(item) ?? []);

/** A number, or `NaN`; nothing else is taken for one. */
export const numberOf = (value: unknown): number => Number(textOf(value) ?? NaN);

/** A name as one segment of a path, whatever is in it. Half of a character could not be written. */
export const segmentOf = (name: unknown): string =>
  encodeURIComponent((textOf(name) ?? '').replace(/\p{Surrogate}/gu, ''));

/** A town; nothing for a word that stands in its place ("Remote", "Anywhere"). */
export const townOf = (town: unknown): string | undefined =>
  saidIn(town)?.replace(/^((fully |100% )?remote( (job|work|position))?|anywhere|home ?office)$/i, '') || undefined;

/** A country: codes in capitals, names as they are. */
export const countryOf = (country: unknown): string | undefined =>
  saidIn(country)?.replace(/^[a-z]{2}$/, (code) => code.toUpperCase());

/** How long a part may be that is compared, in characters: longer than any posting's. */
const longest = 40_000;

/** The letters and digits of HTML or text, without what is between them. */
const lettersOf = (html: string) =>
  textOfMarkup(html)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether a part has something to say that is not in a body already: some answers hold a text in one piece and once more
 * in parts.
 *
 * The part counts as said when most of what stands in it between tags and line ends is found in the body.
 */
export function addsTo(body: unknown, part: unknown): boolean {
  if (typeof body !== 'string' || typeof part !== 'string') return true;
  if (part.length > longest) return true;
  const said = lettersOf(body.slice(0, 5 * longest));
  let known = 0;
  let all = 0;
  for (const piece of part.split(/<[^<>]*>|[\r\n]+|&nbsp;/)) {
    const letters = lettersOf(piece);
    all += letters.length;
    if (said.includes(letters)) known += letters.length;
  }
  return known < all * 0.8 || all === 0;
}

/** English, and what the feeds of a few other languages have in its place; letters alone. */
const kindsOfEmployment: readonly (readonly [RegExp, EmploymentType])[] = [
  [
    /\bfull(\b|time)|\bft\b|\bvollzeit\b|\btemps plein\b|\b(tiempo|jornada) completa?o?\b|\btempo (pieno|integral)\b|\b(volt|hel|ful)tid|\bfuldtid|\bvoltijds?\b|\bpełny etat\b/,
    'FULL_TIME',
  ],
  [
    /\bpart(\b|time)|\bpt\b|\bmini ?job\b|\bteilzeit\b|\btemps partiel\b|\b(tiempo|jornada|tempo) parcial\b|\bmedia jornada\b|\btempo parziale\b|\bdel(s)?tid|\bdeeltijds?\b/,
    'PART_TIME',
  ],
  [/\bcontract(or)?\b|\bfreelancer?\b|\bfreiberuflich\b/, 'CONTRACTOR'],
  [
    /\btemp(orary)?\b|\bfixed term\b|\bseasonal\b|\bbefristet\b|\bcdd\b|\btiempo determinado\b|\btempo determinato\b/,
    'TEMPORARY',
  ],
  [/\binterns?(hip)?\b|\bpraktik(um|ant)|\bstag(e|iaire)\b|\bprácticas\b|\btirocinio\b|\bestágio\b/, 'INTERN'],
  [/\bvolunteer\b/, 'VOLUNTEER'],
];

/**
 * The kinds of employment that a code or label names: "fulltime_fixed_term", "SALARIED_FT", "Regular - Full Time".
 *
 * A label in which there is none that is known is kept as it is.
 *
 * @param code What the feed has beside a label that is in the company's language; asked first.
 */
export function employmentTypesOf(label: unknown, code?: unknown): readonly string[] {
  const text = textOf(label) ?? textOf(code) ?? '';
  const whole = employmentTypeOf(textOf(code) ?? '') ?? employmentTypeOf(text);
  if (whole || !text) return whole ? [whole] : [];
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const known = kindsOfEmployment.flatMap(([pattern, type]) => (pattern.test(words) ? [type] : []));
  return known.length > 0 ? known : [text];
}

/** Words for a period that are no beginnings of ours. */
const periods: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:h|hrs?|stunden?|stündlich|std|heures?|horaire|horas?|or[ae]|orari[ao]|uur|timmar?|timme|timen|timelønn?|godz\w*)$/,
    'HOUR',
  ],
  [/^(?:tag|täglich|jour|journalier|journée|d[ií]as?|diári[ao]|diario|giorn\w+|dag|dagelijks|dzień|dziennie)$/, 'DAY'],
  [/^(?:wks?|woche|wöchentlich|semaine|hebdo\w*|semanas?|semanal|settiman\w+|vecka|uge|uke|tydzień)$/, 'WEEK'],
  [
    /^(?:mos?|mths?|mnths?|pcm|monat\w*|mois|mensu\w+|mensal|mensile|m[eê]se?s?|maand\w*|månad\w*|måned\w*|miesi[aą]c\w*|miesięczn\w+)$/,
    'MONTH',
  ],
  [
    /^(?:yrs?|pa|jahr|jährlich|année|annuel\w*|años?|anual|anos?|annu[oa]|anno|jaar|jaarlijks|år\w*|rok|rocznie|roczne)$/,
    'YEAR',
  ],
];
const periodOf = (word: string) => payPeriodOf(word) ?? periods.find(([words]) => words.test(word))?.[1];

/** The period in a code such as "per-year-salary" or "1 YEAR"; nothing for what is no single one ("2 WEEKS", "one-time"). */
export function periodIn(code: unknown): string | undefined {
  const [period, other] = new Set(
    (textOf(code) ?? '')
      .toLowerCase()
      .replace(/\bp\. ?a\b/, 'pa')
      .replace(/(?:\/|\bpar) ?an\b/, ' anno')
      .match(/\p{L}+|\d+/gu)
      ?.flatMap((word) =>
        /^(?:[02-9]|\d\d|bi|semi|twice|half|every|fort|quart)/.test(word) ? word : (periodOf(word) ?? []),
      ),
  );
  return other ? undefined : period;
}

/** A list without what is in it twice. */
const unique = <T>(list: readonly T[]): readonly T[] => [
  ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
];

/** The feed with one posting of each id and title, which has the places of all: some feeds list a posting for each place. */
export function joined(feed: Feed): Feed {
  const postings = new Map<unknown, Posting>();
  for (const posting of feed.postings) {
    const key = posting.id ? `${posting.id} ${posting.title}` : posting;
    const known = postings.get(key) ?? posting;
    const {workplace, ...rest} = known;
    postings.set(key, {
      ...rest,
      // Here from home, there in the office: no one word is true of both.
      ...(workplace && workplace === posting.workplace && {workplace}),
      locations: unique([...known.locations, ...posting.locations]),
      remoteFrom: unique([...known.remoteFrom, ...posting.remoteFrom]),
    });
  }
  return {...feed, postings: [...postings.values()]};
}

/** Pay of which a source has words alone. As an end of a range they do not fit, and are read a second time; a bare figure is no end. */
export const payInWords = (words: unknown): object =>
  /^[\d.]*$/.test(textOf(words) ?? '') ? {note: words} : {min: words};
