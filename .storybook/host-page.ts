import type {Decorator} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {presets} from '../src/elements/presets.js';
import {directionOf} from '../src/locales/language.js';
import {languages} from '../src/locales/generated/languages.js';
import './host-page.css';

const choices = (items: Readonly<Record<string, string>>) =>
  Object.entries(items).map(([value, title]) => ({value, title}));

const pseudo: Readonly<Record<string, string>> = {
  'en-XA': 'Pseudo-language: longer, accented',
  'ar-XB': 'Pseudo-language: right to left',
};

function nameOf(tag: string): string {
  return pseudo[tag] ?? new Intl.DisplayNames(tag, {type: 'language', languageDisplay: 'standard'}).of(tag) ?? tag;
}

/** The switches above every story. */
export const globalTypes = {
  theme: {
    description: 'Preset',
    toolbar: {
      title: 'Theme',
      icon: 'paintbrush' as const,
      dynamicTitle: true,
      items: Object.keys(presets).map((preset) => ({value: preset, title: `Theme: ${preset}`})),
    },
  },
  scheme: {
    description: 'Light or dark',
    toolbar: {
      title: 'Scheme',
      icon: 'contrast' as const,
      dynamicTitle: true,
      items: choices({auto: 'Scheme: auto', light: 'Light', dark: 'Dark'}),
    },
  },
  language: {
    description: 'Language of the page around the element',
    toolbar: {
      title: 'Language',
      icon: 'globe' as const,
      dynamicTitle: true,
      items: ['en', ...Object.keys(languages.posting)].map((tag) => ({value: tag, title: nameOf(tag), right: tag})),
    },
  },
  direction: {
    description: 'Direction of text in the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer' as const,
      dynamicTitle: true,
      items: choices({auto: 'Direction: auto', ltr: 'Left to right', rtl: 'Right to left'}),
    },
  },
  width: {
    description: 'Width of the place that the page leaves',
    toolbar: {
      title: 'Width',
      icon: 'ruler' as const,
      dynamicTitle: true,
      items: choices({
        full: 'Width: full',
        240: '240 px',
        320: '320 px',
        480: '480 px',
        768: '768 px',
        1200: '1200 px',
      }),
    },
  },
  host: {
    description: 'The page around the element',
    toolbar: {
      title: 'Host page',
      icon: 'browser' as const,
      dynamicTitle: true,
      items: choices({neutral: 'Neutral page', foreign: 'Page with foreign CSS', dark: 'Dark site'}),
    },
  },
};

/** What the switches stand at first. */
export const initialGlobals = {
  theme: 'plain',
  scheme: 'auto',
  language: 'en',
  direction: 'auto',
  width: 'full',
  host: 'neutral',
};

/** Draws a story inside a host page as the switches say. */
export const inHostPage: Decorator = (story, {globals, parameters}) => {
  if (parameters['host'] === false) return story();
  const {theme, scheme, language, direction, width, host} = globals as typeof initialGlobals;
  const dir = direction === 'auto' ? directionOf(language) : direction;
  const key = [theme, scheme, language, dir, host].join();
  return html`<div
    class="host-page"
    data-host=${host}
    theme=${theme === 'plain' ? nothing : theme}
    lang=${language}
    dir=${dir}
    style=${scheme === 'auto' ? nothing : `color-scheme: ${scheme}`}
    ><div class="host-place" style=${width === 'full' ? nothing : `inline-size: ${width}px`}>${
      // An element looks at the colours around it when it comes to a page.
      keyed(key, story())
    }</div></div
  >`;
};

// Who follows a link in a story stays in Storybook.
addEventListener('click', (event) => {
  const path = event.composedPath();
  if (!path.some((target) => target instanceof Element && target.matches('.host-page'))) return;
  if (path.some((target) => target instanceof HTMLAnchorElement && target.href)) event.preventDefault();
});
