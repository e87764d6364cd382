/** A stretch of a text to be marked: from where to where, counted as `slice` counts. */
export type Range = readonly [from: number, to: number];

/** What a search has found. */
export interface Finds {
  /** For each posting how well it fits what was sought, only to be compared; 0 where it was not found. */
  readonly scores: Float32Array;
  /** What of a text is to be marked, because it was searched for; not known at first. */
  readonly mark?: (text: string) => readonly Range[];
}
