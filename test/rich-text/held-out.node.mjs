/**
 * Qualifications in bodies whose authors had seen no rule of ours, in three rounds; the rules have been mended after each. What
 * was found before that is `blind`, and tells how the next bodies will fare; the floor is what is found now.
 *
 *     node --test test/rich-text/held-out.node.mjs
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {load} from '../cli/command-line.mjs';

const {dividePosting, textOf, parseMarkup} = await load(
  'rich-text/divide-posting.js',
  'posting/rich-text.js',
  'server/parse-markup.js',
);

const bodies = JSON.parse(readFileSync(new URL('bodies/held-out.json', import.meta.url), 'utf8'));

/** The text of an item without blanks, bullets and colons, which may be anywhere. */
const squeezed = (text) => text.replace(/[\s•\-–·✓✔:：*]+/g, '').toLowerCase();

/** Lists that are whole with nothing else in them, that are not, and that are told of where there are none. */
async function scoreOf(round) {
  const score = {right: 0, wrong: 0, missed: 0};
  for (const {language, html, ...expected} of bodies.filter((body) => body.round === round)) {
    const {sections} = await dividePosting(
      {
        ...{title: 'x', language, translations: {}},
        ...{locations: [], remoteFrom: [], employmentTypes: [], pay: []},
        sections: [{kind: 'other', content: [], html}],
      },
      parseMarkup,
    );
    for (const [kind, name] of [
      ['qualifications', 'required'],
      ['preferred-qualifications', 'preferred'],
    ]) {
      const items = expected[name].map(squeezed);
      const found = sections.filter((section) => section.kind === kind);
      const text = found.map(({heading = '', content}) => squeezed(heading + textOf(content))).join('');
      const lists = found.flatMap(({content}) =>
        content.flatMap((block) => (block.type === 'list' ? block.items.map((item) => squeezed(textOf(item))) : [])),
      );
      const all = items.join('|');
      const others = lists.filter((one) => !all.includes(one) && !items.some((item) => one.includes(item)));
      if (items.length === 0) score.wrong += lists.length > 0 ? 1 : 0;
      else if (items.every((item) => text.includes(item)) && others.length === 0) score.right++;
      else {
        score.missed++;
        score.wrong += found.length > 0 ? 1 : 0;
      }
    }
  }
  return score;
}

describe('Qualifications in bodies of authors who had seen no rule', () => {
  const rounds = [
    {round: 'first', floor: {right: 93, wrong: 7}},
    {round: 'second', blind: {precision: 0.92, recall: 0.74}, floor: {right: 65, wrong: 3}},
    {round: 'third', blind: {precision: 0.75, recall: 0.55}, floor: {right: 63, wrong: 11}},
  ];
  for (const {round, blind, floor} of rounds) {
    it(`are found in the ${round} round`, async (context) => {
      const {right, wrong, missed} = await scoreOf(round);
      const [precision, recall] = [right / (right + wrong), right / (right + missed)].map((part) => part.toFixed(2));
      if (blind) context.diagnostic(`blind: precision ${blind.precision}, recall ${blind.recall}`);
      context.diagnostic(`${right} right, ${wrong} wrong, ${missed} missed: precision ${precision}, recall ${recall}`);
      assert.ok(right >= floor.right, `${right} lists are right, ${floor.right} were.`);
      assert.ok(wrong <= floor.wrong, `${wrong} lists are wrong, ${floor.wrong} were.`);
    });
  }
});
