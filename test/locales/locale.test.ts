import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {ids} from '../../src/locales/generated/ids.js';
import {languages} from '../../src/locales/generated/languages.js';
import {
  addMessages,
  languageTagFor,
  loadLocale,
  localeOf,
  setLocale,
  spokenLocale,
  watchLanguage,
} from '../../src/locales/locale.js';
import {apply, applyFor, closes} from '../../src/locales/messages.js';
import {translatedPosting} from '../../src/locales/translated-posting.js';
import {completePosting} from '../../src/posting/fields.js';

/** Waits until something holds, for as long as a busy machine may take. */
const until = (holds: () => unknown, what?: string) => waitUntil(() => Boolean(holds()), what, {timeout: 30_000});

/** Puts a language that is not ours among ours, for as long as the test file runs. */
function offer(tag: string, load: () => Promise<{messages: Record<string, string>}>) {
  const list = async () => {
    const {messages} = await load();
    return {messages: ids.posting.map((id) => messages[id] ?? '')};
  };
  (languages.posting as Record<string, typeof list>)[tag] = list;
}

/** Draws one word, as the elements do. */
class TestElement extends HTMLElement {
  #stop?: () => void;
  drawings = 0;

  connectedCallback() {
    this.attachShadow({mode: 'open'});
    this.draw();
    this.#stop = watchLanguage(this, () => this.draw());
  }

  disconnectedCallback() {
    this.#stop?.();
  }

  draw() {
    const locale = localeOf(this);
    setLocale(locale);
    void loadLocale(locale)?.then(() => this.draw());
    this.drawings++;
    this.shadowRoot!.textContent = apply();
  }
}
customElements.define('test-speaker', TestElement);

const speaker = (parent: ParentNode) => parent.querySelector<TestElement>('test-speaker')!;
const words = (element: Element) => element.shadowRoot!.textContent;

afterEach(() => {
  document.documentElement.lang = 'en';
  setLocale('en');
});

describe('the language around an element', () => {
  it('is its own lang, an ancestor’s, or the page’s', async () => {
    const outer = await fixture(html`<section lang="fr-CA"><p lang="ja"></p><b><i></i></b></section>`);
    expect(localeOf(outer.querySelector('p')!)).to.equal('ja');
    expect(localeOf(outer.querySelector('i')!)).to.equal('fr-CA');
    document.documentElement.lang = 'pl';
    expect(localeOf(outer.parentElement!)).to.equal('pl');
  });

  it('comes from the hosts of shadow trees', async () => {
    const host = await fixture(html`<div lang="de_AT"></div>`);
    const inner = document.createElement('div');
    host.attachShadow({mode: 'open'}).append(inner);
    const innermost = document.createElement('p');
    inner.attachShadow({mode: 'closed'}).append(innermost);
    expect(localeOf(innermost)).to.equal('de-AT');
    inner.lang = 'sv';
    expect(localeOf(innermost)).to.equal('sv');
  });

  it('is not taken from what is no language', async () => {
    const outer = await fixture(html`<section lang="es"><p lang="{{ lang }}"></p><p lang=""></p></section>`);
    for (const element of outer.children) expect(localeOf(element)).to.equal('es');
    expect(localeOf(document.createElement('p')), 'outside any page').to.equal('en');
  });

  it('is European where the page says no more than Portuguese', async () => {
    expect(localeOf(await fixture(html`<p lang="pt"></p>`))).to.equal('pt-PT');
    expect(localeOf(await fixture(html`<p lang="pt-BR"></p>`))).to.equal('pt-BR');
  });

  it('formats in the language that is spoken, in the region of the page', async () => {
    const element = await fixture(html`<p lang="cy-GB"></p>`);
    expect(languageTagFor(localeOf(element))).to.equal('en-GB');
    await loadLocale('cy-GB');
    expect(languageTagFor(localeOf(element)), 'there is no Welsh').to.equal('en-GB');
    element.setAttribute('lang', 'en-XA');
    await loadLocale('en-XA');
    expect(languageTagFor(localeOf(element))).to.equal('en-XA');
    element.setAttribute('lang', 'zh-Hant-TW');
    expect(languageTagFor(localeOf(element)), 'not loaded').to.equal('en-TW');
  });
});

