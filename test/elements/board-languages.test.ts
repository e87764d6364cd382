/** The board in every state and language, in a box as narrow as a phone in a column. */
import {expect} from '@open-wc/testing';
import * as say from '../../src/locales/board-messages.js';
import {languages} from '../../src/locales/generated/languages.js';
import {loadLocale, localeFor, setLocale} from '../../src/locales/locale.js';
import type {NativePosting} from '../../src/posting/native.js';
import {faulty} from '../sources/fault.js';
import {choose, drawBoard, search} from './board-fixtures.js';
import {expectBrackets, expectToFit} from './fitting.js';
import {addressOf, all, engine, inDays, one, until} from './fixtures.js';

type Board = HTMLElementTagNameMap['job-board'];

/** Openings without words of their own, so that all that is shown is the interface's. */
const openings = ['①', '②', '③', '④'].map((sign, index): NativePosting => ({
  id: `job-${index + 1}`,
  title: `${sign} 1`,
  url: `https://mill.example/${index}`,
  apply: `https://mill.example/${index}/apply`,
  organization: '⑤',
  department: index % 2 ? '⑥' : '⑦',
  team: index % 2 ? '⑧' : '⑨',
  locations: [index % 2 ? '⑩' : '⑪', '⑫'],
  workplace: index % 2 ? 'hybrid' : 'remote',
  employmentTypes: [index % 2 ? 'full-time' : 'per-diem'],
  ...(index % 2 && {pay: {min: 30_000, currency: 'EUR', period: 'year'}}),
  datePosted: inDays(-index - 1),
  validThrough: inDays(index),
  sections: [{kind: 'qualifications', items: ['⑬']}],
}));

const filters = 'department team locality workplace employment-type pay posted';
const plain = {'no-url': '', filters, savable: ''};
const has = (board: Board, selector: string) => until(() => all(board, selector).length > 0, selector);

const states: Readonly<Record<string, () => Promise<Board>>> = {
  loading: async () => drawBoard({...plain, src: await faulty('no-answer')}, null),
  ready: () => drawBoard({...plain, featured: 'job-3', 'page-size': '2'}, openings),
  'filters open': async () => {
    const board = await drawBoard(plain, openings);
    one(board, '#unfold').click();
    one(board, '#filter-employment-type').click();
    await has(board, '.choice');
    return board;
  },
  chips: async () => {
    const board = await drawBoard(plain, openings);
    await choose(board, 'department', '⑥');
    await choose(board, 'posted', '7');
    await has(board, '.chip');
    return board;
  },
  empty: () => drawBoard(plain, []),
  'no match': async () => {
    const board = await drawBoard(plain, openings);
    await choose(board, 'department', '⑥');
    await search(board, '⑳⑳⑳');
    await until(() => all(board, '.overview article').length === 0, 'no card');
    return board;
  },
  failed: async () => {
    const board = await drawBoard({...plain, src: await faulty('status=404')}, null);
    await has(board, '[part~=error]');
    return board;
  },
  'partly failed': async () => {
    const src = `${addressOf(openings)} ${await faulty('status=404')}`;
    const board = await drawBoard({...plain, src}, null);
    await has(board, '[part~=notice]');
    return board;
  },
  stale: async () => {
    const board = await drawBoard({...plain, src: await faulty('steps/ok/status=404')}, null);
    await has(board, '.overview article');
    board.reload();
    await has(board, '[part~=notice]');
    return board;
  },
  'an opened posting': async () => {
    const board = await drawBoard({...plain, checkable: ''}, openings);
    all(board, '.overview article a')[0]!.click();
    await has(board, 'job-posting [part~=apply], job-posting');
    return board;
  },
};

/** Every state, drawn once: what is tried is the language, which changes on the living page. */
async function drawStates(): Promise<ReadonlyMap<string, Board>> {
  const boards = new Map<string, Board>();
  for (const [name, come] of Object.entries(states)) {
    const board = await come();
    board.style.inlineSize = '280px';
    boards.set(name, board);
  }
  return boards;
}

async function speak(tag: string, boards: ReadonlyMap<string, Board>): Promise<void> {
  document.documentElement.lang = tag;
  const locale = localeFor(tag);
  await Promise.all([loadLocale(locale), loadLocale(locale, 'board')]);
  const rootsOf = (board: Board) => all(board, '[part~=root]');
  await until(
    () => {
      setLocale(locale);
      const label = say.search();
      return [...boards].every(
        ([name, board]) =>
          rootsOf(board).every(({lang}) => lang.split('-')[0] === tag.split('-')[0]) &&
          (!['ready', 'chips'].includes(name) ||
            one(board, 'input[type=search]').outerHTML.includes(label) ||
            board.shadowRoot!.textContent.includes(label)),
      );
    },
    () => `every board in ${tag}`,
  );
  await Promise.all([...boards.values()].map(({updateComplete}) => updateComplete));
}

describe('a board in every language', () => {
  // One engine has them all. The others take many minutes for it, and lay out the same words in the same boxes: long ones,
  // other scripts, and from right to left.
  const tags =
    engine === 'chromium' ? ['en', ...Object.keys(languages.board)] : ['ar', 'de', 'fi', 'hi', 'ja', 'ta', 'th'];
  // Not all at once: a slow machine would take longer than one test may.
  for (let start = 0; start < tags.length; start += 10) {
    const some = tags.slice(start, start + 10);
    it(`fits into 280 pixels in every state: ${some.join(', ')}`, async () => {
      const boards = await drawStates();
      const wrong: string[] = [];
      for (const tag of some) {
        await speak(tag, boards);
        for (const [name, board] of boards) {
          try {
            expectToFit(board);
            const isRight = /^(?:ar|fa|he|ur)\b/.test(tag);
            for (const root of all(board, '[part~=root]'))
              expect(getComputedStyle(root).direction).to.equal(isRight ? 'rtl' : 'ltr');
          } catch (error) {
            wrong.push(`${tag}, ${name}: ${(error as Error).message}`);
          }
        }
      }
      expect(wrong.join('\n')).to.equal('');
    });
  }

  it('leaves no word without brackets in en-XA', async () => {
    // From the start: what has been announced in another language is not announced again.
    document.documentElement.lang = 'en-XA';
    const boards = await drawStates();
    // Its openings are the server's, with words of their own.
    const spoken = new Map([...boards].filter(([name]) => name !== 'stale'));
    await speak('en-XA', boards);
    for (const [name, board] of spoken) {
      try {
        expectBrackets(board);
      } catch (error) {
        throw new Error(`${name}: ${(error as Error).message}`, {cause: error});
      }
    }
    expect(expectBrackets(spoken.get('filters open')!)).to.be.at.least(30);
  });
});
