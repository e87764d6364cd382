import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {html} from 'lit';
import type {JobPostingElement} from '../../src/elements/job-posting.js';
import {aMoment, faulty, leftOf, requestsOf} from '../sources/fault.js';
import {
  addressOf,
  baker,
  draw,
  drawPosting,
  given,
  heard,
  hrefs,
  namesOf,
  seen,
  shows,
  tags,
  told,
  until,
  type Tag,
} from './fixtures.js';

const drawn = (src: string) => draw<JobPostingElement>(html`<job-posting src=${src}>See all jobs</job-posting>`);
const json = (value: unknown) => JSON.stringify(value);

/** An element of its own document has not been upgraded; it is when it comes into the page. */
const asleep = (tag: Tag) => document.implementation.createHTMLDocument().createElement(tag);

function script(text: string, type = 'application/json'): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = type;
  element.textContent = text;
  return element;
}

describe('a posting by property', () => {
  for (const tag of tags) {
    it(`is kept that was set before ${tag} was defined`, async () => {
      const element = asleep(tag);
      element.posting = given({...baker, title: 'Set before'});
      const box = await draw<HTMLElement>(html`<div></div>`);
      box.append(element);
      await shows(
        element,
        tag === 'qualification-list' ? 'A steady hand' : tag === 'apply-button' ? 'Apply' : 'Set before',
      );
    });
  }

  it('gives way to the next', async () => {
    const element = await drawPosting('job-posting');
    element.posting = given({title: 'Miller'});
    await shows(element, 'Miller');
    expect(seen(element)).not.to.include('Head Baker');
  });

  it('wins over an address, which is not asked', async () => {
    const src = await faulty('ok');
    const element = await draw<JobPostingElement>(
      html`<job-posting src=${src} .posting=${given({title: 'Miller'})}></job-posting>`,
    );
    await shows(element, 'Miller');
    await aMoment();
    expect(await requestsOf(src)).to.equal(0);
    expect(seen(element)).to.equal('Miller');
  });

  it('gives way to the address when it is taken away', async () => {
    const element = await draw<JobPostingElement>(
      html`<job-posting src=${await faulty('ok')} .posting=${given({title: 'Miller'})}></job-posting>`,
    );
    await shows(element, 'Miller');
    element.posting = undefined;
    await shows(element, 'Baker');
  });

  it('gives way to the children when it is taken away and there is nothing else', async () => {
    const element = await draw<JobPostingElement>(
      html`<job-posting .posting=${given(baker)}>See all jobs</job-posting>`,
    );
    await shows(element, 'Head Baker');
    element.posting = undefined;
    await shows(element, 'See all jobs');
    expect(seen(element)).to.equal('See all jobs');
  });

  it('is drawn without the fields that do not fit', async () => {
    const odd = {
      ...baker,
      pay: 'fair',
      locations: 7,
      sections: [null, {text: 'Still here'}],
      validThrough: 'soon',
      organization: [],
    };
    const element = await draw<JobPostingElement>(html`<job-posting .posting=${odd}></job-posting>`);
    await shows(element, 'Still here');
    expect(seen(element)).to.include('Head Baker');
  });

  for (const [what, value] of Object.entries<unknown>({
    'has no title': {organization: 'Mill & Oven'},
    'is a text': 'Head Baker',
    'is a number': 7,
    'is a list': [baker],
    'is a function': () => baker,
    'throws when it is looked at': {
      get title() {
        throw new Error('no');
      },
    },
  })) {
    it(`is refused that ${what}`, async () => {
      const errors = heard('job-error');
      const element = await draw<JobPostingElement>(html`<job-posting .posting=${value}>See all jobs</job-posting>`);
      await until(() => errors.length > 0, 'job-error');
      expect(errors.map(({detail}) => detail.error.code)).to.deep.equal(['invalid']);
      expect(seen(element)).to.equal('This posting could not be loaded. Try again See all jobs');
    });
  }
});

