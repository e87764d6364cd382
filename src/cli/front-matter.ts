import {isPostingField} from '../posting/read-plain.js';
import {dateOf, payOf} from './amounts.js';
import {employmentTypesOf, fieldOf} from './facts.js';
import {countryCodeOf, placesOf} from './places.js';
import {whereaboutsIn, workplaceIn, type Whereabouts} from './workplaces.js';

/** Names that site generators and people give to fields of ours. */
const names: Readonly<Record<string, string>> = {
  name: 'title',
  position: 'title',
  jobtitle: 'title',
  role: 'title',
  lang: 'language',
  locale: 'language',
  location: 'locations',
  city: 'locations',
  place: 'locations',
  joblocation: 'locations',
  company: 'organization',
  employer: 'organization',
  type: 'employmentTypes',
  employmenttype: 'employmentTypes',
  jobtype: 'employmentTypes',
  contract: 'employmentTypes',
  remote: 'workplace',
  salary: 'pay',
  salaryrange: 'pay',
  compensation: 'pay',
  date: 'datePosted',
  posted: 'datePosted',
  published: 'datePosted',
  publishdate: 'datePosted',
  updated: 'dateModified',
  lastmod: 'dateModified',
  deadline: 'validThrough',
  closes: 'validThrough',
  closing: 'validThrough',
  closingdate: 'validThrough',
  expires: 'validThrough',
  expirydate: 'validThrough',
  applyby: 'validThrough',
  applyurl: 'apply',
  applicationurl: 'apply',
  email: 'apply',
  contact: 'apply',
  reference: 'identifier',
  ref: 'identifier',
  requisition: 'identifier',
  permalink: 'url',
  canonical: 'url',
  slug: 'id',
};

/** Fields of site generators that say nothing of the job. */
const ofGenerators =
  /^(?:layout|draft|tags|categories|weight|aliases|template|type|menu|author|image|toc|sitemap|seo|published)$/i;

/** The fields of front matter as fields of ours, and those that mean nothing here. */
export function fieldsOf(given: Readonly<Record<string, unknown>>): {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly unknown: readonly string[];
  /** Words that stand above the text and belong to it. */
  readonly summary?: string;
} {
  const fields: Record<string, unknown> = {};
  const unknown: string[] = [];
  let summary: string | undefined;
  let where: readonly Whereabouts[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === '') continue;
    const letters = name.toLowerCase().replace(/[^a-z]/g, '');
    const field = isPostingField(name) ? name : (names[letters] ?? fieldOf(name.replace(/[_-]+/g, ' ')));
    if (letters === 'description' || letters === 'summary') summary = textOf(value);
    else if (field === undefined || (ofGenerators.test(name) && typeof valueOf(field, value) !== 'object')) {
      if (!ofGenerators.test(name)) unknown.push(name);
    } else {
      fields[field] ??= valueOf(field, value);
      if (field === 'locations') where = [value].flat().map((words) => whereaboutsIn(textOf(words) ?? ''));
    }
  }
  const workplace = where.map((one) => one.workplace).find(Boolean);
  const remoteFrom = where.flatMap((one) => one.remoteFrom);
  if (workplace) fields['workplace'] ??= workplace;
  if (remoteFrom.length > 0) fields['remoteFrom'] ??= remoteFrom;
  return {fields, unknown, ...(summary && {summary})};
}

const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined);

/** A value as the native format has it; what is an object, or a list of them, is taken as it is. */
function valueOf(field: string, value: unknown): unknown {
  const texts = [value].flat().map(textOf);
  if (/^date|^validThrough$/.test(field)) return dateOf(value) ?? value;
  if (field === 'workplace' && typeof value === 'boolean') return value ? 'remote' : undefined;
  if (field === 'locations' && typeof value === 'object') value = [value].flat().map(addressOf);
  if (texts.some((text) => text === undefined)) return value;
  const words = texts.filter((text) => text !== undefined);
  switch (field) {
    case 'locations':
      return words.flatMap((one) => whereaboutsIn(one).places);
    case 'remoteFrom':
      return words.flatMap(placesOf);
    case 'employmentTypes':
      return words.flatMap(employmentTypesOf);
    case 'pay':
      return words.map(payOf);
    case 'workplace':
      return words.map(workplaceIn)[0] ?? value;
    default:
      return value;
  }
}

/** A place in parts, by the names that people give to them. */
function addressOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const {city, town, state, province, country, ...rest} = value as Record<string, unknown>;
  const code = typeof country === 'string' ? (countryCodeOf(country) ?? country) : country;
  const locality = city ?? town;
  const region = state ?? province;
  return {
    ...(locality !== undefined && {locality}),
    ...(region !== undefined && {region}),
    ...(code !== undefined && {country: code}),
    ...rest,
  };
}
