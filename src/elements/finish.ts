/** What is still to be done with a posting that has been read and is not plain. */
import type {Posting} from '../posting/posting.js';
import {isPlain} from '../posting/rich-text.js';
import {everySection, hasMarkup, isTranslated} from '../posting/state.js';
import {loadDetail} from '../sources/detail.js';
import type {LoadOptions} from '../sources/source.js';
import {rich} from './draw-text.js';
import {translated} from './frame-controller.js';

/**
 * A posting as it can be drawn: with its body, where it came without one; its markup made safe and divided; and all there to
 * find the words that fit, where it has them in several languages.
 *
 * @throws As `load`.
 */
export async function finished(listed: Posting, options: LoadOptions): Promise<Posting> {
  const posting = await loadDetail(listed, options);
  // Where that cannot be had it is shown as it is.
  if (isTranslated(posting)) await translated.tryToLoad();
  if (hasMarkup(posting)) {
    // Marks and tables are drawn with it as a rule: both are asked for at once.
    const [{dividePosting}] = await Promise.all([import('../rich-text/divide-posting.js'), rich.load()]);
    return dividePosting(posting);
  }
  if (!rich.module && !everySection(posting).every(({content}) => isPlain(content))) await rich.load();
  return posting;
}
