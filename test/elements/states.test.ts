import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {faulty, requestsOf} from '../sources/fault.js';
import {
  baker,
  draw,
  drawPosting,
  facts,
  heard,
  hrefs,
  inDays,
  namesOf,
  seen,
  shows,
  tags,
  theOne,
  told,
  until,
  type Tag,
} from './fixtures.js';

/** Words that an element shows of the posting on the fault server, and of the baker's. */
const sign: Record<Tag, string> = {
  'job-posting': 'Mill & Oven',
  'job-card': 'Mill & Oven',
  'qualification-list': 'A steady hand',
  'apply-button': 'Apply',
};

/** What the fault server's posting has beside its title. */
const more = JSON.stringify({apply: baker.apply, sections: baker.sections});

const element = (tag: Tag, src: string | undefined, children: unknown = nothing) =>
  draw(staticHtml`<${unsafeStatic(tag)} src=${src ?? nothing}>${children}</${unsafeStatic(tag)}>`);

const fallback = html`<a href="/jobs">See all jobs</a>`;

for (const tag of tags) {
  describe(`${tag}: nothing yet`, () => {
    it('reserves its height and says nothing', async () => {
      const events = [heard('job-load'), heard('job-error')];
      const empty = await element(tag, undefined);
      const least = {'job-posting': 400, 'job-card': 110, 'qualification-list': 150, 'apply-button': 40}[tag];
      expect(empty.getBoundingClientRect().height).to.be.at.least(least);
      expect(seen(empty)).to.equal('');
      expect(told(empty)).to.be.empty;
      expect(events.flat()).to.be.empty;
    });

    it('keeps the children it was given', async () => {
      const empty = await element(tag, undefined, fallback);
      expect(seen(empty)).to.equal('See all jobs');
      expect(empty.getBoundingClientRect().height).to.be.below(40);
      expect(namesOf(empty, 'link')).to.deep.equal(['See all jobs']);
    });

    it('takes words alone for children, too', async () => {
      const empty = await element(tag, undefined, 'Soon here');
      expect(seen(empty)).to.equal('Soon here');
      expect(empty.getBoundingClientRect().height).to.be.below(40);
    });

    it('does not take comments, blanks and templates for children', async () => {
      const empty = await element(tag, undefined, html` <!-- later --> <template><p>Not here</p></template> `);
      expect(empty.getBoundingClientRect().height).to.be.at.least(40);
    });

    it('takes children that come later', async () => {
      const empty = await element(tag, undefined);
      empty.append('Soon here');
      await shows(empty, 'Soon here');
      expect(empty.getBoundingClientRect().height).to.be.below(40);
    });
  });

  describe(`${tag}: loading`, () => {
    it('reserves the same height, and tells a screen reader', async () => {
      const empty = await element(tag, undefined);
      const loading = await element(tag, await faulty('no-answer'));
      expect(loading.getBoundingClientRect().height).to.equal(empty.getBoundingClientRect().height);
      expect(seen(loading)).to.equal('');
      expect(theOne(loading, 'status')).to.have.text('Loading…');
    });

    it('keeps the children it was given', async () => {
      const loading = await element(tag, await faulty('no-answer'), fallback);
      expect(seen(loading)).to.equal('See all jobs');
    });
  });

  describe(`${tag}: ready`, () => {
    it('shows the posting in place of its children, and sends one job-load', async () => {
      const loads = heard('job-load');
      const ready = await element(tag, await faulty('ok', {more}), fallback);
      await shows(ready, sign[tag]);
      expect(seen(ready)).not.to.include('See all jobs');
      expect(loads).to.have.length(1);
      expect(loads[0]!.target).to.equal(ready);
      expect(loads[0]!.detail.posting.title).to.equal('Baker');
      expect(loads[0]!.detail.problems).to.be.empty;
    });

    it('is drawn when job-load is sent', async () => {
      const ready = await element(tag, undefined);
      const drawn = new Promise((resolve) => {
        ready.addEventListener('job-load', () => resolve(seen(ready)));
      });
      ready.src = await faulty('ok', {more});
      // A card is drawn by a module that the first one loads.
      if (tag !== 'job-card') expect(await drawn).to.include(sign[tag]);
    });

    it('sends no event for a posting that the page itself has set', async () => {
      const events = [heard('job-load'), heard('job-error')];
      const ready = await drawPosting(tag);
      expect(seen(ready)).to.include(sign[tag]);
      expect(events.flat()).to.be.empty;
    });
  });

  describe(`${tag}: failed`, () => {
    it('says so in one sentence, keeps its children, and sends one job-error', async () => {
      const errors = heard('job-error');
      const failed = await element(tag, await faulty('status=404'), fallback);
      await until(() => errors.length > 0, 'job-error');
      expect(seen(failed)).to.equal('This posting could not be loaded. Try again See all jobs');
      expect(seen(theOne(failed, 'alert'))).to.include('This posting could not be loaded.');
      expect(errors).to.have.length(1);
      expect(errors[0]!.target).to.equal(failed);
      expect(errors[0]!.detail.error.code).to.equal('status');
    });

    it('is mended by trying again', async () => {
      const failed = await element(tag, await faulty('steps/status=404/ok', {more}), fallback);
      await shows(failed, 'Try again');
      const loads = heard('job-load');
      theOne(failed, 'button', 'Try again').click();
      await shows(failed, sign[tag]);
      expect(seen(failed)).not.to.match(/Try again|could not|See all/);
      expect(loads).to.have.length(1);
    });

    it('tells of each failure once', async () => {
      const errors = heard('job-error');
      const address = await faulty('status=404');
      const failed = await element(tag, address);
      await shows(failed, 'Try again');
      theOne(failed, 'button', 'Try again').click();
      await until(() => errors.length === 2, 'a second job-error');
      expect(await requestsOf(address)).to.equal(2);
      expect(namesOf(failed, 'button')).to.deep.equal(['Try again']);
      expect(errors).to.have.length(2);
    });

    it('is left behind by another source', async () => {
      const failed = await element(tag, await faulty('status=404'), fallback);
      await shows(failed, 'Try again');
      failed.src = await faulty('ok', {more});
      await shows(failed, sign[tag]);
      expect(seen(failed)).not.to.match(/Try again|could not|See all/);
    });
  });

  describe(`${tag}: stale`, () => {
    it('keeps the good posting when another cannot be had, says so, and tries again', async () => {
      const errors = heard('job-error');
      const stale = await element(tag, await faulty('ok', {more}), fallback);
      await shows(stale, sign[tag]);
      stale.src = await faulty('steps/status=404/ok', {more, title: 'Miller'});
      await until(() => errors.length > 0, 'job-error');
      expect(seen(stale)).to.include(sign[tag]);
      expect(seen(stale)).not.to.include('See all jobs');
      expect(seen(theOne(stale, 'alert'))).to.equal('This posting could not be loaded. Try again');
      expect(errors.map(({detail}) => detail.error.code)).to.deep.equal(['status']);
      const loads = heard('job-load');
      theOne(stale, 'button', 'Try again').click();
      await until(() => loads.length > 0, 'job-load');
      expect(loads[0]!.detail.posting.title).to.equal('Miller');
      expect(seen(stale)).to.include(sign[tag]);
      expect(told(stale, 'alert')).to.be.empty;
    });
  });
}

