import type {Posting} from '../posting/posting.js';
import {init} from './event-init.js';

// Apart from the other events: only a page with a board loads these.

/** `job-search`: the visitor has searched a board, and stopped typing. */
export class JobSearchEvent extends CustomEvent<{readonly text: string; readonly count: number}> {
  static readonly type = 'job-search';

  constructor(text: string, count: number) {
    super(JobSearchEvent.type, init({text, count}));
  }
}

/** `job-filter`: the visitor has changed the filters of a board: what is chosen now, by the filters' names, and how many openings that leaves. */
export class JobFilterEvent extends CustomEvent<{
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly count: number;
}> {
  static readonly type = 'job-filter';

  constructor(filters: Readonly<Partial<Record<string, readonly string[]>>>, count: number) {
    super(JobFilterEvent.type, init({filters, count}));
  }
}

/** `job-save`: the visitor has kept an opening for later, or let go of it. */
export class JobSaveEvent extends CustomEvent<{readonly posting: Posting; readonly isSaved: boolean}> {
  static readonly type = 'job-save';

  constructor(posting: Posting, isSaved: boolean) {
    super(JobSaveEvent.type, init({posting, isSaved}));
  }
}

/** `job-share`: the visitor hands an opening on. Cancel it to do so in a way of your own. */
export class JobShareEvent extends CustomEvent<{readonly posting: Posting; readonly href: string}> {
  static readonly type = 'job-share';

  constructor(posting: Posting, href: string) {
    super(JobShareEvent.type, init({posting, href}, true));
  }
}

declare global {
  interface HTMLElementEventMap {
    'job-search': JobSearchEvent;
    'job-filter': JobFilterEvent;
    'job-save': JobSaveEvent;
    'job-share': JobShareEvent;
  }
}
