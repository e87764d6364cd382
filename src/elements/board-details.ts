import type {ReactiveControllerHost} from 'lit';
import {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';

/** What is known of an opening beside what the list says. */
interface Detail {
  /** The posting with its body; without, as long as that is on its way. */
  readonly posting: Posting;
  readonly isBusy: boolean;
  readonly error?: PostingError;
}

/** The bodies of postings that came without: each is asked for when the posting is opened. */
export class Details {
  readonly #host: ReactiveControllerHost;
  readonly #known = new WeakMap<Posting, Detail>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is known of a posting; its body is asked for where it is missing. */
  of(posting: Posting): Detail {
    const {detailUrl, sections} = posting;
    if (!detailUrl || sections.length > 0) return {posting, isBusy: false};
    return this.#known.get(posting) ?? this.#ask(posting);
  }

  /** Asks once more. */
  retry(posting: Posting): void {
    this.#ask(posting, true);
    this.#host.requestUpdate();
  }

  #ask(posting: Posting, fresh = false): Detail {
    const detail = {posting, isBusy: true};
    this.#known.set(posting, detail);
    import('../sources/many.js')
      .then(({loadBody}) => loadBody(posting, {fresh}))
      .then(
        (whole) => this.#known.set(posting, {posting: whole, isBusy: false}),
        (cause: unknown) => {
          const error =
            cause instanceof PostingError
              ? cause
              : new PostingError('invalid', 'The posting could not be read.', {cause});
          this.#known.set(posting, {posting, isBusy: false, error});
        },
      )
      .finally(() => this.#host.requestUpdate());
    return detail;
  }
}
