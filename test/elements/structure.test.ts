import {expect} from '@open-wc/testing';
import {readFile} from '@web/test-runner-commands';
import {html, nothing} from 'lit';
import type {JobPostingElement} from '../../src/elements/job-posting.js';
import type {NativePosting} from '../../src/posting/native.js';
import {all, baker, draw, facts, given, one, outline, seen, shows, tags, until} from './fixtures.js';

const kinds = ['summary', 'responsibilities', 'qualifications', 'preferred-qualifications', 'benefits', 'about'].concat(
  ['process', 'legal', 'other'],
);
const whole = {
  ...baker,
  sections: kinds.map((kind) => ({kind, heading: `About ${kind}`, items: ['A steady hand', 'Flour']})),
} as NativePosting;

const drawn = async (attributes: {layout?: string; hide?: string; order?: string}, children: unknown = nothing) => {
  const {layout, hide, order} = attributes;
  const posting = await draw<JobPostingElement>(
    html`<job-posting
      layout=${layout ?? nothing}
      hide=${hide ?? nothing}
      order=${order ?? nothing}
      .posting=${given(whole)}
      >${children}</job-posting
    >`,
  );
  await shows(posting, children === nothing ? baker.title : 'About other');
  return posting;
};
const headings = (posting: Element) => outline(posting).map((line) => line.replace(/^. (About )?/, ''));

describe('hide', () => {
  it('leaves out kinds of sections and names of facts', async () => {
    const posting = await drawn({hide: ' legal  other pay\nteam nonsense'});
    expect(headings(posting)).to.deep.equal([baker.title, ...kinds.slice(0, -2)]);
    expect(facts(posting)).not.to.have.any.keys('Pay', 'Team');
    expect(facts(posting)).to.have.property('Department');
    posting.hide = undefined;
    await shows(posting, 'About legal');
    expect(facts(posting)).to.have.any.keys('Team');
  });

  it('leaves a posting of which all is hidden', async () => {
    const posting = await drawn({hide: kinds.join(' ')});
    expect(headings(posting)).to.deep.equal([baker.title]);
  });
});

describe('order', () => {
  it('puts first what it names, and leaves the rest as it was', async () => {
    const posting = await drawn({order: 'benefits pay qualifications team'});
    const rest = kinds.filter((kind) => !['benefits', 'qualifications'].includes(kind));
    expect(headings(posting)).to.deep.equal([baker.title, 'benefits', 'qualifications', ...rest]);
    expect(Object.keys(facts(posting)).slice(0, 2)).to.deep.equal(['Pay', 'Team']);
  });
});

describe('layout', () => {
  const boxes = (posting: Element) =>
    ['.facts', '.body', '.apply'].map((selector) => one(posting, selector).getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
      DOMRect,
    ];
  const wide = async (layout: string | undefined, width = '1100px', theme?: string) => {
    const posting = await drawn({layout});
    posting.style.width = width;
    posting.style.maxInlineSize = 'none';
    if (theme) posting.setAttribute('theme', theme);
    await until(() => !theme || one(posting, '.root').dataset['theme'] === theme, 'a theme');
    return posting;
  };

  it('is a sidebar by itself where there is room, a column where there is none', async () => {
    const [factsBox, body] = boxes(await wide(undefined));
    expect(factsBox.left).to.be.above(body.right);
    const [narrowFacts, narrowBody] = boxes(await wide(undefined, '500px'));
    expect(narrowFacts.bottom).to.be.below(narrowBody.top);
  });

  it('keeps sections together beside facts that are longer than they', async () => {
    const posting = await wide(undefined);
    posting.hide = kinds.slice(2).join(' ');
    await until(() => all(posting, 'section').length === 2, 'two sections');
    const [first, second] = all(posting, 'section').map((section) => section.getBoundingClientRect());
    expect(boxes(posting)[0].bottom).to.be.above(second!.bottom);
    expect(second!.top - first!.bottom).to.be.below(60);
  });

  it('is a column where that is asked for', async () => {
    const [factsBox, body] = boxes(await wide('column'));
    expect(factsBox.bottom).to.be.below(body.top);
  });

  it('is a sidebar in every theme where that is asked for', async () => {
    for (const theme of ['plain', 'card', 'editorial', 'compact', 'bold']) {
      const [factsBox, body, apply] = boxes(await wide('sidebar', '1100px', theme));
      expect(factsBox.left, theme).to.be.at.least(body.right);
      expect(apply.left, theme).to.be.at.least(body.right);
    }
  });

  it('is wide with sections side by side', async () => {
    const posting = await wide('wide');
    const [first, second] = all(posting, 'section').map((section) => section.getBoundingClientRect());
    expect(second!.left).to.be.above(first!.right);
    expect(second!.top).to.be.closeTo(first!.top, 1);
  });

  it('is a column on a phone, whatever is asked for', async () => {
    for (const layout of ['sidebar', 'wide']) {
      const [factsBox, body] = boxes(await wide(layout, '320px'));
      expect(factsBox.bottom, layout).to.be.below(body.top);
    }
  });
});