describe('a posting by address', () => {
  const list = {
    organization: 'Mill & Oven',
    postings: [
      {id: 'a', title: 'Baker'},
      {id: 'b', title: 'Miller'},
      {id: 7, title: 'Carter'},
    ],
  };

  it('may be relative to the page, and what is in it to itself', async () => {
    const element = await drawn('/test/elements/bakery.json');
    await shows(element, 'Baker');
    expect(namesOf(element, 'link')).to.include('Apply for Baker');
    expect(hrefs(element)).to.include(new URL('/test/elements/apply/baker', document.baseURI).href);
  });

  it('of many is the first', async () => {
    const element = await drawn(addressOf(list));
    await shows(element, 'Baker');
    expect(seen(element)).not.to.include('Miller');
  });

  it('of many is the one that job names', async () => {
    const element = await draw<JobPostingElement>(html`<job-posting src=${addressOf(list)} job="b"></job-posting>`);
    await shows(element, 'Miller');
    element.setAttribute('job', '7');
    await shows(element, 'Carter');
    element.removeAttribute('job');
    await shows(element, 'Baker');
  });

  it('is asked for once, whatever job is picked', async () => {
    const src = await faulty('one-broken');
    const element = await draw<JobPostingElement>(html`<job-posting src=${src} job="two"></job-posting>`);
    await shows(element, 'Miller');
    element.job = 'nobody';
    await shows(element, 'not available');
    element.job = 'two';
    await until(() => !seen(element).includes('not available'), 'no notice');
    expect(await requestsOf(src)).to.equal(1);
  });

  it('that names nobody is said not to be available', async () => {
    const errors = heard('job-error');
    const element = await draw<JobPostingElement>(
      html`<job-posting src=${addressOf(list)} job="z">See all jobs</job-posting>`,
    );
    await shows(element, 'This posting is not available here.');
    expect(seen(element)).to.include('See all jobs');
    expect(errors.map(({detail}) => detail.error.code)).to.deep.equal(['not-found']);
  });

  it('is drawn from a list in which another is broken, and the problem is told', async () => {
    const loads = heard('job-load');
    const element = await draw<JobPostingElement>(
      html`<job-posting src=${await faulty('one-broken')} job="two"></job-posting>`,
    );
    await shows(element, 'Miller');
    expect(seen(element)).to.include('fair');
    expect(loads[0]!.detail.problems.map(({path}) => path)).to.deep.equal(['$.postings[0]', '$.postings[2]']);
    expect(loads[0]!.detail.problems[0]!.message).to.match(/\$\.postings\[0\] .+\.$/);
  });

  it('is drawn by all elements on the page that ask for the others of its list', async () => {
    const src = addressOf(list);
    const box = await draw(
      html`<div>${['a', 'b', '7'].map((id) => html`<job-card src=${src} job=${id}></job-card>`)}</div>`,
    );
    for (const title of ['Baker', 'Miller', 'Carter']) await shows(box, title);
  });

  it('is asked for once by twenty elements, and not at all by one that comes later', async () => {
    const src = await faulty('ok', {delay: 100, more: json({apply: baker.apply, sections: baker.sections})});
    const loads = heard('job-load');
    const box = await draw(
      html`${[1, 2, 3, 4, 5].map(
        () => html`<job-posting src=${src}></job-posting><job-card src=${src}></job-card
          ><qualification-list src=${src}></qualification-list><apply-button src=${src}></apply-button>`,
      )}`,
    );
    await until(() => loads.length === 20, 'twenty times job-load');
    box.parentElement!.append(Object.assign(document.createElement('job-posting'), {src}));
    await until(() => loads.length === 21, 'job-load once more');
    expect(await requestsOf(src)).to.equal(1);
  });

  it('is left for another at once, and the last one is shown', async () => {
    const [slow, quick] = [await faulty('ok', {delay: 5_000, title: 'Slow'}), await faulty('ok', {title: 'Quick'})];
    const loads = heard('job-load');
    const element = await drawn(slow);
    await until(async () => await requestsOf(slow), 'a request');
    element.src = quick;
    await shows(element, 'Quick');
    await until(async () => await leftOf(slow), 'the end of the first request');
    await aMoment(500);
    expect(seen(element)).to.include('Quick');
    expect(loads.map(({detail}) => detail.posting.title)).to.deep.equal(['Quick']);
  });

  it('is the last of two in a row, and only that is asked for', async () => {
    const [first, second] = [await faulty('ok', {title: 'First'}), await faulty('ok', {title: 'Second'})];
    const element = await drawn(first);
    await shows(element, 'First');
    const [third, fourth] = [await faulty('ok', {title: 'Third'}), await faulty('ok', {title: 'Fourth'})];
    element.src = third;
    element.src = fourth;
    await shows(element, 'Fourth');
    expect(await requestsOf(third)).to.equal(0);
    expect(await requestsOf(second)).to.equal(0);
  });

  it('is the last of a thousand', async () => {
    const addresses = await Promise.all(
      Array.from({length: 30}, (_, index) =>
        faulty(index % 7 === 3 ? 'status=404' : 'ok', {title: `Baker no. ${index}`, delay: (index * 37) % 50}),
      ),
    );
    const element = await drawn(addresses[0]!);
    const steps = fc.sample(fc.record({index: fc.nat(29), wait: fc.nat(12)}), {numRuns: 1_000, seed: 20_261_124});
    let shown = 0;
    for (const [step, {index, wait}] of steps.entries()) {
      element.src = addresses[index]!;
      if (wait < 4) await new Promise((resolve) => setTimeout(resolve, wait * 3));
      else if (wait < 9) await Promise.resolve();
      if (step % 50 !== 49) continue;
      if (index % 7 !== 3) await shows(element, `Baker no. ${(shown = index)}`);
      else await shows(element, 'could not be loaded');
      await aMoment(60);
      expect(seen(element)).to.match(
        index % 7 === 3 ? /could not be loaded/ : new RegExp(`^Mill & Oven Baker no. ${index}$`),
      );
    }
    expect(shown, 'at least one was good').to.be.above(0);
  });

  it('is asked for again when it is wanted again after it was left', async () => {
    const src = await faulty('steps/no-answer/ok');
    const element = await drawn(src);
    await until(async () => await requestsOf(src), 'a request');
    element.src = await faulty('ok', {title: 'Miller'});
    await shows(element, 'Miller');
    element.src = src;
    await shows(element, 'Baker');
  });

  it('that is taken away leaves the children', async () => {
    const element = await drawn(await faulty('ok'));
    await shows(element, 'Baker');
    element.removeAttribute('src');
    await shows(element, 'See all jobs');
    expect(seen(element)).to.equal('See all jobs');
  });

  it('that is empty is none', async () => {
    const errors = heard('job-error');
    const element = await drawn('');
    await aMoment();
    expect(seen(element)).to.equal('See all jobs');
    expect(errors).to.be.empty;
  });
});

