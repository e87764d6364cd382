import type {Posting} from '../posting/posting.js';

/** The keys of postings whose id others have as well. */
const keys = new WeakMap<Posting, string>();

/**
 * What a posting is called in an address: its id, else a short sum of what it says of itself; both where `tellApart` has found
 * its id twice. The same for the same posting at every visit; opaque to everyone else.
 */
export const keyOf = (posting: Posting): string => keys.get(posting) ?? posting.id ?? sumOf(posting);

/** The postings of a board, copied where several have one id: those have keys of their own. */
export function tellApart(postings: readonly Posting[]): readonly Posting[] {
  const known = new Set<string>();
  const shared = new Set<string | undefined>();
  for (const {id} of postings) if (id !== undefined) (known.has(id) ? shared : known).add(id);
  return postings.map((posting) => {
    if (!shared.has(posting.id)) return posting;
    const one = {...posting};
    keys.set(one, `${one.id}-${sumOf(one)}`);
    return one;
  });
}

/** A short sum of a posting's own address, its title and its places. FNV-1a: nothing depends on its being hard to guess. */
export function sumOf({url, title, locations}: Posting): string {
  const text = [url, title, ...locations.map((place) => JSON.stringify(place))].join('\n');
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
