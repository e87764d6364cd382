import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NativePosting} from '../../src/posting/native.js';
import {
  all,
  baker,
  barriers,
  draw,
  drawPosting,
  given,
  namesOf,
  one,
  outline,
  seen,
  shows,
  theOne,
  told,
  until,
} from './fixtures.js';
import {html} from 'lit';

/** A list whose items can be ticked. */
async function drawCheckable(posting: NativePosting = baker) {
  const list = await draw<HTMLElementTagNameMap['qualification-list']>(
    html`<qualification-list checkable .posting=${given(posting)}></qualification-list>`,
  );
  await until(() => told(list, 'checkbox').length > 0, 'boxes');
  return list;
}

const boxes = (list: Element) => told(list, 'checkbox').map(({element}) => element as HTMLInputElement);
const ticked = (list: Element) => boxes(list).map(({checked}) => checked);

describe('qualification-list', () => {
  it('shows what is required, and what is welcome, apart', async () => {
    const list = await drawPosting('qualification-list');
    expect(outline(list)).to.deep.equal(['3 What you bring', '3 Nice to have']);
    expect(all(list, 'ul').map(seen)).to.deep.equal([
      'Five years at an oven A steady hand Norwegian for the morning talk',
      'A boat licence',
    ]);
    expect(seen(list)).not.to.include('Lead the oven crew');
  });

  it('fits its headings into the page’s outline', async () => {
    const list = await drawPosting('qualification-list');
    list.headingLevel = 4;
    await until(() => outline(list)[0]?.startsWith('4'), 'headings of level 4');
  });

  it('leaves the children where a posting asks for nothing', async () => {
    const list = await draw(html`<qualification-list .posting=${given({title: 'Baker'})}>Ask us</qualification-list>`);
    expect(seen(list)).to.equal('Ask us');
  });

  it('is a list to look at unless it is said that it can be ticked', async () => {
    expect(told(await drawPosting('qualification-list'), 'checkbox')).to.be.empty;
  });

  it('has nothing that axe finds', async () => {
    expect(await barriers(await drawPosting('qualification-list'))).to.be.empty;
    expect(await barriers(await drawCheckable())).to.be.empty;
  });
});

describe('qualification-list: checkable', () => {
  it('has a box for each qualification, named for it', async () => {
    expect(namesOf(await drawCheckable(), 'checkbox')).to.deep.equal([
      'Five years at an oven',
      'A steady hand',
      'Norwegian for the morning talk',
      'A boat licence',
    ]);
  });

  it('says kindly how many one meets', async () => {
    const list = await drawCheckable();
    expect(seen(theOne(list, 'status'))).to.equal('You meet 0 of 4 Check off what applies to you.');
    for (const [index, words] of [
      'You meet 1 of 4 A start.',
      'You meet 2 of 4 A good match.',
      'You meet 3 of 4 A good match.',
      'You meet 4 of 4 You meet everything',
    ].entries()) {
      boxes(list)[index]!.click();
      await shows(list, words);
    }
    boxes(list)[0]!.click();
    await shows(list, 'You meet 3 of 4');
    expect(seen(list)).to.include('Only you can see this.');
  });

  it('is ticked by the keyboard', async () => {
    const list = await drawCheckable();
    boxes(list)[1]!.focus();
    await sendKeys({press: ' '});
    await shows(list, 'You meet 1 of 4');
    expect(ticked(list)).to.deep.equal([false, true, false, false]);
  });

  it('ticks one box alone, where there are several lists of one kind', async () => {
    const list = await drawCheckable({
      title: 'Baker',
      sections: [
        {kind: 'qualifications', heading: 'Your hands', items: ['Steady', 'Clean']},
        {kind: 'qualifications', heading: 'Your head', items: ['Awake', 'Clean']},
      ],
    });
    boxes(list)[1]!.click();
    await shows(list, 'You meet 1 of 4');
    expect(ticked(list)).to.deep.equal([false, true, false, false]);
  });

  it('keeps the ticks when the same posting comes again, changed', async () => {
    const list = await drawCheckable();
    boxes(list)[1]!.click();
    await shows(list, 'You meet 1 of 4');
    const [, , wanted, welcome] = baker.sections;
    list.posting = given({
      ...baker,
      sections: [
        {...wanted!, kind: 'qualifications', items: ['A boat of one’s own', 'A steady hand']},
        {...welcome!, kind: 'benefits'},
      ],
    });
    await shows(list, 'You meet 1 of 2');
    expect(ticked(list)).to.deep.equal([false, true]);
  });

  it('forgets the ticks for another posting', async () => {
    const list = await drawCheckable();
    boxes(list)[0]!.click();
    await shows(list, 'You meet 1 of 4');
    list.posting = given({...baker, id: 'other'});
    await shows(list, 'You meet 0 of 4');
    expect(ticked(list)).to.deep.equal([false, false, false, false]);
  });

  it('stores nothing', async () => {
    const before = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href];
    const list = await drawCheckable();
    for (const box of boxes(list)) box.click();
    await shows(list, 'You meet 4 of 4');
    expect([
      document.cookie,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      location.href,
    ]).to.deep.equal(before);
  });

  it('works inside a posting, too', async () => {
    const posting = await draw(html`<job-posting checkable .posting=${given(baker)}></job-posting>`);
    await until(() => told(posting, 'checkbox').length === 4, 'four boxes');
    boxes(posting)[3]!.click();
    await shows(posting, 'You meet 1 of 4');
    expect(seen(one(posting, '[part~="tally"]'))).to.include('Only you can see this.');
  });
});
