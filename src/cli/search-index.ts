import {createHash} from 'node:crypto';
import {mkdtemp, open, rm, type FileHandle} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {PagefindIndex} from 'pagefind';
import {Facets} from '../board/facets.js';
import {indexedFilters, filterWord, type IndexSummary} from '../board/search-index.js';
import {bodyOf} from '../board/body.js';
import {valueName} from '../elements/board-names.js';
import {setLocale} from '../locales/locale.js';
import {translatedPosting} from '../locales/translated-posting.js';
import type {Posting} from '../posting/posting.js';
import {speechOf} from '../server/prepared.js';
import {listedPosting, type Opening} from '../server/site.js';
import {Failure} from './command.js';
import {compacted, type IndexedPosting} from './compact-index.js';
import type {Progress} from './progress.js';
import type {SiteWriter} from './site-writer.js';

/** So many openings have an index of their own. Who searches loads the list of all of one, and of the next where that was not enough. */
const usualSize = 25_000;

/** So many openings are in a file of the list. */
const packSize = 48;

/** Where in the file of bodies the words of a posting are. */
type Place = readonly [at: number, length: number];

/** Makes the search indexes of a site, one for each language, in pieces of which a search needs a few. */
export class SearchIndexes {
  readonly #languages: readonly string[];
  readonly #indexSize: number;
  readonly #places = new Map<string, Place>();
  #folder?: string;
  #file?: FileHandle;
  #size = 0;

  constructor(languages: readonly string[], indexSize = usualSize) {
    this.#languages = languages;
    this.#indexSize = indexSize;
  }

  /**
   * Makes ready.
   *
   * @throws {Failure} where Pagefind is not installed: it brings a program of its own, which most sites have no use for.
   */
  async begin(): Promise<void> {
    await pagefind();
    this.#folder = await mkdtemp(join(tmpdir(), 'job-posting-elements-'));
    this.#file = await open(join(this.#folder, 'bodies'), 'w+');
  }

