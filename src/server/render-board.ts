import {
  createBoard,
  groupNames,
  plainQuery,
  sortOrders,
  type Group,
  type GroupName,
  type SortOrder,
} from '../board/board.js';
import {valueName} from '../elements/board-names.js';
import {withFeatured} from '../elements/board-featured.js';
import {drawCard} from '../elements/draw-card.js';
import {drawHeading} from '../elements/draw-text.js';
import {drawingOf} from '../elements/frame-controller.js';
import * as say from '../locales/board-messages.js';
import {setLocale} from '../locales/locale.js';
import {PostingError} from '../posting/error.js';
import type {NativePosting} from '../posting/native.js';
import type {Posting} from '../posting/posting.js';
import {linkOf} from './card-link.js';
import {Html} from './html.js';
import {escapeJson, escapeText, plainMarkup} from './plain-markup.js';
import {speechOf, spokenPosting, type Speech} from './prepared.js';
import {filledFields, lookAttributes, startTag, type RenderOptions} from './render.js';

/** What is chosen for a board. */
export interface BoardRenderOptions extends Pick<
  RenderOptions,
  'lang' | 'baseUrl' | 'headingLevel' | 'data' | 'theme' | 'colorScheme'
> {
  /** The addresses that the script asks for the postings, divided by blanks; then they do not stand in the element as JSON. */
  readonly src?: string;
  /** Where openings are read, with `{id}` and `{slug}` for the posting's; the posting's own address by default. */
  readonly postingUrl?: string;
  /** By what the openings stand in groups: `department` by default, `team`, `place` or `none`. */
  readonly group?: GroupName;
  /** In which order they stand: `newest` by default, `title` or `closing`. */
  readonly sort?: SortOrder;
  /** The ids of openings that come first, divided by blanks. */
  readonly featured?: string;
  /** How many openings are on a page once the script has come; without it all are listed. */
  readonly pageSize?: number;
  /** How the list then goes on. */
  readonly paging?: 'pages' | 'more' | 'all';
  /** Further attributes of the element: `{savable: true, filters: 'department country'}`. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Markup of the page's author below the list, shown while there is nothing better, as the list is: a way to further pages. */
  readonly after?: string;
}

/**
 * Draws `<job-board>` with all its openings, in groups, as its children: readable without script and style, found by search
 * engines, and replaced by the board when the script has come, which then asks no server for what stands in the page.
 *
 * There is no `shadow` form: what a board has beside its list (search, filters, pages) does nothing without script.
 *
 * ```js
 * return new Response(renderBoard(postings, {lang: 'de', postingUrl: '/jobs/{id}'}).stream());
 * ```
 *
 * @param postings As `readPostings` gives them, or in the native format. One without a title is left out, as in the browser.
 */
export function renderBoard(
  postings: Iterable<Posting | NativePosting> | AsyncIterable<Posting | NativePosting>,
  options: BoardRenderOptions = {},
): Html {
  const {lang = 'en', src, data = src === undefined, headingLevel, postingUrl, after = ''} = options;
  const {group, sort, featured, pageSize, paging} = options;
  const {theme, colorScheme} = lookAttributes(options);
  return new Html(async function* () {
    const speech = await speechOf(lang, 'board');
    const spoken: Posting[] = [];
    for await (const given of postings) {
      const posting = usable(given, speech, options);
      if (posting) spoken.push(posting);
    }
    yield startTag('job-board', {
      lang: speech.locale,
      dir: speech.direction,
      theme,
      'color-scheme': colorScheme,
      src,
      'heading-level': headingLevel,
      'posting-url': postingUrl,
      group,
      sort,
      featured,
      'page-size': pageSize,
      paging,
      ...options.attributes,
    });
    yield* drawList(spoken, speech, options);
    yield after;
    if (data) yield* drawData(spoken);
    yield '</job-board>';
  });
}

function usable(given: Posting | NativePosting, {locale}: Speech, {baseUrl}: BoardRenderOptions): Posting | undefined {
  try {
    return spokenPosting(given, locale, baseUrl);
  } catch (error) {
    if (error instanceof PostingError) return undefined;
    throw error;
  }
}

/** So many cards are one piece: each has its price on its way to the visitor. */
const pieceSize = 50;

/** The list of a board, in pieces. */
export function* drawList(
  postings: readonly Posting[],
  speech: Speech,
  {headingLevel = 2, postingUrl, baseUrl, group, sort, featured = ''}: BoardRenderOptions,
): Generator<string> {
  const {locale, language} = speech;
  setLocale(locale);
  const nameOf = (filter: Parameters<typeof valueName>[0], value: string) => valueName(filter, value, language);
  const query = {
    ...plainQuery,
    // What comes from a page's author by way of JavaScript may be anything.
    group: groupNames.find((name) => name === group) ?? 'department',
    sort: sortOrders.find((name) => name === sort),
  };
  const board = createBoard(postings, {language, nameOf});
  const {matches, groups} = withFeatured(board.find(query), new Set(featured.split(/\s+/).filter(Boolean)));
  if (matches.length === 0) {
    yield `<p>${escapeText(say.noOpenings())}</p>`;
    return;
  }
  const isGrouped = groups.length > 1;
  const level = Math.min(4, Math.max(1, headingLevel || 2)) + (isGrouped ? 1 : 0);
  const omit = [
    ...(new Set(postings.map(({organization}) => organization?.name)).size === 1 ? (['organization'] as const) : []),
    ...(isGrouped && query.group === 'department' ? (['department'] as const) : []),
  ];
  const drawEntry = (posting: Posting) =>
    drawCard(posting, {...drawingOf(posting, language), level, href: linkOf(posting, postingUrl, baseUrl), omit});
  const all: readonly Pick<Group, 'label' | 'from' | 'to'>[] = isGrouped
    ? groups
    : [{label: '', from: 0, to: matches.length}];
  let piece = '';
  for (const {label, from, to} of all) {
    if (isGrouped) piece += plainMarkup(drawHeading(level - 1, label || say.unspecified()));
    piece += '<ul role="list">';
    for (let at = from; at < to; at++) {
      const posting = matches[at];
      if (posting) piece += `<li>${plainMarkup(drawEntry(posting))}</li>`;
      if (at % pieceSize < pieceSize - 1) continue;
      yield piece;
      piece = '';
      // Something else may have been drawn meanwhile, in another language.
      setLocale(locale);
    }
    piece += '</ul>';
  }
  yield piece;
}

/** The postings as the element reads them, in pieces. */
function* drawData(postings: readonly Posting[]): Generator<string> {
  yield '<script type="application/json">{"postings":[';
  for (let from = 0; from < postings.length; from += pieceSize) {
    const piece = postings.slice(from, from + pieceSize).map((posting) => escapeJson(filledFields(posting)));
    yield (from > 0 ? ',' : '') + piece.join(',');
  }
  yield ']}</script>';
}
