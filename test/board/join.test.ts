import {expect} from '@open-wc/testing';
import {joinPostings} from '../../src/board/join.js';
import {posting} from './postings.js';

const ids = (feeds: readonly (readonly object[])[]) =>
  joinPostings(feeds.map((feed) => feed.map(posting))).map(({id, title}) => id ?? title);

describe('The postings of several feeds', () => {
  it('are one list, feed after feed', () => {
    expect(ids([[{id: '1'}, {id: '2'}], [{id: '3'}]])).to.deep.equal(['1', '2', '3']);
    expect(ids([])).to.deep.equal([]);
  });

  it('are joined by their address, whatever campaign it is in', () => {
    const url = 'https://mill.example/jobs/baker';
    expect(ids([[{id: '1', url}], [{id: 'x', url: `${url}/?utm_source=feed&gh_src=1#apply`}]])).to.deep.equal(['1']);
    expect(ids([[{id: '1', url: `${url}?id=1`}], [{id: '2', url: `${url}?id=2`}]])).to.deep.equal(['1', '2']);
  });

  it('are joined by their id, where the title is the same', () => {
    expect(
      ids([
        [{id: '1', title: 'Baker'}],
        [
          {id: '1', title: 'Driver'},
          {id: '1', title: 'baker '},
        ],
      ]),
    ).to.deep.equal(['1', '1']);
  });

  it('have what only one of them says', () => {
    const url = 'https://mill.example/jobs/baker';
    const [joined] = joinPostings([
      [posting({url, title: 'Baker', department: 'Bakery'})],
      [posting({url, title: 'Baker (f/m)', department: 'Ovens', pay: '20 €', datePosted: '2026-01-01'})],
    ]);
    expect(joined).to.deep.include({title: 'Baker', department: 'Bakery', datePosted: '2026-01-01'});
    expect(joined?.pay).to.have.length(1);
  });

  it('stay apart within one feed', () => {
    expect(ids([[{id: '1'}, {id: '1'}], [{id: '2'}]])).to.deep.equal(['1', '1', '2']);
  });
});
