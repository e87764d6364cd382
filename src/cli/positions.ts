import {isNode, LineCounter, parseDocument} from 'yaml';

/** Where in a file something stands, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The keys of a JSON path: `$.a[0]['b']` is a, 0, b. */
const keysOf = (path: string) =>
  [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\['([^']*)'\]/g)].map(([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted ?? '') : Number(index),
  );

/**
 * Tells where the values of a JSON text stand, by their paths; of what is not there, where the nearest thing around it is.
 *
 * One thing may stand for a list of it, so an index into what is no list is passed over.
 */
export function positionsIn(text: string): (path: string) => Position | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, logLevel: 'silent', schema: 'json'});
  return (path) => {
    let node: unknown = document.contents;
    for (const key of keysOf(path)) {
      const inside: unknown =
        isNode(node) && 'get' in node ? (node as {get(key: unknown, keep: true): unknown}).get(key, true) : undefined;
      if (inside === undefined && typeof key === 'number') continue;
      if (inside === undefined) break;
      node = inside;
    }
    const range = isNode(node) ? node.range : undefined;
    if (!range) return undefined;
    const {line, col} = lines.linePos(range[0]);
    return {line, column: col};
  };
}
