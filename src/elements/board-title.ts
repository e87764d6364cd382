import type {Posting} from '../posting/posting.js';

/** Gives the document the name of the opening that is read in it, and its own name back. */
export class DocumentTitle {
  #before?: string;
  #shown?: string;

  /** Shows the name of an opening; without one, what was there before. */
  show(opening?: Posting): void {
    // The page's own script may have given it another name since.
    const isOurs = this.#shown !== undefined && document.title === this.#shown;
    if (opening) {
      if (!isOurs) this.#before = document.title;
      this.#shown = [opening.title, this.#before].filter(Boolean).join(' · ');
      document.title = this.#shown;
      // The browser takes blanks out of what it is given.
      this.#shown = document.title;
    } else if (isOurs) {
      document.title = this.#before ?? '';
      this.#shown = undefined;
    }
  }
}
