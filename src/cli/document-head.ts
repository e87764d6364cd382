import {linkAddress} from '../posting/address.js';
import type {MarkupElement, MarkupNode} from '../rich-text/markup.js';
import {dateOf, payOf} from './amounts.js';
import {employmentTypesOf, factIn, fieldOf, type FactField, type LabelledFact} from './facts.js';
import {factsIn} from './fact-lines.js';
import {isPlace, placesOf} from './places.js';
import {isHeading, titleIn, type IsSection} from './document-title.js';
import {lineOfRow, linesOf, linksOf, paragraphOf, rowsOf, textOf, type Line} from './outline.js';
import {beginsAName, whereaboutsIn, workplaceIn} from './workplaces.js';

/** What stands at the head of a document, and what is left of it as the body. */
export interface DocumentHead {
  readonly title?: string;
  /** Fields in the native format. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: readonly MarkupElement[];
}

const departments =
  /^(?:(?:sales|marketing|finance|operations|product|design|legal|hr|people|support|customer success|data|it|engineering|research|development|technology|vertrieb|entwicklung|personal)(?: (?:and|&|und) \p{L}+)?|.*\b(?:team|department|division|group|abteilung))$/iu;

const overFacts =
  /^(?:(?:job |role |position |key |quick )?(?:details|facts|info(?:rmation)?|data)|at a glance|in short|eckdaten|auf einen blick|en bref|datos)\s*:?$/i;

/** Reads the title and the facts off the head of a document; every word that is no fact stays in the body. */
export function headOf(
  blocks: readonly MarkupElement[],
  known: {readonly title?: string; readonly pageTitle?: string},
  isSection: IsSection,
): DocumentHead {
  const reader = new HeadReader();
  const {title, before, rest} = titleIn(blocks, known.title, isSection);
  const body = reader.readFurther([...before, ...reader.read(rest, isSection)]);
  const told = reader.title ?? title ?? known.pageTitle;
  return {...(told && {title: told}), fields: reader.fields, body};
}

/** Takes facts off blocks, one by one, until the text begins. */
class HeadReader {
  readonly fields: Record<string, unknown> = {};
  title?: string;

  /** The blocks that are left. */
  read(blocks: readonly MarkupElement[], isSection: IsSection): readonly MarkupElement[] {
    const left: MarkupElement[] = [];
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index];
      if (!block) break;
      const next = blocks[index + 1];
      if (isHeading(block)) {
        const text = textOf(block.children);
        const isAlone = next === undefined || isHeading(next) || index === 0;
        if (!isSection(text) && (this.#takeLine(block.children) || (isAlone && this.#takeBeneath(block, next))))
          continue;
        // A heading over nothing but facts says no more than they do.
        if (overFacts.test(text) && next && !isHeading(next) && this.#isFacts(next)) {
          const rest = this.#takeBlock(next);
          if (!rest) {
            index++;
            continue;
          }
        }
        return [...left, ...blocks.slice(index)];
      }
      if (block.name === 'dt' && next?.name === 'dd') {
        const field = fieldOf(textOf(block.children));
        if (field && this.#take({field, value: textOf(next.children)}, next.children)) {
          index++;
          continue;
        }
        left.push(block, next);
        index++;
        continue;
      }
      if (!this.#isFacts(block)) {
        // An opening sentence may stand above the facts.
        const isOpening = block.name === 'p' && next !== undefined && !isHeading(next) && this.#isFacts(next);
        if (!isOpening) return [...left, ...blocks.slice(index)];
        left.push(block);
        continue;
      }
      const rest = this.#takeBlock(block);
      if (rest) left.push(rest);
    }
    return left;
  }

  /** Takes facts off the text: a heading that is a label with one line beneath it, and labelled lines at the very end. */
  readFurther(blocks: readonly MarkupElement[]): readonly MarkupElement[] {
    const left: MarkupElement[] = [];
    for (let index = 0; index < blocks.length; index++) {
      const [block, next, after] = blocks.slice(index, index + 3);
      if (!block) break;
      const field = isHeading(block) ? fieldOf(textOf(block.children)) : undefined;
      const isOne = next?.name === 'p' && (!after || isHeading(after)) && linesOf(next.children).length === 1;
      if (field && isOne && this.#takeSure({field, value: textOf(next.children)}, next.children)) index++;
      else left.push(block);
    }
    for (let last = left.at(-1); last?.name === 'p'; last = left.at(-1)) {
      const fact = linesOf(last.children).length === 1 ? factIn(textOf(last.children)) : undefined;
      if (!fact || !this.#takeSure(fact, last.children)) break;
      left.pop();
    }
    return left;
  }

  /** Takes what is a fact even in the midst of a text; not what only tells how one applies, or of pay no figure. */
  #takeSure(fact: LabelledFact, line: Line): boolean {
    const {field, value} = fact;
    if (field === 'title' || field === 'team' || this.fields[field] !== undefined || value.length > 100) return false;
    if (field === 'pay' ? !/\d/.test(value) : /[.!?]\s/.test(value)) return false;
    return this.#take(fact, line);
  }

  /** Whether a block is about facts, at least in part. */
  #isFacts(block: MarkupElement): boolean {
    return this.#linesIn(block).some(({line}) => factsIn(textOf(line)) !== undefined);
  }

