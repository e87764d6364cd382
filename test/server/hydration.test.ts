import {expect} from '@open-wc/testing';
import type {BoardRenderOptions, CardRenderOptions, PostingRenderOptions} from '../../src/server/index.js';
import type {NativePosting} from '../../src/posting/native.js';
import {baker, inDays, until} from '../elements/fixtures.js';

/** Draws something on a server. */
async function drawn(
  kind: 'posting' | 'card' | 'board',
  posting: NativePosting | readonly NativePosting[],
  options?: PostingRenderOptions | CardRenderOptions | BoardRenderOptions,
): Promise<string> {
  const servers = (await (await fetch('/__test-servers__.json')).json()) as {render: string};
  const response = await fetch(`${servers.render}/${kind}`, {method: 'POST', body: JSON.stringify({posting, options})});
  const html = await response.text();
  expect(response.status, html).to.equal(200);
  return html;
}

const frames: HTMLIFrameElement[] = [];

/** A page with HTML in it as a parser reads it, without the script. */
async function open(html: string, lang = 'en'): Promise<Document & {readonly defaultView: Window & typeof globalThis}> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 900px; block-size: 700px';
  frame.srcdoc = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><body>${html}<p id="after">After</p></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentDocument as Document & {readonly defaultView: Window & typeof globalThis};
  const {defaultView} = page;
  // Layout shifts are told of in Chromium alone; what moves is looked at in every engine.
  if (defaultView.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new defaultView.PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({type: 'layout-shift'});
  }
  return page;
}

let shifts: PerformanceEntry[] = [];

/** Loads the script into a page and waits until the first element was taken over. */
async function bringScript(page: Document) {
  const element = page.querySelector<HTMLElementTagNameMap['job-posting']>('job-posting, job-card')!;
  let isLoaded = false;
  element.addEventListener('job-load', () => (isLoaded = true));
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/src/embed.ts';
  page.head.append(script);
  await until(() => isLoaded, 'job-load');
  await until(() => !element.shadowRoot?.querySelector('style'), 'style sheets');
  await element.updateComplete;
  return element;
}

/** Every element in a shadow root. */
const nodes = (root: ShadowRoot) => [...root.querySelectorAll('*:not(style)')];

const textNodes = (root: ShadowRoot): Text[] => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode.parentElement?.localName !== 'style') found.push(walker.currentNode as Text);
  return found;
};

const words = (root: ShadowRoot) =>
  textNodes(root)
    .map(({data}) => data)
    .join('')
    .replace(/\s+/g, ' ');

const places = (page: Document, root: ShadowRoot) =>
  [...nodes(root), page.getElementById('after')!].map((node) => {
    const {x, y, width, height} = node.getBoundingClientRect();
    return [node.localName, x, y, width, height]
      .map((value) => (typeof value === 'number' ? Math.round(value) : value))
      .join(' ');
  });

/** Everything that a page asked a server for beside scripts and pictures. */
const requests = (page: Document & {defaultView: Window}) =>
  page.defaultView.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !/\.(?:ts|js|svg)(?:\?|$)/.test(name));

const rich: NativePosting = {
  ...baker,
  sections: [
    ...baker.sections,
    {
      html: '<p>We <b>bake</b> at <a href="https://mill.example/night">night</a>.</p><table><tr><th>Day</th><th>Bread</th></tr><tr><td>Monday</td><td>Rye</td></tr></table>',
    },
  ],
};

