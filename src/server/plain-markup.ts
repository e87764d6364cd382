import {nothing, type TemplateResult} from 'lit';

/** Writes what stands in one place of a template. */
type Hole = (values: readonly unknown[]) => string;

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const special = /[&<>"']/;

/** A text as it can stand in HTML, between tags and in quoted attributes. */
export function escapeText(text: string): string {
  return special.test(text) ? text.replace(/[&<>"']/g, (character) => escapes[character] ?? '') : text;
}

/** JSON as it can stand in a `<script>`: no `</script>` or `<!--` in it is seen by a parser. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Attributes that mean nothing outside a shadow root, or would mean something else there. */
const ofShadow = /^(?:class|part|id|aria-labelledby|tabindex|name|data-layout|[.@?].*)$/;

/** Elements that are only there for the look of what is in them. */
const bare = /^(?:slot|div|span)$/;

/** Where a link may lead. What was read leads nowhere else; this is for what was not. */
const safeAddress = /^(?:https?:|mailto:|tel:|[/.?#])/i;

const plans = new WeakMap<TemplateStringsArray, readonly (string | Hole)[]>();

/**
 * What the elements draw as HTML for any place: their headings, lists and links without the boxes, classes and parts that only
 * a shadow root has a use for.
 *
 * @param value What a `draw…` function gives: templates, texts, lists of them. Every text is escaped.
 */
export function plainMarkup(value: unknown): string {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  let markup = '';
  if (Array.isArray(value)) {
    for (const piece of value) markup += plainMarkup(piece);
    return markup;
  }
  if (!('strings' in value)) return '';
  const {strings, values} = value as TemplateResult;
  let plan = plans.get(strings);
  if (!plan) plans.set(strings, (plan = planOf(strings)));
  for (const piece of plan) markup += typeof piece === 'string' ? piece : piece(values);
  return markup;
}

const tag = /<(\/?)([a-z][a-z\d-]*)([^>]*?)(\/?)>/g;
const attribute = /([^\s=]+)(?:=("[^"]*"|'[^']*'|[^\s"']+))?/g;
/** What stands in the place of a value while a template is looked through: no template of ours has these characters. */
const hole = /\u{e000}(\d+)\u{e001}/u;

/** A template in pieces: what is always the same, and what is written anew each time. */
function planOf(strings: TemplateStringsArray): readonly (string | Hole)[] {
  const source = strings.reduce((all, text, index) => `${all}\u{e000}${index - 1}\u{e001}${text}`);
  const plan: (string | Hole)[] = [];
  const add = (text: string) => {
    text.split(hole).forEach((piece, index) => {
      if (index % 2 === 0) plan.push(piece);
      else plan.push((values) => plainMarkup(values[Number(piece)]));
    });
  };
  const isKept: boolean[] = [];
  let from = 0;
  for (const {index, 0: whole, 1: end, 2: name = '', 3: written = ''} of source.matchAll(tag)) {
    add(source.slice(from, index));
    from = index + whole.length;
    // Words that only the look of their boxes held apart.
    const apart = name === 'div' || name === 'slot' ? '' : ' ';
    if (end) {
      plan.push(!bare.test(name) || isKept.pop() ? `</${name}>` : apart);
      continue;
    }
    // A slot is nothing outside of a shadow root.
    const holes = name === 'slot' ? [] : attributesOf(written);
    // A box that says a language is more than a box.
    if (bare.test(name)) {
      const isWorthIt = holes.some((piece) => typeof piece !== 'string');
      isKept.push(isWorthIt);
      if (!isWorthIt) {
        plan.push(apart);
        continue;
      }
    }
    plan.push(`<${name}`, ...holes, '>');
  }
  add(source.slice(from));
  return joined(plan);
}

/** The attributes of a tag that are worth something anywhere. */
function attributesOf(written: string): (string | Hole)[] {
  return [...written.matchAll(attribute)].flatMap(([, name = '', quoted = '']): (string | Hole)[] => {
    if (ofShadow.test(name)) return [];
    const value = quoted.replace(/^["']|["']$/g, '');
    const [before, index] = value.split(hole);
    if (index === undefined) return [` ${name}="${value}"`];
    if (before) throw new Error(`The attribute ${name} is of a kind that plain markup does not know.`);
    const at = Number(index);
    const isAddress = name === 'href' || name === 'src';
    return [
      (values) => {
        // What ours have in attributes is a text or a number.
        const given = values[at] as string | number | typeof nothing | undefined | null;
        if (given === nothing || given === undefined || given === null) return '';
        const text = String(given);
        return isAddress && !safeAddress.test(text) ? '' : ` ${name}="${escapeText(text)}"`;
      },
    ];
  });
}

/** The same with texts that follow each other made one. */
function joined(plan: readonly (string | Hole)[]): readonly (string | Hole)[] {
  const pieces: (string | Hole)[] = [];
  for (const piece of plan) {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces.map((piece) => (typeof piece === 'string' ? piece.replace(/\s+/g, ' ') : piece));
}
