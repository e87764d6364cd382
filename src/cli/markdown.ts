import MarkdownIt from 'markdown-it';
import {parse as parseYaml} from 'yaml';
import {fieldOf} from './facts.js';

/** What stands above the text of a document, and the text as HTML. */
export interface MarkdownDocument {
  /** The fields of the front matter, where there is one. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Why the front matter could not be read. */
  readonly fault?: string;
  readonly html: string;
}

const bullets = '•●▪■‣◦∙⁃►➢✓✔–—';
const bullet = new RegExp(`^[ \\t]*[${bullets}][ \\t]+`);

/** Whether a line of a paragraph stands for itself, so that its end is one for readers, too. */
const endsItself = (line: string) =>
  /[:：]$/.test(line) || (line.length < 60 && /\p{Lu}/u.test(line) && line === line.toUpperCase());
const standsAlone = (line: string) =>
  /^(?:[-+*·]\s|\d{1,2}[.)]\s)/.test(line) ||
  bullet.test(line) ||
  /^\p{Extended_Pictographic}/u.test(line) ||
  fieldOf(/^(\p{L}[\p{L} ]{1,30}?)\s+[-–—]\s/u.exec(line)?.[1] ?? '') !== undefined ||
  /^[\p{L}][\p{L}\p{N} /&()'’-]{1,30}(?::(?=\s|$)|：)/u.test(line);

/** What is known while a text is written as HTML. */
interface Environment {
  /** Whether a line is the heading of a section by its words alone. */
  readonly isSection: (line: string) => boolean;
}

const markdown = new MarkdownIt({html: true, linkify: true});
// People indent what they paste; there is no code in a posting.
markdown.disable('code');
markdown.renderer.rules['softbreak'] = (tokens, index, _options, environment: unknown) => {
  const isBreak = ({type}: {readonly type: string}) => type === 'softbreak' || type === 'hardbreak';
  const text = (from: typeof tokens) =>
    from
      .map(({content}) => content)
      .join('')
      .trim();
  const start = tokens.findLastIndex((token, at) => at < index && isBreak(token)) + 1;
  const end = tokens.findIndex((token, at) => at > index && isBreak(token));
  const before = text(tokens.slice(start, index));
  const after = text(tokens.slice(index + 1, end < 0 ? undefined : end));
  const isTitle = start === 0 && (environment as Partial<Environment>).isSection?.(before);
  return isTitle || endsItself(before) || standsAlone(after) ? '<br>\n' : '\n';
};

/** The first lines of a text without headings, each by itself where all are short: title, place, pay. */
const withBreaks = (text: string) =>
  /^(?:#{1,6}[ \t]*\p{L}|[=-]{3,}[ \t]*$|<h[1-6])/mu.test(text)
    ? text
    : text.replace(/^\s*(?:\S.*\n){2,5}(?=\s*\n)/, (lines) =>
        lines
          .trim()
          .split('\n')
          .every((line) => line.length < 60 && !/[.,;:]$/.test(line.trim()))
          ? lines.replace(/[ \t]*\n/g, '  \n')
          : lines,
      );

/** Markdown as people type it: headings without a blank behind the `#`, bullets of every shape. */
function typed(text: string): string {
  let isFenced = false;
  return withBreaks(text)
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced;
      if (isFenced) return line;
      return line
        .replace(/^(#{1,6})(?=\p{L})/u, '$1 ')
        .replace(bullet, '- ')
        .replace(/^([ \t]*)\*(?=[^\s*][^*]*$)/, '$1* ')
        .replace(/^([ \t]*[-+*][ \t]+)\[[ xX]\][ \t]+/, '$1');
    })
    .join('\n');
}

/**
 * Reads Markdown, with the front matter that site generators put above it.
 *
 * @param isSection Whether a line is the heading of a section by its words alone.
 */
export function readMarkdown(text: string, isSection: Environment['isSection']): MarkdownDocument {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [whole = '', yaml] = /^\s*---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(plain) ?? [];
  let fields: unknown;
  let fault: string | undefined;
  if (yaml !== undefined) {
    try {
      fields = parseYaml(yaml);
    } catch (error) {
      fault = (error as Error).message.split('\n')[0] ?? '';
    }
  }
  // A line of text between two rules is no front matter.
  const isFields = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  const body = (isFields || fault !== undefined ? plain.slice(whole.length) : plain)
    // What a site generator would put there, none of the words.
    .replace(/^[ \t]*\{%.*%\}[ \t]*$/gm, '');
  return {
    fields: isFields ? (fields as Record<string, unknown>) : {},
    ...(fault !== undefined && {fault}),
    html: markdown.render(typed(body), {isSection} satisfies Environment),
  };
}
