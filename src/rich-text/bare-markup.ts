/** How much markup one section may hold, in characters; far more than any posting has. */
const longest = 200_000;

/** How many tags it may have; what stands between further ones is read as one text. */
const mostTags = 10_000;

/** How deep elements may lie in each other. */
const deepest = 100;

const namesOf = (words: string) => words.split(' ');

/** HTML's names for what a section's body may hold: thirty-one elements, and not one more. */
export const elements: ReadonlySet<string> = new Set(
  namesOf('p div h1 h2 h3 h4 h5 h6 ul ol li dt dd table thead tbody tfoot tr th td pre hr br a strong em code sub sup'),
);

/** Elements that mean the same as one of ours. */
const sameAs = new Map(
  Object.entries({
    div: 'section article header footer main aside nav center figure figcaption address details summary form fieldset legend blockquote dl caption',
    // Underlined lines are headings as bold ones are.
    strong: 'b u',
    em: 'i',
    code: 'kbd samp tt',
    ul: 'menu dir',
  }).flatMap(([name, others]) => namesOf(others).map((other) => [other, name] as const)),
);

/** What makes a heading of a line by its style alone: documents that are pasted in have no other bold. */
const bold = /font-weight:\s*(?:bold|[6-9]00)|text-decoration[^;]*:[^;]*underline/i;

/** Elements whose text is not the posting's own words. */
const dropped = new Set(
  namesOf(
    'script style xmp iframe noembed noframes textarea title noscript template object select button svg math audio video canvas datalist dialog rt rp',
  ),
);

/** Of those, the ones inside which a parser sees no tags. */
const isRaw = /^(?:script|style|xmp|iframe|noembed|noframes|textarea|title)$/;

/** Elements that a start tag of the same kind closes, and those without content: leaving them open nests nothing. */
const nestsNothing = /^(?:p|li|d[td]|t[rdh]|t(?:head|body|foot)|[bh]r)$/;

const token = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(?:[!?]|\/(?![a-z]))[^>]*>?|<(\/?)([a-z][^\s/>]*)/gi;
const attribute = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*("[^"]*"?|'[^']*'?|[^\s>]*))?/y;
const endOfTag = /[\s/]*>/y;

/**
 * Markup with nothing left in its text but the tags a section's body may hold, and of attributes only links.
 *
 * This is no safety layer: it is for quiet. A page whose policy forbids `style=` and `on…=` reports each one that a parser
 * sees, even where it is removed a moment later. What comes out still goes through a parser and a list of what is allowed.
 * It also bounds the work of that parser: length, depth and tags. It reads each character once.
 */
export function bareMarkup(html: string): string {
  // Some feeds begin with a newline that was escaped once too often.
  const text = html.slice(0, longest).replace(/^(?:\s|\\[nrt])+/, '');
  let bare = '';
  let at = 0;
  let depth = 0;
  let tags = 0;
  /** Where underlining says no more than that it is a link. */
  let isInLink = false;
  /** The dropped element that we are in, and how many of its kind lie in each other. */
  let skipped = '';
  let skips = 0;
  /** Whether each `span` that we are in is bold. */
  const spans: boolean[] = [];
  token.lastIndex = 0;
  for (let found; (found = token.exec(text));) {
    if (!skipped) bare += text.slice(at, found.index);
    at = token.lastIndex;
    const written = found[2]?.toLowerCase();
    if (!written) continue;
    const isEnd = found[1] === '/';
    let href = '';
    let isBold = false;
    attribute.lastIndex = at;
    for (let pair; (pair = attribute.exec(text)); at = attribute.lastIndex) {
      if (!href && pair[2] && pair[1]?.toLowerCase() === 'href') href = ` href=${pair[2]}`;
      if (pair[2] && written === 'span' && pair[1]?.toLowerCase() === 'style') isBold = bold.test(pair[2]);
    }
    endOfTag.lastIndex = at;
    const end = endOfTag.exec(text)?.[0];
    // A tag that never ends swallows the rest, for parsers too.
    if (!end) {
      at = text.length;
      break;
    }
    at = token.lastIndex = endOfTag.lastIndex;
    const isClosed = end.includes('/');
    if (written === 'span' && !skipped) {
      if (isEnd) isBold = spans.pop() ?? false;
      else spans.push((isBold &&= !isInLink));
    }
    const name = isBold ? 'strong' : (sameAs.get(written) ?? written);
    if (skipped) {
      if (name === skipped && !isClosed && (skips += isEnd ? -1 : 1) === 0) skipped = '';
    } else if (dropped.has(name)) {
      if (isEnd || isClosed) continue;
      if (isRaw.test(name)) {
        const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
        close.lastIndex = at;
        at = token.lastIndex = close.exec(text)?.index ?? text.length;
      } else {
        skipped = name;
        skips = 1;
      }
    } else if (elements.has(name) && !(written === 'u' && isInLink)) {
      if (name === 'a') isInLink = !isEnd;
      const nests = !nestsNothing.test(name);
      if (nests && !isEnd) depth++;
      if (depth <= deepest && tags++ < mostTags)
        bare += `<${isEnd ? '/' : ''}${name}${name === 'a' && !isEnd ? href : ''}>`;
      if (nests && isEnd) depth = Math.max(0, depth - 1);
    }
  }
  if (!skipped) bare += text.slice(at);
  // Text without a single block in it has its lines in its newlines.
  return /<(?!\/?(?:a|strong|em|code|su[bp])\b)/.test(bare) ? bare : bare.trim().replace(/\r?\n/g, '<br>');
}
