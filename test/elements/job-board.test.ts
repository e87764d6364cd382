import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {faulty} from '../sources/fault.js';
import {
  cardLink,
  chips,
  choicesOf,
  choose,
  count,
  drawBoard,
  goBack,
  opened,
  openings,
  parameters,
  search,
  titles,
} from './board-fixtures.js';
import {addressOf, all, heard, namesOf, one, outline, seen, shows, theOne, until} from './fixtures.js';

describe('job-board: states', () => {
  it('reserves height and tells a screen reader while it loads', async () => {
    const board = await drawBoard({src: await faulty('no-answer')}, null);
    await until(() => all(board, '[role=status]')[0]?.textContent === 'Loading…', 'the status');
    expect(board.getBoundingClientRect().height).to.be.above(100);
    expect(seen(board)).to.equal('');
  });

  it('keeps its children until there is something better', async () => {
    const board = await drawBoard({src: await faulty('no-answer')}, null, html`<a href="/jobs">All jobs</a>`);
    expect(seen(board)).to.equal('All jobs');
  });

  it('says that there are no openings, with what the author has to say to that', async () => {
    const board = await drawBoard({}, [], html`<p slot="empty"><a href="/talents">Join our list</a></p>`);
    await shows(board, 'There are no openings at the moment.');
    expect(seen(board)).to.equal('There are no openings at the moment. Join our list');
  });

  it('says that the openings could not be loaded, keeps the children, and tries again', async () => {
    const errors = heard('job-error');
    const board = await drawBoard({src: await faulty('steps/status=404/ok')}, null, html`<a href="/jobs">All jobs</a>`);
    await shows(board, 'The openings could not be loaded.');
    expect(seen(board)).to.include('All jobs');
    expect(seen(board)).not.to.include('no openings at the moment');
    expect(errors).to.have.length(1);
    theOne(board, 'button', 'Try again').click();
    await until(() => titles(board).length > 0, 'a card');
    expect(titles(board)).to.deep.equal(['Baker']);
  });

  it('shows one source where the other fails, and says so', async () => {
    const good = addressOf(openings(3));
    const board = await drawBoard({src: `${good} ${await faulty('status=404')}`}, null);
    await shows(board, 'Some openings could not be loaded.');
    expect(titles(board).sort()).to.deep.equal(['Baker 1', 'Cashier 3', 'Miller 2']);
    expect(count(board)).to.equal('3 openings');
  });

  it('joins several sources, each opening once', async () => {
    const [first, second] = [openings(4), openings(6)].map((list) => addressOf(list));
    const board = await drawBoard({src: `${first} ${second}`}, [{id: 'own', title: 'Night watch'}]);
    await until(
      () => titles(board).length === 7,
      () => titles(board).join(),
    );
    expect(count(board)).to.equal('7 openings');
  });

  it('shows the old list when a new one does not come, and its age', async () => {
    const board = await drawBoard({src: await faulty('steps/ok/status=404')}, null);
    await until(() => titles(board).length > 0, 'a card');
    board.reload();
    await shows(board, 'Showing the version from');
    expect(titles(board)).to.deep.equal(['Baker']);
  });

  it('says what to relax where nothing is found', async () => {
    const board = await drawBoard();
    await choose(board, 'department', 'Boats');
    await search(board, 'cashier');
    await shows(board, 'No openings match your search.');
    expect(seen(board)).to.include('Try fewer words or filters.');
    expect(titles(board)).to.be.empty;
    const remove = namesOf(board, 'button').find((name) => name.startsWith('Remove filter: Boats ('));
    theOne(board, 'button', remove).click();
    await until(() => titles(board).length > 0, 'something found');
    expect(titles(board).every((title) => title.startsWith('Cashier'))).to.equal(true);
  });
});

