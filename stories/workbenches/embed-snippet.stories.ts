import {html} from 'lit';
import preview from '../../.storybook/preview.js';
import {withAddress, type Place} from './address.js';
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
