/** A whole careers site: what `job-posting-elements build` writes, as texts that anybody can put anywhere. */
import {sectionHeading} from '../locales/messages.js';
import {setLocale} from '../locales/locale.js';
import {translatedPosting} from '../locales/translated-posting.js';
import type {Posting} from '../posting/posting.js';
import {textOf} from '../posting/rich-text.js';
import {slugOf} from '../posting/slug.js';
import {isOpen} from '../posting/state.js';
import {postingToJobPosting} from '../structured-data/job-posting.js';
import {jsonLdOf} from '../structured-data/json-ld.js';
import {preparedPosting, speechOf, type Speech} from './prepared.js';
import {postingStyles, renderPosting} from './render.js';
import {drawIndex, drawMissing, drawOpening, type Alternate, type Look} from './site-pages.js';
import {drawFeed, drawSiteMap} from './site-feeds.js';

/** What a site is built with. */
export interface SiteOptions {
  /** Where the site will be, with its folder: `https://careers.example.com/`. Needed for what names whole addresses. */
  readonly url?: string;
  /** The name of the company; that of the first posting by default. */
  readonly name?: string;
  /** The languages of the site; the first one stands at its root. */
  readonly languages: readonly string[];
  /** Paths of the files that pages load, from the root of the site. */
  readonly assets: Pick<Look, 'script' | 'styles' | 'search' | 'icon'>;
  /** Address of a picture for links on social networks. */
  readonly image?: string;
  /** How many openings are on a page of the list. */
  readonly pageSize?: number;
}

/** A file of a site. */
export interface SiteFile {
  /** Its path from the root of the site. */
  readonly path: string;
  readonly text: string;
}

/** What is remembered of a posting once its pages are drawn: enough for a list, little enough for very many. */
export interface Opening {
  /** The name of its folder. */
  readonly key: string;
  /** The posting without its body. */
  readonly posting: Posting;
  /** How its body begins. */
  readonly description: string;
}

/** Above so many openings the list is not handed to visitors whole. */
const mostForBoard = 2000;

/** Draws a site: first each posting, then what is known only when all have been seen. */
export class Site {
  readonly #options: SiteOptions;
  readonly #openings: Opening[] = [];
  readonly #keys = new Set<string>();
  #name?: string;
  readonly #policies = new Map<boolean, Promise<string>>();

  constructor(options: SiteOptions) {
    this.#options = options;
    this.#name = options.name;
  }

  /** The openings so far; after `finish` the newest first. */
  get openings(): readonly Opening[] {
    return this.#openings;
  }

  /** How many openings the list has so far. */
  get count(): number {
    return this.#openings.length;
  }

  /** The Content-Security-Policy under which every page works. Each carries its own: only where there is a search index it lets in what that needs. */
  get policy(): Promise<string> {
    return this.#policyOf(this.#options.assets.search !== undefined);
  }

