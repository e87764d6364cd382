import {expect} from '@open-wc/testing';
import type {FilterName} from '../../src/board/board.js';
import {boardOf, find, titles} from './postings.js';

const openings = [
  {
    id: '1',
    title: 'Baker',
    department: 'Bakery',
    locations: [{locality: 'Berlin', country: 'DE'}],
    workplace: 'on-site',
    employmentTypes: ['full-time'],
    datePosted: '2026-03-01',
    pay: '20 €',
  },
  {
    id: '2',
    title: 'Miller',
    department: 'Mill',
    locations: [
      {locality: 'Paris', country: 'France'},
      {locality: 'Berlin', country: 'Germany'},
    ],
    workplace: 'on-site',
    employmentTypes: ['part-time'],
    datePosted: '2026-03-09',
    validThrough: '2026-04-01',
  },
  {
    id: '3',
    title: 'accountant',
    department: 'office',
    locations: ['Austin, TX'],
    workplace: 'remote',
    employmentTypes: ['full-time'],
    datePosted: '2026-03-05',
    validThrough: '2026-03-20',
  },
  {
    id: '4',
    title: 'Driver',
    department: 'Office ',
    remoteFrom: [{country: 'DE'}],
    workplace: 'remote',
    validThrough: '2026-03-01',
  },
];
const board = boardOf(openings);
const counts = (query: Parameters<typeof find>[1], filter: FilterName) =>
  Object.fromEntries(
    find(board, query)
      .choicesOf(filter)
      .map(({label, count}) => [label, count]),
  );

describe('A board', () => {
  it('has the newest first, and what has no date last', () => {
    expect(titles(find(board))).to.deep.equal(['Miller', 'accountant', 'Baker', 'Driver']);
  });

  it('sorts by title as the language does, without regard to capitals', () => {
    expect(titles(find(board, {sort: 'title'}))).to.deep.equal(['accountant', 'Baker', 'Driver', 'Miller']);
    const swedish = boardOf([{title: 'Ögonläkare'}, {title: 'Zoolog'}, {title: 'Apotekare'}], 'sv');
    expect(titles(find(swedish, {sort: 'title'}))).to.deep.equal(['Apotekare', 'Zoolog', 'Ögonläkare']);
  });

  it('sorts by what closes soon, and what has closed or never does last', () => {
    expect(titles(find(board, {sort: 'closing'}))).to.deep.equal(['accountant', 'Miller', 'Baker', 'Driver']);
  });

  it('has a choice for each value of its postings, however it is spelt', () => {
    expect(counts({}, 'department')).to.deep.equal({Bakery: 1, Mill: 1, office: 2});
    expect(counts({}, 'country')).to.deep.equal({France: 1, Germany: 3});
    expect(counts({}, 'locality')).to.deep.equal({Austin: 1, Berlin: 2, Paris: 1});
    expect(counts({}, 'pay')).to.deep.equal({given: 1});
    expect(counts({}, 'posted')).to.deep.equal({1: 1, 7: 2, 30: 3});
  });

  it('counts beside each choice what there would be by it, with what is chosen in the other filters', () => {
    const query = {filters: {workplace: ['remote'], department: ['Office']}};
    expect(counts(query, 'department')).to.deep.equal({Bakery: 0, Mill: 0, office: 2});
    expect(counts(query, 'workplace')).to.deep.equal({'On site': 0, Remote: 2});
    expect(counts({filters: {country: ['DE']}}, 'workplace')).to.deep.equal({'On site': 2, Remote: 1});
  });

  it('lets pass what has any of the values of a filter, and all of the filters', () => {
    expect(titles(find(board, {filters: {department: ['Bakery', 'Mill']}}))).to.deep.equal(['Miller', 'Baker']);
    expect(titles(find(board, {filters: {department: ['Bakery', 'Mill'], locality: ['Paris']}}))).to.deep.equal([
      'Miller',
    ]);
    expect(titles(find(board, {filters: {posted: ['7']}}))).to.deep.equal(['Miller', 'accountant']);
  });

  it('takes a value as people write it, and ignores one that it does not have', () => {
    for (const word of ['Germany', 'germany', 'DE'])
      expect(titles(find(board, {filters: {country: [word]}})), word).to.deep.equal(['Miller', 'Baker', 'Driver']);
    expect(titles(find(board, {filters: {'employment-type': ['Full time']}}))).to.deep.equal(['accountant', 'Baker']);
    expect(find(board, {filters: {department: ['Nowhere']}}).matches).to.have.length(4);
  });

  it('says how many there would be without a filter or the search', () => {
    const {matches, without} = find(board, {text: 'baker', filters: {workplace: ['remote']}});
    expect(matches).to.have.length(0);
    expect(without).to.deep.equal({text: 2, workplace: 1});
  });

  it('groups by name, what has none last, each posting once', () => {
    const {matches, groups} = find(board, {group: 'place'});
    expect(groups).to.deep.equal([
      {value: 'Austin', label: 'Austin', from: 0, to: 1},
      {value: 'Berlin', label: 'Berlin', from: 1, to: 2},
      {value: 'Paris', label: 'Paris', from: 2, to: 3},
      {value: '', label: '', from: 3, to: 4},
    ]);
    expect(matches.map(({title}) => title)).to.deep.equal(['accountant', 'Baker', 'Miller', 'Driver']);
    expect(find(board, {group: 'place', filters: {locality: ['Berlin']}}).groups.map(({label}) => label)).to.deep.equal(
      ['Berlin'],
    );
  });

  it('tells towns of one name apart', () => {
    const towns = boardOf([
      {locations: ['Portland, OR']},
      {locations: ['Portland, ME']},
      {locations: [{locality: 'Portland', region: 'ME'}]},
    ]);
    const labels = find(towns)
      .choicesOf('locality')
      .map(({label, count}) => `${label}: ${count}`);
    expect(labels).to.deep.equal(['Portland, ME: 2', 'Portland, OR: 1']);
    expect(find(towns, {filters: {locality: ['Portland']}}).matches).to.have.length(3);
    expect(find(towns, {filters: {locality: ['Portland, OR']}}).matches).to.have.length(1);
  });

  it('takes a town without a country for the one that it knows, and for none where it knows two', () => {
    const known = boardOf([
      {locations: ['Lyon']},
      {locations: [{locality: 'Lyon', country: 'FR'}]},
      {locations: ['Lyon, France']},
    ]);
    expect(find(known, {filters: {country: ['FR']}}).matches).to.have.length(3);
    const unsure = boardOf([
      {locations: ['Paris']},
      {locations: ['Paris, France']},
      {locations: [{locality: 'Paris', country: 'US'}]},
    ]);
    expect(find(unsure, {filters: {country: ['FR']}}).matches).to.have.length(1);
  });

  it('can be narrowed by its author', () => {
    expect(board.only({department: ['office']}).map(({id}) => id)).to.deep.equal(['3', '4']);
  });
});
