import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import {definePreview} from '@storybook/web-components-vite';
import '../src/define.js';
import {argTypesOf} from './arg-types.js';
import {drawElement, markupOf, type Args} from './draw-element.js';
import {globalTypes, inHostPage, initialGlobals} from './host-page.js';
import {elements} from './manifest.js';

interface Drawn {
  readonly component?: string;
  readonly args: Args;
  readonly originalStoryFn: unknown;
}

const docs = {
  extractComponentDescription: (tag: string) => elements.get(tag)?.description,
  source: {
    transform: (code: string, {component, args, originalStoryFn}: Drawn) =>
      component && originalStoryFn === drawElement ? markupOf(component, args) : code,
  },
};

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [inHostPage],
  render: drawElement,
  argTypesEnhancers: [({component, argTypes}) => ({...argTypesOf(component), ...argTypes})],
  parameters: {
    layout: 'fullscreen',
    // The host page is what is behind an element.
    backgrounds: {disable: true},
    viewport: {disable: true, options: {}},
    a11y: {test: 'error'},
    controls: {expanded: true, exclude: /^(attribute|method|event|part):/},
    docs,
    options: {
      storySort: {
        order: [
          'Start',
          'Elements',
          ['job-posting', 'job-board', 'job-card', 'qualification-list', 'apply-button', '*', 'Theming', 'Feeds'],
          'Workbenches',
          ['Theme builder', 'Your posting', 'Embed snippet'],
          'Guide',
          ['Theming', 'Board', 'Languages', 'Feeds', 'Search engines', 'Events', 'Accessibility'],
          'Hosts',
        ],
      },
    },
  },
});
