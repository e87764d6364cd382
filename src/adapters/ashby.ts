import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, unwrap, type Draft} from './drafts.js';
import {countryOf, markupOf, periodIn, sectionOf, townOf} from './facts.js';
import {isObject, listOf, textOf, type Loose} from './loose.js';

/**
 * Reads Ashby's job posting API: a board, with or without pay.
 *
 * https://developers.ashbyhq.com/docs/public-job-posting-api
 *
 * The feed does not say who hires, nor in which language, nor until when. Postings that are not listed are not shown, nor
 * is pay where the company does not want that.
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  if (isObject(answer) && answer.data) throw (await import('./refusal.js')).refusalOf(answer, 'ashby', ['ashby']);
  return feedOf(unwrap(answer, 'jobs'), context, draftOf);
}

function draftOf(job: Loose): Draft | undefined {
  if (Object.is(job.isListed, false)) return undefined;
  const locations = [job, ...listOf(job.secondaryLocations)].map(placeOf);
  // `isRemote` alone says that some remote work is allowed; it is true of most hybrid postings.
  const isRemote = Object.is(job.isRemote, true) && !job.workplaceType && !locations.some(isTown);
  return {
    id: job.id,
    title: job.title,
    url: job.jobUrl,
    apply: job.applyUrl,
    department: job.department,
    team: textOf(job.team) !== textOf(job.department) && job.team,
    locations,
    workplace: isRemote ? 'remote' : job.workplaceType,
    employmentTypes: job.employmentType,
    pay: Object.is(job.shouldDisplayCompensationOnJobPostings, false) ? [] : payOf(job.compensation),
    datePosted: job.publishedAt,
    dateModified: job.updatedAt,
    sections: sectionOf(job.descriptionHtml) ?? sectionOf(markupOf(job.descriptionPlain)),
  };
}

/** Whether one may have to go there: to a town, or to a place of which no more is known than its name. */
const isTown = ({text = '', locality, region, country}: ReturnType<typeof placeOf>) =>
  locality ?? (text && !region && !country && !/\b(remote|anywhere|worldwide|distributed)\b/i.test(text));

/** A place by its name on the board; its address is nested in answers, and flat in the documentation. */
function placeOf({location, address}: Loose) {
  const postal = address?.postalAddress ?? address;
  return {
    text: textOf(location),
    locality: townOf(postal?.addressLocality),
    region: textOf(postal?.addressRegion),
    country: countryOf(postal?.addressCountry),
    postalCode: textOf(postal?.postalCode),
  };
}

/** The ranges of pay: one for each tier, with what else is offered ("Offers equity") as its note. */
function payOf(compensation: Loose | undefined): readonly object[] {
  const tiers = listOf(compensation?.compensationTiers).filter(({components}) => listOf(components).length > 0);
  if (tiers.length > 0) {
    return tiers.flatMap(({title, components, tierSummary, additionalInformation}) =>
      rangesOf(title, listOf(components), tierSummary, textOf(additionalInformation)),
    );
  }
  const {
    compensationTierSummary: summary,
    summaryComponents,
    scrapeableCompensationSalarySummary: salary,
  } = compensation ?? {};
  return rangesOf(undefined, listOf(summaryComponents), summary, undefined, salary);
}

/**
 * The ranges of one tier.
 *
 * @param summary All that the tier offers in words: "$100K – $120K • 0.1% – 0.2% • Offers bonus".
 * @param salary The words of it that are the salary, where the components do not say them themselves.
 */
function rangesOf(
  label: unknown,
  components: readonly Loose[],
  summary: unknown,
  information?: string,
  salary?: unknown,
): readonly object[] {
  const isSalary = ({compensationType, interval}: Loose) =>
    textOf(compensationType) === 'Salary' && (periodIn(interval) ?? /^none$/i.test(textOf(interval) ?? 'none'));
  const salaries = components.filter(isSalary).filter(({minValue, maxValue}) => [minValue, maxValue].some(Boolean));
  const plain = (words: unknown) => textOf(words)?.replace(/[\s–-]+/g, '');
  const known = salaries.map((component) => plain(component.summary ?? salary));
  const isSaid = (offer: string) =>
    known.includes(plain(offer)) ||
    salaries.some(({minValue, maxValue}) => figuresIn(offer) === figuresIn(`${textOf(minValue)} ${textOf(maxValue)}`));
  const offers = textOf(summary ?? salary)
    ?.split('•')
    .filter((offer) => salaries.length === 0 || !isSaid(offer));
  // What a company adds in its own words, some summaries end in already.
  const note = [...new Set([...(offers ?? []), information].flatMap((words) => textOf(words) ?? []))].join(' • ');
  if (salaries.length === 0) return [{label, note}];
  return salaries.map(({minValue: min, maxValue: max, currencyCode: currency, interval}) => ({
    label,
    min,
    max,
    currency,
    period: periodIn(interval),
    note,
  }));
}

/** The figures in words, each once: "CA$120K – CA$150.5K" is `120000,150500`. */
const figuresIn = (words: string) => {
  const figures = [...words.replace(/,(?=\d{3})/g, '').matchAll(/(\d+(?:\.\d+)?)(K|M)?/gi)].map(
    ([, figure, unit = '']) => Math.round(Number(figure) * ({k: 1e5, m: 1e8}[unit.toLowerCase()] ?? 100)) / 100,
  );
  return [...new Set(figures)].join();
};
