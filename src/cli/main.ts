#!/usr/bin/env node
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {commands} from './commands.js';
import {run} from './run.js';
import {terminalOf} from './terminal.js';

// A reader that has seen enough (`… | head`) is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string};

process.exitCode = await run(commands, process.argv.slice(2), terminalOf(process), version);
