import type {MarkupElement} from '../rich-text/markup.js';
import {factIn} from './facts.js';
import {linesOf, paragraphOf, textOf} from './outline.js';
import {isPlace} from './places.js';
import {job, postingInALine} from './posting-in-a-line.js';

/** Whether the words of a heading say what a section is about. */
export type IsSection = (heading: string) => boolean;

const generic =
  /^(?:(?:job|position|vacancy) (?:description|posting|opening|announcement|ad|advert(?:isement)?)|(?:open )?vacancy|job|careers?|jobs|we(?:’|'| a)re (?:hiring|looking for)(?: an?)?|now hiring|join (?:us|our team)(?: as an?)?|stellenangebot|stellenanzeige|stellenausschreibung|wir suchen|offre d['’]emploi|oferta de (?:empleo|trabajo))(?:\s*[:–—|-]\s*|$)/i;
const label =
  /^(?:(?:job |position |role )?title|(?:open |current |vacant )?(?:position|role|job|vacancy|opening)|(?:offene )?stelle|poste|puesto)\s*[:：]\s*/i;
/** Words in the names of companies. */
export const company =
  /\b(?:gmbh|inc|ltd|llc|ag|se|kg|s\.?a\.?|b\.?v\.?|plc|co|corp|oy|ab|as|srl|spa)\b\.?|^(?:careers|jobs|work|working) (?:at|with) /i;
/** Whether a block is a heading. */
export const isHeading = ({name}: MarkupElement) => /^h[1-6]$/.test(name);

/** A sentence that calls for somebody: “We’re hiring a gardener!” */
const call =
  /^(?:we(?:’|'| a)re (?:hiring|looking for|seeking)|wir suchen|nous (?:recherchons|recrutons)|buscamos|cerchiamo|wij zoeken)\s+(?:(?:an?|eine?n?|une?|un[oa]?|een)\s+)?(?=\p{L})([^.!?]+)!?$/iu;

const withoutLabel = (text: string) => text.replace(call, '$1').replace(label, '').replace(generic, '').trim();

/** The heading that is the title: the first of the first rank, or the one that says so; nothing where there is none. */
function startOf(blocks: readonly MarkupElement[], isSection: IsSection): number {
  const main = blocks.findIndex(({name}) => name === 'h1');
  if (main >= 0 && main < 6) return main;
  const [first] = blocks;
  if (!first || !isHeading(first)) return -1;
  if (!isSection(textOf(first.children))) return 0;
  // A page that begins with who hires.
  const labelled = blocks.findIndex((block) => isHeading(block) && label.test(textOf(block.children)));
  const named = blocks.findIndex(
    (block) => isHeading(block) && job.test(textOf(block.children)) && !isSection(textOf(block.children)),
  );
  return labelled >= 0 ? labelled : Math.max(0, named);
}

/** The title, and the blocks before and after it. */
export function titleIn(blocks: readonly MarkupElement[], known: string | undefined, isSection: IsSection) {
  const at = (index: number, title?: string, more: readonly MarkupElement[] = []) => ({
    title,
    before: blocks.slice(0, Math.max(0, index)),
    rest: [...more, ...blocks.slice(index + 1)],
  });
  const none = {title: known, before: [], rest: blocks};
  const [first] = blocks;
  if (!first) return none;
  if (known !== undefined) {
    // A heading that says the same is the title once more.
    const same = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return isHeading(first) && same(textOf(first.children)) === same(known) ? at(0, known) : none;
  }
  const start = startOf(blocks, isSection);
  if (start >= 0) {
    const text = textOf(blocks[start]?.children ?? []);
    const next = blocks[start + 1];
    const title = withoutLabel(text);
    // “Careers at Acme”, and under it the job.
    const isAbove =
      next !== undefined && isHeading(next) && !isSection(textOf(next.children)) && !isPlace(textOf(next.children));
    const isName = isAbove && job.test(textOf(next.children)) && !job.test(text);
    if (isAbove && (!title || company.test(text) || isName)) {
      const {before, rest} = at(start + 1, withoutLabel(textOf(next.children)));
      const words = textOf(blocks[start]?.children ?? []);
      const above = title
        ? [{name: 'p', children: [`Company: ${words.replace(/^(?:careers|jobs|work|working) (?:at|with) /i, '')}`]}]
        : [];
      return {title: withoutLabel(textOf(next.children)), before: before.slice(0, -1), rest: [...above, ...rest]};
    }
    if (title && !(isSection(text) && start > 0)) return at(start, title);
    if (!title) return at(start);
  }
  if (first.name !== 'p') return none;
  const [line = [], ...others] = linesOf(first.children);
  const text = textOf(line);
  const whole = postingInALine(text);
  if (whole) return at(0, whole.title, [paragraphOf([...whole.lines.map((words) => [words]), ...others])]);
  const isTitle =
    text.length <= 90 && (!/[.!?…]$/.test(text) || call.test(text)) && (!factIn(text) || label.test(text));
  return isTitle ? at(0, withoutLabel(text) || undefined, others.length > 0 ? [paragraphOf(others)] : []) : none;
}
