import type {Posting} from '../posting/posting.js';

/**
 * What a posting is called in an address: its id, else a short sum of its own address, its title and its places. The same for
 * the same posting at every visit; opaque to everyone else.
 */
export function keyOf(posting: Posting): string {
  return (
    posting.id ??
    sumOf([posting.url, posting.title, ...posting.locations.map((place) => JSON.stringify(place))].join('\n'))
  );
}

/** FNV-1a: short, and nothing depends on its being hard to guess. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
