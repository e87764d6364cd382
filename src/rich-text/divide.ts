import type {Section, SectionKind} from '../posting/posting.js';
import {textOf, textOfInline, type Block, type Inline, type List, type Paragraph} from '../posting/rich-text.js';
import type {Headings} from './headings.js';

/** What is known of a body before it is divided. */
export interface Given {
  /** What the source says the body is about. */
  readonly kind: SectionKind;
  readonly heading?: string;
  /** The posting's title: where the body repeats it, it is a title and no heading of a kind. */
  readonly title?: string;
}

interface Draft {
  kind: SectionKind;
  heading?: string;
  /** The level of its heading; what lies deeper belongs to it. */
  level: number;
  content: Block[];
}

/** The level of a label that stands at the beginning of the paragraph it is for. */
const labelLevel = 8;

/** The level of a heading that was an item of a list. */
const listLevel = 7;

const headingOf = (content: readonly Inline[]) => textOfInline(content).replace(/\s+/g, ' ').trim();

/** A label and what follows it in the same line, where running text begins with one: bold, or ending in a colon. */
function splitLabel(content: readonly Inline[]): {label: string; rest: Inline[]} | undefined {
  const [first, ...others] = content;
  if (first === undefined) return undefined;
  if (typeof first !== 'string') {
    const label = textOfInline(first.content);
    const [next] = others;
    if (first.mark !== 'strong' || label.length > 60) return undefined;
    if (/[:：.]\s*$/.test(label)) return {label, rest: others};
    const colon = typeof next === 'string' ? /^\s*[:：]/.exec(next)?.[0] : undefined;
    if (typeof next !== 'string' || !colon) return undefined;
    return {label: label + colon, rest: [next.slice(colon.length), ...others.slice(1)]};
  }
  const label = /^[^:：]{2,60}[:：]/.exec(first)?.[0];
  return label ? {label, rest: [first.slice(label.length), ...others]} : undefined;
}

const trimmed = ([first, ...rest]: readonly Inline[]): Inline[] =>
  typeof first === 'string'
    ? first.trim()
      ? [first.trimStart(), ...rest]
      : trimmed(rest)
    : first
      ? [first, ...rest]
      : [];

const labelOf = (block: Block | undefined) => (block?.type === 'paragraph' ? splitLabel(block.content) : undefined);

const isBold = ({content}: Paragraph) =>
  content.length > 0 && content.every((piece) => typeof piece !== 'string' && piece.mark === 'strong');

/** Whether a paragraph is in italics from end to end: a remark, not one more of what stands above it. */
const isAside = ({content}: Paragraph) =>
  content.every((piece) => (typeof piece === 'string' ? !piece.trim() : piece.mark === 'em' || piece.mark === 'br'));

/** A list whose items are headings of several kinds, each with what is under it, as those headings; any other list as it is. */
function unfold(list: List, headings: Headings): readonly Block[] {
  const isTitle = isTitleIn(list);
  const titles = list.items.flatMap((item) => (isTitle(item) ? [item[0]] : []));
  const known = titles.flatMap((title) => headings.strictKindOf(headingOf(title.content)) ?? []);
  const isSure = new Set(known).size > 1 || known.length === titles.length;
  // What is required and what is not is told apart later.
  if (!isSure || known.every((kind) => kind.endsWith('qualifications')) || !isTitle(list.items[0] ?? [])) return [list];
  const blocks: Block[] = [];
  for (const item of list.items) {
    const last = blocks.at(-1);
    if (isTitle(item)) blocks.push({type: 'heading', level: listLevel, content: item[0].content}, ...item.slice(1));
    // What stands under a title without being in it.
    else if (last?.type === 'list') blocks[blocks.length - 1] = {...last, items: [...last.items, item]};
    else blocks.push({...list, items: [item]});
  }
  return blocks;
}

type Titled = readonly [Paragraph, ...Block[]];

