#!/usr/bin/env node
import process from 'node:process';
import {commands} from './commands.js';
import {run} from './run.js';
import {terminalOf} from './terminal.js';

// A reader that has seen enough (`… | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(commands, process.argv.slice(2), terminalOf(process));