  /** The lines of a block, and how each would be left in it. */
  #linesIn(block: MarkupElement): {readonly line: Line; readonly node: MarkupNode}[] {
    if (block.name === 'p') return linesOf(block.children).map((line) => ({line, node: paragraphOf([line])}));
    if (/^[uo]l$/.test(block.name))
      return block.children.flatMap((item) => (typeof item === 'string' ? [] : [{line: item.children, node: item}]));
    if (block.name === 'table') return rowsOf(block).map((row) => ({line: lineOfRow(row), node: row}));
    return [];
  }

  /** Takes the facts off a block: what is left of it, if anything. */
  #takeBlock(block: MarkupElement): MarkupElement | undefined {
    const left = this.#linesIn(block).filter(({line}) => !this.#takeLine(line));
    if (left.length === 0) return undefined;
    if (block.name === 'p') return paragraphOf(left.map(({node}) => (node as MarkupElement).children));
    return {...block, children: left.map(({node}) => node)};
  }

  /** Takes the fact or facts that a line is; `false` where some of it is none. */
  #takeLine(line: Line): boolean {
    const facts = factsIn(textOf(line));
    // All of them, though one may not fit: the line stays then, and says it once more.
    return facts !== undefined && facts.map((one) => this.#take(one, line)).every(Boolean);
  }

  /** Takes a heading that is a line beneath the title: a place, or a department. */
  #takeBeneath({name, children}: MarkupElement, next: MarkupElement | undefined): boolean {
    const text = textOf(children);
    if (isPlace(text)) return this.#take({field: 'locations', value: text}, []);
    // By its looks alone: of lower rank than the heading after it.
    const isBeneath = next !== undefined && isHeading(next) && name > next.name && text.split(' ').length <= 4;
    if (!isBeneath || !/^[\p{Lu}\p{Lo}][\p{L}\p{M} ,.&'’-]{0,50}$/u.test(text)) return false;
    if (departments.test(text)) return this.#take({field: 'department', value: text}, []);
    if (this.fields['locations'] !== undefined) return false;
    this.fields['locations'] = [text];
    return true;
  }

  /** Fills the field of a fact; `false` where its words say more, or other things, than the field can hold. */
  #take({field, value}: LabelledFact, line: Line): boolean {
    const {fields} = this;
    if (field === 'title') {
      if (this.title !== undefined) return false;
      this.title = value;
      return true;
    }
    if (field === 'locations') return this.#takeLocations(value);
    if (field === 'employmentTypes') {
      const types = (fields[field] as readonly string[] | undefined) ?? [];
      fields[field] = [...new Set([...types, ...employmentTypesOf(value)])];
      return true;
    }
    if (fields[field] !== undefined) return fields[field] === value;
    const set = (read: unknown) => {
      if (read === undefined) return false;
      fields[field] = read;
      return true;
    };
    switch (field as FactField) {
      case 'workplace':
        return this.#takeWorkplace(value);
      case 'pay':
        return set(payOf(value));
      case 'datePosted':
      case 'validThrough':
        return set(dateOf(value));
      case 'apply': {
        const [link, other] = linksOf(line);
        const address = link?.href ?? linkAddress(/https?:\/\/\S+|\S+@\S+\.\w+/.exec(value)?.[0]);
        // Beside the address there may be words on what to send.
        const isAll =
          value.replace(/https?:\/\/\S+|\S+@\S+\.\w+/, '').trim().length < 3 ||
          (link !== undefined && link.text === value);
        return !other && isAll && set(address?.replace(/^mailto:/, ''));
      }
      case 'organization': {
        const [, name, url] = /^(\S.*?)\s*\((https?:\/\/[^\s()]+)\)$/.exec(value) ?? [];
        return set(name ? {name, url} : value);
      }
      default:
        return set(value);
    }
  }

  #takeWorkplace(value: string): boolean {
    const workplace = /^(?:yes|ja|oui|sí)$/i.test(value)
      ? 'remote'
      : /^(?:no|nein|non)$/i.test(value)
        ? 'on-site'
        : workplaceIn(value);
    if (!workplace) return false;
    this.fields['workplace'] ??= workplace;
    const more = value
      .replace(
        /^\W*(?:fully |100 ?% )?(?:remote|home ?office|h[ií]brid[oae]?|hybride?|ibrido|on-?site|in[- ]office|vor ort|yes|no)[^\p{L}]*/iu,
        '',
      )
      .trim();
    const from = more.replace(/[()]/g, '').replace(/^(?:in|within|from|only)\s+(?:the\s+)?|\s+only$/gi, '');
    // What else it says is not lost.
    return more === '' || (workplace === 'remote' && beginsAName(from) && this.#takeRemoteFrom(from));
  }

  #takeRemoteFrom(words: string): boolean {
    if (this.fields['remoteFrom'] !== undefined || words.length > 60 || /[.!?]/.test(words)) return false;
    this.fields['remoteFrom'] = placesOf(words);
    return true;
  }

  #takeLocations(value: string): boolean {
    const {fields} = this;
    const {places, remoteFrom, workplace, saysMore} = whereaboutsIn(value);
    // “Remote-first”: how one works, and words beside it that stay.
    if (!workplace && /^(?:fully |100 ?% )?remote\b/i.test(value)) return this.#takeWorkplace(value);
    if (workplace) fields['workplace'] ??= workplace;
    if (remoteFrom.length > 0) fields['remoteFrom'] ??= remoteFrom;
    if (places.length > 0) fields['locations'] = [...((fields['locations'] as unknown[] | undefined) ?? []), ...places];
    return !saysMore && (places.length > 0 || fields['workplace'] !== undefined);
  }
}
