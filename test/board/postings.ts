import {createBoard, plainQuery, type Board, type BoardQuery, type Found} from '../../src/board/board.js';
import type {Posting} from '../../src/posting/posting.js';
import {readPosting} from '../../src/posting/read.js';

/** A posting as a person writes it, read. */
export const posting = (fields: object): Posting => readPosting({title: 'Baker', ...fields});

/** What happens at this time is now. */
export const now = Date.parse('2026-03-10T12:00:00Z');

const names: Readonly<Record<string, string>> = {
  DE: 'Germany',
  FR: 'France',
  US: 'United States',
  FULL_TIME: 'Full-time',
  PART_TIME: 'Part-time',
  'on-site': 'On site',
  remote: 'Remote',
};

/** A board of postings as a person writes them. */
export function boardOf(postings: readonly object[], language = 'en'): Board {
  return createBoard(postings.map(posting), {language, nameOf: (_, value) => names[value] ?? value, now});
}

/** What a query gives that says only what is not as usual. */
export const find = (board: Board, query: Partial<BoardQuery> = {}): Found => board.find({...plainQuery, ...query});

/** The titles in their order. */
export const titles = (found: Found): readonly string[] => found.matches.map(({title}) => title);
