import {expect} from '@open-wc/testing';
import {toCss, toDesignTokens} from '../../.config/design-tokens.mjs';
import {tokens, type Token} from '../../src/theme/tokens.js';
import {rgba} from '../elements/contrast.js';
import {all, baker, draw, given, seen, until} from '../elements/fixtures.js';
import {html} from 'lit';

/** A value for each token that none of them has by default. */
const others: Record<Token, string> = {
  '--job-surface': 'rgb(250, 240, 230)',
  '--job-text': 'rgb(60, 0, 60)',
  '--job-quiet': 'rgb(0, 70, 70)',
  '--job-accent': 'rgb(120, 20, 10)',
  '--job-on-accent': 'rgb(255, 250, 200)',
  '--job-border': 'rgb(10, 20, 200)',
  '--job-positive': 'rgb(0, 90, 10)',
  '--job-warning': 'rgb(110, 60, 0)',
  '--job-font': 'monospace',
  '--job-heading-font': 'monospace',
  '--job-font-size': '21px',
  '--job-scale': '1.4',
  '--job-font-weight': '300',
  '--job-strong-weight': '900',
  '--job-heading-weight': '300',
  '--job-line-height': '2',
  '--job-space': '30px',
  '--job-density': '2',
  '--job-radius': '13px',
  '--job-border-width': '5px',
  '--job-shadow': '0 0 9px red',
  '--job-duration': '3s',
};

/** All elements, and among them a thing in every state that has a look of its own. */
async function drawAll() {
  const posting = given(baker);
  const box = await draw<HTMLElement>(
    // As narrow as lets the apply button float.
    html`<div style="inline-size: 700px">
      <job-posting .posting=${posting}></job-posting>
      <job-card .posting=${posting}></job-card>
      <job-card .posting=${given({...baker, validThrough: '2020-01-01'})}></job-card>
      <qualification-list checkable .posting=${posting}></qualification-list>
      <apply-button .posting=${posting}></apply-button>
      <job-card src="data:application/json,nothing"></job-card>
    </div>`,
  );
  await until(
    () => all(box, '.card').length === 2 && all(box, '.tally').length === 1 && all(box, '.notice').length === 1,
    () => seen(box),
  );
  all(box, 'input')[0]!.click();
  await until(() => all(box, 'input:checked').length === 1, 'a tick');
  return box;
}

/** What is to be seen of everything: the properties that a style sheet of ours gives a value. */
function looks(box: Element): string {
  const properties = ['color', 'background-color', 'border-top-color', 'border-left-color', 'border-top-width'].concat(
    ['border-top-left-radius', 'font-family', 'font-size', 'font-weight', 'line-height', 'padding-top', 'row-gap'],
    ['margin-top', 'box-shadow', 'accent-color', 'width', 'height'],
  );
  return all(box)
    .map((element) => {
      const style = getComputedStyle(element);
      return properties.map((property) => style.getPropertyValue(property)).join();
    })
    .join('\n');
}

describe('tokens', () => {
  it('each change what is seen, and are taken back without a trace', async () => {
    const box = await drawAll();
    const before = looks(box);
    const idle: string[] = [];
    for (const [name, value] of Object.entries(others)) {
      // What changes under the pointer alone is looked at below.
      if (name === '--job-duration') continue;
      box.style.setProperty(name, value);
      if (looks(box) === before) idle.push(name);
      box.style.removeProperty(name);
      expect(looks(box) === before, name).to.be.true;
    }
    expect(idle).to.be.empty;
  });

  it('tell how long a change under the pointer takes', async () => {
    const box = await drawAll();
    const rules = all(box, '.button')[0]!.getRootNode() as ShadowRoot;
    const hover = rules.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule.cssText.includes('.button:hover'))
      .map((rule) => rule.cssText);
    expect(hover.join()).to.include('var(--_duration)');
  });

  it('are all there for CSS', () => {
    const css = toCss(Object.entries(tokens).map(([name, value]) => ({name, value, description: 'What it is.'})));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const {style} = sheet.cssRules[0] as CSSStyleRule;
    for (const [name, value] of Object.entries(tokens)) {
      if (value.includes('var(') || value === 'inherit') expect(css).to.include(`/* ${name}: ${value}; */`);
      else expect(style.getPropertyValue(name)).to.equal(value);
    }
  });

  it('are the same as design tokens as they are on a page', async () => {
    const list = Object.entries(tokens).map(([name, value]) => ({name, value, description: 'What it is.'}));
    const {light, dark, ...others} = toDesignTokens(list) as Record<string, Record<string, {$value: unknown}>>;
    for (const [scheme, group] of Object.entries({light: light!, dark: dark!})) {
      const box = await draw<HTMLElement>(html`<p style="color-scheme: ${scheme}">Text</p>`);
      for (const {name, value} of list) {
        // The standard's own function, which engines do not have yet, is looked at in the tests of contrast.
        if (!value.includes('contrast-color')) box.style.setProperty(name, value);
      }
      for (const [name, token] of Object.entries(group)) {
        if (name === '$type' || name === 'on-accent') continue;
        const {components, alpha = 1} = token.$value as {components: number[]; alpha?: number};
        box.style.color = `var(--job-${name})`;
        const [red, green, blue, opacity] = rgba(getComputedStyle(box).color);
        expect(opacity, name).to.be.closeTo(alpha, 0.01);
        // What lets much through is rounded coarsely.
        const step = alpha < 1 ? 8 : 1;
        [red, green, blue].forEach((channel, index) =>
          expect(channel, `${scheme} ${name}`).to.be.closeTo(components[index]! * 255, step),
        );
      }
    }
    for (const name of Object.keys(tokens)) expect({...light, ...others}).to.have.property(name.slice(6));
  });
});
