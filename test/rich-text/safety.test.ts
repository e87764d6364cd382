import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define.js';
import {readAnswer} from '../../src/adapters/formats.js';
import {PostingError} from '../../src/posting/error.js';
import type {Posting} from '../../src/posting/posting.js';
import {readPosting} from '../../src/posting/read.js';
import {bareMarkup} from '../../src/rich-text/bare-markup.js';
import {dividePosting} from '../../src/rich-text/divide-posting.js';
import type {ParseMarkup} from '../../src/rich-text/markup.js';
import {parseMarkup, parseNatively} from '../../src/rich-text/sanitize.js';
import {parseAsText, parseWithDomPurify} from '../../src/rich-text/sanitize-otherwise.js';
import {parseMarkup as parseOnServer} from '../../src/server/parse-markup.js';
import {fixtures} from '../adapters/fixtures/all.js';
import {attacks} from './attacks.js';
import {faultsOf, touch, unguarded, watch} from './guard.js';

const texts = Object.values(attacks);

/** Every way there is from markup to what is drawn, those that this browser has. */
const ways: Readonly<Record<string, ParseMarkup>> = {
  'the way that this browser takes': parseMarkup,
  ...(parseNatively('') && {'the browser’s own sanitizer': (html, base) => parseNatively(html, base) ?? []}),
  DOMPurify: async (html, base) => (await parseWithDomPurify(html, base)) ?? [],
  'no parser': parseAsText,
  'a server’s parser': parseOnServer,
};

// Before the policy of `watch` is on the page: this is how the attacks fare where nobody stops them.
const control = unguarded(texts);
const watched = control.then(() => watch());

/** Draws postings, whole and as cards, and looks at all that is drawn. */
async function expectSound(postings: readonly Posting[], what: string): Promise<void> {
  const box = document.createElement('div');
  document.body.append(box);
  const drawn = postings.flatMap((posting) =>
    (['job-posting', 'job-card', 'qualification-list', 'apply-button'] as const).map((tag) => {
      const element = document.createElement(tag);
      element.posting = posting;
      if (tag !== 'job-card') element.setAttribute('checkable', '');
      box.append(element);
      return element;
    }),
  );
  for (const element of drawn) {
    await element.updateComplete;
    // What is loaded for the first of a kind.
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    touch(element);
    const faults = faultsOf(element);
    if (faults.length > 0) expect(faults, `${element.localName}: ${what}`).to.deep.equal([]);
  }
  box.remove();
}

const postingWith = (html: string): Posting =>
  readPosting({title: 'Diver', sections: [{html}, {kind: 'qualifications', html: `<ul><li>${html}</li></ul>`}]}, []);

describe('markup that attacks the page', () => {
  it('does its work where nobody stops it, or the others would prove nothing', async () => {
    const {ran, broke} = await control;
    expect(ran).to.be.at.least(texts.length / 3);
    expect(broke).to.be.at.least(texts.length * 0.75);
  });

  for (const [way, parse] of Object.entries(ways)) {
    it(`comes to nothing by ${way}`, async () => {
      const {expectNothing} = await watched;
      for (const [name, text] of Object.entries(attacks))
        await expectSound([await dividePosting(postingWith(text), parse)], name);
      await expectNothing();
    });
  }

  it('comes to nothing in any mixture', async () => {
    const {expectNothing} = await watched;
    const piece = fc.oneof(
      fc.constantFrom(...texts),
      fc.constantFrom(...texts).chain((text) => fc.nat(text.length).map((at) => text.slice(at))),
      fc.constantFrom(...texts).chain((text) => fc.nat(text.length).map((at) => text.slice(0, at))),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ul><li>',
        '<svg>',
        '</svg>',
        '<math>',
        '<table>',
        '<!--',
        '-->',
        '"',
        "'",
        '<a href=',
        '&lt;',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {minLength: 1, maxLength: 8}), async (pieces) => {
        const posting = postingWith(pieces.join(''));
        await expectSound([await dividePosting(posting)], pieces.join(''));
        await expectSound(
          [await dividePosting(posting, async (html, base) => (await parseWithDomPurify(html, base)) ?? [])],
          pieces.join(''),
        );
      }),
      {numRuns: 60},
    );
    await expectNothing();
  });

  it('comes to nothing in any field of any feed', async () => {
    const {expectNothing} = await watched;
    for (const [format, name, answer] of fixtures) {
      // The texts of an answer take turns, so that over all rounds each of them has been each attack.
      for (let round = 0; round < texts.length; round += 11) {
        let turn = round;
        const attacked: unknown =
          typeof answer === 'string'
            ? answer.replace(/(?<=>)[^<>]+(?=<)/g, () =>
                (texts[turn++ % texts.length] ?? '').replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;')),
              )
            : JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
                // What tells the kinds of things apart has to stay, or nothing is read.
                typeof value !== 'string' || /^(?:@|version$|apiVersion$|type$)/.test(key)
                  ? value
                  : texts[turn++ % texts.length],
              );
        try {
          const {postings} = await readAnswer(attacked, {address: 'https://feed.example/jobs', format});
          const whole = await Promise.all(postings.slice(0, 2).map((posting) => dividePosting(posting)));
          await expectSound(whole, `${format}, ${name}`);
        } catch (error) {
          expect(error).to.be.instanceOf(PostingError);
        }
      }
    }
    await expectNothing();
  });

  it('comes to nothing in any field of the native format', async () => {
    const {expectNothing} = await watched;
    for (const [name, text] of Object.entries(attacks)) {
      const posting = {
        id: text,
        title: `Diver ${text}`,
        url: text,
        language: text,
        apply: {url: text, email: text},
        organization: {name: text, url: text, logo: text},
        department: text,
        team: text,
        identifier: text,
        locations: [{locality: text, region: text, country: text, street: text, text}, text],
        remoteFrom: text,
        employmentTypes: [text],
        pay: [{min: 1, currency: text, label: text, note: text}, text],
        datePosted: text,
        sections: [
          {heading: text, text, items: [text]},
          {kind: 'qualifications', content: [{type: 'paragraph', content: [{mark: 'a', href: text, content: [text]}]}]},
        ],
      };
      const element = document.createElement('job-posting');
      const data = document.createElement('script');
      data.type = 'application/json';
      data.text = JSON.stringify(posting);
      element.append(data);
      document.body.append(element);
      await element.updateComplete;
      touch(element);
      expect(faultsOf(element), name).to.deep.equal([]);
      element.remove();
    }
    await expectNothing();
  });

  it('does not even reach a parser: what stands in `bareMarkup` are tags of the list, and links', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...texts), fc.string()), {maxLength: 6}), (pieces) => {
        const bare = bareMarkup(pieces.join(''));
        for (const [tag, inside = ''] of bare.matchAll(/<\/?[a-z][^\s>]*([^>]*)>/gi))
          expect(inside, tag).to.match(/^(?: href=(?:"[^"]*"?|'[^']*'?|[^\s>]*))?$/);
      }),
    );
  });
});
