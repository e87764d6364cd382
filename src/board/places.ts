import type {Place, Posting} from '../posting/posting.js';
import {fold} from './fold.js';
import {remember} from './remember.js';

/** A place with its country as an ISO 3166-1 code where that is known. */
export interface PlaceOfWork {
  readonly country?: string;
  readonly region?: string;
  readonly locality?: string;
}

/** Short names that people and feeds have for countries, folded. */
const shortNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  uae: 'AE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  korea: 'KR',
};

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Codes of the states of the United States, Canada and Australia. */
const states = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AB BC MB NB NL NS ON PE QC SK NSW QLD VIC'.split(
    ' ',
  ),
);

/** The code of today for a code of yesterday, and for the one that people use: `DD` is `DE`, `UK` is `GB`. */
const currentCode = remember((code: string) => Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(-2) ?? code);

/** The codes of all countries by their folded names in some languages. */
function codesByName(languages: Iterable<string>): ReadonlyMap<string, string> {
  const codes = new Map(Object.entries(shortNames));
  for (const language of languages) {
    let names: Intl.DisplayNames;
    try {
      names = new Intl.DisplayNames([language, 'en'], {type: 'region', fallback: 'none'});
    } catch {
      continue;
    }
    for (const first of letters) {
      for (const second of letters) {
        const name = names.of(first + second);
        if (name && !codes.has(fold(name))) codes.set(fold(name), currentCode(first + second));
      }
    }
  }
  return codes;
}

/**
 * Makes of the places of postings, as differently as feeds write them, places that can be counted.
 *
 * "Germany" becomes `DE`; "Austin, TX" without fields of its own is divided; "Berlin" alone is the Berlin in Germany where the
 * board knows no other. Nothing is guessed that the board's own postings do not say.
 *
 * @param language The language of the page, in which countries may be named.
 */
export function readPlaces(postings: readonly Posting[], language: string): (place: Place) => readonly PlaceOfWork[] {
  let codes: ReadonlyMap<string, string> | undefined;
  const codeOf = (name: string): string | undefined => {
    if (/^[A-Z]{2}$/.test(name)) return currentCode(name);
    // Nothing is dearer here than the names of 250 countries: not asked for while there are only codes.
    codes ??= codesByName(new Set(['en', language, ...postings.map((posting) => posting.language ?? 'en')]));
    return codes.get(fold(name).trim());
  };

  /** What a place says, its words divided where it has no fields. */
  const divide = ({country, region, locality, text}: Place): readonly PlaceOfWork[] => {
    if (country || region || locality || !text)
      return [withoutBlanks({country: country && (codeOf(country) ?? country), region, locality})];
    const code = codeOf(text);
    return code ? [{country: code}] : text.split(/[;|/]| or | and | & /i).flatMap((words) => placeIn(words, codeOf));
  };
  // Thousands of postings are at a few dozen places.
  const keyOf = ({country, region, locality, text}: Place) => `${country}\n${region}\n${locality}\n${text}`;
  const divided = new Map<string, readonly PlaceOfWork[]>();
  for (const {locations, remoteFrom} of postings)
    for (const places of [locations, remoteFrom])
      for (const place of places) {
        const key = keyOf(place);
        if (!divided.has(key)) divided.set(key, divide(place));
      }

  // By the locality: all that is said of where it is, so that a shorter word for the same place can be completed.
  const known = new Map<string, Map<string, PlaceOfWork>>();
  for (const place of [...divided.values()].flat()) {
    if (!place.locality) continue;
    const name = fold(place.locality);
    let others = known.get(name);
    if (!others) known.set(name, (others = new Map<string, PlaceOfWork>()));
    others.set(`${place.country}\n${place.region}`, place);
  }
  const complete = (place: PlaceOfWork): PlaceOfWork => {
    const others = [...((place.locality && known.get(fold(place.locality))?.values()) || [])];
    const fuller = others.filter((other) => says(other) > says(place) && isWithin(place, other));
    const fullest = fuller.find((other) => fuller.every((one) => isWithin(one, other)));
    return fullest ? {...fullest, locality: place.locality} : place;
  };
  const whole = new Map<string, PlaceOfWork>();
  const completed = new Map<string, readonly PlaceOfWork[]>();
  for (const [key, places] of divided) {
    // The same place is the same object.
    const completes = places.map(complete).map((place) => {
      const its = `${place.country}\n${place.region}\n${place.locality}`;
      const known = whole.get(its) ?? place;
      whole.set(its, known);
      return known;
    });
    completed.set(key, completes);
  }
  return (place) => completed.get(keyOf(place)) ?? [];
}

/** The parts of "Austin, TX, United States". A word that stands for no place ("Remote") is none. */
function placeIn(words: string, codeOf: (name: string) => string | undefined): readonly PlaceOfWork[] {
  const parts = words
    .replace(/\([^()]*\)|\b(remote|hybrid|on-?site|anywhere|home ?office)\b[\s\-–:]*(in|from)?\b/gi, ' ')
    .split(/,| - | – /)
    .map((part) => part.replace(/^[\s\-–]+|[\s\-–]+$/g, ''))
    .filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return [];
  // Two letters after a town may be a state as well as a country: CA, DE, IN.
  const isState = parts.length > 1 && states.has(last);
  const country = isState ? undefined : codeOf(last);
  if (country) parts.pop();
  const [locality, ...regions] = parts;
  return [withoutBlanks({country, region: regions.at(-1), locality})];
}

/** The fields that are there. */
const withoutBlanks = (place: PlaceOfWork): PlaceOfWork => {
  const {country, region, locality} = place;
  return {...(country && {country}), ...(region && {region}), ...(locality && {locality})};
};

const says = ({country, region}: PlaceOfWork) => Number(Boolean(country)) + Number(Boolean(region));

/** Whether two places of one locality can be the same, as far as the first one says. */
const isWithin = (one: PlaceOfWork, other: PlaceOfWork) =>
  (!one.country || one.country === other.country) &&
  (!one.region || fold(one.region) === fold(other.region ?? '') || (!one.country && one.region === other.country));

/** What tells a place from all others. */
export const keyOfPlace = ({country = '', region = '', locality = ''}: PlaceOfWork): string =>
  fold(`${country}\n${region}\n${locality}`);
