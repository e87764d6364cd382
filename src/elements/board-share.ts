import type {Posting} from '../posting/posting.js';
import {JobShareEvent} from './board-events.js';

/** Whether the system has something to hand an address on with. */
export const canShare = 'share' in navigator;

/**
 * Hands an opening on: by what the system has for it, else by its address in the clipboard.
 *
 * @returns Whether it is in the clipboard now.
 */
export async function share(from: EventTarget, posting: Posting, href: string): Promise<boolean> {
  if (!from.dispatchEvent(new JobShareEvent(posting, href))) return false;
  try {
    if (canShare) await navigator.share({title: posting.title, url: href});
    else await navigator.clipboard.writeText(href);
    return !canShare;
  } catch {
    // The visitor has thought better of it, or the page may do neither.
    return false;
  }
}