describe('speaking', () => {
  before(() => {
    offer('tlh', () => Promise.resolve({messages: {apply: 'qun', 'apply-for': '{0} qun'}}));
    offer('eo', () => Promise.resolve({messages: {apply: 'Kandidatiĝi'}}));
  });

  it('has three elements speak three languages on one page', async () => {
    const page = await fixture(html`
      <div>
        <p><test-speaker></test-speaker></p>
        <p lang="tlh"><test-speaker></test-speaker></p>
        <p lang="eo-PL"><test-speaker></test-speaker></p>
      </div>
    `);
    const [english, klingon, esperanto] = page.querySelectorAll('test-speaker');
    await until(() => words(klingon!) === 'qun' && words(esperanto!) === 'Kandidatiĝi');
    expect(words(english!)).to.equal('Apply');
  });

  it('puts values where the language has them', async () => {
    await loadLocale('tlh');
    setLocale('tlh');
    expect(applyFor('Cook')).to.equal('Cook qun');
    setLocale('en');
    expect(applyFor('Cook')).to.equal('Apply for Cook');
  });

  it('speaks English for a message the language does not have', async () => {
    await loadLocale('eo');
    setLocale('eo');
    expect(spokenLocale()).to.equal('eo');
    expect(applyFor('Cook')).to.equal('Apply for Cook');
  });

  it('speaks English while a language is not loaded, and where there is none', async () => {
    setLocale('ja');
    expect([spokenLocale(), apply()]).to.deep.equal(['en', 'Apply']);
    expect(await loadLocale('vo')).to.be.false;
    expect(loadLocale('vo'), 'nothing to wait for a second time').to.be.undefined;
  });

  it('sets apart what runs the other way', () => {
    expect(applyFor('מפתח')).to.equal('Apply for \u2068מפתח\u2069');
  });
});

describe('loading', () => {
  const requests = (name: string) =>
    performance.getEntriesByType('resource').filter((entry) => entry.name.includes(name)).length;

  it('asks for nothing where English is spoken', async () => {
    const page = await fixture(html`<div lang="en-GB"><test-speaker></test-speaker></div>`);
    expect(loadLocale('en-GB')).to.be.undefined;
    expect(speaker(page).drawings).to.equal(1);
  });

  it('fetches a chunk once, however many elements ask', async () => {
    const many = Array.from({length: 200}, () => html`<test-speaker></test-speaker>`);
    const page = await fixture(html`<div lang="ar-XB">${many}</div>`);
    await loadLocale('ar-XB');
    await until(
      () => words(page.lastElementChild!).includes('Apply') && words(page.lastElementChild!).includes('\u202e'),
    );
    expect(requests('posting-ar-XB')).to.equal(1);
    expect(requests('board-ar-XB'), 'no board is here').to.equal(0);
  });

  it('speaks English where the chunk fails', async () => {
    offer('la', () => import(String(new URL('/no/such/chunk.js', location.href))));
    const page = await fixture(html`<div lang="la-VA"><test-speaker></test-speaker></div>`);
    expect(words(speaker(page))).to.equal('Apply');
    await until(() => speaker(page).drawings === 2);
    expect(words(speaker(page))).to.equal('Apply');
    expect(loadLocale('la-VA'), 'nothing to wait for any more').to.be.undefined;
    expect(languageTagFor(localeOf(speaker(page)))).to.equal('en-VA');
  });
});

describe('a language that changes', () => {
  it('is followed wherever it changes up the composed tree', async () => {
    const page = await fixture(html`<div><section></section></div>`);
    const root = page.firstElementChild!.attachShadow({mode: 'open'});
    root.append(document.createElement('p'));
    root.firstElementChild!.append(new TestElement());
    const element = speaker(root);
    for (const place of [document.documentElement, page, page.firstElementChild!, root.firstElementChild!, element]) {
      place.setAttribute('lang', 'en-XA');
      await until(() => words(element).startsWith('['), `lang on <${place.localName}>`);
      place.setAttribute('lang', 'en');
      await until(() => words(element) === 'Apply', `back on <${place.localName}>`);
    }
  });

  it('redraws only the elements whose language it is', async () => {
    const page = await fixture(html`<div><test-speaker></test-speaker><test-speaker lang="en"></test-speaker></div>`);
    const [first, second] = page.querySelectorAll<TestElement>('test-speaker');
    page.setAttribute('lang', 'en-GB');
    await until(() => first!.drawings === 2);
    expect(second!.drawings).to.equal(1);
    page.setAttribute('lang', 'en-GB');
    page.setAttribute('lang', 'EN_gb');
    await aTimeout(0);
    expect(first!.drawings, 'the same language').to.equal(2);
  });

  it('is no more followed by an element that has gone', async () => {
    const page = await fixture(html`<div><test-speaker></test-speaker></div>`);
    const element = speaker(page);
    element.remove();
    page.setAttribute('lang', 'en-GB');
    await aTimeout(0);
    expect(element.drawings).to.equal(1);
  });
});

