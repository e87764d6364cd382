import {decodeOnce} from './drafts.js';

/** What is to be read of HTML, on one line: tags and comments taken out, references decoded. For comparing and for short notes. */
export function textOfMarkup(html: string): string {
  // `[^<>]`, not `[^>]`: a page of open brackets must not take quadratic time.
  const text = decodeOnce(html.replace(/<!--[^]*?(?:-->|$)|<[^<>]*>/g, ' ')).replace(/&[mn]dash;/g, '–');
  return text.replace(/\s+/g, ' ').trim();
}
