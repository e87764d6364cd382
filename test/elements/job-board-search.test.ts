import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {cardLink, choicesOf, choose, count, drawBoard, goBack, search, titles} from './board-fixtures.js';
import {all, heard, one, seen, shows, until} from './fixtures.js';

const index = {search: 'pagefind:/__search-index__/en/', 'page-size': '10'};

/** The pieces of the index that the page has asked for, by what their names end with. */
const pieces = (ending: string) =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name.replace(/\?.*$/, ''))
    .filter((name) => name.includes('/__search-index__/') && name.endsWith(ending));

const drawn = async (attributes: Readonly<Record<string, string>> = {}) => {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(1000);
  const board = await drawBoard({...index, ...attributes}, null);
  // Made when it is first asked for.
  await until(() => titles(board).length > 0, 'the first openings', 120_000);
  return board;
};

const finds = (board: Element, words: string) =>
  until(
    () => count(board) === words,
    () => `“${words}”, not “${count(board)}”`,
  );

describe('job-board: a search index', () => {
  it('shows the newest openings before anything is searched, without the engine', async () => {
    const loads = heard('job-load');
    const board = await drawn();
    expect(titles(board).slice(0, 3)).to.deep.equal(['Baker 1', 'Miller 2', 'Cashier 3']);
    expect(count(board)).to.equal('120 openings · Page 1 of 12');
    expect(pieces('.js')).to.deep.equal([]);
    expect(loads).to.have.length(1);
    expect(cardLink(board, 'Baker 1').href).to.equal(`${location.origin}/__search-index__/jobs/job-1/`);
    expect(all(board, 'select')).to.have.length(0);
  });

  it('turns the pages, and comes back to where the visitor was', async () => {
    const board = await drawn();
    all(board, '.pages a')
      .find((link) => seen(link) === '2')!
      .click();
    await until(() => titles(board)[0] === 'Cashier 11', 'the second page');
    expect(count(board)).to.equal('120 openings · Page 2 of 12');
    await goBack();
    await until(() => titles(board)[0] === 'Baker 1', 'the first page');
  });

  it('finds words, each in the opening, and loads the newest part of the index alone where that is enough', async () => {
    const board = await drawn({'page-size': '5'});
    await search(board, 'baker');
    await until(
      () => count(board).includes('+'),
      () => `more than has been counted, not “${count(board)}”`,
    );
    expect(titles(board)).to.have.length(5);
    expect(titles(board).every((title) => title.startsWith('Baker'))).to.equal(true);
    expect(all(board, 'article mark').map(seen)).to.include('Baker');
    expect(new Set(pieces('.pf_meta'))).to.have.length(1);
    expect(pieces('.pf_fragment')).to.have.length(5);
    await search(board, 'baker 1');
    await until(() => titles(board)[0] === 'Baker 1', 'both words');
  });

  it('finds in the oldest part what is nowhere else, by a word of its text', async () => {
    const board = await drawn();
    await search(board, 'zebra');
    await finds(board, '1 opening');
    expect(titles(board)).to.deep.equal(['Electrician 120']);
    expect(new Set(pieces('.pf_meta'))).to.have.length(3);
    await search(board, 'zebra unheardof');
    await shows(board, 'No openings match');
    await search(board, '');
    await finds(board, '120 openings · Page 1 of 12');
  });

  it('filters by what is chosen, by any value of a filter and by every filter', async () => {
    const board = await drawn();
    await choose(board, 'department', 'Oven');
    await until(() => titles(board)[1] === 'Accountant 4', 'the openings of a department');
    expect(await choicesOf(board, 'country')).to.not.deep.equal([]);
    await choose(board, 'department', 'Shop');
    await until(() => titles(board)[1] === 'Miller 2', 'the openings of two');
    await search(board, 'zebra');
    await shows(board, 'No openings match');
  });

  it('begins with what the address says', async () => {
    history.replaceState(null, '', '?jobs-q=zebra');
    const board = await drawn();
    expect(titles(board)).to.deep.equal(['Electrician 120']);
  });

  it('runs no script of another site, and keeps its children', async () => {
    const errors = heard('job-error');
    const board = await drawBoard(
      {search: 'pagefind:https://elsewhere.example/pagefind/'},
      null,
      html`<a href="/jobs">All jobs</a>`,
    );
    await until(() => errors.length > 0, 'an error');
    expect(errors[0]!.detail).to.have.nested.property('error.code', 'invalid');
    expect(seen(board)).to.include('All jobs');
  });

  it('says that an index could not be loaded', async () => {
    const board = await drawBoard({search: 'pagefind:/nowhere/'}, null);
    await shows(board, 'The openings could not be loaded.');
    expect(one(board, 'button')).to.exist;
  });
});
