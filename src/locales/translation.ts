/** What only a page needs that speaks more than plain English. */
import {bestFit, fitOf} from './best-fit.js';
import {ids} from './generated/ids.js';
import {languages} from './generated/languages.js';
import {cleanLanguageTag} from './language.js';
import {added, learned, messagesInPage, type Messages, type Vocabulary} from './spoken.js';

/**
 * Makes a language one that can be spoken, by the best fit of those there are and what authors have added.
 *
 * @returns Whether there is one.
 */
export async function learn(tag: string, vocabulary: Vocabulary): Promise<boolean> {
  const chunks = languages[vocabulary];
  const fit = bestFit(tag, ['en', ...Object.keys(chunks)]);
  const chunk = await chunks[fit ?? '']?.();
  // What is said for a region goes before what is said for the language; another region's words are not for this one.
  const theirs = [...readPage(), ...added]
    .filter(([name]) => fitOf(tag, name) > 1)
    .sort(([a], [b]) => fitOf(tag, a) - fitOf(tag, b));
  if (!fit && theirs.length === 0) return false;
  const list = ids[vocabulary];
  const ours = (chunk?.messages ?? []).map((sentence, index) => [list[index] ?? '', sentence] as const);
  const sentences = [...ours, ...theirs.flatMap(([, words]) => Object.entries(words))].filter(
    ([, sentence]) => sentence,
  );
  learned.set(tag, {...learned.get(tag), ...Object.fromEntries(sentences.flatMap(byPosition))});
  return true;
}

/** What authors have put into the page, by tag. */
function readPage(): [string, Messages][] {
  return messagesInPage().flatMap((script) => {
    try {
      const words = Object.entries(JSON.parse(script.text) as object).filter(([, text]) => typeof text === 'string');
      return [[cleanLanguageTag(script.lang) ?? 'en', Object.fromEntries(words)]];
    } catch (error) {
      // eslint-disable-next-line no-console -- The author's to mend; the visitor gets our words.
      console.warn('A script with data-job-messages holds no JSON.', error);
      return [];
    }
  });
}

const everyId = Object.values(ids).flat();

/** A sentence by its id, and by the position that the build writes in the place of ids. */
const byPosition = ([id, sentence]: readonly [string, string]) => [
  [id, sentence] as const,
  [everyId.indexOf(id), sentence] as const,
];
