import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import preview from '../../.storybook/preview.js';
import {all, elementIn} from '../walk.js';
import {withAddress, written, type Place} from './address.js';
import './theme-builder.js';

const meta = preview.type<{args: Place}>().meta({
  title: 'Workbenches/Theme builder',
  component: 'theme-builder',
  tags: ['!autodocs'],
  args: {at: ''},
  parameters: {
    host: false,
    // The same board stands there twice, in light and in dark.
    a11y: {config: {rules: [{id: 'landmark-unique', enabled: false}]}},
  },
});

export const ThemeBuilder = meta.story({
  name: 'Theme builder',
  render: withAddress((state, change) => html`<theme-builder .state=${state} @state-change=${change}></theme-builder>`),
});

/** What a link says is the value of a token or nothing: it is no other declaration, no request and no tag. */
export const FromAMaliciousLink = ThemeBuilder.extend({
  name: 'From a malicious link',
  tags: ['!dev'],
  args: {
    at: written({
      theme: '"><img src=x onerror=attacked=1>',
      tokens: {
        '--job-radius': '4px; position: fixed; inset: 0; z-index: 9',
        '--job-accent': 'url(https://example.com/seen)',
        '--job-surface': '</style><script>attacked=1</script>',
        'background-image': 'none',
        '--job-text': '#123456',
      },
      behind: {light: 'url(https://example.com/seen)', dark: 7},
    }),
  },
  play: async ({canvasElement}) => {
    const builder = elementIn(canvasElement, 'theme-builder');
    const samples = await waitFor(() => {
      const [first] = all(builder, '.samples');
      if (!first) throw new Error('No element is drawn yet.');
      return first;
    });
    await expect([...samples.style].filter((name) => name.startsWith('--'))).toEqual(['--job-text']);
    await expect(samples.style.backgroundImage).not.toContain('example.com');
    await expect(getComputedStyle(samples).position).toBe('static');
    await expect(all(builder, 'pre')[0]?.textContent).toContain(' style="--job-text: #123456">');
    await expect(window).not.toHaveProperty('attacked');
  },
});
