import {expect} from '@open-wc/testing';
import {
  all,
  baker,
  barriers,
  cancel,
  drawPosting,
  followed,
  heard,
  hrefs,
  one,
  outline,
  seen,
  shows,
  theOne,
  told,
  until,
} from './fixtures.js';

describe('job-card', () => {
  it('says what decides whether to read on', async () => {
    const card = await drawPosting('job-card');
    const text = seen(card);
    for (const words of ['Mill & Oven', 'Head Baker, Night Shift', 'Hybrid', 'Full-time', 'Bakery', '3 days ago'])
      expect(text).to.include(words);
    expect(text).to.match(/Bergen, Norway.*1 more/);
    expect(text).to.match(/€41,000 – €52,000 per year/);
  });

  it('says nothing of what is not said', async () => {
    const card = await drawPosting('job-card', {title: 'Baker'});
    expect(seen(card)).to.equal('Baker');
    expect(told(card, 'link')).to.be.empty;
    expect(told(card, 'list')).to.be.empty;
  });

  it('is one stop for the keyboard: a link in its heading', async () => {
    const card = await drawPosting('job-card');
    expect(theOne(card, 'link', baker.title).closest('h3')).to.not.equal(null);
    expect(all(card, 'a, button, [tabindex]')).to.have.length(1);
  });

  it('fits its heading into the page’s outline', async () => {
    const card = await drawPosting('job-card');
    expect(outline(card)).to.deep.equal([`3 ${baker.title}`]);
    card.headingLevel = 5;
    await until(() => outline(card)[0]?.startsWith('5'), 'a heading of level 5');
  });

  it('leads where the author says', async () => {
    const card = await drawPosting('job-card', {...baker, id: 'a/b 7'});
    card.postingUrl = '/jobs/{id}/{slug}?from=card';
    await until(() => hrefs(card)[0]?.includes('/jobs/'), 'the author’s address');
    expect(hrefs(card)).to.deep.equal([`${location.origin}/jobs/a%2Fb%207/head-baker-night-shift?from=card`]);
  });

  it('never leads to a script', async () => {
    const card = await drawPosting('job-card');
    card.postingUrl = 'javascript:alert("{id}")';
    await until(() => hrefs(card).length === 0, 'no link');
    expect(seen(card)).to.include(baker.title);
  });

  it('is opened by a press anywhere on it', async () => {
    const selections = heard('job-select');
    const card = await drawPosting('job-card');
    one(card, 'ul').click();
    expect(selections).to.have.length(1);
    expect(selections[0]!.detail.href).to.equal(baker.url);
    expect(selections[0]!.detail.posting.id).to.equal('baker-7');
    expect(followed).to.deep.equal([baker.url]);
  });

  it('is opened by its link, once', async () => {
    const selections = heard('job-select');
    theOne(await drawPosting('job-card'), 'link').click();
    expect(selections).to.have.length(1);
    expect(followed).to.deep.equal([baker.url]);
  });

  it('leads nowhere when the page cancels', async () => {
    cancel('job-select');
    const card = await drawPosting('job-card');
    one(card, 'ul').click();
    theOne(card, 'link').click();
    expect(followed).to.be.empty;
  });

  it('leaves a press that is meant for another tab to the browser', async () => {
    const selections = heard('job-select');
    const link = theOne(await drawPosting('job-card'), 'link');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
      link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true}));
    expect(selections).to.be.empty;
    expect(followed).to.have.length(3);
  });

  it('is not opened by selecting its words', async () => {
    const card = await drawPosting('job-card');
    const words = one(card, 'li:first-child');
    getSelection()?.selectAllChildren(card.shadowRoot?.contains(words) ? document.body : words);
    try {
      if (String(getSelection())) {
        words.click();
        expect(followed).to.be.empty;
      }
    } finally {
      getSelection()?.removeAllRanges();
    }
  });

  it('marks a title in another language than the page’s', async () => {
    const card = await drawPosting('job-card', {...baker, title: 'رئيس الخبازين', language: 'ar'});
    await shows(card, 'رئيس');
    const title = one(card, '[lang="ar"][dir]');
    expect(seen(title)).to.equal('رئيس الخبازين');
    expect(title.dir).to.equal('rtl');
  });

  it('marks the names in it likewise', async () => {
    const names = {organization: 'مخبز الفجر', department: 'الإنتاج'};
    const card = await drawPosting('job-card', {...baker, ...names, language: 'ar'});
    await shows(card, names.department);
    const own = all(card, '[lang="ar"]').map((each) => [seen(each), getComputedStyle(each).direction]);
    for (const name of Object.values(names)) expect(own).to.deep.include([name, 'rtl']);
  });

  it('has nothing that axe finds', async () => {
    expect(await barriers(await drawPosting('job-card'))).to.be.empty;
  });
});
