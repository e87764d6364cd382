import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import {presets, type Preset} from '../../src/elements/presets.js';
import {contrasts} from './contrast.js';
import {openings} from './board-fixtures.js';
import {restyle, turnOn} from './drawn-all.js';
import {all, baker, draw, engine, given, one, seen, shows, until} from './fixtures.js';

const names = Object.keys(presets) as Preset[];
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

  it('holds for a board and the opening that is read in it', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(openings(3))], {type: 'application/json'}));
    const box = await draw<HTMLElement>(html`<div theme="bold"><job-board no-url src=${src}></job-board></div>`);
    const board = box.querySelector('job-board')!;
    const isRound = () => parseFloat(getComputedStyle(all(board, '.card')[0]!).borderRadius) > 14;
    await until(
      () => all(board, '.card').length === 3,
      () => seen(board),
      20_000,
    );
    expect(isRound()).to.equal(true);
    board.theme = 'compact';
    await until(() => !isRound(), 'corners', 20_000);
    all(board, '.card a')[0]!.click();
    const opened = () => all(board, 'job-posting').flatMap((posting) => all(posting, '.root'));
    await until(() => opened().length > 0, 'the opening', 20_000);
    expect(opened()[0]!.dataset['theme']).to.equal('compact');
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

describe('theme where there are no grounds', () => {
  it('has an edge around what lies on a ground of its own elsewhere', async () => {
    for (const [theme, selector] of [
      ['plain', '.tally'],
      ['card', '.facts'],
      ['bold', 'header, .facts > *, .tally'],
    ] as const) {
      const posting = await draw<HTMLElement>(
        html`<job-posting theme=${theme} checkable .posting=${given(baker)}></job-posting>`,
      );
      await until(
        () => all(posting, '.tally').length > 0,
        () => seen(posting),
        20_000,
      );
      for (const element of all(posting, selector)) {
        const {outlineStyle, outlineColor} = getComputedStyle(element);
        // The system gives an edge that is transparent a colour of its own.
        expect([outlineStyle, outlineColor], element.className).to.deep.equal(['solid', 'rgba(0, 0, 0, 0)']);
      }
    }
  });

  // WebKit lets no style sheet stand for a medium.
  (engine === 'webkit' ? it.skip : it)('keeps sections apart on paper', async () => {
    for (const theme of names) {
      const posting = await draw<HTMLElement>(
        html`<job-posting theme=${theme} .posting=${given(baker)}></job-posting>`,
      );
      await shows(posting, baker.title);
      restyle(posting, turnOn('print'));
      const [facts, body] = ['.facts', '.body'].map((selector) => one(posting, selector).getBoundingClientRect());
      expect(body!.top - facts!.bottom, theme).to.be.at.least(8);
      posting.remove();
    }
  });
});
