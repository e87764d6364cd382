import {html} from 'lit';
import preview from '../../.storybook/preview.js';
import {withAddress, type Place} from './address.js';
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
