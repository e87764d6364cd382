import {
  addressIn,
  descriptionOf,
  isFields,
  organizationsOf,
  plainText,
  sources,
  textOf,
  thingsOf,
  valuesOf,
  type Rule,
  type Subject,
  type Wrong,
} from './rule.js';

/** schema.org's properties of a JobPosting, and of every thing. */
const properties = new Set(
  (
    'applicantLocationRequirements applicationContact baseSalary benefits datePosted directApply educationRequirements ' +
    'eligibilityToWorkRequirement employerOverview employmentType employmentUnit estimatedSalary experienceInPlaceOfEducation ' +
    'experienceRequirements hiringOrganization incentiveCompensation incentives industry jobBenefits jobDuration ' +
    'jobImmediateStart jobLocation jobLocationType jobStartDate occupationalCategory physicalRequirement qualifications ' +
    'relevantOccupation responsibilities salaryCurrency securityClearanceRequirement sensoryRequirement skills ' +
    'specialCommitments title totalJobOpenings validThrough workHours additionalType alternateName description ' +
    'disambiguatingDescription identifier image mainEntityOfPage name owner potentialAction sameAs subjectOf url'
  ).split(' '),
);

const sameLetters = (name: string) => name.toLowerCase().replace(/[^a-z]|s$/g, '');

const isWebAddress = (address: string) => {
  try {
    return /^https?:$/.test(new URL(address).protocol);
  } catch {
    return false;
  }
};

/** Every address that a JobPosting has, with its path. */
function addressesOf(subject: Subject): (readonly [address: string, path: string])[] {
  const {job} = subject;
  const found: (readonly [string, string])[] = ['url', 'sameAs'].flatMap((name) =>
    valuesOf(job[name], `$.${name}`).map(([value, path]) => [addressIn(value), path] as const),
  );
  for (const [organization, path] of organizationsOf(subject))
    for (const name of ['url', 'sameAs', 'logo'])
      for (const [value, at] of valuesOf(organization[name], `${path}.${name}`)) found.push([addressIn(value), at]);
  for (const [action, path] of thingsOf(job['potentialAction'], '$.potentialAction'))
    for (const [value, at] of valuesOf(action['target'], `${path}.target`)) found.push([addressIn(value), at]);
  return found;
}

function* emptiesIn(value: unknown, path: string, depth = 0): Iterable<Wrong> {
  if (depth > 6) return;
  if (value === '' || value === null)
    yield [path, 'Leave the property out where there is nothing to say: an empty one is an error.'];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* emptiesIn(item, `${path}[${index}]`, depth + 1);
  else if (isFields(value))
    for (const [name, field] of Object.entries(value)) yield* emptiesIn(field, `${path}.${name}`, depth + 1);
}

/** What schema.org and search engines ask of the other properties, and of markup as such. */
export const rulesOfMarkup: readonly Rule[] = [
  {
    id: 'context',
    severity: 'error',
    source: sources.schema,
    only: 'markup',
    *check({job}) {
      const contexts = JSON.stringify(job['@context'] ?? '');
      if (!/https?:\/\/(?:www\.)?schema\.org/i.test(contexts))
        yield ["$['@context']", 'Add "@context": "https://schema.org/": without it the words mean nothing.'];
    },
  },
  {
    id: 'type',
    severity: 'error',
    source: sources.schema,
    only: 'markup',
    *check({job}) {
      const types = valuesOf(job['@type'], '').map(([type]) => textOf(type).replace(/^.*[/:]/, ''));
      if (!types.includes('JobPosting'))
        yield [
          "$['@type']",
          `Say that it is a JobPosting; ${types.length > 0 ? `“${types.join(', ')}” is another thing` : 'there is no type'}.`,
        ];
    },
  },
  {
    id: 'property-unknown',
    severity: 'warning',
    source: sources.schema,
    only: 'markup',
    *check({job}) {
      for (const name of Object.keys(job)) {
        if (properties.has(name) || name.startsWith('@')) continue;
        const meant = [...properties].find((property) => sameLetters(property) === sameLetters(name));
        yield [
          `$.${name}`,
          meant ? `Write “${meant}” instead of “${name}”.` : `Take out “${name}”: a JobPosting has no such property.`,
        ];
      }
    },
  },
  {
    id: 'value-empty',
    severity: 'warning',
    source: sources.policies,
    only: 'markup',
    check: ({job}) => emptiesIn(job, '$'),
  },
  {
    id: 'text-escaped',
    severity: 'warning',
    source: sources.schema,
    *check({job}) {
      for (const [organization, path] of thingsOf(job['hiringOrganization'], '$.hiringOrganization')) {
        const [reference] = /&(?:amp|lt|gt|quot|#\d+);/.exec(textOf(organization['name'])) ?? [];
        if (reference)
          yield [
            `${path}.name`,
            `Write the sign that “${reference}” stands for: in JSON it is shown letter by letter.`,
          ];
      }
    },
  },
  {
    id: 'address-relative',
    severity: 'error',
    source: sources.policies,
    *check(subject) {
      for (const [address, path] of addressesOf(subject))
        if (address && !isWebAddress(address))
          yield [
            path,
            `Write the whole address, with https:// and the host; “${address.slice(0, 60)}” leads nowhere by itself.`,
          ];
    },
  },
  {
    id: 'address-insecure',
    severity: 'hint',
    source: sources.policies,
    *check(subject) {
      for (const [address, path] of addressesOf(subject))
        if (/^http:\/\//i.test(address)) yield [path, 'Use https:// in the address.'];
    },
  },
  {
    id: 'openings',
    severity: 'warning',
    source: sources.schema,
    only: 'markup',
    *check({job}) {
      const openings = job['totalJobOpenings'];
      if (openings !== undefined && !(Number(textOf(openings)) > 0 && Number.isInteger(Number(textOf(openings)))))
        yield ['$.totalJobOpenings', 'Say how many openings there are as a whole number above 0, or leave it out.'];
    },
  },
  {
    id: 'part-not-in-description',
    severity: 'warning',
    source: sources.properties,
    only: 'markup',
    *check(subject) {
      const letters = (text: string) =>
        plainText(text)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '');
      const said = letters(descriptionOf(subject));
      for (const name of ['responsibilities', 'qualifications', 'skills', 'jobBenefits']) {
        const texts = valuesOf(subject.job[name], `$.${name}`).filter(([value]) => typeof value === 'string');
        for (const [text, path] of texts) {
          const parts = textOf(text)
            .split(/<[^<>]*>|[\n.;,]|&nbsp;/)
            .map(letters)
            .filter((part) => part.length > 10);
          if (parts.length > 0 && parts.filter((part) => said.includes(part)).length < parts.length / 2)
            yield [path, 'Say this in the description, too: search engines show that alone.'];
        }
      }
    },
  },
];
