/**
 * What the elements say about one posting. Each message has an id that never changes, and a description for translators that
 * no built file carries.
 */
/* eslint house/documented-export: off -- The description of a message is its documentation. */
import {msg, str} from '@lit/localize';
import type {EmploymentType, SectionKind, Workplace} from '../posting/posting.js';
import {isolate} from './isolate.js';
import {spokenLocale} from './spoken.js';

export * from './fit-messages.js';
export * from './share-messages.js';

// Applying

export const apply = () => msg('Apply', {id: 'apply', desc: 'Button: leads to the application form.'});

export const applyFor = (jobTitle: string) => {
  const title = isolate(jobTitle, spokenLocale());
  return msg(str`Apply for ${title}`, {
    id: 'apply-for',
    desc: 'What a screen reader says of the button "Apply". Must contain the words of that button as they are.',
  });
};

export const closed = () =>
  msg('Closed', {
    id: 'closed',
    desc: 'Short: one can no longer apply. Stands alone on a card, and as a label before the day when that ended.',
  });

export const noLongerOpen = () =>
  msg('This position is no longer open.', {id: 'no-longer-open', desc: 'In place of the button "Apply".'});

export const closesToday = () =>
  msg('Closes today', {id: 'closes-today', desc: 'On a card: today is the last day to apply.'});

export const closes = (date: string) =>
  msg(str`Closes ${date}`, {id: 'closes', desc: 'The last day to apply: "Closes December 1, 2026".'});

// Dates

export const posted = (date: string) =>
  msg(str`Posted ${date}`, {
    id: 'posted',
    desc: 'When the posting was published. Must fit both "3 days ago", "yesterday" and "November 3, 2026": where no wording does, use a colon.',
  });

// Facts: the name before a value

export const factLocation = () => msg('Location', {id: 'fact.location', desc: 'Where the work is done. Label.'});
export const factWorkplace = () =>
  msg('Workplace', {id: 'fact.workplace', desc: 'Label before "On-site", "Hybrid" or "Remote".'});
export const factEmploymentType = () =>
  msg('Employment type', {id: 'fact.employment-type', desc: 'Label before "Full-time", "Part-time" and so on.'});
export const factPay = () => msg('Pay', {id: 'fact.pay', desc: 'Salary or wage. Label.'});
export const factDepartment = () => msg('Department', {id: 'fact.department', desc: 'Of the employer. Label.'});
export const factTeam = () => msg('Team', {id: 'fact.team', desc: 'Within the department. Label.'});
export const factPosted = () => msg('Posted', {id: 'fact.posted', desc: 'Label before the date of publication.'});
export const factCloses = () => msg('Apply by', {id: 'fact.closes', desc: 'Label before the last day to apply.'});
export const factRemoteFrom = () =>
  msg('Remote from', {id: 'fact.remote-from', desc: 'Label before the countries one may work remotely from.'});

// Words for codes

const workplaces: Readonly<Record<Workplace, () => string>> = {
  'on-site': () => msg('On-site', {id: 'workplace.on-site', desc: 'The work is done at the employer.'}),
  hybrid: () => msg('Hybrid', {id: 'workplace.hybrid', desc: 'Partly at the employer, partly from home.'}),
  remote: () => msg('Remote', {id: 'workplace.remote', desc: 'The work is done from home or anywhere.'}),
};

/** Where the work is done, in words. */
export const workplaceName = (workplace: Workplace) => workplaces[workplace]();

const employmentTypes: Readonly<Record<string, () => string>> = {
  FULL_TIME: () => msg('Full-time', {id: 'employment.full-time', desc: 'Employment type.'}),
  PART_TIME: () => msg('Part-time', {id: 'employment.part-time', desc: 'Employment type.'}),
  CONTRACTOR: () => msg('Contract', {id: 'employment.contractor', desc: 'Employment type: self-employed, freelance.'}),
  TEMPORARY: () => msg('Temporary', {id: 'employment.temporary', desc: 'Employment type: for a limited time.'}),
  INTERN: () => msg('Internship', {id: 'employment.intern', desc: 'Employment type.'}),
  VOLUNTEER: () => msg('Volunteer', {id: 'employment.volunteer', desc: 'Employment type: unpaid, for a good cause.'}),
  PER_DIEM: () => msg('Per diem', {id: 'employment.per-diem', desc: 'Employment type: hired and paid by the day.'}),
  OTHER: () => msg('Other', {id: 'employment.other', desc: 'Employment type: none of the others.'}),
} satisfies Record<EmploymentType, () => string>;

/** How someone is employed, in words; a type that is no token of schema.org as it is given. */
export const employmentTypeName = (type: string) =>
  (Object.hasOwn(employmentTypes, type) && employmentTypes[type]?.()) || isolate(type, spokenLocale());

const sections: Readonly<Record<SectionKind, (() => string) | undefined>> = {
  summary: () => msg('About the role', {id: 'section.summary', desc: 'Heading.'}),
  responsibilities: () => msg('What you will do', {id: 'section.responsibilities', desc: 'Heading before the tasks.'}),
  qualifications: () => msg('What you bring', {id: 'section.qualifications', desc: 'Heading before the requirements.'}),
  'preferred-qualifications': () =>
    msg('Nice to have', {id: 'section.preferred', desc: 'Heading before what is welcome but not required.'}),
  benefits: () => msg('What we offer', {id: 'section.benefits', desc: 'Heading before the benefits.'}),
  about: () => msg('About us', {id: 'section.about', desc: 'Heading before the portrait of the employer.'}),
  process: () => msg('Hiring process', {id: 'section.process', desc: 'Heading before the steps after applying.'}),
  legal: () => msg('Legal information', {id: 'section.legal', desc: 'Heading before equal opportunity and privacy.'}),
  other: undefined,
};

/** The heading of a section that has none of its own; nothing where the kind has no name. */
export const sectionHeading = (kind: SectionKind) => sections[kind]?.();

// Loading

export const loading = () => msg('Loading…', {id: 'loading', desc: 'While the posting is fetched.'});
export const tryAgain = () => msg('Try again', {id: 'try-again', desc: 'Button after a failure.'});

export const notLoaded = () =>
  msg('This posting could not be loaded.', {id: 'error', desc: 'The server failed or gave something useless.'});