describe('An element that a server has drawn', () => {
  beforeEach(() => {
    shifts = [];
  });
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  const cases: [name: string, kind: 'posting' | 'card', posting: NativePosting, options?: object][] = [
    ['a posting', 'posting', baker],
    ['a posting from markup', 'posting', rich],
    ['a posting in German', 'posting', rich, {lang: 'de'}],
    ['a posting in Hebrew', 'posting', rich, {lang: 'he'}],
    ['a posting whose qualifications can be ticked', 'posting', rich, {checkable: true}],
    ['a posting with its title as the page’s first heading', 'posting', baker, {headingLevel: 1}],
    ['a posting of a title alone', 'posting', {title: 'Baker'}],
    ['a closed posting', 'posting', {...baker, validThrough: inDays(-1)}],
    ['a card', 'card', baker, {postingUrl: 'https://mill.example/{id}/{slug}'}],
    ['a card in Japanese', 'card', baker, {lang: 'ja'}],
    ['a posting in a theme', 'posting', rich, {theme: 'editorial'}],
    ['a card in a theme', 'card', baker, {theme: 'bold'}],
  ];
  for (const [name, kind, posting, options] of cases) {
    it(`is taken over as it is: ${name}`, async () => {
      const page = await open(await drawn(kind, posting, options));
      const root = page.querySelector('job-posting, job-card')!.shadowRoot!;
      expect(root, 'a shadow root without script').to.be.an.instanceof(page.defaultView.ShadowRoot);
      const [before, texts, said, where] = [nodes(root), textNodes(root), words(root), places(page, root)];
      const element = await bringScript(page);
      expect(element.shadowRoot).to.equal(root);
      expect(nodes(root).length, 'elements').to.equal(before.length);
      expect(
        nodes(root).every((node, index) => node === before[index]),
        'the same nodes',
      ).to.be.true;
      const after = textNodes(root).filter(({data}) => data.trim());
      expect(
        after.every((node) => texts.includes(node)),
        'the same texts',
      ).to.be.true;
      expect(words(root)).to.equal(said);
      expect(places(page, root)).to.deep.equal(where);
      expect(shifts).to.deep.equal([]);
      expect(requests(page)).to.deep.equal([]);
    });
  }

  it('has the look that was chosen, without script', async () => {
    const looks = async (options: object) => {
      const page = await open(await drawn('posting', baker, options));
      const root = page.querySelector('job-posting')!.shadowRoot!.querySelector('.root')!;
      const {fontFamily, colorScheme, boxShadow} = page.defaultView.getComputedStyle(root);
      return {fontFamily, colorScheme, isRaised: boxShadow !== 'none'};
    };
    const plain = await looks({});
    expect(plain).to.include({colorScheme: 'normal', isRaised: false});
    expect((await looks({theme: 'editorial'})).fontFamily).to.contain('Palatino');
    expect(await looks({theme: 'card'})).to.include({isRaised: true});
    expect(await looks({colorScheme: 'dark'})).to.include({colorScheme: 'dark', isRaised: true});
    expect(await looks({colorScheme: 'light dark'})).to.deep.equal(plain);
    // What is no theme, as JavaScript may have it, is none.
    expect(await looks({theme: 'constructor', colorScheme: '"><script>'})).to.deep.equal(plain);
    const board = await open(await drawn('board', [baker], {theme: 'compact', colorScheme: 'light'}));
    const {attributes} = board.querySelector('job-board')!;
    expect([attributes.getNamedItem('theme')?.value, attributes.getNamedItem('color-scheme')?.value]).to.deep.equal([
      'compact',
      'light',
    ]);
  });

  it('is alive from then on', async () => {
    const page = await open(await drawn('posting', baker, {checkable: true}));
    const element = await bringScript(page);
    const root = element.shadowRoot!;
    let applied = '';
    element.addEventListener('job-apply', (event) => {
      applied = event.detail.href;
      event.preventDefault();
    });
    root.querySelector<HTMLElement>('[part=button]')!.click();
    expect(applied).to.equal(baker.apply);
    root.querySelector<HTMLElement>('input')!.click();
    await element.updateComplete;
    expect(root.querySelector('[part=tally]')!.textContent).to.contain('1 of 4');
    const title = root.querySelector('[part=title]')!;
    element.posting = {...baker, title: 'Miller'} as never;
    await until(() => title.textContent.includes('Miller'), 'the other posting');
    expect(title).to.equal(root.querySelector('[part=title]'));
    element.lang = 'de';
    await until(() => root.querySelector('[part=button]')!.textContent === 'Bewerben', 'German');
    expect(root.querySelectorAll('article')).to.have.length(1);
  });

  it('is put right where a word has become another since', async () => {
    const html = await drawn('posting', baker);
    const page = await open(html.replaceAll('3 days ago', 'today'));
    const root = page.querySelector('job-posting')!.shadowRoot!;
    expect(words(root)).to.contain('today');
    const time = root.querySelector('time')!;
    await bringScript(page);
    expect(time.isConnected).to.be.true;
    expect(time.textContent).to.equal('3 days ago');
    expect(words(root)).not.to.contain('today');
  });

  it('is drawn anew where it has closed since, or is of another version', async () => {
    const posting = {...baker, validThrough: inDays(-1)};
    const open_ = await drawn('posting', {...posting, validThrough: inDays(40)});
    const data = /"validThrough":"[^"]*"/;
    const closed = await open(open_.replace(data, `"validThrough":"${posting.validThrough}"`));
    await bringScript(closed);
    const root = closed.querySelector('job-posting')!.shadowRoot!;
    expect(words(root)).to.contain('This position is no longer open.');
    expect(root.querySelectorAll('article')).to.have.length(1);
    expect(root.querySelector('[part=button]')).to.be.null;

    const other = await open(open_.replaceAll(/lit-part [\w+/=]+/g, 'lit-part AAAAAAAAAAA='));
    await bringScript(other);
    expect(other.querySelector('job-posting')!.shadowRoot!.querySelectorAll('article')).to.have.length(1);
    expect(words(other.querySelector('job-posting')!.shadowRoot!)).to.contain('Head Baker');
  });

  it('stays as the server has drawn it while its data cannot be read', async () => {
    const html = await drawn('posting', baker, {data: false});
    const page = await open(html.replace('<job-posting', '<job-posting src="/nowhere.json"'));
    const element = page.querySelector('job-posting')!;
    const failed = new Promise((resolve) => element.addEventListener('job-error', resolve, {once: true}));
    const before = nodes(element.shadowRoot!);
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/embed.ts';
    page.head.append(script);
    await failed;
    expect(nodes(element.shadowRoot!)).to.deep.equal(before);
    expect(words(element.shadowRoot!)).to.contain('Head Baker');
  });
});

