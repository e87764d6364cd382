import type {Config} from 'dompurify';
import {elements} from './bare-markup.js';
import {copyMarkup, type MarkupNode} from './markup.js';
import {view} from './sanitize.js';

const {trustedTypes} = globalThis as {
  trustedTypes?: {createPolicy(name: string, rules: object): NonNullable<Config['TRUSTED_TYPES_POLICY']>};
};

/** Reads markup by DOMPurify, loaded now; nothing where that cannot be, or the page's policy forbids parsing. */
export async function parseWithDomPurify(html: string, baseUrl?: string): Promise<MarkupNode[] | undefined> {
  try {
    const {default: createDomPurify} = await import('dompurify');
    // An instance of our own: a page's hooks and settings on the shared one stay out of this.
    const purifier = createDomPurify(window);
    if (!purifier.isSupported) return undefined;
    const fragment = purifier.sanitize(html, {
      ALLOWED_TAGS: [...elements],
      ALLOWED_ATTR: ['href'],
      ALLOW_ARIA_ATTR: false,
      ALLOW_DATA_ATTR: false,
      FORCE_BODY: true,
      RETURN_DOM_FRAGMENT: true,
      // Asked for here, since DOMPurify without a policy gives an empty body where one is needed. Throws where it is forbidden.
      ...(trustedTypes && {
        TRUSTED_TYPES_POLICY: (policy ??= trustedTypes.createPolicy('dompurify', {
          createHTML: (markup: string) => markup,
          createScriptURL: () => '',
        })),
      }),
    });
    return copyMarkup<Node>(fragment, view, baseUrl);
  } catch {
    return undefined;
  }
}

let policy: Config['TRUSTED_TYPES_POLICY'];

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  euro: '€',
  pound: '£',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

/** Reads markup without any parser: its words, with their lines and bullets. The last resort, and good enough to read. */
export function parseAsText(html: string): MarkupNode[] {
  return html
    .replace(/<li>/g, '\n• ')
    .replace(/<\/?(?:a|strong|em|code|su[bp])\b[^>]*>/g, '')
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '\n\n')
    .replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, hex?: string, code?: string, name?: string) => {
      if (name) return named[name] ?? whole;
      const point = parseInt(code ?? '', hex ? 16 : 10);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    })
    .split('\n')
    .flatMap((line) => [line, {name: 'br', children: []}]);
}

/** Reads markup where the browser has no sanitizer of its own. */
export async function parseOtherwise(html: string, baseUrl?: string): Promise<readonly MarkupNode[]> {
  return (await parseWithDomPurify(html, baseUrl)) ?? parseAsText(html);
}
