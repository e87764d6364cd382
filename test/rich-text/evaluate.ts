import type {Posting, Section} from '../../src/posting/posting.js';
import {textOf} from '../../src/posting/rich-text.js';
import {dividePosting} from '../../src/rich-text/divide-posting.js';
import type {ParseMarkup} from '../../src/rich-text/markup.js';
import type {Body, ExpectedSection} from './bodies/body.js';

/** How often something was found that is there, found that is not there, and missed. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** Of what was found, the part that is right; of what is there, the part that was found. */
export const precision = ({right, wrong}: Score) => (right + wrong ? right / (right + wrong) : 1);
export const recall = ({right, missed}: Score) => (right + missed ? right / (right + missed) : 1);

/** The posting of a body, as an adapter would give it. */
export const postingOf = ({title = 'A job', language, given, html}: Body): Posting => ({
  title,
  language,
  locations: [],
  remoteFrom: [],
  employmentTypes: [],
  pay: [],
  translations: {},
  sections: [{kind: given?.kind ?? 'other', ...(given?.heading && {heading: given.heading}), content: [], html}],
});

const squeezed = (text: string) => text.replace(/\s+/g, '');
const itemsOf = ({content}: Section) =>
  content.reduce((sum, block) => sum + (block.type === 'list' ? block.items.length : 0), 0);
const matches = (section: Section, [kind, start]: ExpectedSection) =>
  section.kind === kind && squeezed((section.heading ?? '') + textOf(section.content)).startsWith(squeezed(start));

/** Divides every body and counts, per kind and for the lists of qualifications; says in words what went wrong. */
export async function evaluate(bodies: readonly Body[], parse?: ParseMarkup) {
  const scores = new Map<string, Score>();
  const faults: string[] = [];
  const count = (key: string, what: keyof Score) => {
    const score = scores.get(key) ?? {right: 0, wrong: 0, missed: 0};
    score[what]++;
    scores.set(key, score);
  };
  for (const body of bodies) {
    const {sections} = await dividePosting(postingOf(body), parse);
    const left = [...sections];
    const isQualifications = (kind: string) => kind.endsWith('qualifications');
    const before = faults.length;
    for (const expected of body.sections) {
      const [kind, start, items] = expected;
      const index = left.findIndex((section) => matches(section, expected));
      const [found] = index < 0 ? [] : left.splice(index, 1);
      count(kind, found ? 'right' : 'missed');
      if (!found) faults.push(`${body.language} “${body.name}”: no ${kind} “${start}”`);
      if (!isQualifications(kind)) continue;
      const isWhole = found !== undefined && (items === undefined || itemsOf(found) === items);
      count('list of qualifications', isWhole ? 'right' : 'missed');
      if (found && !isWhole) {
        count('list of qualifications', 'wrong');
        faults.push(`${body.language} “${body.name}”: ${itemsOf(found)} items in “${start}”, not ${items ?? 0}`);
      }
    }
    for (const section of left) {
      count(section.kind, 'wrong');
      if (isQualifications(section.kind)) count('list of qualifications', 'wrong');
      const text = `${section.heading ?? ''} | ${textOf(section.content)}`.slice(0, 60);
      faults.push(`${body.language} “${body.name}”: ${section.kind} “${text}” is not expected`);
    }
    if (faults.length > before) {
      faults.push(`    got ${sections.map(({kind, heading}) => `${kind} “${heading ?? ''}”`).join(', ')}`);
    }
  }
  return {scores, faults};
}

/** The scores as a table in text. */
export function table(scores: ReadonlyMap<string, Score>): string {
  const all = {right: 0, wrong: 0, missed: 0};
  const line = (name: string, score: Score) =>
    `${name.padEnd(26)} ${String(score.right).padStart(4)} right ${String(score.wrong).padStart(3)} wrong ${String(score.missed).padStart(3)} missed` +
    `   precision ${precision(score).toFixed(3)}   recall ${recall(score).toFixed(3)}`;
  const lines = [...scores].map(([name, score]) => {
    if (name !== 'list of qualifications' && name !== 'other') {
      all.right += score.right;
      all.wrong += score.wrong;
      all.missed += score.missed;
    }
    return line(name, score);
  });
  return [...lines.sort(), line('all but other', all)].join('\n');
}
