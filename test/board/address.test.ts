import {expect} from '@open-wc/testing';
import {readAddress, writeAddress} from '../../src/board/address.js';
import {plainQuery, type BoardQuery} from '../../src/board/query.js';

const query: BoardQuery = {
  text: 'baker & miller',
  filters: {department: ['Bread, Cakes', 'Mill'], 'employment-type': ['FULL_TIME']},
  sort: 'title',
  group: 'place',
  page: 3,
  job: 'a/b?c=1',
};

describe('The address of a board', () => {
  it('is read as it was written', () => {
    expect(readAddress(writeAddress(query, ''))).to.deep.equal(query);
    expect(readAddress(writeAddress(query, '?x=1', 'jobs-'), 'jobs-')).to.deep.equal(query);
  });

  it('says nothing of what is as usual', () => {
    expect(writeAddress(plainQuery, '')).to.equal('');
    expect(writeAddress(query, '', '', query)).to.equal('?page=3&job=a%2Fb%3Fc%3D1');
    expect(readAddress('', '', {...plainQuery, sort: 'title', filters: {team: ['Ovens']}})).to.deep.include({
      sort: 'title',
      filters: {team: ['Ovens']},
    });
  });

  it('says that what is usually chosen is not', () => {
    const usual = {...plainQuery, text: 'baker', filters: {team: ['Ovens']}};
    const written = writeAddress(plainQuery, '', '', usual);
    expect(readAddress(written, '', usual)).to.deep.include({text: '', filters: {}});
  });

  it('leaves what others have written to the letter', () => {
    expect(writeAddress(plainQuery, '?print&b=%20c&q=baker&x=1')).to.equal('?print&b=%20c&x=1');
    expect(writeAddress({...plainQuery, page: 2}, '?a-page=7&page=5', 'b-')).to.equal('?a-page=7&page=5&b-page=2');
  });

  it('is ignored where it makes no sense', () => {
    const read = readAddress('?sort=price&group=__proto__&page=-1&page=2&colour=blue&team=&constructor=1');
    expect(read).to.deep.equal({...plainQuery, sort: undefined});
    expect(readAddress(`?q=${'x'.repeat(5_000)}`).text).to.have.length(200);
    expect(readAddress('?page=1e9&q=%ff').page).to.equal(1);
  });
});
