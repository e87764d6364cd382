import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {html, nothing} from 'lit';
import {presets, type Preset} from '../../src/elements/presets.js';
import {contrasts} from './contrast.js';
import {all, baker, barriers, draw, given, one, seen, shows, until} from './fixtures.js';
import type {NativePosting} from '../../src/posting/native.js';

const names = Object.keys(presets) as Preset[];
const schemes = ['light', 'dark'] as const;
const paper = {light: '#fff', dark: '#111318'};

const marked = {
  ...baker,
  sections: [
    ...baker.sections,
    {kind: 'about', html: '<p>Ask <a href="mailto:oven@mill.example">the oven</a>, <em>soon</em>.</p>'},
  ],
} as NativePosting;

/** All elements with one posting, open and closed, in boxes on a page of a colour. */
async function drawAll(theme: string | undefined, scheme: 'light' | 'dark', style = '') {
  const posting = given(marked);
  const closed = given({...marked, id: 'closed', validThrough: '2020-01-01'});
  const box = await draw<HTMLElement>(
    html`<div theme=${theme ?? nothing} style="background: ${paper[scheme]}; ${style}">
      <job-posting checkable .posting=${posting}></job-posting>
      <job-posting heading-level="3" .posting=${closed}></job-posting>
      <job-card .posting=${posting}></job-card>
      <job-card .posting=${closed}></job-card>
      <qualification-list checkable .posting=${posting}></qualification-list>
      <apply-button .posting=${posting}></apply-button>
      <job-card src="data:application/json,nothing"></job-card>
    </div>`,
  );
  await until(
    () =>
      all(box, '.card').length === 2 &&
      all(box, '.tally').length === 2 &&
      all(box, 'em').length === 2 &&
      all(box, '.notice').length === 1 &&
      (theme ?? 'plain') in presets,
    () => seen(box),
    15_000,
  );
  return box;
}

const rootOf = (element: Element) => one(element, '.root');
const styleOf = (element: Element) => getComputedStyle(rootOf(element));

describe('theme', () => {
  const posting = given(baker);
  const drawn = async (template: ReturnType<typeof html>) => {
    const box = await draw<HTMLElement>(template);
    const element = (box.matches('job-posting') ? box : box.querySelector('job-posting'))!;
    await shows(element, baker.title);
    return {box, element};
  };

  it('is taken from the nearest that names one, and followed when it changes', async () => {
    const {box, element} = await drawn(
      html`<div theme="card"><div><job-posting .posting=${posting}></job-posting></div></div>`,
    );
    expect(styleOf(element).boxShadow).not.to.equal('none');
    box.setAttribute('theme', 'plain');
    await until(() => styleOf(element).boxShadow === 'none', 'no shadow');
    element.setAttribute('theme', 'editorial');
    await until(() => styleOf(element).fontFamily.includes('Palatino'), 'a serif');
    element.removeAttribute('theme');
    await until(() => !styleOf(element).fontFamily.includes('Palatino'), 'no serif');
  });

  it('is taken from around a shadow host', async () => {
    const host = await draw<HTMLElement>(html`<div theme="card"><section></section></div>`);
    const element = document.createElement('job-posting');
    element.posting = posting;
    host.querySelector('section')!.attachShadow({mode: 'open'}).append(element);
    await shows(element, baker.title);
    expect(styleOf(element).boxShadow).not.to.equal('none');
  });

  it('means nothing to us where it is no preset of ours', async () => {
    const {element} = await drawn(
      html`<div theme="card"><div theme="constructor"><job-posting theme="dark" .posting=${posting}></job-posting></div></div>`,
    );
    expect(styleOf(element).boxShadow).not.to.equal('none');
  });

  it('can be set by script, and read from the markup', async () => {
    const {element} = await drawn(html`<job-posting .posting=${posting}></job-posting>`);
    element.theme = 'card';
    await until(() => styleOf(element).boxShadow !== 'none', 'a shadow');
    expect(element.getAttribute('theme')).to.equal('card');
    element.setAttribute('color-scheme', 'dark');
    expect(element.colorScheme).to.equal('dark');
  });

  it('leaves what the author has set', async () => {
    for (const theme of names) {
      const {element} = await drawn(
        html`<job-posting
          theme=${theme}
          style="--job-accent: #123456; --job-line-height: 1.9; --job-border-width: 3px"
          .posting=${posting}
        ></job-posting>`,
      );
      const {lineHeight, fontSize} = styleOf(element);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), theme).to.be.closeTo(1.9, 0.01);
      expect(getComputedStyle(one(element, '.button')).backgroundColor, theme).to.equal('rgb(18, 52, 86)');
    }
  });
});

