import type {Thing} from './thing.js';

/** The attribute that marks a `<script type="application/ld+json">` as ours, so that an element on the page keeps it true. */
export const scriptMark = 'data-job-posting';

/** JSON-LD as it can stand in a script of any page: nothing in it ends the script or begins a comment. */
export const jsonLdOf = (thing: Thing): string =>
  JSON.stringify(thing)
    .replace(/</g, '\\u003c')
    // Lines end at these in scripts of old.
    .replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'));
