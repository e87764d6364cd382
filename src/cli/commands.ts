import {build} from './build.js';
import {check} from './check.js';
import type {Command} from './command.js';
import {convert} from './convert.js';
import {preview} from './preview.js';
import {render} from './render.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [convert, check, render, build, preview];
