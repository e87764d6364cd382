import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {checkJobPosting, pageOf} from '../../src/check.js';
import type {JobPosting} from '../../src/structured-data/job-posting.js';
import type {NativePosting} from '../../src/posting/native.js';
import {addressOf, baker, draw, given, inDays, shows, until} from '../elements/fixtures.js';

/** A posting whose own page is this one, as far as anybody can tell. */
const here: NativePosting = {...baker, url: new URL('/jobs/baker-7', location.href).href};

const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];

const published = () => scripts().map(({textContent}) => (JSON.parse(textContent) as Partial<JobPosting>).title);

/** Until the head says that and nothing else. */
const says = (...titles: string[]) =>
  until(
    () => JSON.stringify(published()) === JSON.stringify(titles),
    () => `${JSON.stringify(titles)} in the head, where ${JSON.stringify(published())} is`,
  );

/** Long enough for what should not come. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));

async function show(posting: NativePosting = here, box?: HTMLElement) {
  const element = document.createElement('job-posting');
  element.structuredData = true;
  element.posting = given(posting);
  (box ?? (await draw<HTMLElement>(html`<div></div>`))).append(element);
  await shows(element, posting.title.split(/\s/)[0] ?? '');
  return element;
}

function canonical(address: string) {
  const link = document.createElement('link');
  link.rel = 'canonical';
  link.setAttribute('href', address);
  document.head.append(link);
  return link;
}

describe('job-posting structured-data', () => {
  afterEach(() => {
    for (const rest of document.querySelectorAll('link[rel=canonical], script[type="application/ld+json"]'))
      rest.remove();
  });

  it('puts the posting into the head, once', async () => {
    await show();
    await says('Head Baker, Night Shift');
    const [script] = scripts();
    expect(script?.parentNode).to.equal(document.head);
    const job = JSON.parse(script!.textContent) as JobPosting;
    expect(job['@type']).to.equal('JobPosting');
    // A section without a heading stands under the one that the page shows.
    expect(job['description']).to.contain('<h2>What you bring</h2><ul><li>Five years at an oven</li>');
  });

  it('says nothing without the attribute', async () => {
    const element = document.createElement('job-posting');
    element.posting = given(here);
    (await draw<HTMLElement>(html`<div></div>`)).append(element);
    await shows(element, 'Head Baker');
    await aMoment();
    expect(published()).to.deep.equal([]);
    element.toggleAttribute('structured-data');
    await says('Head Baker, Night Shift');
    element.toggleAttribute('structured-data');
    await says();
  });

  it('reads a posting by src, and stays silent until it is there', async () => {
    const element = await draw<HTMLElement>(
      html`<job-posting structured-data src=${addressOf({...here, title: 'Miller'})}></job-posting>`,
    );
    await shows(element, 'Miller');
    await says('Miller');
  });

  it('is kept true as the posting changes', async () => {
    const element = await show();
    await says('Head Baker, Night Shift');
    const [script] = scripts();
    element.posting = given({...here, title: 'Head Miller'});
    await says('Head Miller');
    expect(scripts()).to.deep.equal([script]);
    element.posting = undefined;
    await says();
  });

  it('goes with the element, and stays when it moves', async () => {
    const element = await show();
    await says('Head Baker, Night Shift');
    const [script] = scripts();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document.head, {childList: true, subtree: true, characterData: true});
    const other = await draw<HTMLElement>(html`<section></section>`);
    other.append(element);
    await aMoment();
    expect(scripts()).to.deep.equal([script]);
    expect(changes).to.deep.equal([]);
    observer.disconnect();
    element.remove();
    await says();
    other.append(element);
    await says('Head Baker, Night Shift');
  });

  it('is taken over by another element, and given back', async () => {
    const first = await show();
    await says('Head Baker, Night Shift');
    const second = await show({...here, title: 'Miller'});
    await says('Miller');
    second.remove();
    await says('Head Baker, Night Shift');
    first.remove();
    await says();
  });

  it('goes when the posting closes while the page is open', async () => {
    // Later than a busy machine needs to draw it.
    const element = await show({...here, validThrough: new Date(Date.now() + 6_000).toISOString()});
    await says('Head Baker, Night Shift');
    await says();
    await shows(element, 'no longer');
  });

  it('never says a posting that is closed', async () => {
    await show({...here, validThrough: inDays(-1)});
    await aMoment();
    expect(published()).to.deep.equal([]);
  });

  it('ends in nothing that a posting says', async () => {
    const title = '</script><!-- <script>alert(1)</script>\u2028!';
    await show({...here, title});
    await until(() => scripts().length, 'a script');
    expect(scripts()[0]!.textContent).not.to.match(/[<\u2028]/);
    expect(published()).to.deep.equal([title]);
  });

  it('copies the nonce of the page', async () => {
    const other = document.createElement('script');
    other.setAttribute('nonce', 'r4nd0m');
    other.type = 'text/plain';
    document.head.append(other);
    await show();
    await says('Head Baker, Night Shift');
    expect(scripts()[0]!.nonce).to.equal('r4nd0m');
    other.remove();
  });

  it('leaves a page alone that describes the job itself, or whose server has', async () => {
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.textContent = JSON.stringify({'@context': 'https://schema.org', '@type': 'JobPosting', title: 'Their words'});
    document.body.append(own);
    const element = await show();
    await aMoment();
    expect(published()).to.deep.equal(['Their words']);
    element.remove();
    await aMoment();
    expect(published()).to.deep.equal(['Their words']);
    // What our own server has written is kept true.
    own.setAttribute('data-job-posting', '');
    await show();
    await says('Head Baker, Night Shift');
    expect(scripts()).to.deep.equal([own]);
  });

  it('says nothing that is not to be seen on the page', async () => {
    await show();
    await says('Head Baker, Night Shift');
    const page = pageOf(document);
    expect(page.jobPostings).to.equal(1);
    const hidden = checkJobPosting(scripts()[0]!.textContent, {page}).filter(({rule}) => rule.startsWith('page-'));
    expect(hidden).to.deep.equal([]);
    // Without the element on it, nothing of it is.
    const [script] = scripts();
    const bare = checkJobPosting(script!.textContent, {page: {...page, text: 'Jobs'}}).map(({rule}) => rule);
    expect(bare).to.include.members(['page-title', 'page-description', 'page-pay', 'page-place', 'page-organization']);
  });

  describe('on a page of another site than the posting', () => {
    it('says nothing by itself', async () => {
      await show(baker);
      await aMoment();
      expect(published()).to.deep.equal([]);
    });

    it('speaks where the page says that it is the copy', async () => {
      canonical(baker.url);
      await show(baker);
      await says('Head Baker, Night Shift');
      expect(JSON.parse(scripts()[0]!.textContent)).to.have.property('url', baker.url);
    });

    it('speaks where the page says that it is the one to be found', async () => {
      canonical(`${location.pathname}#job`);
      await show(baker);
      await says('Head Baker, Night Shift');
      expect(JSON.parse(scripts()[0]!.textContent)).to.have.property('url', location.origin + location.pathname);
    });

    for (const elsewhere of ['https://other.example/', '/jobs', 'http://[']) {
      it(`says nothing where the page is not to be found itself: ${elsewhere}`, async () => {
        canonical(elsewhere);
        await show(baker);
        await aMoment();
        expect(published()).to.deep.equal([]);
      });
    }
  });

  it('says nothing inside a list of jobs', async () => {
    const list = await draw<HTMLElement>(html`<job-board></job-board>`);
    await show(here, list);
    await aMoment();
    expect(published()).to.deep.equal([]);
  });
});
