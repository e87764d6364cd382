import {nothing, render, type TemplateResult} from 'lit';

/** A place of a drawing in which values stand: the text of a node, or an attribute of it. */
interface Blank {
  /** The place of the node among all elements and texts of the drawing. */
  readonly node: number;
  readonly attribute?: string;
  /** What stands there: texts, and by their numbers the values between them. */
  readonly pieces: readonly (string | number)[];
}

interface Stencil {
  readonly drawing: DocumentFragment;
  readonly blanks: readonly Blank[];
}

/** Stands for a value by its number: letters that no text has. */
const standIn = (number: number) => `\uE0F0${number}\uE0F1`;
const standIns = /\uE0F0(\d+)\uE0F1/;

/**
 * Draws templates that are never changed afterwards, each kind by Lit once and then by copying.
 *
 * Lit keeps for every value a place where it can be changed, which costs several times as much as the drawing. Copies get their
 * values as texts and attributes: nothing is read as markup.
 */
export class Stencils {
  readonly #made = new Map<string, Stencil>();
  readonly #names = new Map<TemplateStringsArray, number>();

  /** Draws a template whose values are texts, numbers, lists and templates of such; others are drawn by Lit. */
  draw(template: TemplateResult): DocumentFragment {
    const values: string[] = [];
    const shape: unknown[] = [];
    if (!this.#flatten(template, shape, values)) return drawnByLit(template);
    const key = shape.join(' ');
    let stencil = this.#made.get(key);
    if (!stencil) this.#made.set(key, (stencil = cut(template)));
    return fill(stencil, values);
  }

  /** Writes down of what kind a drawing is, and its values; gives whether it can be copied. */
  #flatten(value: unknown, shape: unknown[], values: string[]): boolean {
    if (typeof value === 'string' || typeof value === 'number') {
      shape.push('text');
      values.push(String(value));
      return true;
    }
    if (Array.isArray(value)) {
      shape.push(value.length);
      return value.every((one) => this.#flatten(one, shape, values));
    }
    if (isTemplate(value)) {
      let name = this.#names.get(value.strings);
      if (name === undefined) this.#names.set(value.strings, (name = this.#names.size));
      shape.push(`t${name}`);
      return value.values.every((one) => this.#flatten(one, shape, values));
    }
    shape.push(value === nothing ? 'nothing' : String(value));
    return value == null || value === nothing || typeof value === 'boolean';
  }
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** What Lit draws, without the comments in which it would find its places again. */
function drawnByLit(template: unknown): DocumentFragment {
  const drawn = document.createDocumentFragment();
  render(template, drawn);
  const comments = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
  const markers: Node[] = [];
  while (comments.nextNode()) markers.push(comments.currentNode);
  for (const marker of markers) (marker as Comment).remove();
  return drawn;
}

const nodesOf = (drawing: Node) => document.createTreeWalker(drawing, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** Draws a template with stand-ins for its values, and finds out where they have come to stand. */
function cut(template: TemplateResult): Stencil {
  let count = 0;
  const replaced = (value: unknown): unknown =>
    typeof value === 'string' || typeof value === 'number'
      ? standIn(count++)
      : Array.isArray(value)
        ? value.map(replaced)
        : isTemplate(value)
          ? {...value, values: value.values.map(replaced)}
          : value;
  const drawing = drawnByLit(replaced(template));
  const blanks: Blank[] = [];
  const nodes = nodesOf(drawing);
  for (let node = 0; nodes.nextNode(); node++) {
    const {currentNode} = nodes;
    const add = (text: string, attribute?: string) => {
      const pieces = text.split(standIns).map((piece, index) => (index % 2 ? Number(piece) : piece));
      if (pieces.length > 1) blanks.push({node, attribute, pieces: pieces.filter((piece) => piece !== '')});
    };
    if (currentNode instanceof Element) for (const {name, value} of currentNode.attributes) add(value, name);
    else add(currentNode.nodeValue ?? '');
  }
  return {drawing, blanks};
}

function fill({drawing, blanks}: Stencil, values: readonly string[]): DocumentFragment {
  const copy = drawing.cloneNode(true) as DocumentFragment;
  const nodes = nodesOf(copy);
  let at = -1;
  for (const {node, attribute, pieces} of blanks) {
    for (; at < node; at++) nodes.nextNode();
    const text = pieces.map((piece) => (typeof piece === 'number' ? (values[piece] ?? '') : piece)).join('');
    if (attribute === undefined) nodes.currentNode.nodeValue = text;
    else (nodes.currentNode as Element).setAttribute(attribute, text);
  }
  return copy;
}
