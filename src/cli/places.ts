import type {NativePlace} from '../posting/native.js';

let countries: ReadonlyMap<string, string> | undefined;

/** The code of a country by its name in a few languages; nothing for what is no country. */
export function countryCodeOf(name: string): string | undefined {
  if (!countries) {
    const known = new Map<string, string>();
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv']) {
      const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
      for (let first = 65; first <= 90; first++) {
        for (let second = 65; second <= 90; second++) {
          const code = String.fromCharCode(first, second);
          const own = names.of(code);
          // Codes that were given back, and the private ones, name what another code names.
          if (own && !known.has(own.toLowerCase()) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
            known.set(own.toLowerCase(), code);
        }
      }
    }
    for (const [other, code] of Object.entries({
      usa: 'US',
      us: 'US',
      'u.s.': 'US',
      'u.s.a.': 'US',
      'united states of america': 'US',
      uk: 'GB',
      'u.k.': 'GB',
      england: 'GB',
      scotland: 'GB',
      wales: 'GB',
      'czech republic': 'CZ',
      'the netherlands': 'NL',
      holland: 'NL',
    }))
      known.set(other, code);
    countries = known;
  }
  return countries.get(name.trim().toLowerCase());
}

const states =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK)$/;

const wholeStates =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Prince Edward Island|Quebec|Saskatchewan)$/;
/** Towns of the country that has the name of a state. */
const georgian = /^(?:Tbilisi|Batumi|Kutaisi|Rustavi)$/;

/** A place in its parts where they are plain: “San Francisco, CA”, “Lyon, France”, “Austin, TX, USA”; else its words. */
export function placeOf(words: string): NativePlace {
  const text = words.trim().replace(/[.,;]$/, '');
  const parts = text.split(/\s*,\s*/);
  const [first = '', second, third] = parts;
  const last = parts.at(-1) ?? '';
  const country = countryCodeOf(last);
  if (parts.length > 3 || parts.some((part) => !/^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]*$/u.test(part))) return text;
  if (parts.length === 1) return country ? {country} : text;
  if (parts.length === 2 && second !== undefined) {
    if (states.test(second) || (wholeStates.test(second) && !georgian.test(first)))
      return {locality: first, region: second};
    return country ? {locality: first, country} : text;
  }
  return country && third !== undefined && second !== undefined ? {locality: first, region: second, country} : text;
}

const marks = /\s*[;/|•·]\s*/;
const joints = /\s+(?:or|oder|ou|and|und|et|&)\s+/i;

/** Places that are told one from the other: by `;`, `/`, `|`, and by “or” between names. */
export function placesOf(words: string): readonly NativePlace[] {
  return words.split(marks).flatMap((part): readonly NativePlace[] => {
    const whole = placeOf(part);
    const names = part.split(joints);
    // “Bosnia and Herzegovina” is one, and “up and down the coast” no list of names.
    const isList = typeof whole === 'string' && names.every((name) => /^[\p{Lu}\p{Lo}][^.!?]{0,40}$/u.test(name));
    return (isList ? names.map(placeOf) : [whole]).filter((place) => place !== '');
  });
}

/** Words that are a place by their looks: a town and what it lies in, a country, or several of these; “remote” beside them. */
export function isPlace(words: string): boolean {
  if (words.length > 80) return false;
  const parts = words
    .replace(/\([^)]*\)/g, '')
    .split(/\s*[;/]\s*|\s+(?:or|oder|ou|and|und|et|&)\s+/i)
    .map((part) => part.trim());
  const places = parts.filter((part) => !/^(?:remote|hybrid|on-?site)$/i.test(part));
  return places.length > 0 && places.every((part) => typeof placeOf(part) === 'object');
}
