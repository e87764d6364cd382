import {escapeText} from './plain-markup.js';
import type {Speech} from './prepared.js';
import type {Opening, SiteFile} from './site.js';

/** How many openings a feed tells of. */
const newest = 50;

/** How many addresses one file of a site map may have: https://www.sitemaps.org/protocol.html */
const mostAddresses = 40_000;

/** Signs that XML cannot hold, not even escaped. */
// eslint-disable-next-line no-control-regex
const noXml = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const xml = (text: string) => escapeText(text.replace(noXml, ''));

/** The newest openings as RSS 2.0. */
export function drawFeed(name: string, {locale}: Speech, home: string, openings: readonly Opening[]): string {
  const items = openings.slice(0, newest).map(({key, posting, description}) => {
    const link = xml(new URL(`jobs/${encodeURIComponent(key)}/`, home).href);
    const date = posting.datePosted && new Date(posting.datePosted).toUTCString();
    return `<item><title>${xml(posting.title)}</title><link>${link}</link><guid>${link}</guid>${
      date ? `<pubDate>${date}</pubDate>` : ''
    }<description>${xml(description)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${xml(name)}</title>
<link>${xml(home)}</link>
<description>${xml(name)}</description>
<language>${xml(locale)}</language>
<atom:link href="${xml(new URL('feed.xml', home).href)}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>
`;
}

/** The addresses of a site for search engines, each with the same page in the other languages; in several files where there are very many. */
export function* drawSiteMap(
  url: string,
  lists: readonly string[],
  openings: readonly Opening[],
  languages: readonly (readonly [language: string, folder: string])[],
): Generator<SiteFile> {
  const href = (path: string) => xml(new URL(path, url).href);
  const entry = (path: string, changed?: string) =>
    languages
      .map(([, folder]) => {
        const others =
          languages.length > 1
            ? languages
                .map(
                  ([tag, other]) => `<xhtml:link rel="alternate" hreflang="${xml(tag)}" href="${href(other + path)}"/>`,
                )
                .join('')
            : '';
        return `<url><loc>${href(folder + path)}</loc>${changed ? `<lastmod>${xml(changed)}</lastmod>` : ''}${others}</url>\n`;
      })
      .join('');
  const size = Math.max(1, Math.floor(mostAddresses / languages.length));
  const count = Math.max(1, Math.ceil((lists.length + openings.length) / size));
  for (let file = 0; file < count; file++) {
    let text = '';
    for (let index = file * size; index < Math.min((file + 1) * size, lists.length + openings.length); index++) {
      const list = lists[index];
      const opening = openings[index - lists.length];
      if (list !== undefined) text += entry(list);
      else if (opening) {
        const {dateModified, datePosted} = opening.posting;
        text += entry(`jobs/${encodeURIComponent(opening.key)}/`, dateModified ?? datePosted);
      }
    }
    yield {
      path: count > 1 ? `sitemap-${file + 1}.xml` : 'sitemap.xml',
      text: `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${text}</urlset>
`,
    };
  }
  if (count === 1) return;
  const files = Array.from(
    {length: count},
    (_, file) => `<sitemap><loc>${href(`sitemap-${file + 1}.xml`)}</loc></sitemap>`,
  );
  yield {
    path: 'sitemap.xml',
    text: `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${files.join('\n')}
</sitemapindex>
`,
  };
}