describe('an element that comes and goes', () => {
  it('ends its request when it is taken away', async () => {
    const src = await faulty('no-answer');
    const element = await drawn(src);
    await until(async () => await requestsOf(src), 'a request');
    element.remove();
    await until(async () => await leftOf(src), 'the end of the request');
    expect(await requestsOf(src)).to.equal(1);
  });

  it('leaves the request to others who wait for it', async () => {
    const src = await faulty('ok', {delay: 300});
    const box = await draw(html`<div><job-posting src=${src}></job-posting><job-card src=${src}></job-card></div>`);
    await until(async () => await requestsOf(src), 'a request');
    box.querySelector('job-posting')!.remove();
    await shows(box, 'Baker');
    expect(await requestsOf(src)).to.equal(1);
    expect(await leftOf(src)).to.equal(0);
  });

  it('goes on with its request when it is moved', async () => {
    const src = await faulty('ok', {delay: 300});
    const box = await draw<HTMLElement>(html`<div><p></p><job-posting src=${src}></job-posting></div>`);
    const element = box.querySelector('job-posting')!;
    await until(async () => await requestsOf(src), 'a request');
    box.prepend(element);
    box.append(element);
    await shows(element, 'Baker');
    expect(await requestsOf(src)).to.equal(1);
    expect(await leftOf(src)).to.equal(0);
  });

  it('asks again when it comes back', async () => {
    const src = await faulty('steps/no-answer/ok');
    const element = await drawn(src);
    const box = element.parentElement!;
    await until(async () => await requestsOf(src), 'a request');
    element.remove();
    await until(async () => await leftOf(src), 'the end of the request');
    box.append(element);
    await shows(element, 'Baker');
    expect(await requestsOf(src)).to.equal(2);
  });

  it('still shows its posting when it comes back, and follows what is set', async () => {
    const src = await faulty('ok');
    const element = await drawn(src);
    const box = element.parentElement!;
    await shows(element, 'Baker');
    element.remove();
    await aMoment(20);
    box.append(element);
    await shows(element, 'Baker');
    expect(await requestsOf(src)).to.equal(1);
    element.src = await faulty('ok', {title: 'Miller'});
    await shows(element, 'Miller');
  });

  it('asks for what was set while it was away when it comes back', async () => {
    const element = await drawn(await faulty('ok'));
    const box = element.parentElement!;
    await shows(element, 'Baker');
    element.remove();
    await aMoment(20);
    element.src = await faulty('ok', {title: 'Miller'});
    box.append(element);
    await shows(element, 'Miller');
  });

  it('can come and go a hundred times', async () => {
    const src = await faulty('ok', {delay: 20});
    const element = await drawn(src);
    const box = element.parentElement!;
    for (let times = 0; times < 100; times++) {
      element.remove();
      if (times % 3 === 0) await Promise.resolve();
      if (times % 10 === 0) await aMoment(3);
      box.append(element);
    }
    await shows(element, 'Baker');
  });
});

