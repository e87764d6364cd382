import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {languages} from '../../src/locales/generated/languages.js';
import type {NativePosting} from '../../src/posting/native.js';
import {faulty} from '../sources/fault.js';
import {all, draw, given, inDays, inside, told, until} from './fixtures.js';

const tags = ['en', ...Object.keys(languages.posting)];

/** A posting whose own words are hardly any, so that nearly all that is shown is the interface's. */
const wordless: NativePosting = {
  id: '1',
  title: '①',
  url: 'https://mill.example/1',
  apply: 'https://mill.example/1/apply',
  organization: '②',
  locations: ['③', '④', '⑤'],
  workplace: 'hybrid',
  remoteFrom: ['⑥'],
  employmentTypes: ['full-time', 'part-time', 'contract', 'temporary', 'intern', 'volunteer', 'per-diem', 'other'],
  department: '⑦',
  team: '⑧',
  pay: [
    {min: 1, max: 2, currency: 'EUR', period: 'hour'},
    {min: 1, currency: 'EUR', period: 'day'},
    {max: 2, currency: 'EUR', period: 'week'},
    {min: 1, max: 2, currency: 'EUR', period: 'month'},
    {min: 120_000, max: 125_000, currency: 'USD', period: 'year'},
  ],
  datePosted: inDays(-3),
  validThrough: inDays(40),
  sections: [
    {kind: 'summary', text: '⑨'},
    {kind: 'responsibilities', items: ['⑩']},
    {kind: 'qualifications', items: ['⑪', '⑫']},
    {kind: 'preferred-qualifications', items: ['⑬']},
    {kind: 'benefits', text: '⑭'},
    {kind: 'about', text: '⑮'},
    {kind: 'process', text: '⑯'},
    {kind: 'legal', text: '⑰'},
  ],
};
const closing = given({...wordless, validThrough: inDays(0)});
const closed = given({...wordless, validThrough: inDays(-2)});
const remote = given({...wordless, workplace: 'remote', locations: [], employmentTypes: 'full-time'});
const onSite = given({...wordless, workplace: 'on-site', employmentTypes: 'part-time'});

/** Every element in every state, in one language, in a box as narrow as a phone in a column. */
async function drawStates(tag: string): Promise<HTMLElement> {
  const missing = await faulty('status=404');
  const notFound = await faulty('ok');
  const never = await faulty('no-answer');
  const box = await draw<HTMLElement>(
    html`<div lang=${tag} style="inline-size: 280px">
      <job-posting .posting=${given(wordless)} checkable></job-posting>
      <job-posting .posting=${closed}></job-posting>
      <job-posting src=${missing}></job-posting>
      <job-posting src=${notFound} job="nobody"></job-posting>
      <job-posting src=${never}></job-posting>
      <job-card .posting=${given(wordless)}></job-card>
      <job-card .posting=${closing}></job-card>
      <job-card .posting=${closed}></job-card>
      <job-card .posting=${remote}></job-card>
      <job-card .posting=${onSite}></job-card>
      <qualification-list .posting=${given(wordless)} checkable></qualification-list>
      <apply-button .posting=${given(wordless)}></apply-button>
      <apply-button .posting=${closed}></apply-button>
    </div>`,
  );
  const boxesOf = (element: Element) => all(element, 'input') as HTMLInputElement[];
  await until(
    () =>
      all(box, '[part~="root"]').every((root) => root.lang.split('-')[0] === tag.split('-')[0]) &&
      boxesOf(box).length === 6 &&
      all(box, '[part~="card"]').length === 5 &&
      all(box, '[part~="error"]').length === 2,
    () => `all that is drawn in ${tag}`,
    15_000,
  );
  return box;
}

interface Words {
  readonly node: Node;
  readonly words: string;
  readonly rects: readonly DOMRect[];
}

/** All texts that are drawn, and where. */
function textsOf(node: Node): Words[] {
  if (node.nodeType === 3) {
    const words = node.textContent?.trim() ?? '';
    const range = document.createRange();
    range.selectNodeContents(node);
    return words ? [{node, words, rects: [...range.getClientRects()]}] : [];
  }
  return node instanceof Element && /^(?:script|style|template)$/.test(node.localName)
    ? []
    : inside(node).flatMap(textsOf);
}

