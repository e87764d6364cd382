import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

const look = {
  brandTitle: 'job-posting-elements',
  brandUrl: './',
  fontBase: 'system-ui, "Segoe UI", "Noto Sans", sans-serif',
  fontCode: 'ui-monospace, "SF Mono", "Noto Sans Mono", monospace',
  appBorderRadius: 8,
  inputBorderRadius: 6,
};

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

addons.setConfig({
  theme: isDark
    ? create({...look, base: 'dark', colorPrimary: '#9db8ff', colorSecondary: '#9db8ff'})
    : create({...look, base: 'light', colorPrimary: '#1f4fd8', colorSecondary: '#1f4fd8'}),
  // A workbench has controls of its own.
  layoutCustomisations: {
    showPanel: ({storyId}, usual) => usual && !storyId.startsWith('workbenches'),
  },
});
