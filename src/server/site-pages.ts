import * as board from '../locales/board-messages.js';
import {errorText} from '../locales/failure.js';
import {orElse} from '../locales/intl.js';
import {setLocale} from '../locales/locale.js';
import type {Posting} from '../posting/posting.js';
import {isOpen} from '../posting/state.js';
import {escapeText} from './plain-markup.js';
import type {Speech} from './prepared.js';
import {drawList, renderBoard} from './render-board.js';
import type {Opening} from './site.js';

/** The same page in another language. */
export interface Alternate {
  readonly language: string;
  readonly path: string;
}

/** What all pages have in common, and where this one is. */
export interface Look {
  readonly name: string;
  readonly speech: Speech;
  /** The language as the site was asked for it. */
  readonly language: string;
  /** The folder of the page from the root of the site. */
  readonly path: string;
  /** The folder of the language. */
  readonly home: string;
  readonly alternates: readonly Alternate[];
  readonly policy: string;
  /** Address of the site, where that is known. */
  readonly url?: string;
  readonly image?: string;
  readonly script: string;
  readonly styles: string;
  readonly icon?: string;
  /** The folder of the search index, where the page has one. */
  readonly search?: string;
}

/** A page of one opening. */
export function drawOpening(
  look: Look,
  {
    posting,
    content,
    description,
    jsonLd,
  }: {readonly posting: Posting; readonly content: string; readonly description: string; readonly jsonLd?: string},
): string {
  const {name, home} = look;
  const title = [posting.title, posting.organization?.name ?? name].filter(Boolean).join(' · ');
  const head = [
    isOpen(posting) ? '' : '<meta name="robots" content="noindex">',
    jsonLd ? `<script type="application/ld+json">${jsonLd}</script>` : '',
  ].join('');
  const main = `<p class="back"><a href="${linkTo(look, home)}">${escapeText(board.allOpenings())}</a></p>
${content}`;
  return drawPage(look, {title, description, kind: 'article', head, main});
}

/** A page of the list. */
export async function drawIndex(
  look: Look,
  {
    openings,
    count,
    page,
    last,
    pathOf,
    data,
  }: {
    readonly openings: readonly Opening[];
    readonly count: number;
    readonly page: number;
    readonly last: number;
    readonly pathOf: (page: number) => string;
    readonly data?: string;
  },
): Promise<string> {
  const {name, speech, home} = look;
  const {language} = speech;
  const words = count > 0 ? board.openings(count, language) : board.noOpenings();
  const steps = [
    page > 1 ? `<a rel="prev" href="${linkTo(look, pathOf(page - 1))}">${escapeText(board.previous())}</a>` : '',
    `<span>${escapeText(board.pageOf(page, last, language))}</span>`,
    page < last ? `<a rel="next" href="${linkTo(look, pathOf(page + 1))}">${escapeText(board.next())}</a>` : '',
  ];
  const pages =
    last > 1
      ? `\n<nav class="pages" aria-label="${escapeText(board.pages())}">${steps.filter(Boolean).join('')}</nav>`
      : '';
  const options = {
    headingLevel: 2,
    postingUrl: `${linkTo(look, home)}jobs/{id}/`,
    // In the order of the pages.
    group: 'none',
  } as const;
  const postings = openings.map(({key, posting}) => ({...posting, id: key}));
  const src = data && linkTo(look, data);
  const search = look.search && `pagefind:${linkTo(look, look.search)}`;
  const list =
    src || search
      ? await renderBoard(postings, {
          ...options,
          lang: look.language,
          ...(src && {src}),
          data: false,
          attributes: {group: undefined, search},
          after: pages,
        })
      : [...drawList(postings, speech, options)].join('') + pages;
  setLocale(speech.locale);
  const body = `<div class="openings">\n${list}\n</div>`;
  const title = name || board.allOpenings();
  const main = `<header class="opening"><h1>${escapeText(title)}</h1><p>${escapeText(words)}</p></header>\n${count > 0 ? body : ''}`;
  return drawPage(look, {title, description: [name, words].filter(Boolean).join(': '), kind: 'website', main});
}

