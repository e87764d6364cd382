import type {BoardQuery, FilterName, Filters} from '../board/board.js';
import {wordsOf} from '../board/words.js';
import {fillers} from '../board/search-words.js';
import {filterWord, indexedFilters, type IndexSummary} from '../board/search-index.js';
import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import {readPostings} from '../posting/read.js';

/** What of Pagefind's engine is used: https://pagefind.app/docs/api/ */
interface Pagefind {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly metaCacheTag: string;
  }): Engine;
}

interface Engine {
  init(): Promise<void>;
  mergeIndex(path: string, options: {readonly metaCacheTag: string}): Promise<void>;
  search(text: string): Promise<{readonly results: readonly Result[]}>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<{readonly posting: unknown}>;
}

/** What was found, and the openings of the page that was asked for. */
export interface Piece {
  readonly count: number;
  readonly isOpenEnded: boolean;
  readonly postings: readonly Posting[];
}

/** What was found, by name. */
type Finds = ReadonlyMap<string, Result>;

/** What has been found for one search so far. */
interface Sought {
  readonly key: string;
  results: readonly Result[];
  /** In how many folders. */
  folders: number;
}

/** The pieces of an index, each loaded when it is first needed. */
export class Openings {
  readonly #folder: URL;
  readonly #packs = new Map<number, Promise<readonly Posting[]>>();
  readonly #known = new Map<string, Promise<Posting | undefined>>();
  readonly #byWord = new Map<string, Promise<Finds>>();
  readonly #merged = new Map<number, Promise<void>>();
  #engine?: Promise<Engine>;
  #sought?: Sought;

  /** What is known of all openings. */
  readonly summary: Promise<IndexSummary>;

  constructor(folder: URL) {
    this.#folder = folder;
    // Everything else lies in folders that are named for what is in them.
    this.summary = askFor(new URL('openings.json', folder), 'no-cache') as Promise<IndexSummary>;
  }

