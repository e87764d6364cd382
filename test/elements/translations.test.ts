/** Postings that have their words in several languages: those are shown that fit the language around the element. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {NativePosting} from '../../src/posting/native.js';
import {offers} from '../adapters/fixtures/recruitee.js';
import {faulty} from '../sources/fault.js';
import {cardLink, drawBoard, opened, titles} from './board-fixtures.js';
import {addressOf, all, draw, given, one, seen, shows, until} from './fixtures.js';

const cook = {
  title: 'Koch',
  language: 'de',
  department: 'Küche',
  apply: 'https://mill.example/koch',
  sections: [{kind: 'summary', text: 'Wir kochen.'}],
  translations: {
    en: {title: 'Cook', department: 'Kitchen', sections: [{kind: 'summary', html: '<p>We <em>cook</em>.</p>'}]},
    fr: {title: 'Cuisinier'},
    'zh-Hant': {title: '廚師', sections: ['我們煮飯。']},
  },
} satisfies NativePosting;

const elements = ['job-posting', 'job-card', 'apply-button'] as const;

/** The three elements with the posting, in a language. */
async function drawAll(lang: string): Promise<HTMLElement> {
  const box = await draw<HTMLElement>(html`<div lang=${lang}></div>`);
  for (const tag of elements) box.append(Object.assign(document.createElement(tag), {posting: given(cook)}));
  return box;
}

describe('a posting with its words in several languages', () => {
  it('shows those that fit the language around each element', async () => {
    for (const [lang, title, words] of [
      ['en-GB', 'Cook', 'We cook.'],
      ['de-AT', 'Koch', 'Wir kochen.'],
      ['zh-HK', '廚師', '我們煮飯。'],
      // What a translation does not say stays as it is, and where none fits the posting does.
      ['fr-CA', 'Cuisinier', 'Wir kochen.'],
      ['fi', 'Koch', 'Wir kochen.'],
    ] as const) {
      const box = await drawAll(lang);
      const [posting, card, button] = [...box.children] as [Element, Element, Element];
      await shows(posting, words);
      await shows(card, title);
      expect(seen(posting)).to.include(title);
      await until(() => one(button, 'a').ariaLabel?.includes(title), `${title} on the button`);
      const heading = all(posting, 'h2 bdi')[0]!;
      expect(heading.lang, lang).to.equal(lang === 'fi' ? 'de' : '');
    }
  });

  it('follows a language that changes, and moves with it', async () => {
    const box = await drawAll('en');
    await shows(box.firstElementChild!, 'We cook.');
    box.lang = 'de';
    await shows(box.firstElementChild!, 'Wir kochen.');
    expect(seen(box)).not.to.include('Cook');
    const other = await draw<HTMLElement>(html`<div lang="fr"></div>`);
    other.append(box.firstElementChild!);
    await shows(other, 'Cuisinier');
    box.lang = 'en';
    await shows(box, 'Cook');
    expect(seen(other)).to.include('Cuisinier');
  });

  it('is one posting: it is told once that it was seen', async () => {
    const box = await draw<HTMLElement>(html`<div lang="en"></div>`);
    let views = 0;
    box.addEventListener('job-view', () => views++);
    const element = Object.assign(document.createElement('job-posting'), {posting: given(cook)});
    box.append(element);
    await shows(box, 'Cook');
    await until(() => views > 0, 'job-view');
    element.requestUpdate();
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(views).to.equal(1);
  });

  it('is told to search engines in the words that are shown', async () => {
    const box = await draw<HTMLElement>(html`<div lang="en"></div>`);
    box.append(Object.assign(document.createElement('job-posting'), {posting: given(cook), structuredData: true}));
    const said = () => document.head.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    await until(
      () => said().includes('"Cook"'),
      () => said(),
    );
    expect(said())
      .to.include(String.raw`We \u003cem>cook`)
      .and.not.to.include('Wir kochen');
    box.remove();
  });

  it('comes from Recruitee, too', async () => {
    const src = addressOf(offers);
    const box = await draw<HTMLElement>(
      html`<div>
        <job-posting lang="de" src=${src}></job-posting><job-posting lang="en" src=${src}></job-posting>
      </div>`,
    );
    const [german, english] = box.children;
    await shows(german!, 'Führerschein für Straßenbahnen');
    expect(seen(german!)).to.include('Straßenbahnfahrerin').and.not.to.include('Licence');
    await shows(english!, 'Licence for trams');
  });

  it('is shown as it is where what finds the words cannot be had', async () => {
    const frame = await draw<HTMLIFrameElement>(html`<iframe title="A page of its own"></iframe>`);
    const page = frame.contentDocument!;
    const source = new URL('../../src/', import.meta.url).href;
    const failing = await faulty('status=500');
    page.documentElement.innerHTML = `<head><base href="${document.baseURI}"></head><body lang="en"><job-posting></job-posting></body>`;
    const map = page.createElement('script');
    map.type = 'importmap';
    map.textContent = JSON.stringify({
      imports: {[`${source}elements/translated.js`]: failing, [`${source}elements/translated.ts`]: failing},
    });
    const script = page.createElement('script');
    script.type = 'module';
    script.textContent = `import '${source}define.ts'; document.querySelector('job-posting').posting = ${JSON.stringify(cook)};`;
    page.head.append(map);
    page.body.append(script);
    await until(
      () => page.querySelector('job-posting')?.shadowRoot?.textContent.includes('Wir kochen.'),
      () => page.querySelector('job-posting')?.shadowRoot?.textContent ?? '',
      60_000,
    );
    expect(page.querySelector('job-posting')!.shadowRoot!.textContent).to.include('Koch');
  });
});

