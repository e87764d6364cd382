/** What only a page needs that speaks more than plain English. */
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {bestFit, fitOf} from './best-fit.js';
import {languages} from './generated/languages.js';
import {cleanLanguageTag} from './language.js';
import {added, learned, messagesInPage, spokenLocale, type Messages, type Vocabulary} from './spoken.js';

// The languages of @lit/localize are a closed list, ours is not: authors add to it. So it knows but one, whichever is spoken.
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: ['spoken'],
  getLocale: () => 'spoken',
  loadLocaleSync: () => ({templates: learned.get(spokenLocale()) ?? {}}),
});

/**
 * Makes a language one that can be spoken, by the best fit of those there are and what authors have added.
 *
 * @returns Whether there is one.
 */
export async function learn(tag: string, vocabulary: Vocabulary): Promise<boolean> {
  const chunks = languages[vocabulary];
  const ours = bestFit(tag, ['en', ...Object.keys(chunks)]);
  const chunk = await chunks[ours ?? '']?.();
  // What is said for a region goes before what is said for the language; another region's words are not for this one.
  const theirs = [...readPage(), ...added]
    .filter(([name]) => fitOf(tag, name) > 1)
    .sort(([a], [b]) => fitOf(tag, a) - fitOf(tag, b));
  if (!ours && theirs.length === 0) return false;
  const messages = Object.assign({}, chunk?.messages, ...theirs.map(([, words]) => words)) as Messages;
  learned.set(tag, {...learned.get(tag), ...templatesOf(messages)});
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

/** Messages as @lit/localize reads them. */
function templatesOf(messages: Messages): TemplateMap {
  const templates: TemplateMap = {};
  for (const [id, text] of Object.entries(messages)) {
    // Texts and the numbers of what stands between them take turns.
    const pieces = text.split(/\{(\d)\}/);
    templates[id] =
      pieces.length === 1
        ? text
        : {
            strTag: true,
            // It is only ever read as a list of texts.
            strings: pieces.filter((_, index) => index % 2 === 0) as unknown as TemplateStringsArray,
            values: pieces.filter((_, index) => index % 2 === 1).map(Number),
          };
  }
  return templates;
}
