/**
 * What `npm run localize:check` says of a translation that is not as it must be.
 *
 *     node --test test/locales/translation-problems.node.mjs
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSource} from '../../.config/messages.mjs';
import {translationProblems} from '../../.config/translation-problems.mjs';
import {readXliff} from '../../.config/xliff.mjs';

const source = readSource();
const polish = readXliff('pl');
const unitOf = (id) => new RegExp(`<trans-unit id="${id}">[^]*?</trans-unit>\n`).exec(polish)[0];
const target = /<target>[^]*<\/target>/;
const [filters, remove] = ['board.filters', 'board.remove'].map(unitOf);
const placeholder = /<x [^>]*>/.exec(remove)[0];
const saying = (words) => filters.replace(target, `<target>${words}</target>`);
const removing = (words) => remove.replace(target, `<target>${words}</target>`);

/** What is put in the place of what, and what is said of it. */
const cases = {
  'a missing message': [filters, '', 'pl board.filters: has no translation.'],
  'a message without a translation': [filters, filters.replace(target, ''), 'pl board.filters: has no translation.'],
  'an empty translation': [filters, saying(' '), 'pl board.filters: has no translation.'],
  'an older sentence': ['<source>Filters</source>', '<source>Filter</source>', /^pl board\.filters: .* older sentence/],
  'a translation to be looked at': [
    filters,
    filters.replace('<target>', '<target state="needs-adaptation">'),
    'pl board.filters: is marked needs-adaptation: the English sentence has changed.',
  ],
  'a translation that is not done': [
    filters,
    filters.replace('<target>', '<target state="new">'),
    'pl board.filters: is marked new.',
  ],
  'a missing placeholder': [remove, removing('Usuń'), 'pl board.remove: has the placeholders (none), not {0}.'],
  'another placeholder': [
    remove,
    removing(placeholder.replace('"0"', '"1"')),
    'pl board.remove: has the placeholders {1}, not {0}.',
  ],
  'a placeholder twice': [
    remove,
    removing(placeholder + placeholder),
    'pl board.remove: has the placeholders {0} {0}, not {0}.',
  ],
  'a placeholder in letters': [filters, saying('Filtry {0}'), /^pl board\.filters: .* written as text/],
  'white space at the end': [filters, saying('Filtry '), 'pl board.filters: begins or ends with white space.'],
  HTML: [filters, saying('&lt;b>Filtry&lt;/b>'), /^pl board\.filters: holds HTML/],
  'a plural too few': [unitOf('board.openings.few'), '', 'pl board.openings.few: has no translation.'],
  'a plural too many': [
    filters,
    filters + unitOf('board.openings.few').replace('.few', '.two'),
    'pl board.openings.two: is translated but never said.',
  ],
  'a message twice': [filters, filters + filters, 'pl.xlf: board.filters: is there twice.'],
  'two translations': [filters, filters.replace(target, '$&$&'), 'pl.xlf: board.filters: has 2 <target>.'],
  'a message without its sentence': [
    filters,
    filters.replace(/<source>.*<\/source>/, ''),
    'pl.xlf: board.filters: has 0 <source>.',
  ],
  'other markup in a translation': [filters, saying('<g id="1">Filtry</g>'), /^pl\.xlf: board\.filters: has .*neither/],
  'a bare ampersand': [filters, saying('A & B'), /^pl\.xlf: has an "&"/],
  'a tag that is not closed': ['</trans-unit>', '', /^pl\.xlf: /],
  'half a tag': [filters, saying('Filtry <b'), /^pl\.xlf: is no XML: /],
  'half a file': [/(<trans-unit id="board\.clear">)[^]*/, '$1', /^pl\.xlf: is no XML: /],
  'an empty file': [/[^]+/, '', /^pl\.xlf: is no XML: /],
  'another kind of file': [/[^]+/, 'Filtry', /^pl\.xlf: /],
  'the file of another language': ['language="pl"', 'language="cs"', 'pl <file>: has the target-language cs.'],
  'a file of no language': [' target-language="pl"', '', /^pl\.xlf: does not have one <file> with/],
  'a register that is not said': [/<note>.*<\/note>/, '', 'pl <header>: no <note> says the register.'],
  'a button that is called otherwise than it says': [
    unitOf('apply'),
    unitOf('apply').replace(target, '<target>Dalej</target>'),
    'pl apply-for: does not contain the label it stands for (WCAG 2.5.3).',
  ],
};

describe('A translation', () => {
  it('that is whole has no problems', () => {
    assert.deepEqual(translationProblems('pl', polish, source), []);
    assert.deepEqual(translationProblems('pl', `\ufeff${polish.replaceAll('\n', '\r\n')}`, source), []);
  });

  for (const [name, [from, to, expected]] of Object.entries(cases))
    it(`with ${name} is refused, and it is said where`, () => {
      const broken = polish.replace(from, to);
      assert.notEqual(broken, polish);
      const said = translationProblems('pl', broken, source);
      const isSaid = said.some((one) => (typeof expected === 'string' ? one === expected : expected.test(one)));
      assert.ok(isSaid && said.length <= 2, said.slice(0, 5).join('\n'));
    });

  it('that is not there is missed', () => {
    assert.deepEqual(translationProblems('cy', undefined, source), [
      'cy: has no file: run `npm run localize:extract`.',
    ]);
  });
});