describe('job-posting: reload()', () => {
  const reloadable = async (steps: string) => {
    const posting = await draw<HTMLElementTagNameMap['job-posting']>(
      html`<job-posting src=${await faulty(`steps/${steps}`, {more})}></job-posting>`,
    );
    await shows(posting, 'Mill & Oven');
    return posting;
  };

  it('asks the server again, and shows what there is until the answer has come', async () => {
    const posting = await reloadable('ok/ok');
    const loads = heard('job-load');
    posting.reload();
    expect(seen(posting)).to.include('Mill & Oven');
    await until(() => loads.length > 0, 'job-load');
    expect(await requestsOf(posting.src!)).to.equal(2);
    expect(seen(posting)).to.include('Mill & Oven');
  });

  it('keeps the good posting where it fails, says from when that is, and tries again', async () => {
    const errors = heard('job-error');
    const posting = await reloadable('ok/status=404/ok');
    posting.reload();
    await shows(posting, 'Showing the version from');
    expect(seen(posting)).to.include('Mill & Oven');
    expect(errors.map(({detail}) => detail.error.code)).to.deep.equal(['status']);
    expect(seen(theOne(posting, 'alert'))).to.match(/^Showing the version from this minute ?Try again$/);
    theOne(posting, 'button', 'Try again').click();
    await until(() => !seen(posting).includes('Showing'), 'no notice');
    expect(seen(posting)).to.include('Mill & Oven');
    expect(errors).to.have.length(1);
  });

  it('does nothing where there is nothing to ask', async () => {
    const events = [heard('job-load'), heard('job-error')];
    const empty = await draw<HTMLElementTagNameMap['job-posting']>(html`<job-posting>See all jobs</job-posting>`);
    empty.reload();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen(empty)).to.equal('See all jobs');
    expect(events.flat()).to.be.empty;
  });
});