/** The page that a server answers with where there is nothing. */
export function drawMissing(look: Look): string {
  const words = errorText('not-found');
  const main = `<div class="missing"><h1>404</h1><p>${escapeText(words)}</p><p><a class="button" href="${linkTo(look, look.home)}">${escapeText(board.allOpenings())}</a></p></div>`;
  return drawPage(look, {title: words, kind: 'website', head: '<meta name="robots" content="noindex">', main});
}

interface Page {
  readonly title: string;
  readonly description?: string;
  readonly kind: 'article' | 'website';
  readonly head?: string;
  readonly main: string;
}

function drawPage(look: Look, {title, description, kind, head = '', main}: Page): string {
  const {name, speech, language: own, path, home, alternates, policy, url, image, script, styles, icon} = look;
  const isPlaced = url !== undefined && path !== '404.html';
  const address = (to: string) => escapeText(new URL(to, url).href);
  const meta = (property: string, content?: string) =>
    content ? `<meta property="${property}" content="${escapeText(content)}">` : '';
  const many = alternates.length > 1;
  const lines = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">`,
    `<title>${escapeText(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    description ? `<meta name="description" content="${escapeText(description)}">` : '',
    '<meta name="color-scheme" content="light dark">',
    isPlaced ? `<link rel="canonical" href="${address(path)}">` : '',
    ...(isPlaced && many
      ? [
          ...alternates.map(
            ({language, path}) => `<link rel="alternate" hreflang="${escapeText(language)}" href="${address(path)}">`,
          ),
          `<link rel="alternate" hreflang="x-default" href="${address(alternates[0]?.path ?? '')}">`,
        ]
      : []),
    url
      ? `<link rel="alternate" type="application/rss+xml" title="${escapeText(name || title)}" href="${linkTo(look, `${home}feed.xml`)}">`
      : '',
    meta('og:title', title),
    meta('og:type', kind),
    meta('og:description', description),
    meta('og:site_name', name),
    meta('og:locale', speech.locale.replace('-', '_')),
    isPlaced ? meta('og:url', new URL(path, url).href) : '',
    meta('og:image', image),
    `<link rel="icon" href="${icon ? linkTo(look, icon) : 'data:,'}">`,
    `<link rel="stylesheet" href="${linkTo(look, styles)}">`,
    `<script type="module" src="${linkTo(look, script)}"></script>`,
    head,
  ];
  const languages = many
    ? `<ul class="languages" role="list">${alternates
        .map(({language, path: to}) => {
          const words = escapeText(nameOf(language));
          const tag = escapeText(language);
          return language === own
            ? `<li><span lang="${tag}" aria-current="true">${words}</span></li>`
            : `<li><a href="${linkTo(look, to)}" hreflang="${tag}" lang="${tag}">${words}</a></li>`;
        })
        .join('')}</ul>`
    : '';
  return `<!doctype html>
<html lang="${escapeText(speech.locale)}" dir="${speech.direction}">
<head>
${lines.filter(Boolean).join('\n')}
</head>
<body>
<header class="site"><p><a href="${linkTo(look, home)}">${escapeText(name || board.allOpenings())}</a></p>${languages}</header>
<main>
${main}
</main>
</body>
</html>
`;
}

/** The name of a language in itself. */
function nameOf(tag: string): string {
  return orElse(() => new Intl.DisplayNames([tag, 'en'], {type: 'language'}).of(tag), tag);
}

/** A path of the site as a link on a page: relative, so that the site works in any folder. The page for what is missing may be shown anywhere. */
function linkTo({path, url}: Look, to: string): string {
  const folders = path.split('/').length - 1;
  const base = path === '404.html' ? (url ? new URL(url).pathname : '/') : '../'.repeat(folders) || './';
  return escapeText(`${base}${to.split('/').map(encodeURIComponent).join('/')}`);
}
