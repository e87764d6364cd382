import {CommanderError, Command as Program} from 'commander';
import {PostingError} from '../posting/error.js';
import {Failure, type Command, type ExitCode, type Invocation} from './command.js';
import type {Terminal} from './terminal.js';

const name = 'job-posting-elements';

const exitCodes = `
Exit codes:
  0  all is well
  1  it was done, and something is wrong: errors found, or a posting left out
  2  the command itself is wrong
  3  it could not be done: a file that is not there, an answer nobody can read`;

/** The lines of a command's examples, as its help shows them. */
const examplesOf = ({examples}: Command) =>
  `\nExamples:\n${examples.map(([line, does]) => `  $ npx ${name} ${line}\n      ${does}`).join('\n')}`;

/**
 * Does what somebody has typed.
 *
 * @param words What stands behind the name of the program.
 * @param version That of this package.
 * @returns The exit code; never throws.
 */
export async function run(
  commands: readonly Command[],
  words: readonly string[],
  terminal: Terminal,
  version = '',
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = prepared(new Program(name), terminal)
    .usage('<command> [options]')
    .version(version, '-V, --version', 'say which version this is')
    .description('Job postings for any web page: convert, check, draw and build them.')
    .addHelpText('after', `${exitCodes}\n\nNO_COLOR=1 turns colours off, FORCE_COLOR=1 on.`);
  for (const command of commands) {
    const {name, summary, details, operands, options, run} = command;
    const sub = prepared(program.command(`${name} ${operands}`), terminal)
      .summary(summary)
      .description(details ? `${summary}\n\n${details}` : summary)
      .addHelpText('after', examplesOf(command));
    for (const [flags, description, standard] of options) sub.option(flags, description, standard);
    sub.action(async () => {
      exitCode = await run({operands: sub.args, options: sub.opts<Invocation['options']>(), terminal});
    });
  }
  try {
    if (words.length === 0) {
      program.outputHelp({error: true});
      return 2;
    }
    await program.parseAsync([...words], {from: 'user'});
    return exitCode;
  } catch (error) {
    // Commander has told what is wrong, or has shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.tell(`${terminal.style.tell('red', 'error:')} ${wordsOf(error)}\n`);
    return error instanceof Failure ? error.exitCode : 3;
  }
}

function prepared(program: Program, {out, tell, style}: Terminal): Program {
  return program
    .exitOverride()
    .showHelpAfterError(`(${name} ${program.name() === name ? '' : `${program.name()} `}--help shows how)`)
    .configureOutput({writeOut: out, writeErr: tell, outputError: (text, write) => write(style.tell('red', text))})
    .configureHelp({
      sortSubcommands: false,
      subcommandTerm: (sub) => `${sub.name()} ${sub.usage().replace('[options] ', '')}`,
    });
}

function wordsOf(error: unknown): string {
  if (error instanceof PostingError || error instanceof Failure) return error.message;
  const {code, path, message} = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path) return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path ?? 'That'} is a folder, not a file.`;
  return message || String(error);
}
