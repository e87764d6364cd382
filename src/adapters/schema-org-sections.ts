import type {SectionKind} from '../posting/posting.js';
import {addsTo, listMarkup, markupOf, sectionOf} from './facts.js';
import {decodeOnce, isObject, textOf, type Loose} from './loose.js';
import {nameOf, thingsIn} from './schema-org-values.js';

const hasTags = (text: string) => /<\/?[a-z][^<>]*>/i.test(text);

/**
 * The sections of a JobPosting: its description, and of its other texts those that the description does not have.
 *
 * Google reads the description alone, so most pages put everything there, and the parts once more in fields of their own.
 */
export function sectionsOf(job: Loose): readonly (object | undefined)[] {
  const description = markupOf(thingsIn(job.description).map(plain).join('\n\n'));
  const said = [description];
  const more = (value: unknown) => {
    const html = partMarkup(value);
    if (!html || !addsTo(said.join('\n'), html)) return '';
    said.push(html);
    return html;
  };
  return [
    ...dividedByFields(description, job),
    sectionOf(more(job.responsibilities), 'responsibilities'),
    sectionOf(
      [
        job.qualifications,
        asksForNone(job.experienceRequirements) ? undefined : job.experienceRequirements,
        educationOf(job.educationRequirements),
        skillsOf(job.skills),
      ]
        .map(more)
        .join(''),
      'qualifications',
    ),
    sectionOf(more(job.jobBenefits ?? job.benefits), 'benefits'),
    sectionOf(more(job.employerOverview), 'about'),
  ];
}

/** The fields that say what a part of the description is about. */
const fieldsOfKinds: readonly (readonly [field: string, kind: SectionKind])[] = [
  ['responsibilities', 'responsibilities'],
  ['qualifications', 'qualifications'],
  ['jobBenefits', 'benefits'],
  ['employerOverview', 'about'],
];

const endingHeading = /<h([1-6])[^<>]*>([^<>]{1,200})<\/h\1>\s*$/i;
const beginsAnew = /^(?:\s|<\/\w+>)*(?:$|<h[1-6][\s>]|<(?:p|div)>\s*<(?:strong|b)>)/i;

/**
 * The description as sections where it holds the text of another field letter by letter: then the field says what that
 * part is about, whatever its heading, and in whatever language.
 */
function dividedByFields(description: string, job: Loose): readonly (object | undefined)[] {
  const parts = fieldsOfKinds
    .flatMap(([field, kind]) =>
      thingsIn(job[field]).flatMap((value) => {
        const html = plain(value);
        // All of the description with its headings is about more than one thing.
        const isPart = hasTags(html) && (html !== description || !/<h[1-6]/i.test(html));
        const start = isPart ? description.indexOf(html) : -1;
        return start < 0 ? [] : [{kind, html, start, end: start + html.length}];
      }),
    )
    .sort((a, b) => a.start - b.start);
  const sections: (object | undefined)[] = [];
  let rest = 0;
  for (const [index, {kind, html, start, end}] of parts.entries()) {
    // What stands under the part without a heading of its own belongs to the same section, and the headings tell best.
    const next = parts[index + 1]?.start ?? description.length;
    if (start < rest || (end !== next && !beginsAnew.test(description.slice(end)))) continue;
    const before = description.slice(rest, start);
    const heading = endingHeading.exec(before);
    sections.push(
      sectionOf(before.slice(0, heading?.index)),
      sectionOf(html, kind, heading && decodeOnce(heading[2] ?? '')),
    );
    rest = end;
  }
  return [...sections, sectionOf(description.slice(rest))];
}

/** A text with its markup written out: some pages escape it as if it were to be shown, or leave `\n` as two signs. */
function plain(value: unknown): string {
  const text: unknown = isObject(value) ? value['@value'] : value;
  if (typeof text !== 'string') return '';
  let html = text.replace(/\\r?\\n|\\n/g, '\n');
  for (let times = 0; times < 2 && !hasTags(html) && /&(amp;)*lt;\/?[a-z]/i.test(html); times++)
    html = decodeOnce(html);
  return html.trim();
}

/** A text that may be a list: a real one, a text of lines, or items with a no-break space where the line ended. */
function partMarkup(value: unknown): string {
  if (Array.isArray(value))
    return listMarkup(
      value.flat(9).map((item) => (typeof item === 'string' ? plain(item) : (nameOf(item) ?? descriptionOf(item)))),
    );
  const text = plain(isObject(value) && !value['@value'] ? descriptionOf(value) : value);
  if (hasTags(text)) return text;
  // “6+ years” begins one, too.
  const items = text.split(/(?:&nbsp;|\u00a0)(?=\p{Lu}|\d+\+)/u);
  // The same sign between two words of a sentence gives short pieces.
  return listMarkup(items.length > 2 && text.length / items.length > 30 ? items : text);
}

/** Whether Google's own words say that no experience is asked for. */
export const asksForNone = (experience: unknown): boolean => /^no requirements$/i.test(textOf(experience) ?? '');

const descriptionOf = (value: unknown) => (isObject(value) ? (value.description ?? value.name) : undefined);

/** What education is asked for, in words; Google's own words for it are for machines. */
function educationOf(value: unknown): readonly unknown[] | undefined {
  const words = thingsIn(value).map((item) =>
    isObject(item) ? (item.description ?? item.name ?? item.credentialCategory) : item,
  );
  const known = /^(high school|(associate|bachelor|postgraduate) degree|professional certificate|no requirements)$/i;
  const told = words.filter((word) => !known.test((textOf(word) ?? '').replace(/_/g, ' ')));
  return told.length > 0 ? told : undefined;
}

/** Skills: a list, or a text of short words with commas between. */
function skillsOf(value: unknown): unknown {
  const items = typeof value === 'string' && !hasTags(value) ? value.split(/[,;]/) : [];
  return items.length > 2 && items.every((item) => item.trim().length < 40) ? items : value;
}
