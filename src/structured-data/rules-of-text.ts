import type {SectionKind} from '../posting/posting.js';
import {descriptionOf, plainText, sources, type Rule, type Subject} from './rule.js';

const at = '$.description';

/** What Google has said that it takes for too little is no number; a job in fewer letters has left something out. */
const shortest = 250;

const words = (subject: Subject) => plainText(descriptionOf(subject));

/** A rule for our own postings about a kind of section that a whole description has. */
const hasSection = (kind: SectionKind, what: string): Rule => ({
  id: `${kind}-missing`,
  severity: 'warning',
  source: sources.properties,
  only: 'posting',
  *check({posting}) {
    const sections = posting?.sections ?? [];
    if (sections.length > 0 && !sections.some((section) => section.kind === kind))
      yield ['$.sections', `Say ${what} in a section of kind “${kind}”: a description must be whole.`];
  },
});

/** What Google asks of descriptions: the whole job, in HTML that is simple. */
export const rulesOfText: readonly Rule[] = [
  {
    id: 'description-missing',
    severity: 'error',
    source: sources.properties,
    *check(subject) {
      if (!words(subject)) yield [at, 'Describe the job; a description is required.'];
    },
  },
  {
    id: 'description-short',
    severity: 'warning',
    source: sources.properties,
    *check(subject) {
      const {length} = words(subject);
      if (length > 0 && length < shortest)
        yield [at, `Describe the whole job: duties, qualifications, hours, pay. ${length} letters hold little of it.`];
    },
  },
  {
    id: 'description-plain',
    severity: 'warning',
    source: sources.properties,
    *check(subject) {
      const html = descriptionOf(subject);
      if (words(subject).length >= shortest && !/<(?:p|br|ul|ol|li)\b/i.test(html) && !html.includes('\n'))
        yield [at, 'Divide the description into paragraphs with <p> or <br>: it is one block of text.'];
    },
  },
  {
    id: 'description-without-list',
    severity: 'hint',
    source: sources.properties,
    *check(subject) {
      if (words(subject).length >= 600 && !/<li\b|^\s*[-*•]/im.test(descriptionOf(subject)))
        yield [at, 'Write duties and qualifications as lists (<ul>, <li>): they are read on small screens.'];
    },
  },
  {
    id: 'description-escaped',
    severity: 'error',
    source: sources.properties,
    *check(subject) {
      const [tag] = /&(?:amp;)*lt;\/?(?:p|ul|ol|li|br|div|strong|b|h\d|span)\b/i.exec(descriptionOf(subject)) ?? [];
      if (tag) yield [at, `Write tags as tags: “${tag}” is shown letter by letter.`];
    },
  },
  {
    id: 'description-has-script',
    severity: 'error',
    source: sources.policies,
    *check(subject) {
      const [tag] = /<(?:script|style|iframe|object|embed|form|input|img|video)\b/i.exec(descriptionOf(subject)) ?? [];
      if (tag) yield [at, `Take ${tag}> out of the description: of HTML it may have text, paragraphs and lists.`];
    },
  },
  {
    id: 'description-has-control-signs',
    severity: 'warning',
    source: sources.properties,
    *check(subject) {
      if (/\\[nrt]/.test(descriptionOf(subject)))
        yield [at, 'Write line breaks as <br> or <p>: a backslash and an n are shown as they are.'];
    },
  },
  {
    id: 'description-shouts',
    severity: 'hint',
    source: sources.content,
    *check(subject) {
      const letters = words(subject).match(/\p{Lu}|\p{Ll}/gu) ?? [];
      const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
      if (letters.length > 100 && capitals > letters.length * 0.3)
        yield [at, 'Write the description in small letters: capitals count as shouting.'];
    },
  },
  {
    id: 'description-asks-for-money',
    severity: 'error',
    source: sources.content,
    *check(subject) {
      const [ask] =
        /\b(?:registration|application|training|processing|starter) fee\b(?! (?:is |will be )?(?:paid by us|waived|refunded|covered))|\bpay (?:a|the) (?:deposit|fee)\b/i.exec(
          words(subject),
        ) ?? [];
      if (ask) yield [at, `Take out “${ask}”: postings that ask applicants for money are removed.`];
    },
  },
  hasSection('responsibilities', 'what one does'),
  hasSection('qualifications', 'what one brings'),
];