describe('slots and parts', () => {
  const documented = async (tag: string, what: string): Promise<string[]> => {
    const source = await readFile({path: `../../src/elements/${tag}.ts`});
    return [...(source ?? '').matchAll(new RegExp(`^ \\* @${what} ([\\w-]+) - `, 'gm'))].map(([, name]) => name!);
  };

  it('job-posting shows what stands in each of its slots', async () => {
    const slots = await documented('job-posting', 'slot');
    expect(slots).to.include.members(['header', 'footer', 'actions', ...kinds.map((kind) => `after-${kind}`)]);
    const posting = await drawn(
      {},
      slots.map((slot) => html`<p slot=${slot}>In ${slot}.</p>`),
    );
    for (const slot of slots) expect(seen(posting)).to.include(`In ${slot}.`);
    const order = seen(posting);
    expect(order.indexOf('In after-summary.')).to.be.within(
      order.indexOf('About summary'),
      order.indexOf('About resp'),
    );
    expect(order.indexOf('In footer.')).to.be.above(order.indexOf('In actions.'));
  });

  it('has one place for what comes after a kind, though there are several sections of it', async () => {
    const posting = await draw<JobPostingElement>(
      html`<job-posting .posting=${given({...baker, sections: [...baker.sections, ...baker.sections]})}
        ><p slot="after-benefits">And more.</p></job-posting
      >`,
    );
    await shows(posting, baker.title);
    expect(seen(posting).split('And more.')).to.have.length(2);
  });

  /** Every part that an element has in any of its states. */
  async function partsOf(tag: (typeof tags)[number]): Promise<Set<string>> {
    const found = new Set<string>();
    const look = (element: Element) => {
      for (const each of all(element)) for (const part of each.part) found.add(part);
    };
    for (const posting of [whole, {...whole, validThrough: '2020-01-01'}, undefined]) {
      const element = document.createElement(tag);
      element.toggleAttribute('checkable', true);
      if (posting) element.posting = given(posting);
      const box = await draw<HTMLElement>(html`<div></div>`);
      box.append(element);
      await until(() => all(element, '[part~="root"]').length > 0, 'a drawing');
      if (tag === 'job-card' && posting) await until(() => all(element, '.card').length > 0, 'a card');
      if (/posting|list/.test(tag) && posting) await until(() => all(element, '.tally').length > 0, 'a tally');
      look(element);
    }
    const failed = document.createElement(tag);
    failed.setAttribute('src', 'data:application/json,nothing');
    const box = await draw<HTMLElement>(html`<div></div>`);
    box.append(failed);
    await until(() => all(failed, '.notice').length > 0, 'a notice');
    look(failed);
    return found;
  }

  for (const tag of tags) {
    it(`${tag} has every part that is documented, and no other`, async () => {
      const found = await partsOf(tag);
      // Beside an old posting that could not be loaded again: see the tests of states.
      const names = (await documented(tag, 'csspart')).filter((name) => name !== 'notice');
      expect([...found]).to.include.members(names);
      const more = kinds.concat(
        ['location', 'workplace', 'remote-from', 'employment-type', 'pay', 'department', 'team'],
        ['posted', 'closes'],
      );
      for (const part of found) expect([...names, ...more], part).to.include(part);
    });
  }
});
