import {defineMain} from '@storybook/web-components-vite/node';
import {mergeConfig, type Plugin} from 'vite';

/** Keeps what a module of ours does beside exporting: what `package.json` says of side effects is said of `dist`. */
const keepSideEffects: Plugin = {
  name: 'keep-side-effects',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || importer.includes('node_modules') || !/^[.~]/.test(source)) return null;
    const resolved = await this.resolve(source, importer, {...options, skipSelf: true});
    return resolved && {...resolved, moduleSideEffects: true};
  },
};

export default defineMain({
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The built drop-in and the host pages are what the workbenches run.
  staticDirs: [
    {from: '../dist/embed.js', to: '/embed.js'},
    {from: '../dist/chunks', to: '/chunks'},
    {from: '../stories/pages', to: '/pages'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // `light-dark()` stays as it is: lowered, it would know only the schemes that its own style sheet names.
  viteFinal: (config) =>
    mergeConfig(config, {plugins: [keepSideEffects], build: {cssTarget: 'esnext', chunkSizeWarningLimit: 4000}}),
  features: {sidebarOnboardingChecklist: false},
});
