/** What only a page needs that speaks more than plain English. */
import type {TemplateLike} from '@lit/localize';
import {bestFit, fitOf} from './best-fit.js';
import {ids, values} from './generated/ids.js';
import {languages} from './generated/languages.js';
import {orElse, waysOfWriting} from './intl.js';
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
  if (fit)
    waysOfWriting.set(tag, [[tag, fit, 'en'], isWritten(fit) ? Intl : (await import('./writing.js')).writingOf(fit)]);
  const list = ids[vocabulary];
  const ours = (chunk?.messages ?? []).map((sentence, index) => [list[index] ?? '', sentence] as const);
  const sentences = [...ours, ...theirs.flatMap(([, words]) => Object.entries(words))].filter(
    ([, sentence]) => sentence,
  );
  learned.set(tag, {templates: {...learned.get(tag)?.templates, ...Object.fromEntries(sentences.flatMap(byPosition))}});
  return true;
}

/** Whether the engine can write a language. Chromium claims to know some for which it has no words, and to it November is "M11". */
const isWritten = (tag: string) =>
  orElse(() => {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag);
    return known && !/M\d/.test(new Intl.DateTimeFormat(tag, {month: 'long'}).format());
  }, false);

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
function byPosition([id, sentence]: readonly [string, string]) {
  const position = everyId.indexOf(id);
  const template = templateOf(sentence, Number(values[position] ?? 0));
  return [[id, template] as const, [position, template] as const];
}

/** A sentence as `@lit/localize` wants it. Places that nothing is put into stay as an author has written them. */
function templateOf(sentence: string, count: number): TemplateLike {
  const order: number[] = [];
  const strings = [''];
  for (const part of sentence.split(/(\{\d\})/)) {
    const place = /^\{\d\}$/.test(part) ? Number(part[1]) : count;
    if (place < count) strings[order.push(place)] = '';
    else strings[order.length] = `${strings[order.length]}${part}`;
  }
  if (order.length === 0) return sentence;
  return {strTag: true, strings: Object.assign(strings, {raw: strings}), values: order};
}
