import type {Posting} from './posting.js';

/** The title as a word for an address: `team-lead-backend`. Letters and digits of any script stay. */
export function slugOf({title}: Pick<Posting, 'title'>): string {
  return (
    title
      .normalize('NFD')
      // Accents alone: in other scripts a mark is as much as a letter.
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
  );
}
