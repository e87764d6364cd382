import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html} from 'lit';
import {loadLocale} from '../../src/locales/locale.js';
import {faulty} from '../sources/fault.js';
import {choose, count, drawBoard, opened, openings, search, titles} from './board-fixtures.js';
import {addressOf, all, barriers, hostCss, one, seen, shows, until} from './fixtures.js';

type Board = HTMLElementTagNameMap['job-board'];

/** Every state of a board, and how one comes to it. */
const states: Readonly<Record<string, () => Promise<Board>>> = {
  loading: async () => drawBoard({src: await faulty('no-answer')}, null),
  failed: async () => {
    const board = await drawBoard({src: await faulty('status=404')}, null);
    await shows(board, 'could not be loaded');
    return board;
  },
  'without openings': () => drawBoard({}, [], html`<p slot="empty"><a href="/talents">Join our list</a></p>`),
  'a list': () => drawBoard({savable: '', featured: 'job-3', filters: 'department country posted pay'}),
  'a list of two sources, one of which failed': async () => {
    const board = await drawBoard({src: `${addressOf(openings(5))} ${await faulty('status=404')}`}, null);
    await shows(board, 'Some openings could not be loaded.');
    return board;
  },
  'a list that is out of date': async () => {
    const board = await drawBoard({src: await faulty('steps/ok/status=404')}, null);
    await until(() => titles(board).length > 0, 'a card');
    board.reload();
    await shows(board, 'Showing the version from');
    return board;
  },
  'the choices of a filter': async () => {
    const board = await drawBoard({filters: 'department posted'});
    await choose(board, 'department', 'Oven');
    return board;
  },
  'a search': async () => {
    const board = await drawBoard();
    await search(board, 'baker');
    return board;
  },
  'nothing found': async () => {
    const board = await drawBoard();
    await choose(board, 'department', 'Oven');
    await search(board, 'zzzzz');
    await shows(board, 'No openings match');
    return board;
  },
  'an opening': async () => {
    const board = await drawBoard({savable: '', checkable: ''});
    await open(board, titles(board)[2]!);
    return board;
  },
};

async function open(board: Board, title: string): Promise<void> {
  all(board, '.overview article a')
    .find((link) => seen(link) === title)!
    .click();
  await until(() => opened(board) === title, title);
}

describe('job-board: barriers', () => {
  for (const scheme of ['light', 'dark']) {
    for (const [state, come] of Object.entries(states)) {
      it(`has none with ${state}, ${scheme}`, async () => {
        hostCss(`:root {color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#111' : '#fff'}}`);
        const board = await come();
        expect(await barriers(board)).to.be.empty;
      });
    }
  }
});

describe('job-board: by keyboard alone', () => {
  const focused = (board: Board) => board.shadowRoot!.activeElement;

  it('searches, filters, opens, reads on and comes back', async () => {
    const board = await drawBoard({'page-size': '10', filters: 'department country'});
    one(board, 'input[type=search]').focus();
    await sendKeys({type: 'baker'});
    await until(
      () => count(board) === '8 openings',
      () => count(board),
    );
    await sendKeys({press: 'Tab'});
    expect(focused(board)).to.equal(one(board, '#filter-department'));
    await sendKeys({press: 'Enter'});
    await until(() => all(board, 'fieldset input').length > 0, 'the choices');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await until(() => all(board, '.chip').length === 1, 'a chip');
    await sendKeys({press: 'Escape'});
    await until(() => focused(board) === one(board, '#filter-department'), 'the focus on the filter');
    expect(all(board, 'fieldset input')).to.be.empty;
    all(board, 'article a')[0]!.focus();
    const title = seen(focused(board)!);
    await sendKeys({press: 'Enter'});
    await until(() => opened(board) === title, title);
    await until(() => one(board, 'job-posting').shadowRoot!.activeElement?.localName === 'h2', 'the heading');
    all(board, '.trail a')
      .find((link) => seen(link).startsWith('Next'))!
      .focus();
    await sendKeys({press: 'Enter'});
    await until(() => opened(board) !== title && opened(board), 'the next one');
    one(board, '.back').focus();
    await sendKeys({press: 'Enter'});
    await until(() => titles(board).length > 0, 'the list');
    await until(() => seen(focused(board) ?? board) === title, 'the focus where it was');
  });

  it('goes on where a chip was taken off', async () => {
    const board = await drawBoard({preset: 'department=Oven&department=Shop&workplace=remote'});
    const [first] = all(board, '.chip');
    first!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => all(board, '.chip').length === 2, 'two chips');
    await until(() => focused(board) === all(board, '.chip')[0], 'the focus on the next one');
  });
});

describe('job-board: little room', () => {
  const languages = {en: 'ltr', ar: 'rtl', de: 'ltr'};
  for (const [language, direction] of Object.entries(languages)) {
    it(`needs no scrolling to two sides at 320 px, in ${language}`, async () => {
      document.documentElement.lang = language;
      document.documentElement.dir = direction;
      const board = await drawBoard({savable: '', filters: 'department country locality posted pay'});
      const box = board.parentElement!;
      box.style.cssText = 'width: 320px; overflow: auto;';
      one(board, '#unfold').click();
      await choose(board, 'department', 'Oven');
      expect(box.scrollWidth).to.be.at.most(320);
      await open(board, titles(board)[0]!);
      expect(box.scrollWidth).to.be.at.most(320);
    });
  }

  it('has its filters behind a button there, and in a row where there is room', async () => {
    const board = await drawBoard();
    const box = board.parentElement!;
    const isSeen = (selector: string) => one(board, selector).getBoundingClientRect().height > 0;
    box.style.width = '760px';
    expect(isSeen('#unfold')).to.equal(false);
    expect(isSeen('#filters')).to.equal(true);
    box.style.width = '360px';
    await until(() => isSeen('#unfold'), 'the button');
    expect(isSeen('#filters')).to.equal(false);
    one(board, '#unfold').click();
    await until(() => isSeen('#filters'), 'the filters');
    expect(one(board, '#unfold').getAttribute('aria-expanded')).to.equal('true');
  });

  it('runs from right to left, with the words of the language', async () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const board = await drawBoard();
    await shows(board, 'القسم');
    expect(getComputedStyle(one(board, '.root')).direction).to.equal('rtl');
    const [field, filter] = [one(board, 'input[type=search]'), one(board, '#filter-department')];
    expect(Math.abs(field.getBoundingClientRect().right - filter.getBoundingClientRect().right)).to.be.below(2);
  });

  it('says everything in the language of the page, whichever of its words come first', async () => {
    document.documentElement.lang = 'sv';
    await loadLocale('sv', 'board');
    const board = await drawBoard();
    await shows(board, 'Heltid');
    expect(all(board, 'article').map(seen).join()).not.to.match(/Full-time|On-site|per year/);
  });
});