  #policyOf(hasSearch: boolean): Promise<string> {
    let policy = this.#policies.get(hasSearch);
    if (!policy) this.#policies.set(hasSearch, (policy = policyWith(hasSearch)));
    return policy;
  }

  /**
   * Draws the pages of a posting, one for each language.
   *
   * @throws {PostingError} when it cannot be read; the others are not touched by that.
   */
  async add(given: Posting): Promise<readonly SiteFile[]> {
    const {languages, url} = this.#options;
    const key = this.#keyOf(given);
    const files: SiteFile[] = [];
    for (const language of languages) {
      const speech = await speechOf(language, 'board');
      const posting = await preparedPosting(given, speech);
      this.#name ??= posting.organization?.name ?? '';
      const path = `${this.folderOf(language)}jobs/${key}/`;
      const canonical = url && new URL(path, url).href;
      const content = await renderPosting(posting, {lang: language, headingLevel: 1});
      const look = await this.#look(language, speech, path, (other) => `${this.folderOf(other)}jobs/${key}/`);
      setLocale(speech.locale);
      const page = drawOpening(look, {
        posting,
        content,
        description: descriptionOf(posting),
        jsonLd: isOpen(posting)
          ? jsonLdOf(postingToJobPosting(posting, {...(canonical && {url: canonical}), headingOf: sectionHeading}))
          : undefined,
      });
      files.push({path: `${path}index.html`, text: page});
    }
    // Kept without its body.
    if (isOpen(given)) this.#openings.push({key, posting: {...given, sections: []}, description: descriptionOf(given)});
    return files;
  }

  /** Draws what lists the openings: the list in pages, the data of its board, site map, feeds, and the page for what is not there. */
  async *finish(): AsyncGenerator<SiteFile> {
    const {languages, url, assets, pageSize = 60} = this.#options;
    this.#openings.sort((a, b) => (b.posting.datePosted ?? '').localeCompare(a.posting.datePosted ?? ''));
    const openings = this.#openings;
    const hasBoard = openings.length <= mostForBoard;
    const last = Math.max(1, Math.ceil(openings.length / pageSize));
    for (const language of languages) {
      const speech = await speechOf(language, 'board');
      const folder = this.folderOf(language);
      const spoken = openings.map((opening) => ({
        ...opening,
        posting: translatedPosting(opening.posting, speech.locale),
      }));
      for (let page = 1; page <= last; page++) {
        const pathOf = (base: string, number: number) => (number > 1 ? `${base}page/${number}/` : base);
        const path = pathOf(folder, page);
        const hasSearch = page === 1 && assets.search !== undefined;
        const look = await this.#look(language, speech, path, (other) => pathOf(this.folderOf(other), page), hasSearch);
        setLocale(speech.locale);
        const text = await drawIndex(look, {
          openings: spoken.slice((page - 1) * pageSize, page * pageSize),
          count: openings.length,
          page,
          last,
          pathOf: (number) => pathOf(folder, number),
          data: hasBoard && page === 1 && !hasSearch ? `${folder}postings.json` : undefined,
        });
        yield {path: `${path}index.html`, text};
      }
      if (hasBoard && assets.search === undefined) yield {path: `${folder}postings.json`, text: dataOf(spoken)};
      if (url)
        yield {path: `${folder}feed.xml`, text: drawFeed(this.#name ?? '', speech, new URL(folder, url).href, spoken)};
    }
    const speech = await speechOf(languages[0], 'board');
    const look = await this.#look(languages[0] ?? 'en', speech, '404.html');
    setLocale(speech.locale);
    yield {path: '404.html', text: drawMissing(look)};
    if (url) {
      yield* drawSiteMap(
        url,
        this.#paths(last),
        this.#openings,
        languages.map((tag) => [tag, this.folderOf(tag)] as const),
      );
      yield {path: 'robots.txt', text: `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', url).href}\n`};
    }
  }

  /** The folders of the list. */
  #paths(last: number): readonly string[] {
    return Array.from({length: last}, (_, index) => (index ? `page/${index + 1}/` : ''));
  }

  /** The folder of a language, from the root of the site. */
  folderOf(language: string): string {
    return language === this.#options.languages[0] ? '' : `${language}/`;
  }

  async #look(
    language: string,
    speech: Speech,
    path: string,
    pathIn?: (language: string) => string,
    hasSearch = false,
  ): Promise<Look> {
    const {url, languages, assets, image} = this.#options;
    const {search, ...files} = assets;
    const alternates: Alternate[] = pathIn ? languages.map((language) => ({language, path: pathIn(language)})) : [];
    return {
      ...files,
      ...(hasSearch && search && {search: `${search}${language}/`}),
      speech,
      path,
      alternates,
      name: this.#name ?? '',
      language,
      home: this.folderOf(language),
      policy: await this.#policyOf(hasSearch),
      ...(url && {url}),
      ...(image && {image}),
    };
  }

  /** A name for the folder of a posting that no other one has: the same from one build to the next. */
  #keyOf({id, title}: Posting): string {
    const words = [begun(slugOf({title}), 60), id && begun(slugOf({title: id}), 40)];
    const key = [...new Set(words)].filter(Boolean).join('-') || 'job';
    let free = key;
    for (let number = 2; this.#keys.has(free); number++) free = `${key}-${number}`;
    this.#keys.add(free);
    return free;
  }
}

/** The first letters of a word, none of them cut in half. */
const begun = (word: string, length: number) => Array.from(word).slice(0, length).join('');

/** How a posting begins, for search results and links: one or two sentences. */
function descriptionOf({sections}: Posting): string {
  const text = textOf((sections.find(({kind}) => kind === 'summary') ?? sections[0])?.content ?? [])
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= 160) return text;
  return `${text.slice(0, 160).replace(/\s\S*$/, '')}…`;
}

/** The openings as the board reads them. */
const dataOf = (openings: readonly Opening[]) =>
  `${JSON.stringify({postings: openings.map((opening) => listedPosting(opening))})}\n`;

/**
 * An opening as the board reads it: what a list shows, and where it is read.
 *
 * @param to What the address is relative to, as the way from there to the list.
 */
export function listedPosting({key, posting, description}: Opening, to = ''): object {
  const {baseUrl: _, detailUrl: __, translations: ___, ...rest} = posting;
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => !(Array.isArray(value) && value.length === 0))),
    id: key,
    url: `${to}jobs/${key}/`,
    ...(description && {sections: [{kind: 'summary', text: description}]}),
  };
}

/** A policy that lets in what is the site's own, and of styles what the elements carry in their markup. */
async function policyWith(hasSearch: boolean): Promise<string> {
  const hashes = await Promise.all(
    postingStyles().map(async (style) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
  return [
    "default-src 'none'",
    `script-src 'self'${hasSearch ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self' ${hashes.join(' ')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
