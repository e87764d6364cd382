import type {Section} from './posting.js';
import {textOf, type Block} from './rich-text.js';

/** “3+ years”, “3 to 5 years”, “mindestens 3 Jahre”, “3年以上”: the lower number, and what is counted. */
const span =
  /(?<![\d.,])(\d{1,2})\s?\+?(?:\s?(?:[-–—~～]|to|bis|à|a|до|do|tot|til)\s?\d{1,2})?\s?\+?(?:\s?(?:or more|full))?\s?(?:(months?|monate?|mois|meses|mesi)|years?|yrs?|jahre?n?|ans?|años?|anni|anos|jaar|år|vuo(?:tta|den)|lata?|roky?|let|года?|лет|роки|років|yıl|سنوات|年|년)(?![a-zà-öø-ÿа-я])/giu;

const experience =
  /experien|erfahr|expérience|esperienza|experiência|ervaring|erfaren|erfaring|kokemu|doświadcz|prax[ei]|опыт|досвід|стаж|deneyim|خبرة|経験|经验|經驗|경력|경험/i;

/** Words that make a figure one of several ways in, a wish, or something about the past. */
const unsure =
  /\b(?:or|oder|ou|o|of|eller|lub|nebo|или|або)\b.*\b(?:equivalent|degree|diploma|master|phd|bachelor|studium|diplôme|título|laurea)|\b(?:degree|master|phd|bachelor|studium)\b.*\b(?:or|oder|ou|o)\b|prefer|ideal|nice|plus\b|bonus|vorteil|souhait|dese[aá]|gewenst|merit|widzian|výhod|плюс|перевага|歓迎|尚可|优先|우대|\b(?:last|past|next|first)\b|within \d/i;

/** Each paragraph and item on its own. */
const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(textsOf) : textOf([block])));

/**
 * Months of experience that the required qualifications ask for; nothing unless they say it in figures and leave no doubt.
 *
 * Where several are asked for, the longest is meant: who lacks it lacks one of them.
 */
export function monthsOfExperience(sections: readonly Section[]): number | undefined {
  const sentences = sections
    .filter(({kind}) => kind === 'qualifications')
    .flatMap(({content}) => textsOf(content))
    .flatMap((text) => text.split(/[.;。]\s|\n/))
    // A longer one is no sentence, and what looks for an “or” in it would take its time.
    .filter((text) => text.length < 1000 && experience.test(text));
  const months: number[] = [];
  for (const sentence of sentences) {
    const spans = [...sentence.matchAll(span)];
    if (spans.length === 0) continue;
    if (spans.length > 1 || unsure.test(sentence)) return undefined;
    months.push(Number(spans[0]?.[1]) * (spans[0]?.[2] ? 1 : 12));
  }
  const most = Math.max(0, ...months);
  return most > 0 && most <= 480 ? most : undefined;
}
