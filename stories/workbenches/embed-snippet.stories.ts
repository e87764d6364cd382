import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import preview from '../../.storybook/preview.js';
import {all, elementIn, named} from '../walk.js';
import {withAddress, written, type Place} from './address.js';
import './embed-snippet.js';

const meta = preview.type<{args: Place}>().meta({
  title: 'Workbenches/Embed snippet',
  component: 'embed-snippet',
  tags: ['!autodocs'],
  args: {at: ''},
  parameters: {host: false},
});

export const EmbedSnippet = meta.story({
  name: 'Embed snippet',
  render: withAddress((state, change) => html`<embed-snippet .state=${state} @state-change=${change}></embed-snippet>`),
});

/** Before there is a posting of the author's, what is copied runs all the same: an example is in it, in every form. */
export const WithAnExample = EmbedSnippet.extend({
  name: 'With an example',
  tags: ['!dev'],
  args: {at: written({element: 'job-board', attributes: {theme: 'bold', layout: 'wide'}})},
  play: async ({canvasElement}) => {
    const bench = elementIn(canvasElement, 'embed-snippet');
    const [frame] = all(bench, 'iframe') as HTMLIFrameElement[];
    await waitFor(() =>
      expect(frame?.contentDocument?.querySelector('job-board')?.shadowRoot?.textContent).toContain('Path Surveyor'),
    );
    for (const form of ['React', 'Vue', 'WordPress', 'HTML']) {
      (await named(bench, 'radio', form)).click();
      await waitFor(() => expect((bench.state as {form?: string}).form).toBe(form));
      await bench.updateComplete;
      await expect(all(bench, 'pre')[0]?.textContent).toContain('Path Surveyor');
    }
  },
});

/** What a link says is in quotes: none of it is run, neither here nor in the preview. */
export const FromAMaliciousLink = EmbedSnippet.extend({
  name: 'From a malicious link',
  tags: ['!dev'],
  args: {
    at: written({
      element: 'img src=x onerror=parent.attacked=1',
      form: 'constructor',
      attributes: {
        theme: '"><script>parent.attacked=1</script>',
        lang: '"><script>parent.attacked=1</script>',
        src: 'postings/team-lead-backend.json?"><img src=x onerror=parent.attacked=1>',
        onclick: 'parent.attacked=1',
      },
    }),
  },
  play: async ({canvasElement}) => {
    const frame = all(elementIn(canvasElement, 'embed-snippet'), 'iframe')[0] as HTMLIFrameElement;
    // The script of the snippet is run after all that stands in the page.
    await waitFor(() => expect(frame.contentDocument?.querySelector('job-posting:defined')).toBeTruthy());
    const names = frame.contentDocument?.querySelector('job-posting')?.getAttributeNames();
    await expect(names?.sort()).toEqual(['lang', 'src', 'theme']);
    await expect(frame.contentDocument?.querySelectorAll('script')).toHaveLength(1);
    await expect(window).not.toHaveProperty('attacked');
  },
});
