import {further} from './afterwards-further.js';
import {western} from './afterwards-western.js';
import type {Body} from './body.js';
import {german} from './de.js';
import {eastAsian} from './east-asian.js';
import {eastern} from './eastern.js';
import {english} from './en.js';
import {later} from './later.js';
import {northern} from './northern.js';
import {romance} from './romance.js';
import {unseenAgain} from './unseen-again.js';
import {unseenFurther} from './unseen-further.js';
import {unseen} from './unseen.js';

/** Every body. */
export const bodies: readonly Body[] = [
  ...english,
  ...german,
  ...romance,
  ...northern,
  ...eastern,
  ...eastAsian,
  ...later,
  ...western,
  ...further,
  ...unseen,
  ...unseenFurther,
  ...unseenAgain,
];
