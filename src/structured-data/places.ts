import type {Place} from '../posting/posting.js';
import {thing, type Thing} from './thing.js';

/** The parts of a place as an address; nothing where it is only known by its name. */
function addressOf({street, locality, region, postalCode, country}: Place): Thing | undefined {
  const parts = {
    streetAddress: street,
    addressLocality: locality,
    addressRegion: region,
    postalCode,
    addressCountry: country,
  };
  return Object.values(parts).some(Boolean) ? thing('PostalAddress', parts) : undefined;
}

/** A place of work. One that has only a name has it for its address, too: a place without an address is none to Google. */
export const placeOf = (place: Place): Thing => {
  const address = addressOf(place);
  return thing('Place', {name: place.text, address: address ?? place.text});
};

/**
 * A place from where one may apply for remote work: a country, a part of one, a town; or an area that is only known by name.
 *
 * What is known of it beside its name stands in its address.
 */
export function regionOf(place: Place): Thing {
  const {locality, region, country, text, street, postalCode} = place;
  const names = [locality, region, country].filter(Boolean);
  const isNamed = text !== undefined || street !== undefined || postalCode !== undefined;
  const type = locality ? 'City' : region ? 'State' : country && !isNamed ? 'Country' : 'AdministrativeArea';
  const needsAddress =
    names.length > 1 || (isNamed && names.length > 0) || street !== undefined || postalCode !== undefined;
  return thing(type, {
    name: text ?? (names.join(', ') || undefined),
    ...(needsAddress && {address: addressOf(place)}),
  });
}
