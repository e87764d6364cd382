import type {Document} from '../board/documents.js';
import type {IndexFinds} from '../board/ranked-index.js';
import {askWorking} from './worker-client.js';
import type {WorkerAnswer} from './worker-messages.js';

/** So many postings are handed to the worker at once: on a slow device, too, that takes the page a few milliseconds. */
const partSize = 100;

/** An index that is kept in the worker. */
export interface WorkerIndex {
  readonly find: (text: string) => Promise<IndexFinds | undefined>;
}

/**
 * Builds an index in the worker that has read the postings; nothing where none is at work.
 *
 * @param documentsOf Makes the documents of a stretch of the board.
 * @param rest Lets the page in between.
 * @throws {PostingError} when the worker cannot; what `rest` throws.
 */
export async function indexInWorker(
  count: number,
  documentsOf: (from: number, to: number) => readonly Document[],
  rest: () => Promise<void>,
): Promise<WorkerIndex | undefined> {
  let index: number | undefined;
  for (let from = 0; from < count; from += partSize) {
    await rest();
    const answer = await askWorking((id) => {
      index ??= id;
      return {id, kind: 'index', index, documents: documentsOf(from, Math.min(count, from + partSize))};
    }, isFound);
    if (!answer) return undefined;
  }
  if (index === undefined) return undefined;
  const its = index;
  return {find: async (text) => (await askWorking((id) => ({id, kind: 'search', index: its, text}), isFound))?.finds};
}

const isFound = (answer: WorkerAnswer) => 'finds' in answer;