describe('an author’s own messages', () => {
  it('stand in place of ours, for elements that are there already', async () => {
    const page = await fixture(html`<div lang="en-XA"><test-speaker></test-speaker></div>`);
    await until(() => words(speaker(page)).startsWith('['));
    addMessages('en-XA', {apply: '[Join us]'});
    await until(() => words(speaker(page)) === '[Join us]');
    setLocale('en-XA');
    expect(applyFor('Cook')).to.match(/^\[.+Cook.+\]$/);
  });

  it('add a language, of which English says the rest', async () => {
    const page = await fixture(html`<div lang="fy"><test-speaker></test-speaker></div>`);
    await loadLocale('fy');
    expect(words(speaker(page))).to.equal('Apply');
    addMessages('fy', {apply: 'Sollisitearje', 'apply-for': 'Sollisitearje: {0}'});
    await until(() => words(speaker(page)) === 'Sollisitearje');
    setLocale('fy');
    expect(applyFor('kok')).to.equal('Sollisitearje: kok');
    expect(languageTagFor(localeOf(speaker(page)))).to.equal('fy');
  });

  it('for a region take the rest from the language, and are not for other regions', async () => {
    offer('ab', () => Promise.resolve({messages: {apply: 'whole language', 'apply-for': 'whole language {0}'}}));
    addMessages('ab-TR', {apply: 'region'});
    await Promise.all([loadLocale('ab'), loadLocale('ab-TR'), loadLocale('ab-GE')]);
    setLocale('ab-TR');
    expect([apply(), applyFor('x')]).to.deep.equal(['region', 'whole language x']);
    setLocale('ab');
    expect(apply()).to.equal('whole language');
    setLocale('ab-GE');
    expect(apply()).to.equal('whole language');
  });

  it('can be English', async () => {
    const page = await fixture(html`<div lang="en-NZ"><test-speaker></test-speaker></div>`);
    addMessages('en_NZ', {apply: 'Apply now'});
    await until(() => words(speaker(page)) === 'Apply now');
    setLocale('en');
    expect(apply()).to.equal('Apply');
  });

  it('may ask for what is not there, or leave out what is: nothing throws, and no word is lost', async () => {
    addMessages('oc', {apply: 'Postular {0}', 'apply-for': '{7} {0} {x} {0}', closes: 'Lèu'});
    await loadLocale('oc');
    setLocale('oc');
    expect(apply()).to.equal('Postular {0}');
    expect(applyFor('x')).to.equal('{7} x {x} x');
    expect(closes('today')).to.equal('Lèu');
  });

  it('are refused for what is no language', () => {
    expect(() => addMessages('not a language', {})).to.throw(RangeError, '"not a language" is no language tag.');
  });
});

describe('a posting with translations', () => {
  const posting = completePosting({
    title: 'Koch',
    language: 'de',
    team: 'Küche',
    translations: {en: {title: 'Cook'}, 'pt-BR': {title: 'Cozinheiro', team: 'Cozinha'}, zh: {title: '厨师'}},
  });
  const cases: [string, string, string][] = [
    ['en', 'Cook', 'en'],
    ['en-GB', 'Cook', 'en'],
    ['pt-PT', 'Cozinheiro', 'pt-BR'],
    ['zh-CN', '厨师', 'zh'],
    ['zh-TW', 'Koch', 'de'],
    ['de-AT', 'Koch', 'de'],
    ['fi', 'Koch', 'de'],
  ];
  for (const [tag, title, language] of cases) {
    it(`is in ${language} for a reader of ${tag}`, () => {
      expect(translatedPosting(posting, tag)).to.include({title, language});
    });
  }

  it('keeps what a translation does not say', () => {
    expect(translatedPosting(posting, 'en').team).to.equal('Küche');
    expect(translatedPosting(posting, 'pt-BR').team).to.equal('Cozinha');
    const bare = completePosting({title: 'Koch', translations: {en: {title: 'Cook'}}});
    expect(translatedPosting(bare, 'fr')).to.equal(bare);
  });
});

describe('messages in the page', () => {
  it('stand in place of ours, and what is no JSON does no harm', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page of its own"></iframe>`);
    const page = frame.contentDocument!;
    // A page of its own, for a page is looked through once.
    page.documentElement.innerHTML = `<head><base href="${document.baseURI}"></head><body lang="fr">
      <script type="application/json" data-job-messages lang="fr">{"apply": "Je postule", "closed": null}</script>
      <script type="application/json" data-job-messages lang="fr">{apply: "no JSON"}</script>
      <script type="application/json" data-job-messages>{"apply": "Send it", "apply-for": "Send it to {0}"}</script>
    </body>`;
    const module = (path: string) => new URL(`../../src/locales/${path}`, import.meta.url).href;
    const script = page.createElement('script');
    script.type = 'module';
    script.textContent = `
      import {loadLocale, setLocale} from '${module('locale.ts')}';
      import {apply, applyFor, closed} from '${module('messages.ts')}';
      const said = {};
      for (const tag of ['fr', 'en']) {
        await loadLocale(tag);
        setLocale(tag);
        said[tag] = [apply(), applyFor('x'), closed()];
      }
      globalThis.said = said;
    `;
    page.body.append(script);
    const view = frame.contentWindow as unknown as {said?: Record<string, string[]>};
    await until(() => view.said, 'modules of the frame');
    expect(view.said).to.deep.equal({
      fr: ['Je postule', 'Postuler\u00a0: x', 'Clôturée'],
      en: ['Send it', 'Send it to x', 'Closed'],
    });
  });
});
