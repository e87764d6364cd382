/** What is said on cards alone. */
import {msg, str} from '@lit/localize';
import {plural} from './plural.js';

export const moreLocations = (count: number, tag: string) =>
  plural(
    'more-locations',
    count,
    tag,
    (number) => msg(str`and ${number} more location`, {id: 'more-locations.one', desc: 'After a list of places.'}),
    (number) => msg(str`and ${number} more locations`, {id: 'more-locations.other', desc: 'After a list of places.'}),
  );
