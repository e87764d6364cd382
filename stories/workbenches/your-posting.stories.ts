import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import preview from '../../.storybook/preview.js';
import {all, elementIn, named, shown} from '../walk.js';
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

/** What cannot be used and what nobody knows is told by its path, with what stands there. */
export const LeftOut = YourPosting.extend({
  name: 'Left out',
  tags: ['!dev'],
  args: {
    at: written({
      source: JSON.stringify({
        title: 'Lead Cartographer',
        organisation: 'Fell & Fjord Maps',
        pay: {min: 'plenty', currency: 'EUR', periode: 'year'},
        sections: [{kind: 'qualifications', items: ['Maps']}],
      }),
    }),
  },
  play: async ({canvasElement}) => {
    const posting = elementIn(canvasElement, 'your-posting');
    await shown(posting, '$.organisation');
    const said = all(posting, '.left-out').map(({innerText}) => innerText.replace(/\s+/g, ' '));
    await expect(said).toContain('$.pay.min does not fit: "plenty"');
    await expect(said).toContain('$.organisation is no field of a posting. Is it misspelt?');
    await expect(said).toContain('$.pay.periode is no field of a posting. Is it misspelt?');
  },
});

/** Who pastes half of it is told where it breaks off; who types an address asks nobody until it is whole. */
export const Typed = YourPosting.extend({
  tags: ['!dev'],
  play: async ({canvasElement}) => {
    const posting = elementIn(canvasElement, 'your-posting');
    const field = (await named(posting, 'textbox', /Feed address/)) as HTMLTextAreaElement;
    const enter = (text: string, inputType: string) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', {inputType, bubbles: true}));
    };
    enter('{"title": "Lead",', 'insertFromPaste');
    await shown(posting, 'This is not JSON yet: ');
    enter('# Lead Cartographer', 'insertFromPaste');
    await shown(posting, 'neither an address nor JSON');

    const asked: string[] = [];
    const ask = window.fetch.bind(window);
    window.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return ask(input, init);
    };
    for (const until of ['answers/mis', 'answers/fou', 'answers/found']) {
      enter(until, 'insertText');
      await posting.updateComplete;
    }
    await waitFor(() => expect(all(posting, 'iframe')).toHaveLength(1));
    window.fetch = ask;
    await expect(asked.filter((address) => /answers\/(?!found)/.test(address))).toEqual([]);
  },
});