describe('The light form', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('is readable as it is, and gives way to the element when the script has come', async () => {
    const page = await open(await drawn('posting', rich, {form: 'light', lang: 'de'}));
    const element = page.querySelector('job-posting')!;
    expect(element.lang).to.equal('de');
    expect(element.querySelector('h2')!.textContent).to.equal(baker.title);
    const light = element.innerText;
    for (const words of ['Arbeitsort', 'Nine of us bake', 'A steady hand', 'Rye', 'Bewerben', 'Mill & Oven']) {
      expect(light).to.contain(words);
    }
    expect(element.querySelector('[class], [part], [style], template')).to.be.null;
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/embed.ts';
    page.head.append(script);
    await until(() => element.shadowRoot?.querySelector('article'), 'the element');
    expect(element.querySelector('h2')!.getBoundingClientRect().height).to.equal(0);
    expect(requests(page)).to.deep.equal([]);
  });
});

describe('A board that a server has drawn', () => {
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  const postings: NativePosting[] = ['Bakery', 'Office'].flatMap((department) =>
    Array.from({length: 20}, (_, at) => ({
      id: `${department}-${at}`,
      title: `${department} ${at}`,
      department,
      url: `https://mill.example/${department}/${at}`,
    })),
  );

  it('lists its openings without script, is never blank, and asks no server for them', async () => {
    const page = await open(await drawn('board', postings, {lang: 'de', pageSize: 12}));
    const board = page.querySelector('job-board')!;
    expect([...board.querySelectorAll('h2')].map(({textContent}) => textContent)).to.deep.equal(['Bakery', 'Office']);
    expect(board.querySelectorAll('h3 > a')).to.have.length(40);
    const heights: number[] = [];
    const watch = () => {
      heights.push(board.getBoundingClientRect().height);
      if (page.defaultView) page.defaultView.requestAnimationFrame(watch);
    };
    watch();
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/embed.ts';
    page.head.append(script);
    await until(() => board.shadowRoot?.querySelectorAll('article').length === 12, 'the board');
    expect(Math.min(...heights)).to.be.greaterThan(200);
    expect(board.querySelector('h2')!.getBoundingClientRect().height).to.equal(0);
    expect([...board.shadowRoot!.querySelectorAll('h2')].map(({textContent}) => textContent)).to.deep.equal(['Bakery']);
    expect(board.shadowRoot!.querySelector('#count')!.textContent).to.contain('40');
    expect(requests(page)).to.deep.equal([]);
  });
});
