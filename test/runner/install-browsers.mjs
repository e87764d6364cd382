/** Installs the browsers that the tests need and that are missing; says what could not be had. */
import {installBrowsers} from './browsers.mjs';

const {found, missing} = installBrowsers();
for (const [engine, {path}] of Object.entries(found)) console.log(`${engine}: ${path}`);
for (const [engine, reason] of Object.entries(missing)) console.log(`${engine}: ${reason}.`);
process.exitCode = Object.keys(missing).length ? 1 : 0;
