import type {SectionKind} from '../../../src/posting/posting.js';

/**
 * A section as a person would divide the body: its kind, the words it begins with (those of its heading, where it has one),
 * and how many items its lists have at the outermost level; where that is left out, it is not looked at.
 */
export type ExpectedSection = readonly [kind: SectionKind, start: string, items?: number];

/** A posting's body with the sections a reader sees in it. Companies, trades and words are invented. */
export interface Body {
  /** What is particular about its layout. */
  readonly name: string;
  readonly language: string;
  readonly html: string;
  /** The posting's title, where the body repeats it. */
  readonly title?: string;
  /** What the feed says of the section that the markup came in. */
  readonly given?: {readonly kind: SectionKind; readonly heading?: string};
  readonly sections: readonly ExpectedSection[];
}
