import {expect, fn, userEvent, waitFor} from 'storybook/test';
import preview from '../.storybook/preview.js';
import {asIf} from './as-if.js';
import {all, elementIn, named, shown} from './walk.js';

/*
 * Several boards stand on the page of documentation, and its address is Storybook's: so all of them have `no-url`.
 */

const meta = preview.meta({
  title: 'Elements/job-board',
  component: 'job-board',
  args: {src: 'answers/openings', noUrl: true},
});

type Board = HTMLElementTagNameMap['job-board'];

/** The titles of the openings in the list, once there are as many as wanted. */
const titles = (board: Element, count: number) =>
  waitFor(async () => {
    const cards = all(board, '.overview:not([hidden]) article [part=title]').filter((one) => one.checkVisibility());
    await expect(cards).toHaveLength(count);
    return cards.map(({textContent}) => textContent.trim());
  });

/** The opening that is read, once it is drawn. */
const opening = (board: Board, title: string) =>
  waitFor(async () => {
    const posting = all(board, '.opening job-posting')[0];
    await expect(posting?.shadowRoot?.querySelector('h2')?.textContent).toContain(title);
  });

async function search(board: Board, words: string) {
  await userEvent.type(await named(board, 'searchbox', /.+/), words);
}

export const Ready = meta.story();

/** Whatever fits is marked; a letter in the wrong place is forgiven. */
export const Searched = meta.story({
  play: async ({canvasElement}) => {
    const board = elementIn(canvasElement, 'job-board');
    await search(board, 'cartogrpaher');
    await expect((await titles(board, 3)).join()).toMatch(/Cartographer.*Cartographer.*Cartographer/);
    await expect(all(board, 'article mark').length).toBeGreaterThan(2);
  },
});

/** Set from the start, and the visitor's to change. */
export const Filtered = meta.story({args: {preset: 'department=Survey&department=Software&workplace=remote'}});

/** Of one department alone, by an attribute: nobody can take that off. */
export const OfOneDepartment = meta.story({args: {'attribute:department': 'Software'}});

/** In groups by place; by department without a word. */
export const Grouped = meta.story({args: {group: 'place'}});

/** One list without groups. */
export const NotGrouped = meta.story({args: {group: 'none'}});

export const Pages = meta.story({args: {pageSize: 6, group: 'none'}});

/** A button for more; the first of what is new gets the focus. */
export const More = meta.story({args: {pageSize: 6, group: 'none', paging: 'more'}});

export const All = meta.story({args: {paging: 'all'}});

/** What comes first, what is new, and what a visitor may keep for later in their own browser. */
export const FeaturedAndSavable = meta.story({
  args: {featured: 'opening-9 opening-4', savable: true, group: 'none', pageSize: 8},
});

/** Read in place: with the way back, to the one before and after, and others like it. */
export const OpenedPosting = meta.story({
  args: {savable: true, checkable: true},
  play: async ({canvasElement}) => {
    const board = elementIn(canvasElement, 'job-board');
    await userEvent.click(await named(board, 'link', 'Lead Cartographer, Trail Maps'));
    await opening(board, 'Lead Cartographer');
  },
});

// What postings may say.

/** Closing today, without a word about pay, with three, in four towns, from home, in another language and script. */
export const OfEveryKind = meta.story({args: {src: 'answers/particular-openings', group: 'none'}});

/** A title that someone wanted everything in, and words that have no place to break. */
export const LongAndUnbrokenWords = meta.story({
  args: {src: 'answers/particular-openings', group: 'none', savable: true},
  globals: {width: '240'},
});

// While there are no openings.

/** Nothing is open. What the slot `empty` has stands below. */
export const Empty = meta.story({
  args: {src: 'answers/none', 'slot:empty': 'Write to us all the same: maps@fellandfjord.example'},
});

/** Nothing fits. What can be taken off is offered, with what it would bring. */
export const NoMatch = meta.story({
  args: {preset: 'department=Survey&workplace=remote'},
  play: async ({canvasElement}) => {
    const board = elementIn(canvasElement, 'job-board');
    await shown(board, 'Survey');
    await search(board, 'pilot');
    await waitFor(() => expect(all(board, '[part=empty]')).toHaveLength(1));
  },
});

