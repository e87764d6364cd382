import {expect} from '@open-wc/testing';
import {createBoard, plainQuery, type NameOf} from '../../src/board/board.js';
import {bodyOf} from '../../src/board/body.js';
import {writeDocuments} from '../../src/board/documents.js';
import {SearchIndex} from '../../src/board/ranked-index.js';
import type {Posting} from '../../src/posting/posting.js';
import {openings} from './search-postings.js';
import {queries} from './search-queries.js';

const names: Readonly<Record<string, string>> = {
  FULL_TIME: 'Full-time',
  PART_TIME: 'Part-time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  OTHER: 'Other',
  remote: 'Remote',
  hybrid: 'Hybrid',
  'on-site': 'On site',
};
const countries = new Intl.DisplayNames('en', {type: 'region'});
const nameOf: NameOf = (filter, value) =>
  filter === 'country' ? (countries.of(value) ?? value) : (names[value] ?? value);
const board = createBoard(openings, {language: 'en', nameOf, now: Date.UTC(2026, 3, 1)});
const index = new SearchIndex();
index.add(openings.map(writeDocuments({nameOf, countriesOf: board.countriesOf, bodyOf})));
const search = (text: string) => board.find({...plainQuery, text}, index.find(text)).matches;

/** Whether an opening is the one that is meant. */
const isMeant = (posting: Posting, title: string, place = '') =>
  posting.title.includes(title) && JSON.stringify(posting.locations).includes(place);

describe('The words of a body', () => {
  it('are found at once in markup that is none', () => {
    const posting = {sections: [{kind: 'other', content: [], html: `${'<'.repeat(1_000_000)}b>Bread`}]};
    expect(bodyOf(posting as unknown as Posting)).to.match(/Bread$/);
  });
});

describe('The search', () => {
  it('is asked for openings that there are', () => {
    expect(openings).to.have.length(300);
    for (const [text, title, place] of queries)
      expect(
        openings.some((posting) => isMeant(posting, title, place)),
        text,
      ).to.be.true;
  });

  it('has what one means among its first three for 95 of 100 queries', () => {
    const missed = queries.flatMap(([text, title, place]) => {
      const first = search(text).slice(0, 3);
      const isThere = first.some((posting) => isMeant(posting, title, place));
      return isThere ? [] : [`${text}: ${first.map((posting) => posting.title).join(' | ') || 'nothing'}`];
    });
    expect(missed.length, missed.join('\n')).to.be.at.most(queries.length * 0.05);
  });
});
