import {employmentTypeOf} from '../posting/words.js';
import {
  addressIn,
  isFields,
  organizationsOf,
  sources,
  textOf,
  thingsOf,
  valuesOf,
  type Rule,
  type Wrong,
} from './rule.js';

const tokens = ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'];
const credentials = [
  'high school',
  'associate degree',
  'bachelor degree',
  'postgraduate degree',
  'professional certificate',
  'no requirements',
];

const missing = (
  id: string,
  name: string,
  severity: Rule['severity'],
  sentence: string,
  more: Partial<Rule> = {},
): Rule => ({
  id,
  severity,
  source: sources.properties,
  *check({job}): Iterable<Wrong> {
    if (valuesOf(job[name], '').length === 0) yield [`$.${name}`, sentence];
  },
  ...more,
});

/** What search engines ask of who hires, how, and with which requirements. */
export const rulesOfEmployer: readonly Rule[] = [
  {
    id: 'organization-missing',
    severity: 'error',
    source: sources.properties,
    *check({job}) {
      if (!textOf(job['hiringOrganization']))
        yield ['$.hiringOrganization', 'Name who hires; it is required. Where nobody may know, write “confidential”.'];
    },
  },
  {
    id: 'organization-is-text',
    severity: 'warning',
    source: sources.properties,
    *check({job}) {
      for (const [organization, path] of valuesOf(job['hiringOrganization'], '$.hiringOrganization'))
        if (!isFields(organization) && textOf(organization).toLowerCase() !== 'confidential')
          yield [path, 'Write who hires as an Organization with name, address and logo.'];
    },
  },
  {
    id: 'organization-site-missing',
    severity: 'hint',
    source: sources.properties,
    *check(subject) {
      for (const [organization, path] of organizationsOf(subject))
        if (textOf(organization['name']) && !organization['sameAs'] && !organization['url'])
          yield [
            `${path}.sameAs`,
            'Add the address of the company’s site, by which it is told from others of the name.',
          ];
    },
  },
  {
    id: 'logo-missing',
    severity: 'hint',
    source: sources.logo,
    *check(subject) {
      for (const [organization, path] of organizationsOf(subject))
        if (textOf(organization['name']) && !organization['logo'])
          yield [`${path}.logo`, 'Add the address of the company’s logo; it is shown beside the job.'];
    },
  },
  {
    id: 'logo-format',
    severity: 'warning',
    source: sources.logo,
    *check(subject) {
      for (const [organization, path] of organizationsOf(subject)) {
        const logo = addressIn(organization['logo']);
        if (/^data:/i.test(logo) || /\.(?:pdf|ico|tiff?|psd|eps|html?)(?:[?#]|$)/i.test(logo))
          yield [`${path}.logo`, 'Give the address of a PNG, JPEG, WebP or SVG, at least 112 pixels wide and high.'];
      }
    },
  },
  missing('url-missing', 'url', 'hint', 'Add the address of the posting’s own page.'),
  missing(
    'identifier-missing',
    'identifier',
    'warning',
    'Add your own number for the opening: by it copies of the posting are known as one.',
  ),
  {
    id: 'identifier-format',
    severity: 'warning',
    source: sources.properties,
    *check({job}) {
      for (const [identifier, path] of valuesOf(job['identifier'], '$.identifier')) {
        if (!isFields(identifier)) yield [path, 'Write the identifier as a PropertyValue with name and value.'];
        else if (!textOf(identifier['value']))
          yield [`${path}.value`, 'Add the number itself to the identifier, as its value.'];
      }
    },
  },
  {
    id: 'identifier-name-missing',
    severity: 'hint',
    source: sources.properties,
    only: 'markup',
    *check({job}) {
      for (const [identifier, path] of thingsOf(job['identifier'], '$.identifier'))
        if (textOf(identifier['value']) && !textOf(identifier['name']))
          yield [`${path}.name`, 'Name the company whose number it is.'];
    },
  },
  missing('employment-type-missing', 'employmentType', 'warning', `Say how one is employed: ${tokens.join(', ')}.`),
  {
    id: 'employment-type',
    severity: 'error',
    source: sources.properties,
    *check({job, posting}) {
      const given = posting ? posting.employmentTypes : valuesOf(job['employmentType'], '');
      const isList = posting !== undefined || Array.isArray(job['employmentType']);
      for (const [index, item] of given.entries()) {
        const type = textOf(typeof item === 'string' ? item : item[0]);
        const path = `$.employmentType${isList ? `[${index}]` : ''}`;
        if (!tokens.includes(type))
          yield [path, `Write ${employmentTypeOf(type) ?? `one of ${tokens.join(', ')}`} instead of “${type}”.`];
      }
    },
  },
  missing(
    'direct-apply-missing',
    'directApply',
    'hint',
    'Say whether one applies on the page itself, without an account (directApply).',
  ),
  {
    id: 'direct-apply',
    severity: 'error',
    source: sources.properties,
    *check({job}) {
      const value = job['directApply'];
      if (value !== undefined && typeof value !== 'boolean' && !/^(?:true|false)$/i.test(textOf(value)))
        yield ['$.directApply', `Say true or false, not “${textOf(value)}”.`];
    },
  },
  missing('apply-missing', 'apply', 'warning', 'Say how to apply: the address of a form, or a mail address.', {
    only: 'posting',
    *check({posting}) {
      if (!posting?.apply && !posting?.url)
        yield ['$.apply', 'Say how to apply: the address of a form, or a mail address.'];
    },
  }),
  {
    id: 'experience',
    severity: 'error',
    source: sources.education,
    *check({job}) {
      for (const [experience, path] of thingsOf(job['experienceRequirements'], '$.experienceRequirements')) {
        const months = experience['monthsOfExperience'];
        if (!(Number(textOf(months) || NaN) > 0) || Number(textOf(months)) > 600)
          yield [
            `${path}.monthsOfExperience`,
            'Say how many months of experience are asked for, as a number above 0; “no requirements” where there are none.',
          ];
      }
    },
  },
  {
    id: 'education',
    severity: 'error',
    source: sources.education,
    *check({job}) {
      for (const [education, path] of thingsOf(job['educationRequirements'], '$.educationRequirements')) {
        const category = textOf(education['credentialCategory']);
        if (!credentials.includes(category.toLowerCase()))
          yield [`${path}.credentialCategory`, `Say which degree is asked for: ${credentials.join(', ')}.`];
      }
    },
  },
  {
    id: 'experience-in-place-of-education',
    severity: 'error',
    source: sources.education,
    *check({job}) {
      if (
        job['experienceInPlaceOfEducation'] === true &&
        !(isFields(job['experienceRequirements']) && isFields(job['educationRequirements']))
      )
        yield [
          '$.experienceInPlaceOfEducation',
          'Say both which experience and which education one of them stands for.',
        ];
    },
  },
];
