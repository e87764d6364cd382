import type {Apply, Pay, Posting, Section, SectionKind} from '../posting/posting.js';
import {monthsOfExperience} from '../posting/experience.js';
import {employmentTypeOf} from '../posting/words.js';
import {descriptionOf} from './description.js';
import {placeOf, regionOf} from './places.js';
import {oneOrMore, thing, type Thing, type Value} from './thing.js';

/** schema.org's JobPosting as JSON-LD. */
export interface JobPosting extends Thing {
  readonly '@context': 'https://schema.org/';
  readonly '@type': 'JobPosting';
  readonly title: string;
}

/** What the page around a posting adds to it. */
export interface JobPostingOptions {
  /** Address of the page, where that is the one to be found by search engines and not the posting's own. */
  readonly url?: string;
  /** The heading that the page shows over a section that has none of its own. */
  readonly headingOf?: (kind: SectionKind) => string | undefined;
}

/**
 * A posting as schema.org's JobPosting, the way search engines ask for it.
 *
 * Says what the posting says and nothing else: no date, place or pay is made up. Hybrid work is not `TELECOMMUTE`; pay
 * without a figure or a currency is words, not a `baseSalary`; a type of employment that schema.org has no token for is
 * `OTHER`. What JSON-LD has no words for stays out: translations, and whether work on site is hybrid.
 *
 * https://schema.org/JobPosting, https://developers.google.com/search/docs/appearance/structured-data/job-posting
 *
 * @throws {PostingError} `invalid` when a section still holds markup (see `dividePosting`).
 */
export function postingToJobPosting(posting: Posting, {url, headingOf}: JobPostingOptions = {}): JobPosting {
  const {title, organization, department, team, identifier = posting.id, workplace, sections} = posting;
  const page = url ?? posting.url;
  const isRemote = workplace === 'remote';
  // On site and hybrid, one may live where one likes; `remoteFrom` then is about the days at home.
  const regions = isRemote || workplace === undefined ? posting.remoteFrom : [];
  const properties = {
    description: descriptionOf(sections, ({kind}) => headingOf?.(kind)),
    identifier: identifier && thing('PropertyValue', {name: organization?.name, value: identifier}),
    url: page,
    mainEntityOfPage: pageOf(posting, page),
    datePosted: posting.datePosted,
    validThrough: posting.validThrough,
    employmentType: oneOrMore([...new Set(posting.employmentTypes.map((type) => employmentTypeOf(type) ?? 'OTHER'))]),
    hiringOrganization:
      organization &&
      thing('Organization', {
        name: organization.name,
        url: organization.url,
        sameAs: organization.url,
        logo: organization.logo,
      }),
    employmentUnit:
      department || team
        ? thing('Organization', {name: department, department: team && thing('Organization', {name: team})})
        : undefined,
    jobLocation: oneOrMore(posting.locations.map(placeOf)),
    jobLocationType: isRemote ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: oneOrMore(regions.map(regionOf)),
    baseSalary: oneOrMore(posting.pay.flatMap((pay) => salaryOf(pay) ?? [])),
    incentiveCompensation: oneOrMore(posting.pay.flatMap(paidInWords)),
    directApply: posting.directApply,
    ...applicationOf(posting.apply),
    experienceRequirements: experienceOf(posting),
    responsibilities: partOf(sections, 'responsibilities'),
    qualifications: partOf(sections, 'qualifications'),
    skills: partOf(sections, 'preferred-qualifications'),
    jobBenefits: partOf(sections, 'benefits'),
    employerOverview: partOf(sections, 'about'),
  };
  return {'@context': 'https://schema.org/', ...thing('JobPosting', {title, ...properties})} as JobPosting;
}

/** What schema.org says of pages and not of postings. */
function pageOf({language, dateModified}: Posting, url: string | undefined): Thing | undefined {
  return language || dateModified ? thing('WebPage', {'@id': url, inLanguage: language, dateModified}) : undefined;
}

/** Pay in figures, which needs a currency to be any. Ends that were mixed up stand as the page shows them: the lower first. */
function salaryOf({min, max, currency, period, label}: Pay): Thing | undefined {
  const ends = [min, max].filter((end) => end !== undefined && end > 0).sort((a = 0, b = 0) => a - b);
  if (ends.length === 0 || !currency) return undefined;
  const [low, high = low] = ends;
  const isRange = low !== high;
  const figures: Record<string, Value | undefined> =
    isRange || ends.length === 1
      ? {minValue: isRange || min ? low : undefined, maxValue: isRange || !min ? high : undefined}
      : {value: low};
  return thing('MonetaryAmount', {
    name: label,
    currency,
    value: thing('QuantitativeValue', {...figures, unitText: period}),
  });
}

/** What is paid in words: beside the figures, or in their place. */
const paidInWords = ({note}: Pay): readonly string[] => (note ? [note] : []);

function applicationOf({url, email}: Apply = {}): Readonly<Record<string, Value | undefined>> {
  return {
    potentialAction: url && thing('ApplyAction', {target: thing('EntryPoint', {urlTemplate: url})}),
    applicationContact: email && thing('ContactPoint', {email}),
  };
}

/** Google's own words where none is asked for. Where the source has no figure of its own, what its qualifications say in figures. */
function experienceOf({monthsOfExperience: months, sections}: Posting): Value | undefined {
  months ??= monthsOfExperience(sections);
  if (months === 0) return 'no requirements';
  return months && thing('OccupationalExperienceRequirements', {monthsOfExperience: months});
}

/** The sections of a kind once more, by themselves. */
function partOf(sections: readonly Section[], kind: SectionKind): Value | undefined {
  const parts = sections
    .filter((section) => section.kind === kind)
    .map(({content}) => descriptionOf([{kind, content}]));
  return oneOrMore(parts.filter(Boolean));
}