describe('a posting as JSON inside', () => {
  for (const tag of tags) {
    it(`is drawn by ${tag} at once`, async () => {
      const loads = heard('job-load');
      const errors = heard('job-error');
      const element = document.createElement(tag);
      element.append(script(json(baker)));
      (await draw(html`<div></div>`)).append(element);
      await until(() => loads.length > 0, 'job-load');
      expect(loads[0]!.detail.posting.title).to.equal(baker.title);
      expect(errors).to.be.empty;
      await shows(
        element,
        {'qualification-list': 'A steady hand', 'apply-button': 'Apply'}[tag as string] ?? baker.title,
      );
    });
  }

  it('may come later', async () => {
    const element = await draw(html`<job-posting>See all jobs</job-posting>`);
    element.append(script(json(baker)));
    await shows(element, 'Head Baker');
    expect(seen(element)).not.to.include('See all jobs');
  });

  it('may change', async () => {
    const element = await draw(html`<job-posting></job-posting>`);
    const inner = script(json(baker));
    element.append(inner);
    await shows(element, 'Head Baker');
    inner.textContent = json({title: 'Miller'});
    await shows(element, 'Miller');
    inner.firstChild!.nodeValue = json({title: 'Carter'});
    await shows(element, 'Carter');
    expect(seen(element)).to.equal('Carter');
  });

  it('may come in pieces, as a slow page is read', async () => {
    const text = json(baker);
    const element = await draw(html`<job-posting>See all jobs</job-posting>`);
    const inner = script(text.slice(0, 40));
    element.append(inner);
    await aMoment(30);
    inner.append(text.slice(40));
    await shows(element, 'Head Baker');
    expect(told(element, 'alert')).to.be.empty;
  });

  it('leaves the children when it goes', async () => {
    const element = await draw(html`<job-posting>See all jobs</job-posting>`);
    const inner = script(json(baker));
    element.append(inner);
    await shows(element, 'Head Baker');
    inner.remove();
    await shows(element, 'See all jobs');
  });

  it('may be a list of which job picks one', async () => {
    const element = await draw(html`<job-posting job="b"></job-posting>`);
    element.append(
      script(
        json([
          {id: 'a', title: 'Baker'},
          {id: 'b', title: 'Miller'},
        ]),
      ),
    );
    await shows(element, 'Miller');
  });

  it('has its relative addresses resolved against the page', async () => {
    const element = await draw(html`<apply-button></apply-button>`);
    element.append(script(json({title: 'Baker', apply: 'apply?job=1'})));
    await shows(element, 'Apply');
    expect(hrefs(element)).to.deep.equal([new URL('apply?job=1', document.baseURI).href]);
  });

  it('gives way to an address and to a property', async () => {
    const element = await drawn(await faulty('ok', {title: 'By address'}));
    element.append(script(json({title: 'Inside'})));
    await shows(element, 'By address');
    await aMoment(30);
    expect(seen(element)).not.to.include('Inside');
    element.removeAttribute('src');
    await shows(element, 'Inside');
    element.posting = given({title: 'By property'});
    await shows(element, 'By property');
  });

  for (const [what, text] of Object.entries({
    'is cut off': '{"title": "Baker',
    'is HTML': '<p>Baker</p>',
    'is a word': 'Baker',
  })) {
    it(`is refused that ${what}, and the children stay`, async () => {
      const errors = heard('job-error');
      const element = await draw(html`<job-posting>See all jobs</job-posting>`);
      element.append(script(text));
      await until(() => errors.length > 0, 'job-error');
      expect(errors[0]!.detail.error.code).to.be.oneOf(['syntax', 'format']);
      expect(seen(element)).to.equal('This posting could not be loaded. Try again See all jobs');
    });
  }

  it('is no other script, and none of a child', async () => {
    const element = await draw(html`<job-posting>See all jobs</job-posting>`);
    element.append(script('{"title": "No data"}', 'text/plain'));
    const child = document.createElement('p');
    child.append(script('{"title": "Not mine"}'));
    element.append(child);
    await aMoment(50);
    expect(seen(element)).to.equal('See all jobs');
  });
});

