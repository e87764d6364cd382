import preview from '../.storybook/preview.js';
import * as postings from './postings.js';

/** Tokens at work, for the page about them. */
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
