import type {EmploymentType, PayPeriod, SectionKind, Workplace} from './posting.js';

/** schema.org's words for how someone is employed. */
export const employmentTypes: readonly EmploymentType[] = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
];

/** Where work is done. */
export const workplaces: readonly Workplace[] = ['on-site', 'hybrid', 'remote'];

/** What pay is paid for. */
export const payPeriods: readonly PayPeriod[] = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];

/** What sections are about. */
export const sectionKinds: readonly SectionKind[] = [
  'summary',
  'responsibilities',
  'qualifications',
  'preferred-qualifications',
  'benefits',
  'about',
  'process',
  'legal',
  'other',
];
