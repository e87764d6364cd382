import {cardAddress, filledPattern} from '../elements/draw-card.js';
import type {Posting} from '../posting/posting.js';

/** Where a card leads. A pattern stays relative where it is not known what to. */
export const linkOf = (
  posting: Posting,
  pattern: string | undefined,
  baseUrl: string | undefined,
): string | undefined =>
  cardAddress(posting, pattern, baseUrl ?? '') ??
  (pattern && baseUrl === undefined && cardAddress(posting, pattern, anywhere)
    ? filledPattern(posting, pattern)
    : undefined);

const anywhere = 'https://example.com/';
