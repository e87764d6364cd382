import {filterNames, groupNames, plainQuery, sortOrders, type BoardQuery} from './query.js';

/** More than a person chooses: what is longer in an address was not put there by one. */
const longest = 200;
const mostValues = 50;

/**
 * Reads from the query of an address what one wants to see of a board: `?q=baker&department=Bakery&page=2`.
 *
 * Only words are read, to be compared with what the board has loaded; no address and no markup. What is not understood is left out.
 *
 * @param prefix Stands before each name, where several boards are on a page: `jobs-q`.
 * @param usual What holds where the address says nothing.
 */
export function readAddress(search: string, prefix = '', usual: BoardQuery = plainQuery): BoardQuery {
  const params = new URLSearchParams(search);
  const all = (name: string) =>
    params
      .getAll(prefix + name)
      .map((word) => word.slice(0, longest))
      .slice(0, mostValues);
  const one = (name: string) => all(name)[0];
  const known = <T extends string>(words: readonly T[], word: string | undefined) =>
    words.find((other) => other === word);
  const page = one('page') ?? '';
  const job = one('job');
  return {
    text: one('q') ?? usual.text,
    filters: Object.fromEntries(
      filterNames.flatMap((name) => {
        const words = params.has(prefix + name) ? all(name).filter(Boolean) : (usual.filters[name] ?? []);
        return words.length > 0 ? [[name, words]] : [];
      }),
    ),
    sort: known(sortOrders, one('sort')) ?? usual.sort,
    group: known(groupNames, one('group')) ?? usual.group,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
    ...(job && {job}),
  };
}

/**
 * Writes what one sees of a board into the query of an address; what is as usual is left out, and what others have written
 * there stays as it is.
 *
 * @returns The query with its `?`, or an empty text where nothing is in it.
 */
export function writeAddress(query: BoardQuery, search: string, prefix = '', usual: BoardQuery = plainQuery): string {
  const ours = new URLSearchParams();
  const names = new Set<string>();
  const write = (name: string, words: readonly string[], usualWords: readonly string[]) => {
    names.add(prefix + name);
    if (words.length === usualWords.length && words.every((word, at) => word === usualWords[at])) return;
    // What is usually chosen and now is not has to be said, too.
    for (const word of words.length > 0 ? words : ['']) ours.append(prefix + name, word);
  };
  const text = (word: string | undefined) => (word ? [word] : []);
  write('q', text(query.text), text(usual.text));
  for (const name of filterNames) write(name, query.filters[name] ?? [], usual.filters[name] ?? []);
  write('sort', text(query.sort), text(usual.sort));
  write('group', text(query.group), text(usual.group));
  write('page', query.page > 1 ? [String(query.page)] : [], []);
  write('job', text(query.job), []);
  // As text: written anew, `?print` would become `?print=`, and the page may ask for the one and not for the other.
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && ![...new URLSearchParams(part).keys()].some((name) => names.has(name)));
  const written = [...others, ...(ours.size > 0 ? [String(ours)] : [])].join('&');
  return written ? `?${written}` : '';
}
