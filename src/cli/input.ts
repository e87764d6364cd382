import {readFile} from 'node:fs/promises';
import {extname, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {PostingError} from '../posting/error.js';
import {Failure} from './command.js';
import type {Terminal} from './terminal.js';

/** What somebody has named on the command line, read. */
export interface Input {
  /** As it was named, for what is told about it. */
  readonly name: string;
  readonly text: string;
  readonly kind: 'markdown' | 'html' | 'data';
  /** What relative addresses in it are resolved against; nothing for a file, whose own address is nobody else's. */
  readonly address?: string;
}

/** Whether a name is an address and not a file. */
export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** A feed's short address (`greenhouse:acme`), which is no path: that of a disk has one letter. */
export const isFeedAddress = (name: string): boolean => /^[a-z]{2,}:[^/\\]/i.test(name);

/**
 * Reads a file, an address, or with `-` what is piped in.
 *
 * @throws {Failure} when the file is not there; {PostingError} when the address does not answer.
 */
export async function readInput(name: string, terminal: Terminal): Promise<Input> {
  if (isAddress(name)) {
    const {text, from} = await request(name);
    return {name, text, kind: kindOf(text, new URL(from).pathname), address: from};
  }
  const text = name === '-' ? await terminal.read() : await readText(name);
  return {name: name === '-' ? 'the input' : name, text, kind: kindOf(text, name)};
}

async function request(address: string): Promise<{readonly text: string; readonly from: string}> {
  let response: Response;
  try {
    response = await fetch(address, {signal: AbortSignal.timeout(30_000)});
    if (response.ok) return {text: await response.text(), from: response.url};
  } catch (cause) {
    throw new PostingError('network', `${address} cannot be reached, or broke off.`, {cause});
  }
  throw new PostingError('status', `${address} answered ${response.status}.`);
}

async function readText(path: string): Promise<string> {
  try {
    // Takes off a byte-order mark, too.
    return new TextDecoder().decode(await readFile(path));
  } catch (cause) {
    const {code} = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(`There is no file ${path}.`, 3, {cause});
    if (code === 'EISDIR') throw new Failure(`${path} is a folder, not a file.`, 3, {cause});
    throw new Failure(`${path} cannot be read: ${(cause as Error).message}`, 3, {cause});
  }
}

/** What a text is: told by its beginning, and where that leaves it open by the name's ending. */
function kindOf(text: string, name: string): Input['kind'] {
  const start = text.trimStart();
  const ending = extname(name).toLowerCase();
  if (/^(\.md|\.markdown|\.mdx?|\.mkd|\.txt)$/.test(ending)) return 'markdown';
  if (/^\.html?$|^\.xhtml$/.test(ending)) return 'html';
  if (/^<(!doctype\s+html|html|head|body|article|main|section|div|h[1-6]|p|ul|!--)\b/i.test(start)) return 'html';
  return /^[[{<]/.test(start) || ending === '.json' ? 'data' : 'markdown';
}

/** The address of a file, which relative addresses in it may be resolved against. */
export const fileAddress = (path: string): string => pathToFileURL(resolve(path)).href;

/** Whether an error is about one thing that was named, so that the others may be gone on with. */
export const isExpected = (error: unknown): error is PostingError | Failure =>
  error instanceof PostingError || error instanceof Failure;
