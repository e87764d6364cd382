import {presets, type Preset} from '../elements/presets.js';
import type {ColorScheme} from '../elements/scheme.js';
import {postingToJobPosting} from '../structured-data/job-posting.js';
import {jsonLdOf} from '../structured-data/json-ld.js';
import {renderPosting} from '../server/index.js';
import {Failure, oneOf, type Command} from './command.js';
import {readNamed, tellLost} from './postings.js';

const forms = ['html', 'light', 'json-ld'] as const;
const themes = Object.keys(presets) as Preset[];
const colorSchemes = ['light', 'dark'] as const satisfies readonly ColorScheme[];

/** Draws postings as HTML or JSON-LD. */
export const render: Command = {
  name: 'render',
  summary: 'Draw postings as HTML for a page, or as structured data.',
  details: [
    '  html     the element with declarative shadow DOM, taken over by the script',
    '  light    plain HTML inside the element, for hosts without shadow roots',
    '  json-ld  schema.org’s JobPosting, for <script type="application/ld+json">',
  ].join('\n'),
  operands: '<file|address>',
  options: [
    ['--to <form>', 'html, light or json-ld', 'html'],
    ['--lang <tag>', 'the language of the interface; the posting’s own by default'],
    ['--job <id>', 'only the posting of that id'],
    ['--url <address>', 'the page’s own address, for json-ld'],
    ['--heading-level <level>', 'the level of the title among the page’s headings', '2'],
    ['--theme <name>', `the look of html: ${themes.join(', ')}`],
    ['--color-scheme <scheme>', 'light or dark, for html; what is behind the element by default'],
    ['--format <name>', 'the feed’s format, where it is not to be told from the answer'],
  ],
  examples: [
    ['render posting.json --to light > posting.html', 'HTML that any page can carry'],
    ['render posting.json --theme card --color-scheme dark', 'for a dark page, in a look of ours'],
    ['render lever:acme --job 4f1c --lang de', 'one posting of a board, in German'],
  ],
  async run({operands: [name = '-'], options, terminal}) {
    const {lang, job, url, format, headingLevel} = options;
    const to = oneOf(forms, options['to'], '--to');
    const theme = options['theme'] === undefined ? undefined : oneOf(themes, options['theme'], '--theme');
    const colorScheme =
      options['colorScheme'] === undefined ? undefined : oneOf(colorSchemes, options['colorScheme'], '--color-scheme');
    const level = Number(headingLevel);
    if (!(level >= 1 && level <= 5)) throw new Failure('A heading level is 1 to 5.', 2);
    const {postings, lost} = await readNamed(name, terminal, {
      ...(typeof format === 'string' && {format}),
      ...(typeof job === 'string' && {job}),
    });
    const exitCode = tellLost(lost, terminal);
    if (postings.length === 0) throw new Failure(`There is no such posting in ${name}.`);
    for (const posting of postings) {
      if (to === 'json-ld') {
        terminal.out(`${jsonLdOf(postingToJobPosting(posting, typeof url === 'string' ? {url} : {}))}\n`);
        continue;
      }
      const html = renderPosting(posting, {
        form: to === 'light' ? 'light' : 'shadow',
        headingLevel: level,
        ...(typeof lang === 'string' && {lang}),
        ...(theme && {theme}),
        ...(colorScheme && {colorScheme}),
      });
      for await (const piece of html) terminal.out(piece);
      terminal.out('\n');
    }
    return exitCode;
  },
};
