import type {Posting} from '../posting/posting.js';
import type {NameOf} from './facets.js';
import type {Finds} from './finds.js';
import {fold} from './fold.js';
import type {FilterName} from './query.js';
import {remember} from './remember.js';

/** Without what stands between words. Most texts are ASCII, and there are many of them. */
function words(text: string): string {
  const folded = fold(text);
  return folded.replace(/[^ -~]/.test(folded) ? /[^\p{L}\p{M}\p{N}+#]+/gu : /[^a-z\d+#]+/g, ' ').trim();
}

/** The words of a posting as one folded line. */
export const lineOf = (fields: readonly (string | undefined)[]): string => ` ${words(fields.join(' '))}`;

/** Writes the words of postings, each as one line. What has a name in the language of the page is found by that name. */
export function lineWith(nameOf: NameOf): (posting: Posting) => string {
  const namesIn = (filter: FilterName) => remember((value: string) => nameOf(filter, value));
  const countryName = namesIn('country');
  const typeName = namesIn('employment-type');
  const workplaceName = namesIn('workplace');
  return ({title, department, team, locations, employmentTypes, workplace, organization}: Posting) =>
    lineOf([
      title,
      department,
      team,
      ...locations.flatMap(({locality, region, country, text}) => [
        locality,
        region,
        text,
        country && countryName(country),
      ]),
      ...employmentTypes.map(typeName),
      workplace && workplaceName(workplace),
      organization?.name,
    ]);
}

/**
 * Lines of folded words, one for each posting, as one text: to look through that is many times as fast as through thousands.
 *
 * Every word that is sought has to be found, as a beginning of a word or inside a long one. It answers from the first letter
 * on, needs no index, and does not know which find is the better one.
 */
export class Lines {
  #text = '';
  /** Where in the text each line ends. */
  readonly #ends: number[] = [];

  get length(): number {
    return this.#ends.length;
  }

  /** Adds a line, as `lineOf` gives it. */
  add(line: string): void {
    this.#text += `${line}\n`;
    this.#ends.push(this.#text.length);
  }

  /** The lines in which a text is found; nothing where the text has no word in it. */
  find(text: string): Finds | undefined {
    const sought = words(text)
      .split(' ')
      .filter(Boolean)
      // Short words inside others are noise, but where there are no blanks between words.
      .map((word) => (/^[ -~]{1,3}$/.test(word) ? ` ${word}` : word));
    if (sought.length === 0) return undefined;
    const counts = new Float32Array(this.length);
    sought.forEach((word, known) => {
      let line = 0;
      for (let at = this.#text.indexOf(word); at >= 0; at = this.#text.indexOf(word, this.#ends[line])) {
        while ((this.#ends[line] ?? Infinity) <= at) line++;
        if (counts[line] === known) counts[line] = known + 1;
      }
    });
    return {scores: counts.map((count) => Number(count === sought.length))};
  }
}
