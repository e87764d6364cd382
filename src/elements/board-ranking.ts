import type {Board, Finds, NameOf} from '../board/board.js';
import {bodyOf} from '../board/body.js';
import {writeDocuments, type Document} from '../board/documents.js';
import {rangesOf} from '../board/mark.js';
import {SearchIndex, type IndexFinds} from '../board/ranked-index.js';
import {indexInWorker, type WorkerIndex} from '../sources/index-client.js';
import {pause} from '../sources/slices.js';
import {isOfWorker} from '../sources/worker-client.js';

/** For so many milliseconds something is made before the page is let in between. */
const sliceTime = 8;

/** So many postings at most are put into an index at once: to do that takes longer than to write what is put in. */
const partSize = 40;

/** The ranked search of one board: its index is built where the postings were read, in a worker or here. */
export class RankedSearch {
  readonly #index: SearchIndex | WorkerIndex;
  readonly #hear: () => void;
  readonly #known = new Map<string, Finds | undefined>();

  /**
   * Builds the index of a board.
   *
   * @param hear Is called when an answer has come that was not there at once.
   * @param signal Aborted when the board is another.
   */
  static async of(board: Board, nameOf: NameOf, hear: () => void, signal: AbortSignal): Promise<RankedSearch> {
    let begun = performance.now();
    const isLate = () => performance.now() - begun > sliceTime;
    const rest = async () => {
      await idle();
      signal.throwIfAborted();
      begun = performance.now();
    };
    while (!board.prepare(isLate)) await rest();
    const write = writeDocuments({nameOf, countriesOf: board.countriesOf, bodyOf});
    const {postings} = board;
    const documentsFrom = (from: number) => {
      const documents: Document[] = [];
      for (const posting of postings.slice(from, from + partSize)) {
        documents.push(write(posting, from + documents.length));
        if (isLate()) break;
      }
      return documents;
    };
    // What a worker has not read is not worth the way to it.
    const isRead = postings.some(isOfWorker);
    const inWorker = isRead
      ? await indexInWorker(postings.length, documentsFrom, rest).catch(() => undefined)
      : undefined;
    signal.throwIfAborted();
    if (inWorker) return new RankedSearch(inWorker, hear);
    const index = new SearchIndex();
    for (let from = 0; from < postings.length;) {
      const documents = documentsFrom(from);
      index.add(documents);
      from += documents.length;
      if (isLate()) await rest();
    }
    return new RankedSearch(index, hear);
  }

  constructor(index: SearchIndex | WorkerIndex, hear: () => void) {
    this.#index = index;
    this.#hear = hear;
  }

  /** What is found by a text; nothing as long as that is not known. */
  find(text: string): Finds | undefined {
    if (this.#known.has(text)) return this.#known.get(text);
    const answer = this.#index.find(text);
    if (!(answer instanceof Promise)) return this.#keep(text, answer);
    void answer.then(
      (finds) => {
        this.#keep(text, finds);
        this.#hear();
      },
      // The plain search has answered.
      () => this.#known.set(text, undefined),
    );
    return undefined;
  }

  #keep(text: string, finds: IndexFinds | undefined): Finds | undefined {
    // The last few: who takes a letter back sees at once what was there before.
    if (this.#known.size > 8) this.#known.clear();
    const found = finds && {scores: finds.scores, mark: (given: string) => rangesOf(given, finds.words)};
    this.#known.set(text, found);
    return found;
  }
}

/** Lets all else come first: an index is built while the visitor types. Not for ever, where a page is never idle. */
function idle(): Promise<void> {
  const {scheduler} = globalThis as {
    scheduler?: {postTask?: (task: () => void, options: {priority: 'background'}) => Promise<void>};
  };
  const turn = scheduler?.postTask?.(() => undefined, {priority: 'background'});
  return turn ? Promise.race([turn, new Promise<void>((resolve) => setTimeout(resolve, 100))]) : pause();
}
