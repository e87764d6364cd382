import type {FilterName, GroupName, SortOrder} from '../board/board.js';
import * as say from '../locales/board-messages.js';
import {countryName, employmentTypeName, workplaceName} from '../locales/format.js';
import {formatter, formatUnit, orElse} from '../locales/intl.js';
import * as sayOfPosting from '../locales/messages.js';
import type {Workplace} from '../posting/posting.js';

/** What a filter is called. */
export const filterLabel: Readonly<Record<FilterName, () => string>> = {
  department: sayOfPosting.factDepartment,
  team: sayOfPosting.factTeam,
  country: say.country,
  region: say.region,
  locality: say.city,
  workplace: sayOfPosting.factWorkplace,
  'employment-type': sayOfPosting.factEmploymentType,
  pay: sayOfPosting.factPay,
  language: say.language,
  posted: sayOfPosting.factPosted,
};

/** What a value of a filter is called. */
export function valueName(filter: FilterName, value: string, language: string): string {
  switch (filter) {
    case 'country':
      return countryName(value, language);
    case 'workplace':
      return workplaceName(value as Workplace);
    case 'employment-type':
      return employmentTypeName(value);
    case 'language':
      return languageName(value, language);
    case 'posted':
      return formatUnit(Number(value), 'day', language);
    case 'pay':
      return say.payStated();
    default:
      return value;
  }
}

/** What a way of grouping is called. */
export const groupLabel: Readonly<Record<GroupName, () => string>> = {
  department: sayOfPosting.factDepartment,
  team: sayOfPosting.factTeam,
  place: sayOfPosting.factLocation,
  none: say.notGrouped,
};

/** What an order is called. */
export const sortLabel: Readonly<Record<SortOrder, () => string>> = {
  relevance: say.bestMatch,
  newest: say.newestFirst,
  title: say.byTitle,
  closing: say.closingSoon,
};

function languageName(code: string, tag: string): string {
  const name = orElse(() => formatter('DisplayNames', tag, {type: 'language'}).of(code), code);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
