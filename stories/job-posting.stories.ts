import {expect, fn, userEvent} from 'storybook/test';
import preview from '../.storybook/preview.js';
import {asIf} from './as-if.js';
import * as postings from './postings.js';
import {all, boxesOf, elementIn, named, shown} from './walk.js';
import {readings} from './workbenches/contrast.js';

const meta = preview.meta({
  title: 'Elements/job-posting',
  component: 'job-posting',
  args: {posting: postings.cartographer},
});

export const Ready = meta.story();

/** Candidates tick what they meet. */
export const Checkable = meta.story({args: {checkable: true}});

export const OnlyATitle = meta.story({args: {posting: postings.bare}});

// What a posting may say.
export const Closed = meta.story({args: {posting: postings.closed}});
export const ClosingToday = meta.story({args: {posting: postings.closingToday}});
export const NoPay = meta.story({args: {posting: postings.noPay}});
export const SeveralPays = meta.story({args: {posting: postings.severalPays}});
export const SeveralPlaces = meta.story({args: {posting: postings.severalPlaces}});
export const Remote = meta.story({args: {posting: postings.remote}});
export const AppliedToByMail = meta.story({args: {posting: postings.byMail}});
export const VeryLongTitle = meta.story({args: {posting: postings.longTitle}});
export const UnbrokenWords = meta.story({args: {posting: postings.unbroken}, globals: {width: '320'}});
export const SixtyQualifications = meta.story({args: {posting: postings.sixtyQualifications, checkable: true}});

// While there is no posting.

/** No source and no children: a quiet skeleton keeps the place. */
export const Empty = meta.story({args: {posting: undefined}});

/** An answer that begins and does not end; given up after half a minute. */
export const Loading = meta.story({args: {posting: undefined, src: 'answers/endless'}});

export const Failed = meta.story({args: {posting: undefined, src: 'answers/missing'}});

/** The children that it was given stay: there is never a hole in the page. */
export const FailedWithChildren = meta.story({
  args: {posting: undefined, src: 'answers/missing', 'slot:': 'Our openings are on the notice board, too.'},
});

/** Asked again, the source failed: the last good posting stays, and it is said from when it is. */
export const Stale = meta.story({
  args: {posting: undefined, src: 'answers/found-once'},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'job-posting');
    await shown(element, 'Lead Cartographer');
    element.reload();
    await shown(element, 'Showing the version from');
  },
});

// Where it may stand.

export const RightToLeft = meta.story({args: {posting: postings.arabic}, globals: {language: 'ar'}});
export const InAnotherLanguageThanThePage = meta.story({args: {checkable: true}, globals: {language: 'de'}});
export const Dark = meta.story({globals: {scheme: 'dark'}});
export const OnADarkSite = meta.story({globals: {host: 'dark'}});
export const AmongForeignCss = meta.story({args: {checkable: true}, globals: {host: 'foreign'}});
export const Narrow = meta.story({globals: {width: '240'}});
export const Wide = meta.story({globals: {width: '1200'}});
export const ForcedColours = meta.story({args: {checkable: true}, decorators: [asIf('forced-colors: active')]});
/** Who asks the system for more contrast has text of 7 : 1 and lines that are seen from afar, in every theme. */
export const MoreContrast = meta.story({
  args: {checkable: true},
  decorators: [asIf('prefers-contrast: more')],
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'job-posting');
    await boxesOf(element);
    for (const {where, ratio} of readings(canvasElement))
      // Text on the accent is black or white, whichever reads better.
      if (!/button|apply/.test(where)) await expect(ratio, where).toBeGreaterThanOrEqual(7);
    const [facts] = all(element, '.facts');
    await expect(facts && getComputedStyle(facts).borderTopWidth).toBe('2px');
  },
});
export const Print = meta.story({args: {checkable: true}, decorators: [asIf('print')]});

// What a visitor does.

/** Whoever listens to `job-apply` is told of the posting and where its form is, and may cancel it. */
export const Apply = meta.story({
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'job-posting');
    const applied = fn<(href: string) => void>();
    element.addEventListener('job-apply', ({detail}) => applied(detail.href));
    await userEvent.click(await named(element, 'link', /Apply.*Lead Cartographer/));
    await expect(applied.mock.calls).toEqual([['https://fellandfjord.example/jobs/lead-cartographer/apply']]);
  },
});

/** The first answer is a 404, the second one the posting. */
export const Retry = meta.story({
  tags: ['!autodocs'],
  args: {posting: undefined, src: 'answers/missing-once'},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'job-posting');
    await userEvent.click(await named(element, 'button', 'Try again'));
    await shown(element, 'Lead Cartographer');
    await expect(all(element, '[role=alert]')).toHaveLength(0);
  },
});

/** Two are met; the tally says so kindly. */
export const TickingQualifications = meta.story({
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'job-posting');
    for (const box of (await boxesOf(element)).slice(0, 2)) await userEvent.click(box);
    await shown(element, 'You meet 2 of 6');
  },
});

/** The space bar ticks, the enter key applies. */
export const Keyboard = meta.story({
  tags: ['!autodocs'],
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'job-posting');
    for (const box of await boxesOf(element)) {
      box.focus();
      await userEvent.keyboard(' ');
    }
    await shown(element, 'You meet 6 of 6');
    const applied = fn();
    element.addEventListener('job-apply', applied);
    (await named(element, 'link', /Apply/)).focus();
    await userEvent.keyboard('{Enter}');
    await expect(applied).toHaveBeenCalledOnce();
  },
});