describe('job-board: finding', () => {
  it('groups by department, newest first', async () => {
    const board = await drawBoard({}, openings(8));
    expect(outline(board)).to.deep.equal([
      '2 Boats',
      '3 Accountant 4',
      '3 Electrician 8',
      '2 Office',
      '3 Cashier 3',
      '3 Driver 7',
      '2 Oven',
      '3 Baker 1',
      '3 Skipper 5',
      '2 Shop',
      '3 Miller 2',
      '3 Confectioner 6',
    ]);
  });

  it('searches as one types, and marks what was found', async () => {
    const searches = heard('job-search');
    const board = await drawBoard();
    await search(board, 'confect');
    expect(titles(board)).to.have.length(7);
    await until(() => all(board, 'mark').length > 0, 'marks');
    expect(all(board, 'mark').map(seen)).to.include('Confect');
    expect(count(board)).to.equal('7 openings');
    await until(() => searches.length > 0, 'job-search');
    expect(searches.map(({detail}) => detail)).to.deep.equal([{text: 'confect', count: 7}]);
  });

  it('finds at once what is typed as it is, and soon what is misspelt, the best match first', async () => {
    const board = await drawBoard();
    await search(board, 'baker');
    expect(titles(board)).to.not.be.empty;
    await search(board, 'mileer');
    await until(() => titles(board)[0]?.startsWith('Miller'), 'what was meant');
    expect(all(board, 'mark').map(seen)).to.include('Miller');
    await search(board, '');
    expect(count(board)).to.contain('60 openings');
  });

  it('filters by several values of one filter, with counts that follow the other filters', async () => {
    const filtered = heard('job-filter');
    const board = await drawBoard();
    await choose(board, 'department', 'Oven');
    await choose(board, 'department', 'Shop');
    expect(count(board)).to.equal('30 openings · Page 1 of 2');
    expect(chips(board)).to.deep.equal(['Oven', 'Shop']);
    expect(await choicesOf(board, 'department')).to.deep.equal(['Boats 15', 'Office 15', 'Oven 15', 'Shop 15']);
    expect(await choicesOf(board, 'country')).to.deep.equal(['Norway 16', 'Sweden 14']);
    theOne(board, 'button', 'Remove filter: Oven').click();
    await board.updateComplete;
    expect(chips(board)).to.deep.equal(['Shop']);
    expect(count(board)).to.equal('15 openings');
    await until(() => filtered.at(-1)?.detail.count === 15, 'job-filter of the last choice');
    expect(filtered.at(-1)!.detail).to.deep.equal({filters: {department: ['Shop']}, count: 15});
  });

  it('has the filters that the author names, in their order, and not those that are fixed', async () => {
    const board = await drawBoard({filters: 'workplace pay country', country: 'NO'});
    expect(all(board, 'summary').map(seen)).to.deep.equal(['Workplace']);
    expect(seen(one(board, '#filters'))).to.equal('Workplace Pay stated');
    expect(count(board)).to.equal('32 openings · Page 1 of 2');
    board.setAttribute('department', 'Oven|Shop');
    await until(
      () => count(board).startsWith('16'),
      () => count(board),
    );
  });

  it('begins with what is preset, which visitors can take off', async () => {
    const board = await drawBoard({preset: 'department=Oven&workplace=remote'});
    expect(chips(board)).to.deep.equal(['Oven', 'Remote']);
    expect(count(board)).to.equal('5 openings');
    theOne(board, 'button', 'Clear all filters').click();
    await board.updateComplete;
    expect(count(board)).to.equal('60 openings · Page 1 of 3');
  });

  it('tells a screen reader once what a change has led to', async () => {
    const board = await drawBoard();
    const status = one(board, '[role=status]');
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await search(board, 'skipper');
    await until(() => said.length > 0, 'the status');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(said).to.deep.equal(['7 openings']);
  });

  it('leaves nothing for a screen reader to find in the language that it spoke before', async () => {
    const board = await drawBoard();
    const status = one(board, '[role=status]');
    await search(board, 'skipper');
    await until(() => status.textContent === '7 openings', 'the status');
    board.lang = 'de';
    await shows(board, '7 Stellen');
    expect(status.textContent).to.equal('');
    await search(board, 'miller');
    await until(() => status.textContent === '8 Stellen', 'the status in German');
  });
});

describe('job-board: pages', () => {
  it('shows a page, and says where it is in the whole', async () => {
    const board = await drawBoard({'page-size': '10'});
    expect(titles(board)).to.have.length(10);
    expect(count(board)).to.equal('60 openings · Page 1 of 6');
    const items = all(board, '.slice > ul > li');
    expect(items[3]!.getAttribute('aria-setsize')).to.equal('60');
    expect(items[3]!.getAttribute('aria-posinset')).to.equal('4');
    expect(namesOf(one(board, 'nav'), 'link')).to.deep.equal([
      'Page 1 of 6',
      'Page 2 of 6',
      'Page 3 of 6',
      'Page 6 of 6',
      'Next',
    ]);
    theOne(board, 'link', 'Page 3 of 6').click();
    await until(
      () => count(board).endsWith('Page 3 of 6'),
      () => count(board),
    );
    expect(all(board, '.slice > ul > li')[0]!.getAttribute('aria-posinset')).to.equal('21');
    expect(board.shadowRoot!.activeElement).to.equal(one(board, '#count'));
    expect(parameters()).to.deep.equal({'jobs-page': '3'});
  });

  it('shows more at the press of a button, and leads to the first of them', async () => {
    const board = await drawBoard({paging: 'more', 'page-size': '10'});
    const before = titles(board);
    theOne(board, 'button', 'Show more openings').click();
    await until(
      () => titles(board).length === 20,
      () => titles(board).join(),
    );
    expect(titles(board).slice(0, 10)).to.deep.equal(before);
    expect(seen(board.shadowRoot!.activeElement!)).to.equal(titles(board)[10]);
  });

  it('shows all where the author wants it, in slices', async () => {
    const board = await drawBoard({paging: 'all'}, openings(300));
    const {bottom} = all(board, 'article').at(-1)!.getBoundingClientRect();
    expect(bottom + scrollY, 'the screen is full at once').to.be.at.least(innerHeight);
    await until(
      () => titles(board).length === 300,
      () => String(titles(board).length),
    );
    await search(board, 'baker');
    await until(
      () => titles(board).length === 38,
      () => String(titles(board).length),
    );
    expect(titles(board).every((title) => title.startsWith('Baker'))).to.equal(true);
    await search(board, '');
    await until(
      () => titles(board).length === 300,
      () => String(titles(board).length),
    );
  });

  it('has the browser lay out of a long list what comes into view, also after a search', async () => {
    const board = await drawBoard({paging: 'all'}, openings(300));
    await until(
      () => titles(board).length === 300,
      () => String(titles(board).length),
    );
    const laidOut = new Set<string>();
    new MutationObserver(() => {
      for (const slice of all(board, '.slice:not([hidden] *)').slice(1)) {
        laidOut.add(getComputedStyle(slice).contentVisibility);
      }
    }).observe(one(board, '.cards'), {childList: true, subtree: true});
    await search(board, 'bergen');
    await until(
      () => titles(board).length === 76,
      () => String(titles(board).length),
    );
    expect([...laidOut]).to.deep.equal(['auto']);
  });

  it('draws at once as much of a long list as the screen holds, also when another one comes', async () => {
    const board = await drawBoard({paging: 'all'}, openings(300));
    for (const text of ['b', 'ba', '']) {
      await search(board, text);
      const shown = all(board, '.slice:not([hidden] *) article');
      expect(shown.at(-1)!.getBoundingClientRect().bottom, text).to.be.at.least(innerHeight);
    }
  });
});

