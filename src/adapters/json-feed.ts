import {webAddress} from '../posting/address.js';
import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {markupOf, sectionOf} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';
import {draftOf} from './schema-org.js';

/**
 * Reads a JSON Feed: Teamtailor's, whose items hold a JobPosting each, and plain ones, whose items are titles and texts.
 *
 * https://www.jsonfeed.org/version/1.1/
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const channel: Loose = isObject(answer) ? answer : {};
  const feed = await feedOf(unwrap(answer, 'items'), context, (item) => draftOfItem(item, channel, context.address));
  const next = webAddress(channel.next_url, context.address);
  return next && next !== context.address ? {...feed, next} : feed;
}

function draftOfItem(item: Loose, channel: Loose, address?: string): Draft {
  const [job] = listOf(item._jobposting);
  const said: Draft = job ? draftOf(job, address) : {};
  const body = sectionOf(item.content_html) ?? sectionOf(markupOf(item.content_text));
  const sections = [said.sections].flat().filter(Boolean);
  return {
    ...said,
    id: item.id,
    title: textOf(item.title) ?? said.title,
    url: item.url ?? item.external_url ?? said.url,
    language: said.language ?? item.language ?? channel.language,
    // Teamtailor names its feed after the company; what others call theirs is not known.
    organization: said.organization || (job && channel.title),
    datePosted: said.datePosted ?? item.date_published,
    dateModified: said.dateModified ?? item.date_modified,
    sections: sections.length > 0 ? sections : body,
  };
}
