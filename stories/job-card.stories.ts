import {expect, fn, userEvent} from 'storybook/test';
import preview from '../.storybook/preview.js';
import {asIf} from './as-if.js';
import * as postings from './postings.js';
import {elementIn, named, shown} from './walk.js';

const meta = preview.meta({
  title: 'Elements/job-card',
  component: 'job-card',
  args: {posting: postings.cartographer},
  globals: {width: '480'},
});

export const Ready = meta.story();
export const OnlyATitle = meta.story({args: {posting: postings.bare}});

/** Where the card leads is the author's to say: `{id}` and `{slug}` stand for the posting's. */
export const LeadingToAPageOfYourOwn = meta.story({args: {postingUrl: '/careers/{id}/{slug}'}});

// What a posting may say.
export const Closed = meta.story({args: {posting: postings.closed}});
export const ClosingToday = meta.story({args: {posting: postings.closingToday}});
export const NoPay = meta.story({args: {posting: postings.noPay}});
export const SeveralPays = meta.story({args: {posting: postings.severalPays}});
export const SeveralPlaces = meta.story({args: {posting: postings.severalPlaces}});
export const Remote = meta.story({args: {posting: postings.remote}});
export const VeryLongTitle = meta.story({args: {posting: postings.longTitle}});
export const UnbrokenWords = meta.story({args: {posting: postings.unbroken}, globals: {width: '240'}});

// While there is no posting.

export const Empty = meta.story({args: {posting: undefined}});

/** An answer that begins and does not end; given up after half a minute. */
export const Loading = meta.story({args: {posting: undefined, src: 'answers/endless'}});

export const Failed = meta.story({args: {posting: undefined, src: 'answers/missing'}});

/** Another source failed: the last good posting stays. */
export const Stale = meta.story({
  args: {posting: undefined, src: 'answers/found'},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'job-card');
    await shown(element, 'Lead Cartographer');
    element.src = 'answers/missing';
    await shown(element, 'could not be loaded');
  },
});

// Where it may stand.
export const RightToLeft = meta.story({args: {posting: postings.arabic}, globals: {language: 'ar'}});
export const Dark = meta.story({globals: {scheme: 'dark'}});
export const OnADarkSite = meta.story({globals: {host: 'dark'}});
export const AmongForeignCss = meta.story({globals: {host: 'foreign'}});
export const Narrow = meta.story({globals: {width: '240'}});
export const ForcedColours = meta.story({decorators: [asIf('forced-colors: active')]});
export const MoreContrast = meta.story({decorators: [asIf('prefers-contrast: more')]});
export const Print = meta.story({decorators: [asIf('print')]});

/** Whoever listens to `job-select` may cancel it, and open the posting in a way of their own. */
export const Select = meta.story({
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'job-card');
    const selected = fn();
    element.addEventListener('job-select', selected);
    await userEvent.click(await named(element, 'link', /Lead Cartographer/));
    await expect(selected).toHaveBeenCalledOnce();
  },
});
