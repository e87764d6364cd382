import type {Config} from 'dompurify';
import {elements} from './bare-markup.js';
import {copyMarkup, type MarkupNode, type TreeView} from './markup.js';

// The Sanitizer API is younger than TypeScript's own declarations.
type SetHtml = (this: Element, html: string, options: {sanitizer: unknown}) => void;
type SanitizerConstructor = new (config: object) => unknown;

/** Whether the browser itself made it: what a page puts in its place may be anything, and bound functions look native. */
const isNative = (value: unknown, name: string): boolean =>
  typeof value === 'function' &&
  new RegExp(`^function ${name}\\(\\)\\s*\\{\\s*\\[native code\\]\\s*\\}$`).test(
    Function.prototype.toString.call(value),
  );

// Taken before anything that runs later can replace them; from an element, since old libraries put a thing of their own in
// the place of `Element`.
const {setHTML} = (typeof document === 'undefined' ? {} : document.createElement('div')) as {setHTML?: SetHtml};
const {Sanitizer, trustedTypes} = globalThis as {
  Sanitizer?: SanitizerConstructor;
  trustedTypes?: {createPolicy(name: string, rules: object): NonNullable<Config['TRUSTED_TYPES_POLICY']>};
};

const view: TreeView<Node> = {
  text: (node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : undefined),
  name: (node) =>
    node.nodeType === 1 && (node as Element).namespaceURI === 'http://www.w3.org/1999/xhtml'
      ? (node as Element).localName
      : undefined,
  href: (node) => (node as Element).getAttribute('href') ?? undefined,
  *children(node) {
    for (let child = node.firstChild; child; child = child.nextSibling) yield child;
  },
};

/** Reads markup by the browser's own sanitizer; nothing where there is none. */
export function parseNatively(html: string, baseUrl?: string): MarkupNode[] | undefined {
  if (!isNative(setHTML, 'setHTML') || !isNative(Sanitizer, 'Sanitizer') || !setHTML || !Sanitizer) return undefined;
  try {
    // A document of its own: no custom element of the page comes to life in it, and nothing is fetched.
    const target = document.implementation.createHTMLDocument('').createElement('div');
    const names = [...elements].map((name) => (name === 'a' ? {name, attributes: ['href']} : name));
    setHTML.call(target, html, {sanitizer: new Sanitizer({elements: names, attributes: [], comments: false})});
    return copyMarkup<Node>(target, view, baseUrl);
  } catch {
    return undefined;
  }
}

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

/** Reads markup with the best means that this browser and this page's policy have. Never rejects. */
export async function parseMarkup(html: string, baseUrl?: string): Promise<readonly MarkupNode[]> {
  return parseNatively(html, baseUrl) ?? (await parseWithDomPurify(html, baseUrl)) ?? parseAsText(html);
}