/** An answer that begins and does not end. */
export const Loading = meta.story({args: {src: 'answers/endless'}});

export const Failed = meta.story({args: {src: 'answers/missing'}});

/** The children that it was given stay. */
export const FailedWithChildren = meta.story({
  args: {src: 'answers/missing', 'slot:': 'Our openings are on the notice board, too.'},
});

/** One of two sources failed: what the other gave is shown, and it is said that it is not all. */
export const PartlyFailed = meta.story({args: {src: 'answers/openings answers/missing'}});

/** Asked again, the source failed: the openings stay, and it is said from when they are. */
export const Stale = meta.story({
  args: {src: 'answers/openings-once'},
  play: async ({canvasElement}) => {
    const board = elementIn(canvasElement, 'job-board');
    await shown(board, 'Lead Cartographer');
    board.reload();
    await shown(board, 'Showing the version from');
  },
});

// Where it may stand.
export const RightToLeft = meta.story({args: {src: 'answers/arabic-openings'}, globals: {language: 'ar'}});
export const InAnotherLanguageThanThePage = meta.story({globals: {language: 'de'}});
export const Dark = meta.story({globals: {scheme: 'dark'}, args: {savable: true}});
export const OnADarkSite = meta.story({globals: {host: 'dark'}});
export const AmongForeignCss = meta.story({globals: {host: 'foreign'}});
export const Narrow = meta.story({
  args: {savable: true, preset: 'department=Survey', pageSize: 4},
  globals: {width: '320'},
});
export const ForcedColours = meta.story({
  args: {preset: 'workplace=remote', savable: true},
  decorators: [asIf('forced-colors: active')],
});
export const MoreContrast = meta.story({decorators: [asIf('prefers-contrast: more')]});
export const Print = meta.story({decorators: [asIf('print')]});

// What a visitor does.

/** Opened, ticked with the space bar, closed with escape; every choice is told by an event. */
export const FilteringByKeyboard = meta.story({
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const board = elementIn(canvasElement, 'job-board');
    const filtered = fn<(filters: unknown, count: number) => void>();
    board.addEventListener('job-filter', ({detail}) => filtered(detail.filters, detail.count));
    await shown(board, 'Lead Cartographer');
    // A browser makes a press of the enter key on a summary; simulated keys do not.
    const summary = all(board, '#filter-department')[0];
    summary?.focus();
    summary?.click();
    const box = await named(board, 'checkbox', /Software/);
    box.focus();
    await userEvent.keyboard(' ');
    await titles(board, 4);
    await userEvent.keyboard('{Escape}');
    await expect(board.shadowRoot?.activeElement?.id).toBe('filter-department');
    await waitFor(() => expect(filtered.mock.calls).toEqual([[{department: ['Software']}, 4]]));
    (await named(board, 'button', /Software/)).focus();
    await userEvent.keyboard('{Enter}');
    await titles(board, 21);
  },
});

/** Enter opens, and on the way back the focus is on the card that one came from. */
export const OpenAndBackByKeyboard = meta.story({
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const board = elementIn(canvasElement, 'job-board');
    const link = await named(board, 'link', 'Drone Pilot');
    link.focus();
    await userEvent.keyboard('{Enter}');
    await opening(board, 'Drone Pilot');
    // The board leads the focus to the opening, and would take it from what had it before that.
    await waitFor(() => expect(board.shadowRoot?.activeElement?.localName).toBe('job-posting'));
    (await named(board, 'button', 'All openings')).focus();
    await userEvent.keyboard('{Enter}');
    await titles(board, 21);
    await waitFor(() => expect(board.shadowRoot?.activeElement?.textContent).toContain('Drone Pilot'));
  },
});

/** The first answer is a 404, the second one has the openings. */
export const Retry = meta.story({
  tags: ['!autodocs'],
  args: {src: 'answers/openings-second'},
  play: async ({canvasElement}) => {
    const board = elementIn(canvasElement, 'job-board');
    await userEvent.click(await named(board, 'button', 'Try again'));
    await titles(board, 21);
  },
});