describe('broken input', () => {
  const sentences = {
    network: 'This posting could not be loaded. Please check your connection.',
    timeout: 'This posting took too long to load.',
    'not-found': 'This posting is not available here.',
  };
  const faults: Record<string, readonly string[]> = {
    'status=404': ['status'],
    'status=410': ['status'],
    'status=500': ['status'],
    reset: ['network'],
    'no-cors': ['network'],
    'redirect-loop': ['network'],
    truncated: ['network', 'syntax'],
    'truncated-chunks': ['network', 'syntax'],
    'login-page': ['syntax'],
    'not-json': ['syntax'],
    'not-a-number': ['syntax'],
    empty: ['syntax'],
    'no-content': ['syntax'],
    nothing: ['not-found'],
    untitled: ['invalid', 'format'],
    unknown: ['format'],
    deep: ['format', 'syntax'],
    huge: ['too-large'],
    'huge-chunks': ['too-large'],
    'gzip-bomb': ['too-large'],
  };

  /** Two elements get the address, one that has nothing yet and one that shows a posting. */
  const ends = async (address: string, codes: readonly string[]) => {
    const errors = heard('job-error');
    const good = await drawn(await faulty('ok'));
    await shows(good, 'Baker');
    const element = await drawn(address);
    good.src = address;
    await until(() => errors.length > 1, 'job-error of both');
    const {code} = errors[0]!.detail.error;
    expect(code).to.be.oneOf(codes);
    const sentence = (sentences as Record<string, string>)[code] ?? 'This posting could not be loaded.';
    expect(seen(element)).to.equal(`${sentence} Try again See all jobs`);
    expect(seen(good)).to.equal(`${sentence} Try again Mill & Oven Baker`);
    await aMoment(50);
    expect(errors.map(({target}) => target)).to.have.members([element, good]);
  };

  for (const [fault, codes] of Object.entries(faults)) {
    it(`ends in a sentence, what there was before, and one job-error: ${fault}`, async () => {
      await ends(await faulty(fault), codes);
    });
  }

  it('ends in the same way: no such host', () => ends('https://no-such-host.invalid/jobs.json', ['network']));
  it('ends in the same way: no address', () => ends('https://', ['network']));
  it('ends in the same way: a feed that nobody knows', () => ends('mill-and-oven:jobs', ['format']));
  it('ends in the same way: javascript', () => ends('javascript:alert(1)', ['format']));

  // The default limit is ten seconds.
  it('ends in the same way: no answer', async () => ends(await faulty('no-answer'), ['timeout']));

  it('ends well where the fault passes', async () => {
    const errors = heard('job-error');
    const element = await drawn(await faulty('steps/status=503/reset/ok'));
    await shows(element, 'Baker');
    expect(errors).to.be.empty;
  });

  it('is no reason for an element not to be usable afterwards', async () => {
    const element = await drawn(await faulty('status=404'));
    await shows(element, 'Try again');
    element.posting = given(baker);
    await shows(element, 'Head Baker');
    element.posting = undefined;
    element.src = await faulty('ok');
    await shows(element, 'Mill & Oven Baker');
  });
});