/** What an item is that is a title of others: all have a list under them, or some are bold from end to end and others are not. */
function isTitleIn({items}: List): (item: readonly Block[]) => item is Titled {
  const isOver = items.every((item) => item.length > 1 && titleOf(item) !== undefined);
  return (item): item is Titled =>
    item[0]?.type === 'paragraph' && (isOver || (item.length === 1 && isBold(item[0]) && titleOf(item) !== undefined));
}

/** Divides a body into sections by its headings; nothing of its text is lost, doubled or moved. */
export function divide(blocks: readonly Block[], given: Given, headings: Headings): Section[] {
  const kindOf = (text: string) => (text === given.title ? undefined : headings.kindOf(text));
  const firstKind = given.kind === 'other' && given.heading ? (kindOf(given.heading) ?? 'other') : given.kind;
  let draft: Draft = {
    kind: firstKind,
    heading: given.heading,
    level: firstKind === 'other' && !given.heading ? 9 : 0,
    content: [],
  };
  const drafts = [draft];
  const begin = (kind: SectionKind, heading: string | undefined, level: number, ...content: Block[]) => {
    drafts.push((draft = {kind, heading, level, content}));
  };
  const unfolded = blocks.flatMap((block) => (block.type === 'list' ? unfold(block, headings) : [block]));
  for (const [index, block] of unfolded.entries()) {
    if (block.type === 'heading') {
      const heading = headingOf(block.content);
      const kind = kindOf(heading);
      const isWithin = block.level > draft.level && (kind === undefined || kind === draft.kind);
      if (isWithin && (draft.content.length > 0 || draft.heading)) draft.content.push(block);
      // The source gave the kind, the body its heading.
      else if (isWithin) draft.heading = heading;
      else begin(kind ?? 'other', heading, block.level);
      continue;
    }
    if (block.type === 'paragraph') {
      const split = splitLabel(block.content);
      const kind = split && headings.strictKindOf(split.label);
      const beside = [unfolded[index - 1], unfolded[index + 1]]
        .flatMap((other) => labelOf(other) ?? [])
        .map((other) => headings.strictKindOf(other.label));
      const isFact = beside.includes(undefined);
      if (
        split &&
        kind &&
        kind !== draft.kind &&
        !isFact &&
        !block.content.some((piece) => typeof piece !== 'string' && piece.mark === 'br')
      ) {
        begin(kind, headingOf([split.label]), labelLevel, {type: 'paragraph', content: trimmed(split.rest)});
        continue;
      }
      // A label is for its own paragraph and the list under it.
      if (draft.level === labelLevel && draft.content.length > 0) begin('other', undefined, 9);
      // Facts in a row under the list of what is asked for are no more of it.
      else if (
        split &&
        !kind &&
        beside.some((other) => !other?.endsWith('qualifications')) &&
        draft.kind.endsWith('qualifications') &&
        draft.content.at(-1)?.type === 'list'
      )
        begin('other', undefined, 9);
      else if (draft.kind.endsWith('qualifications') && draft.content.length > 0 && isAside(block))
        begin('other', undefined, 9);
      else if (draft.kind !== 'legal' && draft.content.length > 0 && headings.isLegal(textOf([block])))
        begin('legal', undefined, 9);
    }
    draft.content.push(block);
  }
  return drafts
    .flatMap((whole) => (whole.kind === 'qualifications' ? apart(whole, headings) : [whole]))
    .filter(({heading, content}) => heading || content.length > 0)
    .map((whole) => ({
      kind: kindByContent(whole, headings),
      ...(whole.heading && {heading: whole.heading}),
      content: levelled(whole.content),
    }));
}

/** What a section is about by what stands in it, where the heading does not say it alone. */
function kindByContent({kind, heading, content}: Draft, headings: Headings): SectionKind {
  // An opening that is a list tells what one does.
  if (kind === 'summary' && content.length > 0 && content.every(({type}) => type === 'list')) return 'responsibilities';
  if (kind === 'qualifications' && heading) {
    const items = content.flatMap((block) => (block.type === 'list' ? block.items.map(textOf) : []));
    // “Requirements for consideration”: what is to be sent in.
    return items.length > 1 && items.filter((item) => headings.isPaper(item)).length >= items.length / 2
      ? 'process'
      : kind;
  }
  const isOpen = kind === 'responsibilities' && heading && headings.isOpen(heading);
  if (!isOpen && !(kind === 'other' && heading)) return kind;
  const lines = content.flatMap((block) => textOf([block]).split('\n'));
  const offers = lines.filter((line) => headings.isOffer(line)).length;
  // A heading that may be over anything has to be over more of it.
  return offers > 0 && offers >= lines.length * (isOpen ? 0.5 : 0.6) && (isOpen || lines.length > 1)
    ? 'benefits'
    : kind;
}

