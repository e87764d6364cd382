import {expect} from '@open-wc/testing';
import {
  cardLink,
  chips,
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
import {addressOf, all, one, seen, shows, theOne, until} from './fixtures.js';

type Board = HTMLElementTagNameMap['job-board'];

const top = (element: Element) => Math.round(element.getBoundingClientRect().top);
const focusedTitle = (board: Board) => seen(board.shadowRoot!.activeElement ?? document.createElement('p'));

async function open(board: Board, title: string): Promise<number> {
  const link = cardLink(board, title);
  link.scrollIntoView({block: 'center'});
  const at = top(link);
  link.click();
  await until(() => opened(board) === title, title);
  return at;
}

/** Waits until a card is where it was, and has the focus. */
async function isBack(board: Board, title: string, at: number): Promise<void> {
  await until(
    () => titles(board).includes(title),
    () => titles(board).join(),
  );
  await until(
    () => Math.abs(top(cardLink(board, title)) - at) <= 2,
    () => `${title} at ${at}, not at ${top(cardLink(board, title))}`,
  );
  await until(
    () => focusedTitle(board) === title,
    () => `the focus on ${title}, not on ${focusedTitle(board)}`,
  );
}

describe('job-board: the way back', () => {
  it('leads from an opening to the same card at the same height, by the browser', async () => {
    const board = await drawBoard();
    const title = titles(board)[17]!;
    const at = await open(board, title);
    await goBack();
    await isBack(board, title, at);
  });

  it('leads there by its own link, over as many openings as were read', async () => {
    const board = await drawBoard();
    const title = titles(board)[9]!;
    const at = await open(board, title);
    for (const next of titlesAfter(board, title, 2)) {
      all(board, '.trail a')
        .find((link) => seen(link).startsWith('Next'))!
        .click();
      await until(() => opened(board) === next, next);
    }
    theOne(board, 'link', 'All openings').click();
    await isBack(board, title, at);
    expect(parameters()).to.be.empty;
  });

  it('leads to the page and the filters that were left', async () => {
    const board = await drawBoard({'page-size': '10', preset: 'country=NO'});
    theOne(board, 'link', 'Page 3 of 4').click();
    await until(
      () => count(board).includes('Page 3'),
      () => count(board),
    );
    const title = titles(board)[6]!;
    const at = await open(board, title);
    expect(parameters()['jobs-page']).to.equal('3');
    await goBack();
    await isBack(board, title, at);
    expect(count(board)).to.equal('32 openings · Page 3 of 4');
    await goBack();
    await until(
      () => count(board).includes('Page 1'),
      () => count(board),
    );
  });

  it('leads forward again', async () => {
    const board = await drawBoard();
    const title = titles(board)[3]!;
    await open(board, title);
    await goBack();
    await until(() => !opened(board), 'the list');
    await goBack(-1);
    await until(() => opened(board) === title, title);
  });

  it('leads there in a list that is long and all on one page', async () => {
    const board = await drawBoard({paging: 'all'}, openings(240));
    await until(
      () => titles(board).length === 240,
      () => String(titles(board).length),
    );
    const title = titles(board)[200]!;
    const at = await open(board, title);
    await goBack();
    await isBack(board, title, at);
  });

  it('leads there where the address is left alone', async () => {
    const board = await drawBoard({'no-url': ''});
    const title = titles(board)[12]!;
    const at = await open(board, title);
    theOne(board, 'button', 'All openings').click();
    await isBack(board, title, at);
  });

  it('leads there after a reload, when the postings come later', async () => {
    const src = addressOf(openings(60));
    const first = await drawBoard({src}, null);
    await until(() => titles(first).length > 0, 'cards');
    const title = titles(first)[15]!;
    const link = cardLink(first, title);
    link.focus();
    link.scrollIntoView({block: 'center'});
    const at = top(link);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    // What a reload leaves: the entry of the history, and nothing else.
    const box = first.parentElement!;
    first.remove();
    document.documentElement.scrollTop = 0;
    (document.activeElement as HTMLElement | null)?.blur();
    const second = document.createElement('job-board');
    second.src = src;
    box.append(second);
    await until(() => titles(second).length > 0, 'cards');
    await isBack(second, title, at);
  });

  it('leads there in an application that owns the history and draws the page anew', async () => {
    const src = addressOf(openings(60));
    const first = await drawBoard({src}, null);
    await until(() => titles(first).length > 0, 'cards');
    const box = first.parentElement!;
    const theirs = {idx: 4, key: 'abc'};
    history.replaceState({...(history.state as object), ...theirs}, '');
    const title = titles(first)[15]!;
    const at = await open(first, title);
    expect(history.state).to.include(theirs);
    // The application goes to another page of its own, and back.
    history.pushState({idx: 5}, '', '?route=about');
    first.remove();
    await goBack();
    const second = document.createElement('job-board');
    second.src = src;
    box.append(second);
    await until(() => opened(second) === title, title);
    await goBack();
    expect(history.state).to.include(theirs);
    await isBack(second, title, at);
  });

  it('follows an address that the page itself has changed', async function () {
    if (!('navigation' in globalThis)) this.skip();
    const board = await drawBoard();
    history.pushState(null, '', '?jobs-department=Oven');
    await until(
      () => count(board).startsWith('15'),
      () => count(board),
    );
  });

  it('keeps what others have in the address, and the state of their entries', async () => {
    history.replaceState({theirs: 1}, '', '?utm_source=mail&print#top');
    const board = await drawBoard();
    await search(board, 'baker');
    expect(location.search).to.equal('?utm_source=mail&print&jobs-q=baker');
    expect(location.hash).to.equal('#top');
    expect(history.state).to.include({theirs: 1});
  });

  it('brings back each of two boards by itself', async () => {
    const first = await drawBoard({'page-size': '5'});
    const second = await drawBoard({'page-size': '5'});
    const title = titles(second)[2]!;
    const at = await open(second, title);
    expect(parameters()).to.have.keys('jobs2-job');
    expect(titles(first)).to.have.length(5);
    await goBack();
    await isBack(second, title, at);
  });

  it('goes from one board alone, whatever was done in another since', async () => {
    const first = await drawBoard({'page-size': '5'});
    const second = await drawBoard({'page-size': '5'});
    const title = titles(first)[2]!;
    await open(first, title);
    await choose(second, 'department', 'Oven');
    expect(parameters()).to.have.keys('jobs-job', 'jobs2-department');
    theOne(first, 'link', 'All openings').click();
    await until(() => !opened(first), 'the list');
    await until(
      () => focusedTitle(first) === title,
      () => `the focus on ${title}, not on ${focusedTitle(first)}`,
    );
    expect(parameters()).to.have.keys('jobs2-department');
    expect(chips(second)).to.have.length(1);
  });

  it('is another one for each board, also where one was moved', async () => {
    const first = await drawBoard();
    first.parentElement!.append(document.createElement('p'), first);
    await first.updateComplete;
    const second = await drawBoard();
    await search(second, 'baker');
    expect(parameters()).to.have.keys('jobs2-q');
    await search(first, 'miller');
    expect(parameters()).to.deep.equal({'jobs-q': 'miller', 'jobs2-q': 'baker'});
  });

  it('leaves the visitor where a link within the page has led them, with an opening before their eyes', async () => {
    const board = await drawBoard();
    const contact = document.createElement('h2');
    contact.id = 'contact';
    board.after(contact, Object.assign(document.createElement('div'), {style: 'block-size: 300vh'}));
    const title = titles(board)[3]!;
    await open(board, title);
    await until(() => all(board, 'job-posting').some((opening) => opening.shadowRoot?.activeElement), 'the focus');
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
    location.hash = 'contact';
    await gone;
    (document.activeElement as HTMLElement | null)?.blur();
    // As long as it takes to lead someone into an opening.
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    expect(Math.abs(top(contact))).to.be.below(3);
    expect(document.activeElement).to.equal(document.body);
    expect(opened(board)).to.equal(title);
    await goBack(2);
    await until(() => !opened(board), 'the list');
  });

  it('says that an opening of a shared link is not there any more, and shows the others', async () => {
    history.replaceState(null, '', '?jobs-job=long-gone');
    const board = await drawBoard();
    await shows(board, 'This posting is not available here.');
    expect(titles(board)).to.have.length(24);
  });

  it('reads nothing but words from an address', async () => {
    history.replaceState(null, '', `?jobs-src=${encodeURIComponent('https://evil.example/')}&jobs-q=%3Cimg%20src=x%3E`);
    const board = await drawBoard();
    expect(all(board, 'img')).to.be.empty;
    expect((one(board, 'input[type=search]') as HTMLInputElement).value).to.equal('<img src=x>');
  });
});

/** The titles that follow one in the list, as it was found. */
function titlesAfter(board: Board, title: string, many: number): readonly string[] {
  const all = [...board.shadowRoot!.querySelectorAll('.slice article h3')].map((heading) =>
    (heading.textContent ?? '').trim(),
  );
  const at = all.indexOf(title);
  return all.slice(at + 1, at + 1 + many);
}
