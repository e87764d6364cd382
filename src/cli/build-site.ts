import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import {readPosting} from '../posting/read.js';
import {Site} from '../server/site.js';
import {writeAssets} from './assets.js';
import {Failure} from './command.js';
import {isExpected} from './input.js';
import {readNamed} from './postings.js';
import {progressOf} from './progress.js';
import {SiteWriter, type Written} from './site-writer.js';
import type {Terminal} from './terminal.js';

/** How a site is built. */
export interface BuildOptions {
  readonly out: string;
  readonly url?: string;
  readonly name?: string;
  readonly languages: readonly string[];
  readonly theme?: string;
  readonly icon?: string;
  readonly image?: string;
  readonly format?: string;
  readonly hasSearch: boolean;
  readonly isQuiet: boolean;
}

/** What came of it. */
export interface Built extends Written {
  readonly openings: number;
  readonly policy: string;
  /** What could not be used, in sentences. */
  readonly failures: readonly string[];
}

/**
 * Builds a site of the postings in files and at addresses, one posting after the other: in memory there are never more of
 * them than the file has that is being read. A file with a posting on each line (`.ndjson`, `.jsonl`) may be of any size.
 *
 * @throws {Failure | PostingError} when nothing can be read; what is wrong with one of several is in `failures`.
 */
export async function buildSite(names: readonly string[], options: BuildOptions, terminal: Terminal): Promise<Built> {
  const {out, hasSearch, isQuiet, url, name, languages, image} = options;
  const writer = new SiteWriter(out);
  const search = hasSearch ? new (await import('./search-index.js')).SearchIndexes(languages) : undefined;
  await writer.begin();
  try {
    await search?.begin();
    const assets = await writeAssets(writer, options);
    const site = new Site({
      languages,
      assets: {...assets, ...(search && {search: searchFolder})},
      ...(url && {url}),
      ...(name && {name}),
      ...(image && {image}),
    });
    const failures: string[] = [];
    const progress = progressOf(terminal, 'postings', isQuiet);
    let done = 0;
    try {
      for await (const {posting, failure, total} of postingsOf(names, options, terminal)) {
        try {
          if (failure) throw failure;
          if (posting) {
            const {count} = site;
            for (const {path, text} of await site.add(posting)) await writer.write(path, text);
            const opening = site.count > count ? site.openings[count] : undefined;
            if (opening) await search?.note(opening.key, posting);
          }
        } catch (error) {
          if (!isExpected(error)) throw error;
          failures.push(error.message);
        }
        progress.at(++done, Math.max(total, done));
      }
    } finally {
      progress.end();
    }
    if (done > 0 && failures.length === done) throw new Failure(failures.join('\n'));
    for await (const {path, text} of site.finish()) await writer.write(path, text);
    if (search) {
      const indexing = progressOf(terminal, 'openings in the search index', isQuiet);
      try {
        await search.write(site.openings, writer, searchFolder, (language) => site.folderOf(language), indexing);
      } finally {
        indexing.end();
      }
    }
    const written = await writer.finish(failures.length === 0);
    return {...written, openings: site.count, policy: await site.policy, failures};
  } finally {
    await search?.end();
    await writer.end();
  }
}

/** Where the search indexes are, from the root of the site. */
const searchFolder = 'pagefind/';

interface Next {
  readonly posting?: Posting;
  readonly failure?: PostingError | Failure;
  /** How many there are, as far as that is known. */
  readonly total: number;
}

async function* postingsOf(names: readonly string[], {format}: BuildOptions, terminal: Terminal): AsyncGenerator<Next> {
  let total = 0;
  for (const name of names) {
    try {
      if (/\.(?:ndjson|jsonl)$/i.test(name)) {
        let line = 0;
        for await (const text of createInterface({input: createReadStream(name), crlfDelay: Infinity})) {
          line++;
          if (!text.trim()) continue;
          total++;
          yield {total, ...readLine(text, `${name}, line ${line}`)};
        }
        continue;
      }
      const {postings, lost} = await readNamed(name, terminal, {...(format !== undefined && {format})});
      total += postings.length;
      for (const posting of postings) yield {posting, total};
      for (const message of lost) yield {failure: new Failure(`${name}: ${message}`), total: ++total};
    } catch (error) {
      const {code, message} = error as NodeJS.ErrnoException;
      if (isExpected(error)) yield {failure: error, total: ++total};
      else if (code === 'ENOENT') yield {failure: new Failure(`There is no file ${name}.`), total: ++total};
      else throw new Failure(`${name}: ${message}`, 3, {cause: error});
    }
  }
}

function readLine(text: string, where: string): Pick<Next, 'posting' | 'failure'> {
  try {
    return {posting: readPosting(JSON.parse(text))};
  } catch (error) {
    const words = error instanceof PostingError ? error.message : 'This is no JSON.';
    return {failure: new Failure(`${where}: ${words}`)};
  }
}
