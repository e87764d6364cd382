import {check} from './check.js';
import type {Command} from './command.js';
import {convert} from './convert.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [convert, check];
