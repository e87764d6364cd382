// First, before anything has looked at what there is.
import {left} from './bare-engine.js';
import {expect} from '@open-wc/testing';
import {checkPosting} from '../../src/structured-data/check.js';
import {drawBoard, search, titles} from './board-fixtures.js';
import {completePosting} from '../../src/posting/fields.js';
import {baker, drawPosting, one, seen, shows, until} from './fixtures.js';

describe('In a browser that lacks parts of Intl', () => {
  it('lacks them', () => {
    expect(left.filter((part) => /Locale$|Plural|Names|List|Relative|supported/.test(part))).to.deep.equal([]);
  });

  for (const [lang, apply, dir] of [
    ['ar', 'تقديم طلب', 'rtl'],
    ['de', 'Bewerben', 'ltr'],
    ['ja', '応募', 'ltr'],
  ] as const) {
    it(`a posting is drawn in ${lang}`, async () => {
      const element = await drawPosting('job-posting');
      element.lang = lang;
      await shows(element, apply);
      expect(seen(element))
        .to.include('The town eats what we make.')
        .and.match(/(?:41|٤١)[.,٬](?:000|٠٠٠)/);
      expect(getComputedStyle(one(element, '[part~=facts]')).direction).to.equal(dir);
    });
  }

  it('a board is drawn, sorted and searched', async () => {
    const openings = ['Zoologist', 'Baker', 'Árbol keeper'].map((title, id) => ({...baker, id: String(id), title}));
    const board = await drawBoard({sort: 'title'}, openings);
    expect(titles(board)).to.deep.equal(['Árbol keeper', 'Baker', 'Zoologist']);
    board.lang = 'de';
    await shows(board, '3 Stellen');
    await search(board, 'zoo');
    await until(() => titles(board).join() === 'Zoologist', 'what was searched for');
  });

  it('a posting is checked', () => {
    const pay = (currency: string) => [{min: 41_000, currency, period: 'YEAR'}] as const;
    const rulesBroken = (currency: string) =>
      checkPosting(completePosting({title: 'Baker', pay: pay(currency)})).map(({rule}) => rule);
    expect(rulesBroken('EUR')).not.to.include('salary-currency');
    expect(rulesBroken('Euro')).to.include('salary-currency');
  });
});
