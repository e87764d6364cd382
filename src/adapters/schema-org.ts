import {webAddress} from '../posting/address.js';
import type {Feed} from '../posting/posting.js';
import {workplaceOf} from '../posting/words.js';
import type {AdapterContext} from './adapter.js';
import {bare, feedOf, itemsIn, type Draft, type Item} from './drafts.js';
import {employmentTypesOf, textsOf} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';
import {payOf} from './schema-org-pay.js';
import {placesOf, regionsOf} from './schema-org-places.js';
import {asksForNone, sectionsOf} from './schema-org-sections.js';
import {nameOf} from './schema-org-values.js';

/**
 * Reads schema.org's JobPosting as pages carry it: alone, in lists, in `@graph`, in an `ItemList`.
 *
 * https://schema.org/JobPosting, https://developers.google.com/search/docs/appearance/structured-data/job-posting
 *
 * Only `TELECOMMUTE` makes a posting remote. An estimate of the salary by somebody else is not read as one.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const jobs = nodesIn(answer);
  return feedOf(jobs.length > 0 ? jobs : itemsIn(answer, '$'), context, (job) => draftOf(job, context.address));
}

/** The JobPostings in a document, with what they refer to by `@id` in its place. */
function nodesIn(document: unknown): readonly Item[] {
  const jobs: [string, Loose][] = [];
  const byId = new Map<unknown, Loose>();
  const visit = (value: unknown, path: string, depth: number) => {
    for (const [at, node] of itemsIn(value, path)) {
      if (depth > 9) return;
      if (Array.isArray(node)) visit(node, at, depth + 1);
      if (!isObject(node)) continue;
      if (textsOf(node['@type']).some((type) => /(^|[/:])JobPosting$/.test(type))) jobs.push([at, node]);
      if (node['@id'] && Object.keys(node).length > 1) byId.set(node['@id'], node);
      for (const name of ['@graph', 'itemListElement', 'item', 'mainEntity']) {
        if (node[name]) visit(node[name], `${at}${name === '@graph' ? `['@graph']` : `.${name}`}`, depth + 1);
      }
    }
  };
  visit(document, '$', 0);
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((item) => (Array.isArray(item) ? item : resolved(item)));
    return isObject(value) && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value;
  };
  return jobs.map(([at, job]) => [
    at,
    bare(Object.fromEntries(Object.entries(job).map(([name, value]) => [name, resolved(value)]))),
  ]);
}

/** What a JobPosting means. */
export function draftOf(job: Loose, address?: string): Draft {
  const [organization] = [job.hiringOrganization].flat();
  const identifier = nameOf(listOf(job.identifier)[0]?.value) ?? nameOf(job.identifier);
  const [page] = listOf(job.mainEntityOfPage);
  const [unit] = listOf(job.employmentUnit);
  const url = linkOf(job.url, address) ?? linkOf(job.mainEntityOfPage, address) ?? linkOf(job.sameAs, address);
  const places = placesOf(job.jobLocation);
  return {
    id: identifier ?? linkOf(job['@id']) ?? url,
    title: nameOf(job.title) ?? nameOf(job.name),
    url,
    apply: {
      url: linkOf(listOf(job.potentialAction)[0]?.target, address),
      email: listOf(job.applicationContact)[0]?.email,
    },
    directApply: writtenFlag(job.directApply),
    language: languageOf(job.inLanguage) ?? languageOf(page?.inLanguage),
    // The word that Google asks for where a company does not want to be named.
    organization: nameOf(organization) &&
      !/^confidential$/i.test(nameOf(organization) ?? '') && {
        name: nameOf(organization),
        url: linkOf(organization?.url, address) ?? linkOf(organization?.sameAs, address),
        logo: linkOf(organization?.logo, address),
      },
    department: nameOf(job.employmentUnit) ?? nameOf(organization?.department),
    team: nameOf(unit?.department),
    identifier: identifier && !/^https?:/.test(identifier) && identifier,
    locations: places,
    workplace: textsOf(job.jobLocationType).flatMap((type) => workplaceOf(type) ?? [])[0],
    remoteFrom: regionsOf(job.applicantLocationRequirements),
    employmentTypes: [
      ...new Set(
        textsOf(job.employmentType)
          .flatMap((types) => types.replace(/https?:\/\/schema\.org\//g, '').split(/[,;|/]/))
          .flatMap((type) => employmentTypesOf(type)),
      ),
    ],
    pay: payOf(job),
    datePosted: job.datePosted,
    dateModified: job.dateModified ?? page?.dateModified,
    validThrough: job.validThrough,
    monthsOfExperience: asksForNone(job.experienceRequirements)
      ? '0'
      : listOf(job.experienceRequirements)[0]?.monthsOfExperience,
    sections: sectionsOf(job),
  };
}

/** Yes or no as a text: in a draft `false` says nothing. */
const writtenFlag = (value: unknown) => (typeof value === 'boolean' ? `${value}` : textOf(value));

/** A language as its tag. */
const languageOf = (language: Loose | undefined) => textOf(language) ?? language?.alternateName;

/** The address in a text, a list, or an object that has one in one of many ways. */
function linkOf(value: unknown, base?: string): string | undefined {
  const [first] = [value].flat();
  if (!isObject(first)) return webAddress(textOf(first), base);
  return linkOf(first.url ?? first.contentUrl ?? first.urlTemplate ?? first['@id'] ?? first['@value'], base);
}
