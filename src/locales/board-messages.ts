/**
 * What a board of many postings says, in a chunk of its own for each language: `loadLocale(locale, 'board')`. Their ids begin
 * with `board.`.
 */
/* eslint house/documented-export: off -- The description of a message is its documentation. */
import {msg, str} from '@lit/localize';
import {formatNumber} from './intl.js';
import {isolate} from './isolate.js';
import {plural} from './plural.js';
import {spokenLocale} from './spoken.js';

export const openings = (count: number, tag: string, isOpenEnded?: boolean) =>
  plural(
    'board.openings',
    count,
    tag,
    (number) => msg(str`${number} opening`, {id: 'board.openings.one', desc: 'How many jobs are open, or found.'}),
    (number) => msg(str`${number} openings`, {id: 'board.openings.other', desc: 'How many jobs are open, or found.'}),
    isOpenEnded,
  );

// Finding

export const search = () => msg('Search openings', {id: 'board.search', desc: 'Label of the search field.'});
export const filters = () => msg('Filters', {id: 'board.filters', desc: 'Heading of the filters.'});
export const any = () =>
  msg('Any', {id: 'board.any', desc: 'First choice of every filter (department, place …): no restriction.'});
export const clearFilters = () => msg('Clear all filters', {id: 'board.clear', desc: 'Button.'});

export const removeFilter = (name: string) => {
  const filter = isolate(name, spokenLocale());
  return msg(str`Remove filter: ${filter}`, {id: 'board.remove', desc: 'Button: drops one filter, such as "Berlin".'});
};

export const country = () => msg('Country', {id: 'board.country', desc: 'Filter. Label.'});
export const region = () => msg('Region', {id: 'board.region', desc: 'Filter: state, province, canton … Label.'});
export const city = () => msg('City', {id: 'board.city', desc: 'Filter: city, town or village. Label.'});
export const language = () =>
  msg('Language', {id: 'board.language', desc: 'Filter: language that the opening is written in. Label.'});
export const payStated = () =>
  msg('Pay stated', {id: 'board.pay-stated', desc: 'Filter: only openings that say what they pay.'});

export const groupBy = () => msg('Group by', {id: 'board.group-by', desc: 'Label before "Department" and the like.'});
export const notGrouped = () =>
  msg('No grouping', {id: 'board.group.none', desc: 'Choice after "Group by": one list, no groups.'});
export const sortBy = () => msg('Sort by', {id: 'board.sort', desc: 'Label before the four below.'});
export const newestFirst = () => msg('Newest first', {id: 'board.sort.newest', desc: 'Order of the openings.'});
export const byTitle = () => msg('Title', {id: 'board.sort.title', desc: 'Order of the openings: by the job title.'});
export const closingSoon = () =>
  msg('Closing soon', {id: 'board.sort.closing', desc: 'Order of the openings: by the last day to apply.'});
export const bestMatch = () => msg('Best match', {id: 'board.sort.relevance', desc: 'Order of what a search found.'});
export const unspecified = () =>
  msg('Not specified', {
    id: 'board.unspecified',
    desc: 'Group of the openings that do not say their department, place …',
  });

// What came of it

export const noOpenings = () =>
  msg('There are no openings at the moment.', {id: 'board.empty', desc: 'The employer has no job to offer now.'});
export const noMatch = () =>
  msg('No openings match your search.', {id: 'board.no-match', desc: 'There are openings, but none like this.'});
export const relax = () => msg('Try fewer words or filters.', {id: 'board.relax', desc: 'After "No openings match".'});
export const boardError = () =>
  msg('The openings could not be loaded.', {id: 'board.error', desc: 'The list failed to load.'});
export const someFailed = () =>
  msg('Some openings could not be loaded.', {id: 'board.some-failed', desc: 'Above a list that is not complete.'});

// Going through

export const moreOpenings = () => msg('Show more openings', {id: 'board.more', desc: 'Button below the list.'});
export const pages = () => msg('Pages', {id: 'board.pages', desc: 'Name of the row of page numbers.'});

export const pageOf = (number: number, last: number, tag: string) => {
  const [page, total] = [formatNumber(number, tag), formatNumber(last, tag)];
  return msg(str`Page ${page} of ${total}`, {id: 'board.page', desc: 'Where one is in the list.'});
};

export const previous = () => msg('Previous', {id: 'board.previous', desc: 'Button: page or opening before this one.'});
export const next = () => msg('Next', {id: 'board.next', desc: 'Button: page or opening after this one.'});
export const allOpenings = () =>
  msg('All openings', {id: 'board.all', desc: 'Link back from one opening to the list.'});
export const related = () => msg('Similar openings', {id: 'board.related', desc: 'Heading below one opening.'});
export const close = () => msg('Close', {id: 'board.close', desc: 'Button: closes the opening, or the filters.'});

// Marks

export const isNew = () => msg('New', {id: 'board.new', desc: 'Mark on an opening published lately.'});
export const featured = () =>
  msg('Featured', {id: 'board.featured', desc: 'Mark on an opening shown first, and heading above all of these.'});
export const save = () => msg('Save', {id: 'board.save', desc: 'Button: keeps the opening for later.'});
export const saved = () => msg('Saved', {id: 'board.saved', desc: 'On an opening that is kept for later.'});
export const savedOpenings = () => msg('Saved openings', {id: 'board.saved-only', desc: 'Filter: only those kept.'});
