import {gunzipSync, gzipSync} from 'node:zlib';
import {decode, encode} from 'cborg';

/** A file of a search index, by its path in the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A posting in a search index. */
export interface IndexedPosting {
  /** Its place among all postings, the newest first. */
  readonly rank: number;
  /** What a list shows of it. */
  readonly posting: object;
}

type Page = [name: string, words: number, ...rest: unknown[]];
type Chunk = [from: string, to: string, name: string];
type Meta = [version: string, pages: Page[], chunks: Chunk[], ...rest: unknown[]];
type Words = [word: string, ...rest: unknown[]][];

/** What every file of Pagefind's begins with, once unpacked. */
const signature = Buffer.from('pagefind_dcd');

/** A piece of the index is not much larger than this before it is packed, in bytes: what Pagefind makes by itself is three times that. */
const pieceSize = 16_000;

/**
 * A search index of Pagefind with less to load.
 *
 * Whoever searches loads the list of all pages. Pagefind gives each a random name, which no packing makes shorter; here they
 * are counted: a third of the bytes. The pieces that words are looked up in are divided, and what is drawn of a posting is
 * put in the place of its words. Where the files are of a form that is not known here, names and pieces stay as they are.
 *
 * @param postings By the addresses that Pagefind was told.
 */
export function compacted(files: readonly IndexFile[], postings: ReadonlyMap<string, IndexedPosting>): IndexFile[] {
  const metas = files.filter(({path}) => path.endsWith('.pf_meta'));
  const meta = metas.length === 1 && metas[0] ? readMeta(metas[0].content) : undefined;
  const names = new Map<string, string>();
  const kept: IndexFile[] = [];
  for (const file of files) {
    const name = /^fragment\/(.*)\.pf_fragment$/.exec(file.path)?.[1];
    if (name === undefined) {
      kept.push(file);
      continue;
    }
    const {url} = JSON.parse(String(unpacked(file.content))) as {readonly url: string};
    const {rank, posting} = postings.get(url) ?? {};
    const short = meta && rank !== undefined ? rank.toString(36).padStart(5, '0') : name;
    names.set(name, short);
    const content = JSON.stringify({url, content: '', word_count: 0, filters: {}, meta: {}, anchors: [], posting});
    kept.push({path: `fragment/${short}.pf_fragment`, content: packed(Buffer.from(content))});
  }
  return meta && metas[0] ? withShortNames(kept, metas[0].path, meta, names) : kept;
}

function withShortNames(
  files: readonly IndexFile[],
  path: string,
  [version, pages, chunks, ...rest]: Meta,
  names: ReadonlyMap<string, string>,
): IndexFile[] {
  // A posting is none the better for being short; and what is the same for all takes no room.
  const length = Math.round(pages.reduce((sum, [, words]) => sum + words, 0) / Math.max(1, pages.length));
  const others = files.filter(({path: other}) => other !== path);
  const pieces: IndexFile[] = [];
  const divided = chunks.flatMap(([from, to, name]): Chunk[] => {
    const at = others.findIndex(({path: other}) => other === `index/${name}.pf_index`);
    const own = at < 0 ? undefined : dividedWords(others[at]?.content);
    if (!own) return [[from, to, name]];
    others.splice(at, 1);
    return own.map(({words, content}) => {
      const number = pieces.length.toString(36);
      pieces.push({path: `index/${number}.pf_index`, content});
      return [words.at(0)?.[0] ?? from, words.at(-1)?.[0] ?? to, number];
    });
  });
  const list: Meta = [
    version,
    pages.map(([name, , ...more]) => [names.get(name) ?? name, length, ...more]),
    divided,
    ...rest,
  ];
  return [...others, ...pieces, {path, content: smallest(encode(list))}];
}

/** The words of a piece in smaller ones; nothing where it is of a form that is not known. */
function dividedWords(
  content?: Uint8Array,
): readonly {readonly words: Words; readonly content: Uint8Array}[] | undefined {
  const bytes = content && unpacked(content);
  const read = bytes && decoded(bytes);
  const [all, ...more] = Array.isArray(read) ? (read as unknown[]) : [];
  if (
    !Array.isArray(all) ||
    more.length > 0 ||
    !all.every((word) => Array.isArray(word) && typeof word[0] === 'string')
  )
    return undefined;
  const parts: Words[] = [];
  let size = Infinity;
  for (const word of all as Words) {
    if (size > pieceSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(word);
    size += encode(word).length;
  }
  return parts.map((words) => ({words, content: packed(encode([words]))}));
}

function readMeta(content: Uint8Array): Meta | undefined {
  const read = decoded(unpacked(content));
  const [, pages, chunks] = Array.isArray(read) ? (read as unknown[]) : [];
  const isListOf = (list: unknown, types: readonly string[]) =>
    Array.isArray(list) &&
    list.every((item) => Array.isArray(item) && types.every((type, index) => typeof item[index] === type));
  return isListOf(pages, ['string', 'number']) && isListOf(chunks, ['string', 'string', 'string'])
    ? (read as Meta)
    : undefined;
}

/** What is in CBOR; nothing where it would not be written again as it was. */
function decoded(bytes: Uint8Array): unknown {
  try {
    const read: unknown = decode(bytes);
    return Buffer.from(encode(read)).equals(bytes) ? read : undefined;
  } catch {
    return undefined;
  }
}

const unpacked = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);

const packed = (content: Uint8Array, windowBits = 15): Uint8Array =>
  gzipSync(Buffer.concat([signature, content]), {level: 9, windowBits});

/** Counted names differ from those just before them alone: who looks no further back writes shorter. */
const smallest = (content: Uint8Array): Uint8Array =>
  [9, 12, 15].map((windowBits) => packed(content, windowBits)).reduce((a, b) => (b.length < a.length ? b : a));
