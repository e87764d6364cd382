import {englishName} from '../posting/country.js';
import type {Place} from '../posting/posting.js';
import {countryOf, townOf} from './facts.js';
import {isObject, textOf} from './loose.js';
import {nameOf, thingsIn} from './schema-org-values.js';

/** The places of work: texts, `Place`s, or addresses alone. */
export function placesOf(value: unknown): readonly Place[] {
  const places = thingsIn(value).map(placeOf);
  // Some sites give every place the address of the first; the names then are what is right.
  const areNamed = places.length > 1 && new Set(places.map(({text}) => text)).size === places.length;
  const isCopied = areNamed && new Set(places.map((place) => JSON.stringify({...place, text: ''}))).size === 1;
  return isCopied ? places.map(({text, country}) => ({text, country})) : places;
}

function placeOf(place: unknown): Place {
  if (!isObject(place)) return {text: nameOf(place)};
  const {address = place} = place;
  const postal: unknown = thingsIn(address)[0];
  if (!isObject(postal)) return {text: nameOf(postal) ?? nameOf(place.name)};
  const country = countryOf(nameOf(postal.addressCountry));
  return {
    locality: partOf(townOf(nameOf(postal.addressLocality)), country),
    region: partOf(nameOf(postal.addressRegion), country),
    country,
    postalCode: nameOf(postal.postalCode),
    street: nameOf(postal.streetAddress),
    text: nameOf(place.name),
  };
}

/** Names of regions that are larger than a country. */
const continents =
  /^((north|south|latin) )?(america|americas|europe|asia|africa|oceania|emea|apac|latam|dach|nordics)$/i;

/** A part of a country. Teamtailor has names here that its users give to groups of offices: "Europe", "Sweden". */
function partOf(part: string | undefined, country: string | undefined): string | undefined {
  return part === (country && englishName(country)) || continents.test(part ?? '') ? undefined : part;
}

/** From where remote work is allowed: countries, states and towns by their names. */
export function regionsOf(value: unknown): readonly Place[] {
  return thingsIn(value).flatMap((region): readonly Place[] => {
    if (!isObject(region)) return [{text: nameOf(region)}];
    if (region.address) {
      const {text, ...parts} = placeOf(region);
      // The name of a place whose parts are known is mostly those parts once more.
      const isSaid = [parts.locality, parts.region, parts.country].filter(Boolean).join(', ') === text;
      return [isSaid ? parts : {...parts, text}];
    }
    const type = textOf(thingsIn(region['@type'])[0]);
    return [...new Set(thingsIn(region.name).flatMap((name) => nameOf(name) ?? []))].map((name) => {
      if (type === 'Country') return {country: countryOf(name)};
      if (type === 'City') return {locality: name};
      return type === 'State' ? {region: name} : {text: name};
    });
  });
}
