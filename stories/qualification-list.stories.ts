import {expect, userEvent} from 'storybook/test';
import preview from '../.storybook/preview.js';
import {asIf} from './as-if.js';
import * as postings from './postings.js';
import {all, boxesOf, elementIn, named, shown} from './walk.js';

const meta = preview.meta({
  title: 'Elements/qualification-list',
  component: 'qualification-list',
  args: {posting: postings.cartographer},
  globals: {width: '768'},
});

export const Ready = meta.story();
export const Checkable = meta.story({args: {checkable: true}});

/** In progress: the tally encourages, and nothing of it leaves the page. */
export const TickingQualifications = meta.story({
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'qualification-list');
    for (const box of (await boxesOf(element)).slice(0, 4)) await userEvent.click(box);
    await shown(element, 'You meet 4 of 6');
  },
});

/** The space bar ticks, and takes the tick back. */
export const Keyboard = meta.story({
  tags: ['!autodocs'],
  args: {checkable: true},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'qualification-list');
    const [box] = await boxesOf(element);
    box?.focus();
    await userEvent.keyboard(' ');
    await shown(element, 'You meet 1 of 6');
    await userEvent.keyboard(' ');
    await shown(element, 'You meet 0 of 6');
  },
});

export const SixtyQualifications = meta.story({args: {posting: postings.sixtyQualifications, checkable: true}});
export const UnbrokenWords = meta.story({args: {posting: postings.unbroken, checkable: true}, globals: {width: '240'}});

/** A posting that lists none: the children that it was given stay. */
export const NoQualifications = meta.story({
  args: {posting: postings.bare, 'slot:': 'We would rather hear what you are good at.'},
});

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
    const element = elementIn(canvasElement, 'qualification-list');
    await userEvent.click(await named(element, 'button', 'Try again'));
    await shown(element, 'What we ask for');
    await expect(all(element, '[role=alert]')).toHaveLength(0);
  },
});

/** Another source failed: the last good posting stays. */
export const Stale = meta.story({
  args: {posting: undefined, src: 'answers/found'},
  play: async ({canvasElement}) => {
    const element = elementIn(canvasElement, 'qualification-list');
    await shown(element, 'What we ask for');
    element.src = 'answers/missing';
    await shown(element, 'could not be loaded');
  },
});

// Where it may stand.
export const RightToLeft = meta.story({
  args: {posting: postings.arabic, checkable: true},
  globals: {language: 'ar'},
});
export const Dark = meta.story({args: {checkable: true}, globals: {scheme: 'dark'}});
export const OnADarkSite = meta.story({args: {checkable: true}, globals: {host: 'dark'}});
export const AmongForeignCss = meta.story({args: {checkable: true}, globals: {host: 'foreign'}});
export const Narrow = meta.story({args: {checkable: true}, globals: {width: '240'}});
export const ForcedColours = meta.story({args: {checkable: true}, decorators: [asIf('forced-colors: active')]});
export const MoreContrast = meta.story({decorators: [asIf('prefers-contrast: more')]});
export const Print = meta.story({args: {checkable: true}, decorators: [asIf('print')]});
