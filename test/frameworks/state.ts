import type {JobApplyEvent, Posting} from 'job-posting-elements';

/** What every application shows, and how it is driven. */
export interface State {
  posting: Posting;
  level: number;
  isCheckable: boolean;
  /** A child that stands in the slot `before`; none where there are no words. */
  words: string;
  handle: (event: JobApplyEvent) => void;
}

declare global {
  var app: {
    mount(place: Element, state: State): void | Promise<void>;
    update(state: State): void | Promise<void>;
    unmount(): void | Promise<void>;
  };
}