describe('color-scheme', () => {
  const isDark = (element: Element) => getComputedStyle(rootOf(element)).colorScheme === 'dark';
  const drawn = async (page: string, attribute: string | undefined, theme?: string) => {
    const box = await draw<HTMLElement>(
      html`<div style=${page}><job-posting theme=${theme ?? nothing} color-scheme=${attribute ?? nothing} .posting=${given(baker)}></job-posting></div>`,
    );
    const element = box.querySelector('job-posting')!;
    await shows(element, baker.title);
    return element;
  };
  const legible = (element: Element) => {
    for (const {what, ratio, least} of contrasts(element)) expect(ratio, what).to.be.at.least(least);
  };

  it('follows what is behind the element', async () => {
    expect(isDark(await drawn('background: #14181f; color: #eee', undefined))).to.be.true;
    expect(isDark(await drawn('background: #fbf3e4; color: #222', undefined))).to.be.false;
    expect(isDark(await drawn('background: oklch(0.2 0.03 260)', undefined))).to.be.true;
    expect(isDark(await drawn('background: color(srgb 0.9 0.9 0.8)', undefined))).to.be.false;
  });

  it('follows the text where a picture is behind it', async () => {
    const picture = 'background: linear-gradient(#102, #314)';
    expect(isDark(await drawn(`${picture}; color: #fff`, undefined))).to.be.true;
    expect(isDark(await drawn('background: linear-gradient(#fff, #eee); color: #222', undefined))).to.be.false;
  });

  it('can be forced, and is legible then, too', async () => {
    for (const theme of names) {
      for (const page of ['background: #fff', 'background: #101214; color: #fff', '']) {
        const dark = await drawn(page, 'dark', theme);
        expect(isDark(dark), theme).to.be.true;
        legible(dark);
        const light = await drawn(page, 'light', theme);
        expect(isDark(light), theme).to.be.false;
        legible(light);
      }
    }
  });

  it('can be given back to what is behind', async () => {
    const box = await draw<HTMLElement>(
      html`<div color-scheme="dark" style="background: #fff">
        <job-posting color-scheme="light dark" .posting=${given(baker)}></job-posting>
      </div>`,
    );
    await shows(box, baker.title);
    expect(isDark(box.querySelector('job-posting')!)).to.be.false;
  });

  it('follows a surface of the author’s', async () => {
    const dark = await drawn('background: #fff; --job-surface: #0b1f3a', undefined, 'card');
    expect(isDark(dark)).to.be.true;
    legible(dark);
    const light = await drawn('background: #101214; --job-surface: oklch(0.97 0.02 90)', undefined, 'card');
    expect(isDark(light)).to.be.false;
    legible(light);
  });

  it('stays legible on pages of any colour', async () => {
    for (const color of ['#767676', '#8a8a8a', '#c33', '#2a7f62', '#ffd400', '#5b7fa6', '#3c3c3c']) {
      legible(await drawn(`background: ${color}; color: #999`, undefined));
    }
  });
});

describe('contrast', () => {
  const bad = ['#ffffcc', '#fdfdfd', '#050505', '#808080', '#ff0', '#00f', '#0f0', '#f0f'];
  const accents = [
    ...bad,
    ...fc.sample(
      fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((channels) => `rgb(${channels.join(' ')})`),
      {numRuns: 22, seed: 5},
    ),
  ];

  for (const theme of names) {
    for (const scheme of schemes) {
      it(`holds in ${theme}, ${scheme}, for 30 accents`, async () => {
        const box = await drawAll(theme, scheme);
        for (const accent of accents) {
          box.style.setProperty('--job-accent', accent);
          for (const {what, ratio, least} of contrasts(box)) expect(ratio, `${accent}: ${what}`).to.be.at.least(least);
        }
      });
    }
  }

  it('is no barrier to axe', async () => {
    for (const theme of names) {
      for (const scheme of schemes) {
        const box = await drawAll(theme, scheme);
        // The button that floats at the lower edge of the window must lie on nothing that is looked at.
        box.querySelector('job-posting')!.scrollIntoView();
        expect(await barriers(box), `${theme} ${scheme}`).to.deep.equal([]);
        box.remove();
      }
    }
  });
});
