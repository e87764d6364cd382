import {createHash} from 'node:crypto';
import {readFile, readdir} from 'node:fs/promises';
import {basename, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Failure} from './command.js';
import type {SiteWriter} from './site-writer.js';
import {siteStyles} from './site-styles.js';

/** Where what is built of this package lies: beside the folder of the command line. */
const dist = fileURLToPath(new URL('..', import.meta.url));

/** Writes what pages load, each under a name that says what is in it, and gives the names. */
export async function writeAssets(
  writer: SiteWriter,
  {theme, icon}: {readonly theme?: string; readonly icon?: string},
): Promise<{readonly script: string; readonly styles: string; readonly icon?: string}> {
  const add = async (name: string, content: Uint8Array) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const ending = extname(name);
    const path = `assets/${basename(name, ending)}-${hash}${ending}`;
    await writer.write(path, content);
    return path;
  };
  const script = await add('embed.js', await withoutMap(join(dist, 'embed.js')));
  // Their names have a hash already.
  for (const name of await readdir(join(dist, 'chunks'))) {
    if (name.endsWith('.js')) await writer.write(`assets/chunks/${name}`, await withoutMap(join(dist, 'chunks', name)));
  }
  const more = theme === undefined ? '' : `\n${String(await readGiven(theme))}`;
  const styles = await add('site.css', Buffer.from(siteStyles + more));
  return {script, styles, ...(icon !== undefined && {icon: await add(icon, await readGiven(icon))})};
}

/** A script as it is shipped, without the mention of its source map, which is not part of the site. */
async function withoutMap(path: string): Promise<Uint8Array> {
  const text = await readFile(path, 'utf8');
  return Buffer.from(text.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n'));
}

async function readGiven(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Failure(`${path} cannot be read.`, 3, {cause});
  }
}
