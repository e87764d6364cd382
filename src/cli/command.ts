import type {Terminal} from './terminal.js';

/**
 * What the command line answers with:
 *
 * - 0: all is well
 * - 1: it was done, and something is wrong: a check that found errors, a posting of several that could not be used
 * - 2: the command itself is wrong: an option that there is not, a missing name
 * - 3: it could not be done: a file that is not there, an address that does not answer, an answer that nobody can read
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** One option: how it is written, what it does, and what it is where it is not given. */
export type Option = readonly [flags: string, description: string, standard?: string];

/** What somebody has typed behind the name of a command. */
export interface Invocation {
  /** What stands there without a name: files and addresses. */
  readonly operands: readonly string[];
  /** By the option's long name in camel case: `--out-dir` is `outDir`. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the help of the command says beyond it, in lines of 80 signs. */
  readonly details?: string;
  /** What stands behind the name: `<file>`, `<file|address...>`, `[folder]`. */
  readonly operands: string;
  readonly options: readonly Option[];
  /** Lines that can be typed as they are, without the name of the program, and what they do. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /**
   * Does it.
   *
   * @throws {Failure} with what to tell; any other error is told by its message.
   */
  readonly run: (invocation: Invocation) => Promise<ExitCode>;
}

/** That a command could not be done, in words for who has typed it. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode: ExitCode = 3,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * The word that was given for an option, as one of those that it takes.
 *
 * @throws {Failure} where it is none of them.
 */
export function oneOf<T extends string>(words: readonly T[], word: unknown, option: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Failure(`${option} is one of ${words.join(', ')}; “${String(word)}” is none.`, 2);
  return found;
}
