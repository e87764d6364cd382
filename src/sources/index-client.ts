import type {Document} from '../board/documents.js';
import type {IndexFinds} from '../board/ranked-index.js';
import {askWorking} from './worker-client.js';
import type {WorkerAnswer} from './worker-messages.js';

/** An index that is kept in the worker. */
export interface WorkerIndex {
  readonly find: (text: string) => Promise<IndexFinds | undefined>;
}

/**
 * Builds an index in the worker that has read the postings; nothing where none is at work.
 *
 * @param documentsFrom Makes the next documents, from that of a posting on: at least one, and no more than there is time for.
 * @param rest Lets the page in between.
 * @throws {PostingError} when the worker cannot; what `rest` throws.
 */
export async function indexInWorker(
  count: number,
  documentsFrom: (from: number) => readonly Document[],
  rest: () => Promise<void>,
): Promise<WorkerIndex | undefined> {
  let index: number | undefined;
  for (let from = 0; from < count;) {
    await rest();
    const answer = await askWorking((id) => {
      index ??= id;
      const documents = documentsFrom(from);
      from += documents.length;
      return {id, kind: 'index', index, documents};
    }, isFound);
    if (!answer) return undefined;
  }
  if (index === undefined) return undefined;
  const its = index;
  return {find: async (text) => (await askWorking((id) => ({id, kind: 'search', index: its, text}), isFound))?.finds};
}

const isFound = (answer: WorkerAnswer) => 'finds' in answer;