describe('an element whose language changes', () => {
  it('speaks the old one until the new one has come, not English between them', async () => {
    const button = await draw(html`<apply-button lang="de" .posting=${given(cook)}></apply-button>`);
    await shows(button, 'Bewerben');
    const said = new Set<string>();
    button.addController({hostUpdated: () => said.add(seen(button))});
    button.lang = 'sl';
    await until(() => !seen(button).includes('Bewerben'), 'the new language');
    expect(all(button, '[part~=root]')[0]!.lang).to.equal('sl');
    expect([...said]).not.to.include('Apply');
  });
});

describe('a board of such postings', () => {
  const list = [
    cook,
    {...cook, title: 'Bäcker', department: 'Ofen', translations: {en: {title: 'Baker', department: 'Oven'}}},
  ];

  it('shows those that fit, finds by them, and follows its language', async () => {
    const board = await drawBoard({'no-url': '', filters: 'department', lang: 'en'}, list);
    await until(
      () => titles(board).join() === 'Cook,Baker',
      () => titles(board).join(),
    );
    expect(seen(board)).to.include('Kitchen').and.not.to.include('Küche');
    board.lang = 'de';
    await until(
      () => titles(board).join() === 'Koch,Bäcker',
      () => titles(board).join(),
    );
    board.lang = 'fr';
    await until(
      () => titles(board).includes('Cuisinier'),
      () => titles(board).join(),
    );
  });

  it('keeps an opening saved, and open, in another language', async () => {
    const board = await drawBoard({'no-url': '', savable: '', lang: 'en'}, list);
    await until(() => titles(board).includes('Cook'), 'the cards');
    const isSaved = () => all(board, '.save').map((button) => button.ariaPressed);
    all(board, '.save')[titles(board).indexOf('Cook')]!.click();
    await until(() => isSaved().includes('true'), 'the saved one');
    board.lang = 'de';
    await until(() => titles(board).includes('Koch'), 'the cards in German');
    const save = all(board, '.save')[titles(board).indexOf('Koch')]!;
    expect(save.ariaPressed).to.equal('true');
    save.click();
    cardLink(board, 'Koch').click();
    await until(
      () => opened(board) === 'Koch',
      () => seen(board),
    );
    board.lang = 'en';
    await until(
      () => opened(board) === 'Cook',
      () => seen(board),
    );
  });
});
