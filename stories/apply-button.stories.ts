import {expect, fn, userEvent} from 'storybook/test';
import preview from '../.storybook/preview.js';
import {asIf} from './as-if.js';
import * as postings from './postings.js';
import {elementIn, named, shown} from './walk.js';

const meta = preview.meta({
  title: 'Elements/apply-button',
  component: 'apply-button',
  args: {posting: postings.cartographer},
});

export const Ready = meta.story();

/** The job's name is in the accessible name all the same. */
export const WithALabelOfYourOwn = meta.story({args: {'slot:': 'I would like to'}});

/** A mail to the address that the posting names, with its title as the subject. */
export const AppliedToByMail = meta.story({args: {posting: postings.byMail}});

export const ClosingToday = meta.story({args: {posting: postings.closingToday}});
export const Closed = meta.story({args: {posting: postings.closed}});

// While there is no posting.

export const Empty = meta.story({args: {posting: undefined}});

/** An answer that begins and does not end; given up after half a minute. */
export const Loading = meta.story({args: {posting: undefined, src: 'answers/endless'}});

export const Failed = meta.story({args: {posting: undefined, src: 'answers/missing'}});

/** The first answer is a 404, the second one the posting. */
export const Retry = meta.story({
  tags: ['!autodocs'],
  args: {posting: undefined, src: 'answers/missing-once'},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'apply-button');
    await userEvent.click(await named(element, 'button', 'Try again'));
    await named(element, 'link', /Apply/);
  },
});

/** Another source failed: one may apply to the last good posting. */
export const Stale = meta.story({
  args: {posting: undefined, src: 'answers/found'},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'apply-button');
    await named(element, 'link', /Apply/);
    element.src = 'answers/missing';
    await shown(element, 'could not be loaded');
    await named(element, 'link', /Apply/);
  },
});

/** Whoever listens to `job-apply` may cancel it, and open a form of their own. */
export const Apply = meta.story({
  tags: ['!autodocs'],
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'apply-button');
    const applied = fn();
    element.addEventListener('job-apply', applied);
    await userEvent.click(await named(element, 'link', /Apply.*Lead Cartographer/));
    await expect(applied).toHaveBeenCalledOnce();
  },
});

// Where it may stand.
export const RightToLeft = meta.story({args: {posting: postings.arabic}, globals: {language: 'ar'}});
export const Dark = meta.story({globals: {scheme: 'dark'}});
export const OnADarkSite = meta.story({globals: {host: 'dark'}});
export const AmongForeignCss = meta.story({globals: {host: 'foreign'}});
export const Narrow = meta.story({args: {posting: postings.longTitle}, globals: {width: '240'}});
export const ForcedColours = meta.story({decorators: [asIf('forced-colors: active')]});
export const MoreContrast = meta.story({decorators: [asIf('prefers-contrast: more')]});
export const Print = meta.story({decorators: [asIf('print')]});
