import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {
  baker,
  barriers,
  cancel,
  draw,
  drawPosting,
  followed,
  given,
  heard,
  hrefs,
  seen,
  shows,
  theOne,
} from './fixtures.js';

describe('apply-button', () => {
  it('is a link to the form, named for the job', async () => {
    const button = await drawPosting('apply-button');
    const link = theOne(button, 'link', 'Apply for Head Baker, Night Shift');
    expect(link).to.have.attribute('href', baker.apply);
    expect(seen(link)).to.equal('Apply');
  });

  it('writes a mail where the posting is applied to by mail', async () => {
    const button = await drawPosting('apply-button', {...baker, title: 'Baker & Co: 50%?', apply: 'jobs@mill.example'});
    expect(hrefs(button)).to.deep.equal(['mailto:jobs@mill.example?subject=Baker%20%26%20Co%3A%2050%25%3F']);
  });

  it('leads to the posting’s own page where nothing else is said, and is not there where that is not said either', async () => {
    const {apply: _, ...silent} = baker;
    expect(hrefs(await drawPosting('apply-button', silent))).to.deep.equal([baker.url]);
    const {url: __, ...none} = silent;
    const button = await drawPosting('apply-button', none);
    expect(seen(button)).to.equal('');
    expect(hrefs(button)).to.be.empty;
  });

  it('takes a label of the author’s, and still says what one applies for', async () => {
    const button = await draw(html`<apply-button .posting=${given(baker)}>Bake with us</apply-button>`);
    await shows(button, 'Bake with us');
    theOne(button, 'link', 'Bake with us: Head Baker, Night Shift');
    expect(seen(button)).to.equal('Bake with us');
  });

  it('puts itself in the place of a link that was there without script', async () => {
    const button = await draw(
      html`<apply-button .posting=${given(baker)}><a href="/apply">Apply there</a></apply-button>`,
    );
    expect(seen(button)).to.equal('Apply');
    expect(hrefs(button)).to.deep.equal([baker.apply]);
  });

  it('tells the page, and then leads there', async () => {
    const applies = heard('job-apply');
    const button = await drawPosting('apply-button');
    theOne(button, 'link').click();
    expect(applies).to.have.length(1);
    expect(applies[0]!.target).to.equal(button);
    expect(applies[0]!.detail.posting.id).to.equal('baker-7');
    expect(applies[0]!.detail.href).to.equal(baker.apply);
    expect(followed).to.deep.equal([baker.apply]);
  });

  it('leads nowhere when the page cancels', async () => {
    cancel('job-apply');
    theOne(await drawPosting('apply-button'), 'link').click();
    expect(followed).to.be.empty;
  });

  it('has nothing that axe finds', async () => {
    expect(await barriers(await drawPosting('apply-button'))).to.be.empty;
  });
});
