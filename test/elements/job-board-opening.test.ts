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