const describeText = ({words}: Words) => `“${words.slice(0, 50)}”`;

describe('every language', () => {
  it('is among more than fifty-five', () => {
    expect(tags.filter((tag) => !/-X[AB]$/.test(tag)).length).to.be.at.least(55);
  });

  for (const tag of tags) {
    it(`fits into 280 pixels in every state: ${tag}`, async () => {
      const box = await drawStates(tag);
      const {left, right} = box.getBoundingClientRect();
      const texts = textsOf(box);
      for (const text of texts) {
        const around = text.node.parentElement!;
        // What is for screen readers alone takes no room.
        if (around.closest('.hidden')) continue;
        for (const rect of text.rects) {
          expect(rect.left, describeText(text)).to.be.at.least(left - 1);
          expect(rect.right, describeText(text)).to.be.at.most(right + 1);
        }
      }
      for (const element of all(box)) {
        const {overflowX, overflowY, display} = getComputedStyle(element);
        if (element.closest('.hidden') || display === 'inline' || (overflowX === 'visible' && overflowY === 'visible'))
          continue;
        expect(element.scrollWidth, element.outerHTML.slice(0, 100)).to.be.at.most(element.clientWidth + 1);
      }
      // The bar at the lower edge floats over the rest; that is what it is for.
      const flowing = texts.filter(({node}) => !node.parentElement!.closest('.hidden, .apply'));
      for (const [index, text] of flowing.entries())
        for (const other of flowing.slice(index + 1, index + 12))
          for (const a of text.rects)
            for (const b of other.rects) {
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              // Lines of letters that reach high and low may touch.
              if (across > 1 && down > Math.min(a.height, b.height) / 2)
                expect.fail(`${describeText(text)} lies over ${describeText(other)}`);
            }
    });
  }

  it('says the words on a button in the button’s longer name, so that it can be called by them', async () => {
    for (const tag of tags.filter((each) => !each.includes('-X'))) {
      const button = await draw(html`<apply-button lang=${tag} .posting=${given(wordless)}></apply-button>`);
      const root = () => button.shadowRoot?.querySelector('[part~="root"]');
      await until(() => root()?.getAttribute('lang')?.startsWith(tag) && root()!.querySelector('a'), tag);
      const [link] = told(button, 'link');
      const visible = link!.element.textContent.trim().toLowerCase();
      expect(link!.name.toLowerCase(), tag).to.include(visible);
    }
  });
});

describe('the pseudo-language en-XA', () => {
  it('leaves no word of the interface without brackets, in any state of any element', async () => {
    const box = await drawStates('en-XA');
    const shown = [
      ...textsOf(box).flatMap(({node, words}) => (node.parentElement!.closest('time') ? [] : [words])),
      ...all(box, '[aria-label], [title]').flatMap((element) =>
        element.localName === 'time' ? [] : [element.ariaLabel ?? '', element.title],
      ),
    ];
    expect(shown.length).to.be.at.least(80);
    for (const words of shown) {
      // In brackets are our sentences; amounts and the "and" of lists are the browser's.
      const outside = words.replace(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g, '').replace(/\band\b|[€$,.–\d]/g, '');
      expect(outside, words).not.to.match(/[a-z]{2}/i);
    }
  });
});

describe('a page of two hundred cards', () => {
  it('follows its language, asking for it once', async () => {
    const box = await draw<HTMLElement>(html`<div lang="en"></div>`);
    for (let index = 0; index < 200; index++) {
      const card = document.createElement('job-card');
      card.posting = given({...wordless, id: String(index)});
      box.append(card);
    }
    await until(() => all(box, '[part~="card"]').length === 200, '200 cards', 40_000);
    const chunks = () => performance.getEntriesByType('resource').filter(({name}) => /posting-fi\b/.test(name)).length;
    const before = chunks();
    box.lang = 'fi';
    await until(() => all(box, '[part~="root"]').every(({lang}) => lang === 'fi'), '200 cards in Finnish', 40_000);
    expect(chunks()).to.be.at.most(before + 1);
  });
});
