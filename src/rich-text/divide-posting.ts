import type {Posting, Section, Translation} from '../posting/posting.js';
import {textOf} from '../posting/rich-text.js';
import {bareMarkup} from './bare-markup.js';
import {divide} from './divide.js';
import {english} from './heading-words.js';
import {headingsOf, type Headings} from './headings.js';
import type {MarkupNode, ParseMarkup} from './markup.js';
import {parseMarkup} from './sanitize.js';
import type {Item} from './flow.js';
import {tidy} from './tidy.js';

/** A section, with what its markup holds where it has some, and what reads signs in its lines. */
type Read = readonly [
  section: Section,
  nodes?: readonly MarkupNode[],
  signs?: (items: readonly Item[]) => readonly Item[],
];

/** What may be Markdown that nobody has turned into HTML: a heading, or bold words. */
const markdown = /(?:^|[>\n])[^\S\n]*#{1,6}[^\S\n]+\S|(?:\*\*|__)\S/;

let englishHeadings: Headings | undefined;
/** English with its rarer words, and every language. */
const moreHeadings: Partial<Record<'english' | 'all', Headings>> = {};

/**
 * The posting with every section of HTML made safe, tidied and divided into sections of plain data; the same object when
 * there is nothing to do.
 *
 * Never rejects: what cannot be read is shown as text. The translations' sections are done too.
 *
 * @param parse Reads markup; the browser's own parser when it is left out.
 */
export async function dividePosting(posting: Posting, parse: ParseMarkup = parseMarkup): Promise<Posting> {
  const [sections, ...translated] = await Promise.all(
    [[posting.language ?? '', posting] as const, ...Object.entries(posting.translations)].map(([language, words]) =>
      divided(words, posting, parse, language),
    ),
  );
  if (![sections, ...translated].some(Boolean)) return posting;
  const translations = Object.fromEntries(
    Object.entries(posting.translations).map(([tag, words], index): [string, Translation] => {
      const own = translated[index];
      return [tag, own ? {...words, sections: own} : words];
    }),
  );
  return {
    ...posting,
    ...(sections && {sections}),
    translations,
  };
}

/** The sections divided, or nothing when none holds markup. */
async function divided(
  words: Translation,
  {title, baseUrl}: Posting,
  parse: ParseMarkup,
  language: string,
): Promise<Section[] | undefined> {
  if (!words.sections?.some(({html}) => html !== undefined)) return undefined;
  const read = await Promise.all(
    words.sections.map(async (section): Promise<Read> => {
      if (section.html === undefined) return [section];
      const nodes = await parse(bareMarkup(section.html), baseUrl);
      if (!markdown.test(section.html)) return [section, nodes];
      // Where the chunk does not come, the signs are to be read as they are.
      const {fromMarkdown} = await import('./markdown.js').catch(() => ({fromMarkdown: undefined}));
      return [section, nodes, fromMarkdown];
    }),
  );
  const given = words.title ?? title;
  const sections = sectionsOf(read, given, (englishHeadings ??= headingsOf([english])));
  const isWorld = sections.some((section) => isForeign(section, language));
  if (!isWorld && !sections.some(isUntold)) return sections;
  const scope = isWorld ? 'all' : 'english';
  const more = await Promise.all([
    import('./second-look.js'),
    isWorld ? import('./heading-words-of-other-languages.js') : {otherLanguages: []},
    // Where a chunk does not come, the words are there all the same, only less told apart.
  ]).catch(() => undefined);
  if (!more) return sections;
  const [{rarer, divideByContent}, {otherLanguages}] = more;
  moreHeadings[scope] ??= headingsOf([english, rarer, ...otherLanguages]);
  return sectionsOf(read, given, moreHeadings[scope], divideByContent);
}

function sectionsOf(
  read: readonly Read[],
  title: string,
  headings: Headings,
  byContent?: (divide: (words: Headings) => Section[], headings: Headings) => Section[],
): Section[] {
  const dividedBy = (words: Headings) => {
    const isHeading = (text: string, isLead: boolean) =>
      (isLead ? words.kindOf(text) : words.strictKindOf(text)) !== undefined;
    return read.flatMap(([section, nodes, signs]) => {
      if (!nodes) return [section];
      const {kind, heading} = section;
      return divide(tidy(nodes, isHeading, signs), {kind, title, ...(heading && {heading})}, words);
    });
  };
  const sections = byContent ? byContent(dividedBy, headings) : dividedBy(headings);
  const [first, ...later] = sections;
  // What comes before all that is about the work and the person opens the posting.
  const isOpening =
    read[0]?.[1] &&
    first?.kind === 'other' &&
    !first.heading &&
    first.content.every(({type}) => type === 'paragraph') &&
    later.some(({kind}) => /^(?:responsibilities|(?:preferred-)?qualifications)$/.test(kind));
  return isOpening ? [{...first, kind: 'summary'}, ...later] : sections;
}

/** Whether the common words have left something open: a section or heading of no kind, or a line between lists that may be one. */
const isUntold = ({kind, content}: Section) =>
  kind === 'other' ||
  content.some(
    ({type}, index) => type === 'heading' || (index > 0 && type === 'paragraph' && content[index + 1]?.type === 'list'),
  );

/** Whether a section may hold more than English headings and words tell: not understood, or qualifications in another language. */
function isForeign({kind, heading = '', content}: Section, language: string): boolean {
  const isList = kind === 'qualifications';
  if (kind !== 'other' && !isList) return false;
  if (isList && language) return !/^en\b/i.test(language);
  const text = `${heading} ${textOf(content)}`;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const common = text.match(/\b(?:the|and|to|of|with|you|your|our|for|is|are)\b/gi)?.length ?? 0;
  // A list of short items has few of these in English, too.
  return isList ? common === 0 && words > 12 : common < words / 20 || words === 0;
}
