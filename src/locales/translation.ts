/** What only a page needs that speaks more than plain English. */
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {bestFit, fitOf} from './best-fit.js';
import {languages} from './generated/languages.js';
import {added, learned, spokenLocale, type Messages, type Vocabulary} from './spoken.js';

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
  const theirs = [...added.keys()].filter((name) => fitOf(tag, name) > 1).sort((a, b) => fitOf(tag, a) - fitOf(tag, b));
  if (!ours && theirs.length === 0) return false;
  const messages = Object.assign({}, chunk?.messages, ...theirs.map((name) => added.get(name))) as Messages;
  learned.set(tag, {...learned.get(tag), ...templatesOf(messages)});
  return true;
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
