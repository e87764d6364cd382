import type {PostingError} from '../posting/error.js';
import type {Posting, Problem} from '../posting/posting.js';
import {init} from './event-init.js';

/** `job-load`: postings were read from an address or from JSON inside the element, and are drawn. */
export class JobLoadEvent extends CustomEvent<{
  /** The posting that the element shows; of a board the first that the source gave. */
  readonly posting: Posting;
  /** What of the source could not be used, by JSON path. */
  readonly problems: readonly Problem[];
  /** All postings that a board has got from one source; elsewhere the one alone. */
  readonly postings: readonly Posting[];
}> {
  static readonly type = 'job-load';

  constructor(posting: Posting, problems: readonly Problem[], postings: readonly Posting[] = [posting]) {
    super(JobLoadEvent.type, init({posting, problems, postings}));
  }
}

/** `job-error`: a source could not be read. The last good content stays, else the children that the element was given. */
export class JobErrorEvent extends CustomEvent<{readonly error: PostingError}> {
  static readonly type = 'job-error';

  constructor(error: PostingError) {
    super(JobErrorEvent.type, init({error}));
  }
}

/** `job-view`: the visitor has the posting in view; once for a posting. */
export class JobViewEvent extends CustomEvent<{readonly posting: Posting}> {
  static readonly type = 'job-view';

  constructor(posting: Posting) {
    super(JobViewEvent.type, init({posting}));
  }
}

/** `job-select`: the visitor opens a posting from its card. Cancel it to open the posting in a way of your own. */
export class JobSelectEvent extends CustomEvent<{readonly posting: Posting; readonly href: string}> {
  static readonly type = 'job-select';

  constructor(posting: Posting, href: string) {
    super(JobSelectEvent.type, init({posting, href}, true));
  }
}

/** `job-apply`: the visitor wants to apply. Cancel it to open a form of your own. */
export class JobApplyEvent extends CustomEvent<{readonly posting: Posting; readonly href: string}> {
  static readonly type = 'job-apply';

  constructor(posting: Posting, href: string) {
    super(JobApplyEvent.type, init({posting, href}, true));
  }
}

declare global {
  interface HTMLElementEventMap {
    'job-load': JobLoadEvent;
    'job-error': JobErrorEvent;
    'job-view': JobViewEvent;
    'job-select': JobSelectEvent;
    'job-apply': JobApplyEvent;
  }
}
