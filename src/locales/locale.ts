import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {joinStringsAndValues} from '@lit/localize/internal/str-tag.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {languages} from './generated/languages.js';
import {bestFit, cleanLanguageTag} from './language.js';
import {languageOf, redrawAll} from './surroundings.js';

/** Sentences by their id. What an element puts into them is written `{0}`, `{1}`, in the order of the English sentence. */
export type Messages = Readonly<Record<string, string>>;

/** Every language there is: in this script, as a chunk, or from the author of the page. */
const available = new Set(['en', ...Object.keys(languages)]);
/** Where a language that an author added takes from what it does not say itself. */
const parents = new Map<string, string>();
const added = new Map<string, TemplateMap>();
const loaded = new Map<string, TemplateMap>([['en', {}]]);
const loading = new Map<string, Promise<boolean>>();

let spoken = 'en';

// The languages of @lit/localize are a closed list, ours is not: authors add to it. So it knows but one, whichever is spoken.
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: ['spoken'],
  getLocale: () => 'spoken',
  loadLocaleSync: () => ({templates: loaded.get(spoken) ?? {}}),
});

/** The language the interface of an element is in: of those there are, the best fit for the `lang` around it, else `en`. */
export function localeOf(element: Element): string {
  const tag = languageOf(element);
  return (tag && bestFit(tag, available)) ?? 'en';
}

/**
 * The tag to format an element's numbers and dates with: the `lang` around it, region and all (`de-AT`).
 *
 * Where the interface cannot be in that language, its own one with that region (`en-GB`): no "Posted" before a Welsh date.
 */
export function languageTagOf(element: Element): string {
  const tag = languageOf(element);
  if (!tag || bestFit(tag, available)) return tag ?? 'en';
  const {region} = new Intl.Locale(tag);
  return region ? `en-${region}` : 'en';
}

/**
 * Sets the language that every message speaks until it is set again: English, while the language is not loaded.
 *
 * An element calls it right before it draws, so that elements of several languages live on one page and one server.
 */
export function setLocale(locale: string): void {
  spoken = loaded.has(locale) ? locale : 'en';
}

/** The language spoken now. */
export function spokenLocale(): string {
  return spoken;
}

/**
 * Loads a language, once however often it is asked for; nothing when there is nothing to wait for.
 *
 * @returns Whether the language can be spoken now. One that failed counts as not there: `localeOf` gives English from then on.
 */
export function loadLocale(locale: string): Promise<boolean> | undefined {
  const source = parents.get(locale) ?? locale;
  const load = languages[source];
  if (loaded.has(locale) || !load) return undefined;
  let promise = loading.get(locale);
  if (!promise) {
    promise = load().then(
      ({messages}) => {
        loaded.set(locale, {...templatesOf(messages), ...added.get(source), ...added.get(locale)});
        return true;
      },
      () => {
        available.delete(locale);
        return false;
      },
    );
    loading.set(locale, promise);
  }
  return promise;
}

/**
 * Puts sentences of the page's author in place of ours, or adds a language. Elements on the page are drawn anew.
 *
 * A language of a region (`de-AT`) takes what it does not say itself from the language (`de`), a new one from English.
 *
 * @param locale A language tag.
 * @throws {RangeError} When it is none.
 */
export function addMessages(locale: string, messages: Messages): void {
  const tag = cleanLanguageTag(locale);
  if (!tag) throw new RangeError(`"${locale}" is no language tag.`);
  const parent = bestFit(tag, available);
  if (parent && parent !== tag) parents.set(tag, parents.get(parent) ?? parent);
  available.add(tag);
  added.set(tag, {...added.get(tag), ...templatesOf(messages)});
  const source = parents.get(tag) ?? tag;
  const base = loaded.get(source) ?? (languages[source] ? undefined : {});
  if (base) loaded.set(tag, {...base, ...added.get(tag)});
  redrawAll();
}

/** The spoken language's sentence for a category of plural that English does not have; nothing where it has none. */
export function pluralMessage(id: string, category: string, values: readonly unknown[]): string | undefined {
  const template = loaded.get(spoken)?.[`${id}.${category}`];
  if (!template || typeof template === 'string') return template;
  return 'strTag' in template ? joinStringsAndValues(template.strings, values, template.values as number[]) : undefined;
}

/** Messages as @lit/localize reads them. */
function templatesOf(messages: Messages): TemplateMap {
  const result: TemplateMap = {};
  for (const [id, text] of Object.entries(messages)) {
    // Texts and the numbers of what stands between them take turns.
    const pieces = text.split(/\{(\d)\}/);
    result[id] =
      pieces.length === 1
        ? text
        : {
            strTag: true,
            // It is only ever read as a list of texts.
            strings: pieces.filter((_, index) => index % 2 === 0) as unknown as TemplateStringsArray,
            values: pieces.filter((_, index) => index % 2 === 1).map(Number),
          };
  }
  return result;
}
