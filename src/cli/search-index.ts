import {Failure} from './command.js';
import type {SiteWriter} from './site-writer.js';
import type {Terminal} from './terminal.js';

/**
 * Has Pagefind make a search index of a site's pages, in pieces of which a query needs a few.
 *
 * @throws {Failure} where Pagefind is not installed: it brings a program of its own, which most sites have no use for.
 */
export async function writeSearchIndex(
  writer: SiteWriter,
  folder: string,
  into: string,
  {tell}: Terminal,
): Promise<void> {
  const pagefind = await import('pagefind').catch((cause: unknown) => {
    throw new Failure('For --search pagefind, install it beside this package: npm install pagefind', 3, {cause});
  });
  const {index, errors} = await pagefind.createIndex({});
  if (!index) throw new Failure(`Pagefind did not start: ${errors.join(' ')}`);
  try {
    const {page_count: count, errors} = await index.addDirectory({path: folder, glob: '**/jobs/*/index.html'});
    if (errors.length > 0) throw new Failure(`Pagefind could not read the pages: ${errors.join(' ')}`);
    const {files} = await index.getFiles();
    for (const {path, content} of files) {
      // The engine and its pieces; the widgets that come with it are not used.
      if (!/^pagefind-(?:ui|modular-ui|component|highlight)/.test(path)) await writer.write(into + path, content);
    }
    tell(`${count} pages are in the search index.\n`);
  } finally {
    await pagefind.close();
  }
}
