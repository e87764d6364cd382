import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {LitElement} from 'lit';
import {presets, type Preset} from '../../src/elements/presets.js';
import {contrasts} from './contrast.js';
import {drawAll, drawBoards, restyle, standIn, turnOn} from './drawn-all.js';
import {all, barriers, engine} from './fixtures.js';

const names = Object.keys(presets) as Preset[];
const paper = {light: '#fff', dark: '#111318'};
const schemes = Object.keys(paper) as (keyof typeof paper)[];

const bad = ['white', 'black', '#ffff00', '#808080', '#ffffcc', '#050505', '#00f', '#0f0'];
const accents = [
  ...bad,
  ...fc.sample(
    fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((channels) => `rgb(${channels.join(' ')})`),
    // All of them in one engine: in the others it takes minutes.
    {numRuns: (engine === 'chromium' ? 30 : 10) - bad.length, seed: 5},
  ),
];
const pages = [
  '#767676',
  '#8a8a8a',
  '#c33',
  '#2a7f62',
  '#ffd400',
  '#5b7fa6',
  '#3c3c3c',
  '#fdf6e3',
  '#0b1f3a',
  '#e0115f',
];

const drawings = {elements: drawAll, boards: drawBoards};

/** What is harder to see than it has to be, below an element. */
const faint = (box: Element) =>
  contrasts(box)
    .filter(({ratio, least}) => ratio < least)
    .map(({what, ratio, least}) => `${what}: ${ratio.toFixed(2)} of ${least}`)
    .join('\n');

/** Everything is under the pointer, or has the focus, at once. */
function point(box: Element, pseudo: ':hover' | ':focus-visible'): () => void {
  const name = pseudo.slice(1);
  restyle(box, standIn(pseudo, name));
  const touched = all(box, name === 'hover' ? '*' : 'a, button, input, select, summary');
  for (const element of touched) element.classList.add(name);
  return () => touched.forEach((element) => element.classList.remove(name));
}

/** Gives the page another colour, and has the elements look at it. */
async function paint(box: HTMLElement, color: string): Promise<void> {
  box.style.background = color;
  for (const element of all(box)) {
    if (!('requestUpdate' in element)) continue;
    const drawn = element as unknown as LitElement;
    drawn.requestUpdate();
    await drawn.updateComplete;
  }
}

// WebKit takes ten minutes for it, and lets no style sheet stand for more contrast asked for.
const where = engine === 'webkit' ? describe.skip : describe;

for (const [what, drawEverything] of Object.entries(drawings)) {
  where(`contrast of ${what}`, () => {
    for (const theme of names) {
      for (const scheme of schemes) {
        it(`holds in ${theme}, ${scheme}, for ${accents.length} accents`, async () => {
          const box = await drawEverything(theme, `background: ${paper[scheme]}; --job-duration: 0s`);
          for (const accent of accents) {
            box.style.setProperty('--job-accent', accent);
            expect(faint(box), accent).to.equal('');
          }
          for (const pseudo of [':hover', ':focus-visible'] as const) {
            const leave = point(box, pseudo);
            for (const accent of bad) {
              box.style.setProperty('--job-accent', accent);
              expect(faint(box), `${accent} ${pseudo}`).to.equal('');
            }
            leave();
          }
        });
      }

      it(`holds in ${theme} on pages of any colour`, async () => {
        const box = await drawEverything(theme, 'color: #999; --job-duration: 0s');
        for (const pseudo of [undefined, ':hover'] as const) {
          const leave = pseudo && point(box, pseudo);
          for (const color of pseudo ? pages.slice(0, 5) : pages) {
            await paint(box, color);
            expect(faint(box), `${color} ${pseudo ?? ''}`).to.equal('');
          }
          leave?.();
        }
      });

      it(`is more in ${theme} where more is asked for`, async () => {
        for (const scheme of schemes) {
          const box = await drawEverything(theme, `background: ${paper[scheme]}; --job-duration: 0s`);
          restyle(box, turnOn('prefers-contrast'));
          const texts = contrasts(box).filter(({what: name}) => name.endsWith(' text'));
          for (const {what: name, ratio} of texts) {
            // Text on the accent is black or white, whichever reads better, and has an edge of the colour of text.
            if (!/button|header|organization|tally|current/.test(name))
              expect(ratio, `${scheme} ${name}`).to.be.at.least(7);
          }
          for (const element of all(box, '.card, .button, .facts, [type=search], summary')) {
            const {borderTopWidth, borderTopColor, color} = getComputedStyle(element);
            if (borderTopWidth === '0px') continue;
            expect(parseFloat(borderTopWidth), element.className).to.be.at.least(2);
            if (element.matches('.card, [type=search], summary'))
              expect(borderTopColor, element.className).to.equal(color);
          }
          box.remove();
        }
      });
    }

    it('is no barrier to axe', async () => {
      for (const theme of names) {
        for (const scheme of schemes) {
          const box = await drawEverything(theme, `background: ${paper[scheme]}`);
          // The button that floats at the lower edge of the window must lie on nothing that is looked at.
          box.firstElementChild!.scrollIntoView();
          // Each alone: of boards on one page, each has its own search.
          for (const element of box.children) expect(await barriers(element), `${theme} ${scheme}`).to.deep.equal([]);
          box.remove();
        }
      }
    });
  });
}