  /** Finds openings: `from` and `to` say which of them are to be shown. */
  async find(query: BoardQuery, filters: Filters, from: number, to: number): Promise<Piece> {
    const summary = await this.summary;
    const words = termsOf(query.text);
    const choices = choicesOf(filters, summary);
    if (words.length + choices.length === 0) return this.#listed(summary, from, to);
    const key = JSON.stringify([words, choices, query.sort]);
    const sought = this.#sought?.key === key ? this.#sought : {key, results: [], folders: 0};
    // One more than is shown says that there is a way on.
    while (sought.results.length <= to && sought.folders < summary.folders.length) {
      if (sought.folders > 0) await this.#merge(sought.folders);
      await this.#search(sought, words, choices, query.sort === 'newest');
    }
    this.#sought = sought;
    const count = sought.results.length;
    const last = Math.max(0, (Math.ceil(count / (to - from)) - 1) * (to - from));
    const shown = sought.results.slice(Math.min(from, last), Math.min(from, last) + to - from);
    const postings = await Promise.all(shown.map((result) => this.#posting(result)));
    return {
      count,
      isOpenEnded: sought.folders < summary.folders.length,
      postings: postings.map((posting) => posting ?? ({title: ''} as Posting)),
    };
  }

  /** Loads the engine, so that it is there when it is needed. */
  warm(): void {
    this.#start().catch(() => undefined);
  }

  /** All openings, the newest first: no engine is needed for that. */
  async #listed({count, packSize}: IndexSummary, from: number, to: number): Promise<Piece> {
    const size = to - from;
    const start = Math.max(0, Math.min(from, (Math.ceil(count / size) - 1) * size));
    const end = Math.min(count, start + size);
    const packs: Promise<readonly Posting[]>[] = [];
    const first = Math.floor(start / packSize);
    for (let pack = first; pack * packSize < end; pack++) packs.push(this.#pack(pack));
    const postings = (await Promise.all(packs)).flat().slice(start - first * packSize, end - first * packSize);
    return {count, isOpenEnded: false, postings};
  }

  async #search(
    sought: Sought,
    words: readonly string[],
    choices: readonly (readonly string[])[],
    isNewestFirst: boolean,
  ): Promise<void> {
    await this.#start();
    const folders = this.#merged.size + 1;
    const byWord = await Promise.all(words.map((word) => this.#finds(word, folders)));
    const byChoice = await Promise.all(
      choices.map(async (values) => {
        const finds = await Promise.all(values.map((value) => this.#finds(value, folders)));
        return new Map(finds.flatMap((found) => [...found]));
      }),
    );
    const [first = new Map<string, Result>(), ...others] = [...byWord, ...byChoice].sort((a, b) => a.size - b.size);
    const known = new Set(sought.results.map(({id}) => id));
    const found = [...first.values()].filter(({id}) => !known.has(id) && others.every((finds) => finds.has(id)));
    const scores = new Map(
      found.map(({id}) => [id, byWord.reduce((sum, finds) => sum + (finds.get(id)?.score ?? 0), 0)]),
    );
    const scoreOf = ({id}: Result) => (isNewestFirst ? 0 : (scores.get(id) ?? 0));
    // Their names are in the order of the openings, the newest first.
    found.sort((a, b) => scoreOf(b) - scoreOf(a) || (a.id < b.id ? -1 : 1));
    // What was found before stays where it was: somebody may be reading it.
    sought.results = [...sought.results, ...found];
    sought.folders = folders;
  }

  /** What is found by one word. Of several, Pagefind leaves out those that it does not know. */
  #finds(word: string, folders: number): Promise<Finds> {
    return remembered(this.#byWord, `${folders} ${word}`, async () => {
      const {results} = await (await this.#start()).search(word);
      return new Map(results.map((result) => [result.id, result]));
    });
  }

  #start(): Promise<Engine> {
    return (this.#engine ??= this.#load().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    }));
  }

  async #load(): Promise<Engine> {
    const {folders} = await this.summary;
    const folder = new URL(folders[0] ?? '', this.#folder);
    const script = new URL('pagefind.js', folder).href;
    const pagefind = (await import(/* @vite-ignore */ /* webpackIgnore: true */ script)) as Pagefind;
    const engine = pagefind.createInstance({basePath: folder.pathname, noWorker: true, metaCacheTag: '1'});
    await engine.init();
    return engine;
  }

  /** Has the engine search in one more folder. */
  #merge(index: number): Promise<void> {
    return remembered(this.#merged, index, async () => {
      const [engine, {folders}] = await Promise.all([this.#start(), this.summary]);
      const {pathname} = new URL(folders[index] ?? '', this.#folder);
      await engine.mergeIndex(pathname, {metaCacheTag: '1'});
    });
  }

  #pack(index: number): Promise<readonly Posting[]> {
    return remembered(this.#packs, index, async () => {
      const {packs} = await this.summary;
      const pack = new URL(`${packs}${index + 1}.json`, this.#folder);
      return readPostings(await askFor(pack), this.#base).postings;
    });
  }

  #posting(result: Result): Promise<Posting | undefined> {
    return remembered(this.#known, result.id, async () => {
      const {posting} = await result.data();
      return readPostings([posting], this.#base).postings[0];
    });
  }

  /** What the addresses of openings are relative to. */
  get #base(): string {
    return this.#folder.href;
  }
}

/** The words of a search, without those that tell nothing where there are others. */
function termsOf(text: string): readonly string[] {
  const all = [...new Set(wordsOf(text))];
  const telling = all.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : all;
}

/** For each filter that is set the words of its values. */
function choicesOf(filters: Filters, summary: IndexSummary): readonly (readonly string[])[] {
  return (Object.keys(filters) as FilterName[]).flatMap((name) => {
    const at = indexedFilters.indexOf(name);
    const values = summary.filters[name] ?? [];
    const words = (filters[name] ?? []).flatMap((value) => {
      const index = values.findIndex(([own]) => own.toLowerCase() === value.toLowerCase());
      return index < 0 ? [] : [filterWord(at, index)];
    });
    // A value that no opening has is no filter, as on any board.
    return words.length > 0 ? [words] : [];
  });
}

/** Asks once, and again after a failure. */
function remembered<K, V>(known: Map<K, Promise<V>>, key: K, ask: () => Promise<V>): Promise<V> {
  let answer = known.get(key);
  if (!answer) {
    answer = ask();
    answer.catch(() => known.delete(key));
    known.set(key, answer);
  }
  return answer;
}

async function askFor(url: URL, cache?: RequestCache): Promise<unknown> {
  const response = await fetch(url, {cache});
  if (!response.ok) throw new PostingError('status', `${url.href} answered ${response.status}.`);
  return response.json();
}
