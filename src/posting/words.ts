import type {EmploymentType, PayPeriod, Workplace} from './posting.js';

const employmentTypes: Readonly<Record<string, EmploymentType>> = {
  fulltime: 'FULL_TIME',
  permanent: 'FULL_TIME',
  parttime: 'PART_TIME',
  contract: 'CONTRACTOR',
  contractor: 'CONTRACTOR',
  freelance: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  temp: 'TEMPORARY',
  intern: 'INTERN',
  internship: 'INTERN',
  volunteer: 'VOLUNTEER',
  perdiem: 'PER_DIEM',
  other: 'OTHER',
};

const workplaces: Readonly<Record<string, Workplace>> = {
  onsite: 'on-site',
  inoffice: 'on-site',
  hybrid: 'hybrid',
  remote: 'remote',
  telecommute: 'remote',
};

const periods: Readonly<Record<string, PayPeriod>> = {
  hour: 'HOUR',
  hourly: 'HOUR',
  day: 'DAY',
  daily: 'DAY',
  week: 'WEEK',
  weekly: 'WEEK',
  month: 'MONTH',
  monthly: 'MONTH',
  year: 'YEAR',
  yearly: 'YEAR',
  annual: 'YEAR',
  annually: 'YEAR',
};

function lookUp<T>(words: Readonly<Record<string, T>>, value: string): T | undefined {
  const word = value.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** schema.org's token for a word as feeds write it ("Full-time", "FULL_TIME", "fulltime"); nothing for other words. */
export const employmentTypeOf = (value: string) => lookUp(employmentTypes, value);

/** Where the work is done, from a word as feeds write it ("OnSite", "on-site", "in_office"); nothing for other words. */
export const workplaceOf = (value: string) => lookUp(workplaces, value);

/** What pay is paid for, from a word as feeds write it ("YEAR", "yearly", "hour"); nothing for other words. */
export const payPeriodOf = (value: string) => lookUp(periods, value);
