/** The code for servers, as the source has it now, with its templates as the drop-in of a test has them. */
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import {serverBundle} from '../../.config/server-bundle.mjs';

/** Bundles the code and gives the path of its entry. */
export async function bundleServer() {
  const bundle = await rollup({
    ...serverBundle(esbuild({target: 'es2022', tsconfig: 'tsconfig.json'})),
    onwarn: () => undefined,
  });
  const dir = await mkdtemp(join(tmpdir(), 'job-posting-elements-'));
  await bundle.write({dir, format: 'es'});
  await bundle.close();
  return join(dir, 'server', 'index.js');
}

/** The code for servers. */
export const loadServer = async () => import(pathToFileURL(await bundleServer()).href);
