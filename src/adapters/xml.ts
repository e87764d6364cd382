import {decodeOnce, type Loose} from './loose.js';

/** More elements than a feed of postings has; an answer of more is read up to there. */
const most = 100_000;

/** Deeper than a feed of postings goes; an answer that goes deeper is read up to there. */
const deepest = 50;

/** An element being read: its name, the elements in it by name, and its text. */
interface Open {
  readonly name: string;
  readonly fields: Record<string, unknown>;
  text: string;
}

/**
 * Reads XML as data: an element of text is a text, one of elements an object of them, several of one name a list.
 *
 * Made for feeds, not for documents: attributes and the order of different elements are not kept. A document type is
 * skipped with all that it declares, so there are no entities but the five of XML, and nothing to fetch or to multiply.
 * Never throws; what is not well-formed is read as far as it goes.
 */
export function readXml(xml: string): Loose {
  const stack: Open[] = [newElement('')];
  const close = () => {
    const closed = stack.pop();
    const parent = stack.at(-1);
    if (closed && parent) put(parent.fields, closed.name, contentOf(closed));
  };
  let position = 0;
  for (let count = 0; count < most; count++) {
    const start = xml.indexOf('<', position);
    const current = stack.at(-1);
    if (!current || stack.length > deepest) break;
    current.text += decodeOnce(xml.slice(position, start < 0 ? undefined : start));
    if (start < 0) break;
    const [opening, closing] = bracketsAt(xml, start);
    const end = xml.indexOf(closing, start + opening.length);
    if (end < 0) break;
    const inside = xml.slice(start + opening.length, end);
    position = end + closing.length;
    if (opening === '<![CDATA[') current.text += inside;
    if (opening === '</' && stack.length > 1) close();
    if (opening === '<') {
      const [name = ''] = inside.split(/[\s/]/, 1);
      stack.push(newElement(name));
      if (inside.endsWith('/')) close();
    }
  }
  while (stack.length > 1) close();
  // Objects, lists and texts are all that was put in.
  return (stack[0]?.fields ?? {}) as Loose;
}

/** What begins at a bracket, and how it ends. */
function bracketsAt(xml: string, start: number): readonly [opening: string, closing: string] {
  if (xml.startsWith('<![CDATA[', start)) return ['<![CDATA[', ']]>'];
  if (xml.startsWith('<!--', start)) return ['<!--', '-->'];
  if (xml.startsWith('<?', start)) return ['<?', '?>'];
  // The declarations inside a document type have brackets of their own.
  if (xml.startsWith('<!', start)) return ['<!', xml.slice(start, xml.indexOf('>', start)).includes('[') ? ']>' : '>'];
  return xml.startsWith('</', start) ? ['</', '>'] : ['<', '>'];
}

// Without a prototype: an element may be called `__proto__`.
const newElement = (name: string): Open => ({name, fields: Object.create(null) as Record<string, unknown>, text: ''});

const contentOf = ({fields, text}: Open): unknown => (Object.keys(fields).length > 0 ? fields : text);

function put(fields: Record<string, unknown>, name: string, content: unknown): void {
  const there = fields[name];
  if (there === undefined) fields[name] = content;
  else if (Array.isArray(there)) there.push(content);
  else fields[name] = [there, content];
}
