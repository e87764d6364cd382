import {mkdir, readFile, rename, rm, rmdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Failure} from './command.js';

/** What a build has done to a folder. */
export interface Written {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Says what earlier builds have written, so that what is no longer part of the site is taken away, and nothing else. */
const listName = '.job-posting-elements.json';

/**
 * Writes files into a folder: only those that are new or have changed, each in one step, so that whenever the work is broken
 * off every file is whole: the old one or the new one.
 */
export class SiteWriter {
  readonly #folder: string;
  readonly #draft: string;
  readonly #paths = new Set<string>();
  readonly #folders = new Set<string>();
  #written = 0;
  #unchanged = 0;
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#draft = join(folder, '.unfinished');
  }

  /** Makes the folder ready. */
  async begin(): Promise<void> {
    await rm(this.#draft, {recursive: true, force: true});
    await mkdir(this.#draft, {recursive: true});
  }

  /** Writes a file, if it is not there with the same in it. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const target = join(this.#folder, ...path.split('/'));
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#paths.add(path);
    const before = await readFile(target).catch(() => undefined);
    if (before?.equals(bytes)) {
      this.#unchanged++;
      return;
    }
    const folder = dirname(target);
    if (!this.#folders.has(folder)) {
      await mkdir(folder, {recursive: true});
      this.#folders.add(folder);
    }
    const draft = join(this.#draft, String(this.#number++));
    await writeFile(draft, bytes);
    await rename(draft, target);
    this.#written++;
  }

  /**
   * Takes away what an earlier build has written and this one has not.
   *
   * @param isWhole Whether this build had all postings: else what is missing may only have failed.
   */
  async finish(isWhole: boolean): Promise<Written> {
    const list = join(this.#folder, listName);
    const before = await readList(list);
    const gone = before.filter((path) => !this.#paths.has(path));
    if (isWhole) {
      for (const path of gone) {
        const target = join(this.#folder, ...path.split('/'));
        await rm(target, {force: true});
        // Its folder too, when it is empty now.
        await rmdir(dirname(target)).catch(() => undefined);
      }
    }
    const kept = isWhole ? [...this.#paths] : [...new Set([...before, ...this.#paths])];
    await this.write(listName, `${JSON.stringify(kept.sort(), null, 1)}\n`);
    await this.end();
    return {written: this.#written, unchanged: this.#unchanged, removed: isWhole ? gone.length : 0};
  }

  /** Leaves nothing behind that is not whole. */
  async end(): Promise<void> {
    await rm(this.#draft, {recursive: true, force: true});
  }
}

async function readList(path: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return [];
  }
  try {
    const list: unknown = JSON.parse(text);
    const isPath = (name: unknown): name is string =>
      typeof name === 'string' && !name.startsWith('/') && !name.split('/').includes('..');
    if (Array.isArray(list)) return list.filter(isPath);
  } catch {
    // Said below.
  }
  throw new Failure(`${path} is no list of an earlier build. Remove it, or build into another folder.`);
}
