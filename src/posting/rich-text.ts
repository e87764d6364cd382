/** A piece of running text: plain, or marked. */
export type Inline = string | Marked;

/** What a mark means, in HTML's words: `strong`, `em`, `code`, `sub`, `sup`, `a` (a link), `br` (a line break, without content). */
export type Mark = 'strong' | 'em' | 'code' | 'sub' | 'sup' | 'a' | 'br';

/** A stretch of text with a mark on it. */
export interface Marked {
  readonly mark: Mark;
  /** Where a link leads: absolute, `https:`, `http:`, `mailto:` or `tel:`. Only with the mark `a`. */
  readonly href?: string;
  readonly content: readonly Inline[];
}

/** A paragraph of running text. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
}

/** A heading inside a section, below the section's own heading. */
export interface Heading {
  readonly type: 'heading';
  /** 1 for a heading directly under the section's own, 2 for one under that, and so on. */
  readonly level: number;
  readonly content: readonly Inline[];
}

/** A list; each item is a run of blocks, mostly a single paragraph. */
export interface List {
  readonly type: 'list';
  /** Whether the items are numbered. */
  readonly ordered?: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** A table; each cell is running text. */
export interface Table {
  readonly type: 'table';
  /** Rows of cells, top to bottom. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** Whether the first row names the columns. */
  readonly hasHeader?: boolean;
}

/** One block of a section's body. Plain data: it can be stored, sent to a worker and drawn on a server. */
export type Block = Paragraph | Heading | List | Table;

/** Whether these are paragraphs and lists of plain text and nothing else: what a person writes, and no feed's markup. */
export function isPlain(blocks: unknown): blocks is readonly Block[] {
  return every(blocks, (block) =>
    block.type === 'list' && !block.ordered
      ? every(block.items, (item) => every(item, isText) && item.length === 1)
      : isText(block),
  );
}

const isText = ({type, content}: Loose) => type === 'paragraph' && every(content, (piece) => typeof piece === 'string');

/** What may be a block, or a list of them. */
type Loose = Partial<Record<'type' | 'ordered' | 'items' | 'content' | 'length', unknown>>;

const every = (list: unknown, is: (one: Loose) => boolean): boolean =>
  Array.isArray(list) && list.every((one: Loose | null) => one !== null && is(one));

/** The visible text of running text; a line break counts as a newline. */
export function textOfInline(content: readonly Inline[]): string {
  return content
    .map((piece) => (typeof piece === 'string' ? piece : piece.mark === 'br' ? '\n' : textOfInline(piece.content)))
    .join('');
}

/** The visible text of blocks, a newline between them. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'list':
          return block.items.map(textOf).join('\n');
        case 'table':
          return block.rows.map((row) => row.map(textOfInline).join('\t')).join('\n');
        default:
          return textOfInline(block.content);
      }
    })
    .join('\n');
}
