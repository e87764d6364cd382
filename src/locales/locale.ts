import {cleanLanguageTag} from './language.js';
import {added, learned, messagesInPage, type Messages, type Vocabulary} from './spoken.js';
import {languageOf, redrawAll} from './surroundings.js';

export {directionOf} from './language.js';
export {setLocale, spokenLocale, type Messages} from './spoken.js';
export {watchLanguage} from './surroundings.js';

/** What has been asked for, by tag and vocabulary: nothing to wait for any more where the value is `undefined`. */
const loads = new Map<string, Promise<boolean> | undefined>();

/** Whether even English has to be learned, for authors have changed it. */
let isChanged: boolean | undefined;

/** The language of an element's interface as a clean tag: the nearest valid `lang` up the composed tree, else `en`. */
export function localeOf(element: Element): string {
  return localeFor(languageOf(element));
}

/** The language of an interface for a clean tag, or for none. */
export function localeFor(tag = 'en'): string {
  // What is ours under this name is European; by itself the name means Brazil to `Intl`.
  return tag === 'pt' ? 'pt-PT' : tag;
}

/**
 * The tag to format numbers and dates with where the interface speaks a language: that of the language (`de-AT`).
 *
 * Where that cannot be spoken, or not yet, English in the same region (`en-AT`): no English "Posted" before a German date.
 */
export function languageTagFor(tag: string): string {
  return learned.has(tag) ? tag : tag.replace(/^[^-]+(?:-[A-Z][a-z]{3})?/, 'en');
}

/**
 * Loads the best fit for a language, once however often it is asked for; nothing when there is nothing to wait for.
 *
 * @param locale A clean tag, as `localeOf` gives it.
 * @returns Whether the language can be spoken now. Where it cannot, for there is none or its chunk failed, English is.
 */
export function loadLocale(locale: string, vocabulary: Vocabulary = 'posting'): Promise<boolean> | undefined {
  const key = `${locale} ${vocabulary}`;
  isChanged ??= messagesInPage().length > 0;
  if (!loads.has(key) && (isChanged || !/^en\b(?!-XA)/.test(locale))) {
    const load = import('./translation.js')
      .then(({learn}) => learn(locale, vocabulary))
      .catch(() => false)
      .finally(() => loads.get(key) === load && loads.set(key, undefined));
    loads.set(key, load);
  }
  return loads.get(key);
}

/**
 * Puts sentences of the page's author in place of ours, or adds a language. Elements on the page are drawn anew.
 *
 * Without script the same is done by `<script type="application/json" data-job-messages lang="de">{"apply": "…"}</script>`.
 *
 * A language of a region (`de-AT`) takes what it does not say itself from the language (`de`), a new one from English.
 *
 * @param locale A language tag.
 * @throws {RangeError} When it is none.
 */
export function addMessages(locale: string, messages: Messages): void {
  const tag = cleanLanguageTag(locale);
  if (!tag) throw new RangeError(`"${locale}" is no language tag.`);
  added.set(tag, {...added.get(tag), ...messages});
  learnAgain();
}

/** Reads again what authors have put in place of our sentences: what is spoken goes on being spoken until then. */
function learnAgain(): void {
  isChanged = true;
  loads.clear();
  redrawAll();
}

/** Hears of what authors have put into the page below the elements, where these come before all of it has been read. */
export function learnFromPage(): void {
  if (messagesInPage().length > 0) learnAgain();
}
