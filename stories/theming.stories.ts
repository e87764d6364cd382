import preview from '../.storybook/preview.js';
import * as postings from './postings.js';

/** What an author can make of the look, for the page about it. */
const meta = preview.meta({
  title: 'Elements/Theming',
  component: 'job-posting',
  tags: ['!autodocs'],
  args: {posting: postings.cartographer},
});

/** Three tokens make a brand. */
export const Branded = meta.story({
  args: {'--job-accent': '#0b5f50', '--job-radius': '999px', '--job-heading-font': 'Charter, "Noto Serif", serif'},
});

/** An accent that no text can be read in stays legible where it is text. */
export const PaleAccent = meta.story({args: {'--job-accent': '#ffe680', checkable: true}});

// The presets.

/** The look of the page around it. */
export const Plain = meta.story({args: {theme: 'plain'}});
/** A sheet that lies on the page. */
export const Card = meta.story({args: {theme: 'card'}});
/** Set as a story in a magazine. */
export const Editorial = meta.story({args: {theme: 'editorial'}});
/** Much on little room. */
export const Compact = meta.story({args: {theme: 'compact'}});
/** Large, loud and round, in the colour of the brand. */
export const Bold = meta.story({args: {theme: 'bold'}});

// The layouts.

export const Column = meta.story({args: {layout: 'column'}});
/** Facts and the way to apply beside the text. */
export const Sidebar = meta.story({args: {layout: 'sidebar'}});
/** Sections side by side. */
export const Wide = meta.story({args: {layout: 'wide'}});

// What is shown, and in which order.

export const Hidden = meta.story({args: {hide: 'summary process legal team posted'}});
export const Reordered = meta.story({args: {order: 'benefits qualifications pay'}});

/** Words of the author's own between the sections, beside the apply button, and below. */
export const Slotted = meta.story({
  args: {
    'slot:after-benefits': 'And a sauna, on Thursdays.',
    'slot:actions': 'or call +47 00 00 00 00',
    'slot:footer': 'Twelve of us work on this sheet.',
  },
});
