import {html} from 'lit';
import preview from '../../.storybook/preview.js';
import {withAddress, type Place} from './address.js';
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
