import {expect} from '@open-wc/testing';
import {faulty} from '../sources/fault.js';
import {cardLink, drawBoard, opened, openings, parameters, titles} from './board-fixtures.js';
import {addressOf, all, cancel, followed, heard, one, seen, shows, theOne, until} from './fixtures.js';

/** Opens an opening in place. */
async function open(board: Element, title: string): Promise<void> {
  cardLink(board, title).click();
  await until(() => opened(board) === title, title);
}

describe('job-board: an opening', () => {
  it('is handed on by an address that has nothing in it but the opening', async () => {
    history.replaceState(null, '', '?jobs-q=baker&other=1');
    const board = await drawBoard();
    await until(() => titles(board).includes('Baker 9'), 'the list');
    await open(board, 'Baker 9');
    const shares = heard('job-share');
    // Else the system would be asked to hand it on.
    cancel('job-share');
    all(board, '.trail button')
      .find((button) => /^(Share|Copy link)$/.test(seen(button)))
      ?.click();
    expect(shares).to.have.length(1);
    const {posting, href} = shares[0]!.detail;
    expect(posting.title).to.equal('Baker 9');
    expect(new URL(href).search).to.equal('?other=1&jobs-job=job-9');
  });

  it('is kept in the visitor’s own browser, and shown alone with others that are', async () => {
    const kept = 'job-posting-elements saved';
    try {
      const saves = heard('job-save');
      const board = await drawBoard({savable: ''});
      expect(seen(board)).not.to.contain('Saved openings');
      one(cardLink(board, 'Driver 7').closest('article')!, '.save').click();
      await shows(board, 'Saved openings');
      expect(saves.map(({detail}) => [detail.posting.title, detail.isSaved])).to.deep.equal([['Driver 7', true]]);
      expect(localStorage.getItem(kept)).to.equal('["job-7"]');

      const later = await drawBoard({savable: ''});
      theOne(later, 'checkbox', 'Saved openings').click();
      await until(() => titles(later).length === 1, 'the saved opening');
      expect(titles(later)).to.deep.equal(['Driver 7']);
      one(cardLink(later, 'Driver 7').closest('article')!, '.save').click();
      await shows(later, 'No openings match');
      expect(localStorage.getItem(kept)).to.equal('[]');
    } finally {
      localStorage.removeItem(kept);
    }
  });

  it('is kept and let go beside what another board or tab keeps', async () => {
    const kept = 'job-posting-elements saved';
    const frame = document.createElement('iframe');
    document.body.append(frame);
    /** What another tab does. */
    const elsewhere = (keys: readonly string[]) =>
      frame.contentWindow!.localStorage.setItem(kept, JSON.stringify(keys));
    const button = (board: Element, title: string) => one(cardLink(board, title).closest('article')!, '.save');
    const isSaved = (board: Element, title: string) => button(board, title).ariaPressed === 'true';
    const {setItem} = Storage.prototype;
    try {
      const board = await drawBoard({savable: ''}, openings(8));
      const other = await drawBoard({savable: ''}, openings(8));
      button(board, 'Driver 7').click();
      await until(() => isSaved(board, 'Driver 7') && isSaved(other, 'Driver 7'), 'both boards');
      elsewhere(['job-7', 'job-2']);
      await until(() => isSaved(board, 'Miller 2') && isSaved(other, 'Miller 2'), 'what another tab keeps');
      elsewhere(['job-2']);
      await until(() => !isSaved(board, 'Driver 7') && !isSaved(other, 'Driver 7'), 'what another tab let go');
      button(board, 'Baker 1').click();
      expect(localStorage.getItem(kept)).to.equal('["job-2","job-1"]');
      // Before anything is heard of the other tab.
      elsewhere(['job-2', 'job-5']);
      button(board, 'Baker 1').click();
      expect(localStorage.getItem(kept)).to.equal('["job-2","job-5"]');
      await until(() => !isSaved(board, 'Baker 1') && isSaved(other, 'Skipper 5'), 'what is kept');
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
      button(board, 'Cashier 3').click();
      button(board, 'Accountant 4').click();
      const now = ['Miller 2', 'Cashier 3', 'Accountant 4', 'Skipper 5'];
      await until(() => now.every((title) => isSaved(board, title)), 'what cannot be kept for longer');
    } finally {
      Storage.prototype.setItem = setItem;
      localStorage.removeItem(kept);
      frame.remove();
    }
  });

  it('is the one that was pressed where another source has one of the same id', async () => {
    const kept = 'job-posting-elements saved';
    const of = (organization: string) => addressOf([{id: '1', title: `${organization} baker`, organization}]);
    const [mill, oven] = [of('Mill'), of('Oven')];
    try {
      const board = await drawBoard({src: mill, savable: '', featured: '1'}, null);
      await until(() => titles(board).length === 1, 'one source');
      await open(board, 'Mill baker');
      expect(parameters()).to.deep.equal({'jobs-job': '1'});
      // Whatever comes meanwhile.
      const loads = heard('job-load');
      board.src = `${oven} ${mill}`;
      await until(() => loads.length > 0, 'the other source');
      await board.updateComplete;
      expect(opened(board)).to.equal('Mill baker');
      theOne(board, 'link', 'All openings').click();
      await until(() => titles(board).length === 2, 'both sources');
      expect(all(board, '[part~=featured]')).to.have.length(2);
      for (const title of ['Oven baker', 'Mill baker']) {
        await open(board, title);
        theOne(board, 'link', 'All openings').click();
        await until(() => !opened(board), 'the list');
      }
      one(cardLink(board, 'Mill baker').closest('article')!, '.save').click();
      await until(() => all(board, '.save[aria-pressed=true]').length > 0, 'what is saved');
      expect(all(board, '.save[aria-pressed=true]')).to.have.length(1);
      await open(board, 'Mill baker');
      board.remove();
      const later = await drawBoard({src: `${mill} ${oven}`}, null);
      await until(() => opened(later) === 'Mill baker', 'the opening of the address');
    } finally {
      localStorage.removeItem(kept);
    }
  });

  it('is read on a page of its own where the author has one', async () => {
    history.replaceState(null, '', '?jobs-job=job-3');
    const board = await drawBoard({'posting-url': '/jobs/{id}/{slug}'}, openings(8));
    expect(titles(board)).to.include('Baker 1');
    cardLink(board, 'Baker 1').click();
    expect(followed.at(-1)).to.equal(`${location.origin}/jobs/job-1/baker-1`);
    await board.updateComplete;
    expect(all(board, 'job-posting')).to.be.empty;
    expect(parameters()).to.deep.equal({'jobs-job': 'job-3'});
  });

  it('is described to search engines while it is read, where the author wants it', async () => {
    const described = () =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({textContent}) => (JSON.parse(textContent) as {readonly title: string}).title,
      );
    const board = await drawBoard({'structured-data': ''}, openings(8));
    expect(described()).to.be.empty;
    await open(board, 'Baker 1');
    await until(() => described().length > 0, 'the description');
    expect(described()).to.deep.equal(['Baker 1']);
    theOne(board, 'link', 'All openings').click();
    await until(() => described().length === 0, 'no description');
  });

  it('asks for its body when it is opened, again where that has failed', async () => {
    const [first, ...others] = openings(3);
    const {sections: _, ...bare} = first!;
    const more = JSON.stringify({sections: [{text: 'Here is what you will bake.'}]});
    const detailUrl = await faulty('steps/status/ok', {status: 404, title: 'Baker 1', more});
    const board = await drawBoard({src: addressOf([{...bare, detailUrl}, ...others])}, null);
    await until(() => titles(board).length === 3, 'the list');
    await open(board, 'Baker 1');
    await until(() => all(board, '.opening [part=retry]').length > 0, 'the failure');
    one(board, '.opening [part=retry]').click();
    await shows(board, 'Here is what you will bake.');
  });
});
