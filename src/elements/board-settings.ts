import {readAddress} from '../board/address.js';
import {filterNames, groupNames, plainQuery, sortOrders, type BoardQuery, type Filters} from '../board/board.js';
import type {JobBoardElement} from './job-board.js';

/** What one sees of a board without having chosen anything. */
export function usualQuery({preset, group, sort}: JobBoardElement): BoardQuery {
  const {filters} = readAddress(preset ?? '');
  return {
    ...plainQuery,
    filters,
    group: groupNames.find((name) => name === group) ?? 'department',
    sort: sortOrders.find((name) => name === sort),
  };
}

/** The filters that the page's author has fixed, by attributes of their names. */
export function fixedFilters(host: JobBoardElement): Filters {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const values = (host.getAttribute(name) ?? '').split('|').map((value) => value.trim());
      const words = values.filter(Boolean);
      return words.length > 0 ? [[name, words]] : [];
    }),
  );
}

/** Whether openings are read in the board. */
export const isReadInPlace = ({postingUrl, search}: JobBoardElement): boolean => !postingUrl && !search;

/** The ids of the openings that come first. */
export const featuredIds = ({featured}: JobBoardElement): ReadonlySet<string> =>
  new Set(featured?.split(/\s+/).filter(Boolean));
