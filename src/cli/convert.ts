import {writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {writePosting} from '../posting/write.js';
import {Failure, type Command} from './command.js';
import {readNamed, tellLost} from './postings.js';

/** Makes native JSON of what people and feeds write. */
export const convert: Command = {
  name: 'convert',
  summary: 'Make native JSON of a posting in Markdown or HTML, or of any feed.',
  details: [
    'Reads a file, an address, or with “-” what is piped in. What could not be told',
    'or used is listed beside the result; nothing of the text is left out.',
  ].join(' '),
  operands: '<file|address>',
  options: [
    ['-o, --output <file>', 'where to write; the terminal by default'],
    ['--format <name>', 'the feed’s format, where it is not to be told from the answer'],
    ['--job <id>', 'only the posting of that id'],
  ],
  examples: [
    ['convert posting.md -o posting.json', 'a posting as people write it'],
    ['convert greenhouse:acme --job 4012345', 'one posting of a company’s board'],
    ['convert https://example.com/jobs/baker', 'what a page says of its job to search engines'],
  ],
  async run({operands: [name = '-'], options: {output, format, job}, terminal}) {
    const {postings, problems, lost} = await readNamed(name, terminal, {
      ...(typeof format === 'string' && {format}),
      ...(typeof job === 'string' && {job}),
    });
    for (const {message} of problems.filter(({message}) => !lost.includes(message)))
      terminal.tell(`${terminal.style.tell('yellow', 'not told:')} ${message}\n`);
    const exitCode = tellLost(lost, terminal);
    if (postings.length === 0) {
      throw new Failure(
        job === undefined
          ? `There is no posting in ${name}.`
          : `There is no posting with the id ${String(job)} in ${name}.`,
      );
    }
    const written = postings.map(writePosting);
    const json = `${JSON.stringify(written.length > 1 ? {postings: written} : written[0], null, 2)}\n`;
    if (typeof output === 'string') await write(output, json);
    else terminal.out(json);
    return exitCode;
  },
};

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Failure(`There is no folder ${dirname(path)} to write to.`, 3, {cause});
    throw cause;
  }
}