  /** Notes the words of a posting's body, in a file: all of them together may be more than there is memory. */
  async note(key: string, posting: Posting): Promise<void> {
    for (const language of this.#languages) {
      const body = bodyOf(translatedPosting(posting, language)) ?? '';
      // How often a word is said is no measure of a job; in scripts without blanks Pagefind has to see the sentences.
      const words = /^(?:ja|th|zh)\b/.test(language) ? [body] : new Set(body.match(/[\p{L}\p{M}\p{N}+#]+/gu));
      const bytes = Buffer.from([...words].join(' '));
      await this.#file?.write(bytes);
      this.#places.set(`${language} ${key}`, [this.#size, bytes.length]);
      this.#size += bytes.length;
    }
  }

  /**
   * Writes the indexes.
   *
   * @param openings The newest first.
   * @param into The folder of the indexes, from the root of the site.
   * @param progress How far it is, in openings.
   */
  async write(
    openings: readonly Opening[],
    writer: SiteWriter,
    into: string,
    folderOf: (language: string) => string,
    progress: Progress,
  ): Promise<void> {
    let done = 0;
    const total = openings.length * this.#languages.length;
    for (const language of this.#languages) {
      const {locale, language: tag} = await speechOf(language, 'board');
      setLocale(locale);
      const spoken = openings.map((opening) => ({...opening, posting: translatedPosting(opening.posting, locale)}));
      const postings = spoken.map(({posting}) => posting);
      const facets = new Facets(postings, tag, (filter, value) => valueName(filter, value, tag));
      const base = `${into}${language}/`;
      // From a pack to the list of its language.
      const home = `${'../'.repeat(base.split('/').length - 1)}${folderOf(language)}`;
      const listed = spoken.map((opening) => listedPosting(opening, home));
      const wordsOf = (index: number) => {
        const {title, department, team, organization, identifier, employmentTypes, workplace, locations} =
          postings[index] ?? ({} as Partial<Posting>);
        const said = [department, team, organization?.name, identifier, ...(locations ?? []).map(({text}) => text)];
        const kinds = employmentTypes?.map((type) => valueName('employment-type', type, tag)) ?? [];
        const marks: string[] = [];
        indexedFilters.forEach((name, filter) => {
          const {values, starts, of} = facets.of(name);
          for (const at of of.subarray(starts[index], starts[index + 1])) {
            if (/country|region|locality/.test(name)) said.push(values[at]?.label);
            marks.push(filterWord(filter, at));
          }
        });
        if (workplace) kinds.push(valueName('workplace', workplace, tag));
        return {title: title ?? '', words: [...said, ...kinds].filter(Boolean).join('. '), marks: marks.join(' ')};
      };

      const folders: string[] = [];
      for (let from = 0; from < openings.length || from === 0; from += this.#indexSize) {
        const {createIndex} = await pagefind();
        const {index, errors} = await createIndex({forceLanguage: language});
        if (!index) throw new Failure(`Pagefind did not start: ${errors.join(' ')}`);
        try {
          const known = new Map<string, IndexedPosting>();
          for (let rank = from; rank < Math.min(openings.length, from + this.#indexSize); rank++) {
            const url = `/${String(rank).padStart(9, '0')}/`;
            const {title, words, marks} = wordsOf(rank);
            const body = await this.#bodyOf(`${language} ${openings[rank]?.key ?? ''}`);
            const content = [title, words, marks, body].join('. ');
            const {errors} = await index.addCustomRecord({url, content, language, meta: {title}});
            if (errors.length > 0) throw new Failure(`Pagefind could not read a posting: ${errors.join(' ')}`);
            known.set(url, {rank, posting: listed[rank] ?? {}});
            progress.at(++done, total);
          }
          folders.push(await writeIndex(index, known, writer, base, folders.length === 0));
        } finally {
          await index.deleteIndex();
        }
      }
      const packs: string[] = [];
      for (let from = 0; from < listed.length; from += packSize)
        packs.push(JSON.stringify(listed.slice(from, from + packSize)));
      const folder = `${hashOf(packs)}/`;
      for (const [index, pack] of packs.entries()) await writer.write(`${base}${folder}${index + 1}.json`, `${pack}\n`);
      const summary: IndexSummary = {
        count: openings.length,
        packs: folder,
        packSize,
        folders,
        isOneOrganization: new Set(postings.map(({organization}) => organization?.name)).size === 1,
        filters: Object.fromEntries(indexedFilters.map((name) => [name, countsOf(facets, name)])),
      };
      await writer.write(`${base}openings.json`, `${JSON.stringify(summary)}\n`);
    }
  }

  async end(): Promise<void> {
    if (this.#folder !== undefined) await (await pagefind()).close();
    await this.#file?.close();
    if (this.#folder !== undefined) await rm(this.#folder, {recursive: true, force: true});
  }

  async #bodyOf(key: string): Promise<string> {
    const [at, length] = this.#places.get(key) ?? [0, 0];
    const bytes = Buffer.alloc(length);
    await this.#file?.read(bytes, 0, length, at);
    return String(bytes);
  }
}

function countsOf(facets: Facets, name: (typeof indexedFilters)[number]): [string, number][] {
  const {values, of} = facets.of(name);
  const counts = new Uint32Array(values.length);
  for (const at of of) counts[at] = (counts[at] ?? 0) + 1;
  return values.map(({value}, at) => [value, counts[at] ?? 0]);
}

/** Writes one index into a folder that is named for what is in it, and gives the name. */
async function writeIndex(
  index: PagefindIndex,
  known: ReadonlyMap<string, IndexedPosting>,
  writer: SiteWriter,
  base: string,
  hasEngine: boolean,
): Promise<string> {
  const {files, errors} = await index.getFiles();
  if (errors.length > 0) throw new Failure(`Pagefind could not make an index: ${errors.join(' ')}`);
  const entry = files.find(({path}) => path === 'pagefind-entry.json');
  const {languages} = JSON.parse(Buffer.from(entry?.content ?? '{}').toString()) as {
    readonly languages?: Readonly<Record<string, {readonly wasm?: string | null}>>;
  };
  const [{wasm} = {}] = Object.values(languages ?? {});
  // The engine, once; the widgets that come with it are not used.
  const engine = hasEngine ? ['pagefind.js', `wasm.${wasm ?? 'unknown'}.pagefind`] : [];
  const used = files.filter(
    ({path}) => engine.includes(path) || path === 'pagefind-entry.json' || /\.pf_\w+$/.test(path),
  );
  const written = compacted(used, known);
  written.sort((a, b) => (a.path < b.path ? -1 : 1));
  const folder = `${hashOf(written.flatMap(({path, content}) => [path, content]))}/`;
  for (const {path, content} of written) await writer.write(`${base}${folder}${path}`, content);
  return folder;
}

function hashOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}

const pagefind = () =>
  import('pagefind').catch((cause: unknown) => {
    throw new Failure('For --search pagefind, install it beside this package: npm install pagefind', 3, {cause});
  });
