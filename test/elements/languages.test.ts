import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {languages} from '../../src/locales/generated/languages.js';
import type {NativePosting} from '../../src/posting/native.js';
import {faulty} from '../sources/fault.js';
import {expectBrackets, expectToFit} from './fitting.js';
import {all, draw, given, inDays, told, until} from './fixtures.js';

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
    60_000,
  );
  return box;
}

describe('every language', () => {
  it('is among more than fifty-five', () => {
    expect(tags.filter((tag) => !/-X[AB]$/.test(tag)).length).to.be.at.least(55);
  });

  for (const tag of tags) {
    it(`fits into 280 pixels in every state: ${tag}`, async () => {
      const box = await drawStates(tag);
      expectToFit(box);
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
    expect(expectBrackets(box)).to.be.at.least(80);
  });
});

describe('a page of two hundred cards', () => {
  it('follows its language, asking for it once and drawing each a few times', async () => {
    const box = await draw<HTMLElement>(html`<div lang="en"></div>`);
    const draws = new Map<Element, number>();
    for (let index = 0; index < 200; index++) {
      const card = document.createElement('job-card');
      card.posting = given({...wordless, id: String(index)});
      box.append(card);
      // Once for each time that Lit draws.
      card.addController({hostUpdated: () => draws.set(card, (draws.get(card) ?? 0) + 1)});
    }
    await until(() => all(box, '[part~="card"]').length === 200, '200 cards', 40_000);
    const chunks = () => performance.getEntriesByType('resource').filter(({name}) => /posting-fi\b/.test(name)).length;
    const before = chunks();
    draws.clear();
    box.lang = 'fi';
    await until(() => all(box, '[part~="root"]').every(({lang}) => lang === 'fi'), '200 cards in Finnish', 40_000);
    expect(chunks()).to.be.at.most(before + 1);
    expect(draws.size).to.equal(200);
    // Once that the language is another, once that it has come.
    expect(Math.max(...draws.values())).to.be.at.most(3);
  });
});
