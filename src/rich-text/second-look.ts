/** What is looked at in a body in which the common words leave something untold: rarer words, what stands where, and what it asks. */
import type {Section, SectionKind} from '../posting/posting.js';
import {textOf, type Block} from '../posting/rich-text.js';
import type {Headings} from './headings.js';

export {rarer} from './rarer-heading-words.js';

/** So long may a line be that leads to a list and is a heading. */
const longestLead = 80;

/** A heading, or a line that leads to a list, as it is compared. */
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The sections of a body; where words tell no qualifications, or none that are preferred, by what the lines ask and where they
 * stand.
 *
 * @param divide Divides the body by the words of headings.
 */
export function divideByContent(divide: (headings: Headings) => Section[], headings: Headings): Section[] {
  const kinds = new Map<string, SectionKind>();
  const words: Headings = {
    ...headings,
    kindOf: (text) => kinds.get(squeezed(text)) ?? headings.kindOf(text),
    strictKindOf: (text) => kinds.get(squeezed(text)) ?? headings.strictKindOf(text),
  };
  const look = (sections: Section[], kind: SectionKind, untold: readonly string[]) => {
    if (untold.length === 0) return sections;
    for (const heading of untold) kinds.set(squeezed(heading), kind);
    return divide(words);
  };
  const told = divide(headings);
  const sections = look(told, 'qualifications', required(told, headings));
  return look(sections, 'preferred-qualifications', preferred(sections, headings));
}

/**
 * The headings, or lines before a list, over what asks, line for line, for what one has or is. The better their place between
 * what is usually before and behind, the fewer lines have to.
 */
function required(sections: readonly Section[], headings: Headings): readonly string[] {
  if (sections.some(({kind}) => kind === 'qualifications')) return [];
  const found = sections.map(({kind, heading, content}, index): readonly string[] => {
    if (!/^(?:other|summary|responsibilities)$/.test(kind)) return [];
    const leads = () => leadsOf(content, (lines) => askingIn(lines, headings) >= (lines.length > 2 ? 0.5 : 0.6));
    // Under a title there are the headings of several things.
    // Where the duties stand elsewhere, “Job description” may be over anything.
    const isOpen = kind === 'other' || sections.some((one, at) => at !== index && one.kind === 'responsibilities');
    if (!isOpen || !heading || content.some(({type}) => type === 'heading')) return leads();
    const isBehind = sections[index - 1]?.kind === 'responsibilities';
    const isBefore = /^(?:benefits|preferred-qualifications|process)$/.test(sections[index + 1]?.kind ?? '');
    const isInPlace = isBehind || isBefore;
    const items = content.flatMap(itemsOf);
    const isList = items.length > 1;
    if (!isList && !isInPlace) return [];
    const lines = isList ? items : textOf(content).split(/(?<=[.!?])\s+|[\n。]/);
    const least = !isList ? 0.6 : isBehind && isBefore ? 0.25 : isInPlace ? 0.4 : items.length > 2 ? 0.5 : 0.6;
    return askingIn(lines, headings) >= least ? [heading] : leads();
  });
  // Of two in a row the second is what else would be welcome.
  return found.flatMap((texts, index) =>
    index > 0 && isShorter(sections, index) && found[index - 1]?.[0] ? [] : texts,
  );
}

/** The heading of a shorter list that asks for more, right behind what is required. */
function preferred(sections: readonly Section[], headings: Headings): readonly string[] {
  if (sections.some(({kind}) => kind === 'preferred-qualifications')) return [];
  return sections.flatMap(({kind, heading, content}, index) =>
    kind === 'other' &&
    heading &&
    sections[index - 1]?.kind === 'qualifications' &&
    isShorter(sections, index) &&
    askingIn(content.flatMap(itemsOf), headings) >= 0.5
      ? [heading]
      : [],
  );
}

/** How large a part of some lines ask for something. */
function askingIn(lines: readonly string[], headings: Headings): number {
  if (lines.length === 0 || lines.some((line) => headings.isPaper(line))) return 0;
  const isAsked = (line: string) =>
    (headings.isAsked(line) && !headings.isOffer(line)) || headings.isOptional(line, true);
  return lines.filter(isAsked).length / lines.length;
}

const itemsOf = (block: Block): readonly string[] => (block.type === 'list' ? block.items.map(textOf) : []);

/** Whether a section has a list with fewer items than the section before it. */
function isShorter(sections: readonly Section[], index: number): boolean {
  const [before = 0, its = 0] = [sections[index - 1], sections[index]].map(
    (section) => section?.content.flatMap(itemsOf).length,
  );
  return its > 0 && its < before;
}

/** The lines, and the headings of a deeper level, that lead to a list of which that holds; of two in a row not the shorter. */
function leadsOf(content: readonly Block[], holds: (items: readonly string[]) => boolean): readonly string[] {
  let before = 0;
  return content.flatMap((block, index) => {
    const next = content[index + 1];
    if (block.type !== 'heading' && block.type !== 'paragraph') return [];
    const text = textOf([block]);
    const isLead = block.type === 'heading' || (text.length <= longestLead && /[:：?？…]\s*$/.test(text));
    const items = isLead && next ? itemsOf(next) : [];
    const isOne = items.length > 1 && holds(items);
    const isMore = isOne && items.length < before;
    before = isOne ? items.length : 0;
    return isOne && !isMore ? [text] : [];
  });
}
