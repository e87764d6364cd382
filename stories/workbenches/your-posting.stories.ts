import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import preview from '../../.storybook/preview.js';
import {all, elementIn} from '../walk.js';
import {withAddress, written, type Place} from './address.js';
import './your-posting.js';

const meta = preview.type<{args: Place}>().meta({
  title: 'Workbenches/Your posting',
  component: 'your-posting',
  tags: ['!autodocs'],
  args: {at: ''},
  parameters: {host: false},
});

export const YourPosting = meta.story({
  name: 'Your posting',
  render: withAddress((state, change) => html`<your-posting .state=${state} @state-change=${change}></your-posting>`),
});

const markup = '"><script>parent.attacked=1</script>';

/** What a link says is read as a posting is, and stands in quotes in the page that shows it. */
export const FromAMaliciousLink = YourPosting.extend({
  name: 'From a malicious link',
  tags: ['!dev'],
  args: {
    at: written({
      source: JSON.stringify({
        id: markup,
        title: 'Lead <img src=x onerror=parent.attacked=1>',
        sections: [{html: '<p>Maps<script>parent.attacked=1</script><img src=x onerror=parent.attacked=1></p>'}],
        apply: 'javascript:parent.attacked=1',
      }),
      job: markup,
      view: 'constructor',
    }),
  },
  play: async ({canvasElement}) => {
    const posting = elementIn(canvasElement, 'your-posting');
    await waitFor(async () => {
      const [frame] = all(posting, 'iframe') as HTMLIFrameElement[];
      const drawn = frame?.contentDocument?.querySelector('job-posting')?.shadowRoot;
      await expect(drawn?.textContent).toContain('Maps');
    });
    await expect(window).not.toHaveProperty('attacked');
  },
});