describe('a posting past its closing date', () => {
  const closed = {...baker, validThrough: inDays(-1)};

  it('is shown whole, said to be closed, and cannot be applied for', async () => {
    const posting = await drawPosting('job-posting', closed);
    expect(seen(posting)).to.include('This position is no longer open.');
    expect(seen(posting)).to.include('The town eats what we make.');
    expect(facts(posting))
      .to.have.property('Closed')
      .that.matches(/\d{4}$/);
    expect(hrefs(posting)).not.to.include(baker.apply);
  });

  it('is said to be closed on a card, which still leads to it', async () => {
    const card = await drawPosting('job-card', closed);
    expect(seen(card)).to.match(/Closed$/);
    expect(hrefs(card)).to.deep.equal([baker.url]);
  });

  it('still asks for the same qualifications', async () => {
    expect(seen(await drawPosting('qualification-list', closed))).to.include('A steady hand');
  });

  it('turns the button to apply into a sentence', async () => {
    const button = await drawPosting('apply-button', closed);
    expect(seen(button)).to.equal('This position is no longer open.');
    expect(hrefs(button)).to.be.empty;
  });

  it('turns a button with a label of its own into the same sentence', async () => {
    const button = await drawPosting('apply-button', closed);
    button.append('Bake with us');
    await until(() => !seen(button).includes('Bake'), 'no label');
    expect(seen(button)).to.equal('This position is no longer open.');
  });

  it('is closed from the instant that it names', async () => {
    const instant = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();
    const before = await drawPosting('apply-button', {...baker, validThrough: instant(60)});
    const after = await drawPosting('apply-button', {...baker, validThrough: instant(-1)});
    expect(seen(before)).to.equal('Apply');
    expect(seen(after)).to.equal('This position is no longer open.');
  });
});

describe('a posting that closes today', () => {
  const closing = {...baker, validThrough: inDays(0)};

  it('says so among its facts, and can be applied for', async () => {
    const posting = await drawPosting('job-posting', closing);
    expect(facts(posting)).to.have.property('Apply by', 'today');
    expect(posting.shadowRoot?.querySelector('strong time')?.getAttribute('datetime')).to.equal(inDays(0));
    expect(seen(posting)).not.to.include('no longer');
    expect(hrefs(posting)).to.include(baker.apply);
  });

  it('says so on a card', async () => {
    expect(seen(await drawPosting('job-card', closing))).to.match(/Closes today$/);
  });

  it('has a button to apply', async () => {
    const button = await drawPosting('apply-button', closing);
    expect(hrefs(button)).to.deep.equal([baker.apply]);
  });
});