/** Headings counted from 1, without a gap. */
function levelled(content: readonly Block[]): readonly Block[] {
  const levels = [...new Set(content.flatMap((block) => (block.type === 'heading' ? block.level : [])))].sort(
    (a, b) => a - b,
  );
  if (levels.length === 0) return content;
  return content.map((block) =>
    block.type === 'heading' ? {...block, level: levels.indexOf(block.level) + 1} : block,
  );
}

/** Qualifications with those that are not required in sections of their own, where their list tells them apart. */
function apart(whole: Draft, headings: Headings): Draft[] {
  let current: Draft = {...whole, content: []};
  const result = [current];
  const begin = (kind: SectionKind, heading?: string) => {
    result.push((current = {kind, heading, level: whole.level, content: []}));
  };
  for (const block of whole.content) {
    if (block.type !== 'list') {
      const split = current.kind === 'qualifications' ? undefined : labelOf(block);
      // Behind those that are optional come more that are not.
      if (split && headings.strictKindOf(split.label) === 'qualifications') {
        begin('qualifications', headingOf([split.label]));
        current.content.push({type: 'paragraph', content: trimmed(split.rest)});
      } else current.content.push(block);
      continue;
    }
    let items: (readonly Block[])[] = [];
    const flush = () => {
      if (items.length > 0) current.content.push({...block, items});
      items = [];
    };
    // From the item on from which all are optional; single ones in between stay where they are.
    let tail = block.items.length;
    while (tail > 0 && isOptional(block.items[tail - 1], headings)) tail--;
    for (const [index, item] of block.items.entries()) {
      const [first, ...rest] = item;
      const heading = titleOf(item);
      const label = heading?.replace(endColon, '') ?? '';
      if (heading && headings.isBonus(label)) {
        flush();
        begin('preferred-qualifications', heading);
        current.content.push(...rest);
        if (rest.length > 0 && index < block.items.length - 1) begin('qualifications');
      } else if (
        heading &&
        rest.length === 0 &&
        current.kind !== 'qualifications' &&
        headings.strictKindOf(label) === 'qualifications'
      ) {
        flush();
        begin('qualifications', heading);
      } else if (index > 0 && index === tail && current.kind === 'qualifications') {
        flush();
        // The label of the only one is as good as a heading; of several, each keeps its own.
        const split = index === block.items.length - 1 ? labelOf(first) : undefined;
        begin('preferred-qualifications', split && headingOf([split.label]));
        items.push(split ? [{type: 'paragraph', content: trimmed(split.rest)}, ...rest] : item);
      } else items.push(item);
    }
    flush();
  }
  return result;
}

const endColon = /\s*[:：]$/;

/** The text of an item that is a title: alone in it, or over a list of its own. */
function titleOf([first, second]: readonly Block[]): string | undefined {
  if (first?.type !== 'paragraph' || (second && second.type !== 'list')) return undefined;
  const text = headingOf(first.content);
  return second || endColon.test(text) || !splitLabel(first.content) ? text : undefined;
}

/** Whether an item says by its label, or by its last words, that it is not required. */
function isOptional(item: readonly Block[] = [], headings: Headings): boolean {
  const split = labelOf(item[0]);
  if (split && headings.isBonus(split.label)) return true;
  // With more than one thing in the sentence, only some of it may be optional.
  const text = textOf(item)
    .trim()
    .replace(/[.。;；,，]$/, '');
  return headings.isOptional(text, !split && !/[.,;\n]/.test(text));
}
