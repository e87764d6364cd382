import type {Posting} from '../posting/posting.js';

/**
 * The postings of several feeds as one list, each once: those with the same address, or with the same id and title, are joined.
 *
 * Of the postings that are joined the first stays, with what only a later one says. Postings of one feed are never joined:
 * that a feed lists a posting twice may have a reason.
 */
export function joinPostings(feeds: readonly (readonly Posting[])[]): readonly Posting[] {
  const [first = []] = feeds;
  if (feeds.length < 2) return first;
  const joined: Posting[] = [];
  const places = new Map<string, number>();
  for (const feed of feeds) {
    const known = new Map(places);
    for (const posting of feed) {
      const names = namesOf(posting);
      const at = names.map((name) => known.get(name)).find((place) => place !== undefined) ?? joined.length;
      const before = joined[at];
      joined[at] = before ? completed(before, posting) : posting;
      for (const name of names) places.set(name, at);
    }
  }
  return joined;
}

function namesOf({id, title, url}: Posting): readonly string[] {
  return [
    // Two companies may both have an opening of the id 1.
    ...(id === undefined ? [] : [`${id}\n${title.trim().toLowerCase()}`]),
    ...(url === undefined ? [] : [bareAddress(url)]),
  ];
}

/** An address without what it is the same page without: the words of a campaign, the fragment, a slash at the end. */
function bareAddress(address: string): string {
  try {
    const url = new URL(address);
    url.hash = '';
    for (const name of [...url.searchParams.keys()]) {
      if (/^(utm_\w+|ref|source|src|gh_src|lever-source\b.*|[fg]clid)$/i.test(name)) url.searchParams.delete(name);
    }
    return url.href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/(?=$|\?)/, '');
  } catch {
    return address;
  }
}

/** The first one, with what it does not say and the second does. */
function completed(first: Posting, second: Posting): Posting {
  const {detailUrl, ...more} = second;
  const said = Object.entries(first).filter(([, value]) => !isEmpty(value));
  const both = {...more, ...Object.fromEntries(said)} as Posting;
  // A body that is there already need not be asked for.
  return detailUrl === undefined || both.detailUrl || both.sections.length > 0 ? both : {...both, detailUrl};
}

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
