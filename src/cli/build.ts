import {cleanLanguageTag} from '../locales/language.js';
import {webAddress} from '../posting/address.js';
import {buildSite, type BuildOptions} from './build-site.js';
import {Failure, type Command, type Invocation, type Option} from './command.js';

/** The options that `build` and `preview` have in common. */
export const siteOptions: readonly Option[] = [
  ['--name <name>', 'the company’s name; that of the first posting by default'],
  ['--lang <tags>', 'the languages of the site, divided by commas; the first stands at its root', 'en'],
  ['--theme <file>', 'a style sheet with custom properties (--job-accent …), put after ours'],
  ['--icon <file>', 'the icon of the site'],
  ['--format <name>', 'the feed’s format, where it is not to be told from the answer'],
];

/** Reads them. */
export function readSiteOptions({
  name,
  lang,
  theme,
  icon,
  format,
}: Invocation['options']): Pick<BuildOptions, 'name' | 'languages' | 'theme' | 'icon' | 'format'> {
  const languages = String(lang)
    .split(',')
    .map((tag) => {
      const clean = cleanLanguageTag(tag);
      if (!clean) throw new Failure(`“${tag}” is no language tag.`, 2);
      return clean;
    });
  return {
    languages: [...new Set(languages)],
    ...(typeof name === 'string' && {name}),
    ...(typeof theme === 'string' && {theme}),
    ...(typeof icon === 'string' && {icon}),
    ...(typeof format === 'string' && {format}),
  };
}

/** Builds a careers site. */
export const build: Command = {
  name: 'build',
  summary: 'Build a whole careers site: plain files for any web server.',
  details: [
    'A list of the openings with a board, a page for each of them with structured',
    'data, site map, feed, and a page for what is not there. Only what has changed',
    'is written again. A posting that cannot be used does not stop the others.',
  ].join(' '),
  operands: '<file|address...>',
  options: [
    ['-o, --out <folder>', 'where to write', 'site'],
    ['--url <address>', 'where the site will be: for canonical addresses, site map and feed'],
    ...siteOptions,
    ['--image <address>', 'a picture for links on social networks'],
    ['--search <engine>', '“pagefind”: a search index for boards too large to load whole'],
    ['-q, --quiet', 'say nothing but errors'],
  ],
  examples: [
    ['build postings/*.json --out site --url https://careers.example.com/', 'a site of some files'],
    ['build greenhouse:acme --lang en,de --theme theme.css', 'a company’s board in two languages'],
    ['build openings.ndjson --search pagefind', 'a hundred thousand postings, one on a line'],
  ],
  async run({operands, options, terminal}) {
    const {out, url, image, search, quiet} = options;
    const address = url === undefined ? undefined : webAddress(url);
    if (url !== undefined && !address) throw new Failure(`“${String(url)}” is no web address.`, 2);
    if (search !== undefined && search !== 'pagefind') throw new Failure(`There is no engine “${String(search)}”.`, 2);
    const isQuiet = quiet === true;
    const built = await buildSite(
      operands,
      {
        ...readSiteOptions(options),
        out: String(out),
        // Without the slash, the last folder would be lost.
        ...(address && {url: address.endsWith('/') ? address : `${address}/`}),
        ...(typeof image === 'string' && {image}),
        hasSearch: search === 'pagefind',
        isQuiet,
      },
      terminal,
    );
    const {openings, written, unchanged, removed, policy, failures} = built;
    const {style, tell} = terminal;
    if (!isQuiet) {
      const counts = [`${written} written`, `${unchanged} unchanged`, ...(removed ? [`${removed} removed`] : [])];
      tell(`${style.tell('green', 'built:')} ${openings} openings in ${String(out)} (files: ${counts.join(', ')})\n`);
      if (!address) tell('Without --url there are no canonical addresses, no site map and no feed.\n');
      tell(`The pages carry this Content-Security-Policy, and work when the server sends it:\n  ${policy}\n`);
    }
    if (failures.length === 0) return 0;
    tell(`${style.tell('red', `${failures.length} could not be used:`)}\n`);
    for (const failure of failures) tell(`  ${failure}\n`);
    return 1;
  },
};