describe('job-board: address and history', () => {
  it('writes what one sees into the address, a search as one entry, and comes back to it', async () => {
    const board = await drawBoard({'page-size': '10'});
    await choose(board, 'department', 'Oven');
    await search(board, 'baker');
    expect(parameters()).to.deep.equal({'jobs-department': 'Oven', 'jobs-q': 'baker'});
    // Not by `history.length`: that stays at fifty once a tab has seen so much.
    await goBack();
    await until(
      () => count(board).startsWith('15'),
      () => count(board),
    );
    expect(parameters()).to.deep.equal({'jobs-department': 'Oven'});
    expect((one(board, 'input[type=search]') as HTMLInputElement).value).to.equal('');
    await goBack();
    await until(
      () => count(board).startsWith('60'),
      () => count(board),
    );
    expect(parameters()).to.be.empty;
  });

  it('opens a posting in place, and comes back to the same card', async () => {
    const selects = heard('job-select');
    const board = await drawBoard();
    const [first = ''] = titles(board);
    document.title = 'Our openings';
    cardLink(board, first).click();
    await shows(board, 'All openings');
    await until(() => opened(board), 'the heading');
    expect(opened(board)).to.equal(first);
    expect(selects).to.have.length(1);
    expect(document.title).to.equal(`${first} · Our openings`);
    await until(() => one(board, 'job-posting').shadowRoot!.activeElement?.localName === 'h2', 'the focus');
    theOne(board, 'link', 'All openings').click();
    await until(() => titles(board).length > 0, 'the list');
    await until(() => seen(board.shadowRoot!.activeElement ?? board) === first, 'the focus');
    expect(document.title).to.equal('Our openings');
    expect(parameters()).to.be.empty;
  });

  it('opens a shared link', async () => {
    history.replaceState(null, '', '?jobs-job=job-7&other=1');
    const board = await drawBoard();
    await until(() => opened(board), 'the heading');
    expect(opened(board)).to.equal('Driver 7');
    theOne(board, 'link', 'All openings').click();
    await until(() => titles(board).length > 0, 'the list');
    expect(location.search).to.equal('?other=1');
  });

  it('leaves the address alone where the author wants it', async () => {
    const before = location.href;
    const board = await drawBoard({'no-url': ''});
    await search(board, 'baker');
    cardLink(board, titles(board)[0]!).click();
    await until(() => opened(board), 'the heading');
    theOne(board, 'button', 'All openings').click();
    await until(() => titles(board).length > 0, 'the list');
    expect(location.href).to.equal(before);
  });

  it('keeps two boards apart', async () => {
    const first = await drawBoard();
    const second = await drawBoard();
    await search(first, 'baker');
    await search(second, 'miller');
    expect(parameters()).to.deep.equal({'jobs-q': 'baker', 'jobs2-q': 'miller'});
    expect(titles(first).every((title) => title.startsWith('Baker'))).to.equal(true);
    expect(titles(second).every((title) => title.startsWith('Miller'))).to.equal(true);
  });

  it('names the landmarks of two boards apart', async () => {
    const boards = [await drawBoard(), await drawBoard({label: 'Bakeries'}), await drawBoard()];
    const names = () => boards.map((board) => one(board, 'form').getAttribute('aria-label'));
    await until(
      () => new Set(names()).size === 3,
      () => `three names in ${names().join(', ')}`,
    );
    expect(names()[1]).to.equal('Search openings: Bakeries');
  });
});
