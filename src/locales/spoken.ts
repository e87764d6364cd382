import type {LocaleModule} from '@lit/localize';
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';

/** Sentences by their id. What an element puts into them is written `{0}`, `{1}`, in the order of the English sentence. */
export type Messages = Readonly<Record<string, string>>;

/** What is spoken about: one posting, or beside it a board of many. */
export type Vocabulary = 'posting' | 'board';

/** What is said in the languages that can be spoken beside plain English, by their tags. Filled by translation.ts. */
export const learned = new Map<string, LocaleModule>();

/** What authors have put in place of our sentences, or beside them, by script. */
export const added = new Map<string, Messages>();

/** Where authors put the same without script, as JSON: `<script type="application/json" data-job-messages lang="de">`. */
export function messagesInPage(): readonly HTMLScriptElement[] {
  // A server has no page to look in.
  const page = (globalThis as {document?: Partial<Document>}).document;
  return [...(page?.querySelectorAll?.<HTMLScriptElement>('script[data-job-messages]') ?? [])];
}

let spoken = 'en';

configureReentrantLocalization({
  sourceLocale: 'en',
  // One name for whichever is spoken: pages name regions that nobody can list beforehand, and authors add languages.
  targetLocales: ['learned'],
  // Where it is not learned there are no sentences of it, and English is spoken.
  getLocale: () => 'learned',
  loadLocaleSync: () => learned.get(spoken),
});

/**
 * Sets the language that every message speaks until it is set again: English, while the language is not loaded.
 *
 * An element calls it right before it draws, so that elements of several languages live on one page and one server.
 */
export function setLocale(locale: string): void {
  spoken = learned.has(locale) ? locale : 'en';
}

/** The language spoken now. */
export function spokenLocale(): string {
  return spoken;
}
