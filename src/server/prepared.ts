import {rich} from '../elements/draw-text.js';
import {cleanLanguageTag, directionOf} from '../locales/language.js';
import {languageTagFor, loadLocale, localeFor} from '../locales/locale.js';
import type {Vocabulary} from '../locales/spoken.js';
import {translatedPosting} from '../locales/translated-posting.js';
import type {NativePosting} from '../posting/native.js';
import type {Posting} from '../posting/posting.js';
import {isRead} from '../posting/is-read.js';
import {readPosting} from '../posting/read.js';
import {isPlain} from '../posting/rich-text.js';
import {hasMarkup} from '../posting/state.js';
import {dividePosting} from '../rich-text/divide-posting.js';
import {parseMarkup} from './parse-markup.js';

/** The language that something is drawn in. */
export interface Speech {
  /** The language of the interface, loaded. */
  readonly locale: string;
  /** The tag that numbers and dates are formatted with. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Loads a language, once. Where there is none of that name, English is spoken. */
export async function speechOf(tag: string | undefined, ...more: readonly Vocabulary[]): Promise<Speech> {
  const locale = localeFor(cleanLanguageTag(tag));
  await Promise.all([loadLocale(locale), ...more.map((vocabulary) => loadLocale(locale, vocabulary))]);
  return {locale, language: languageTagFor(locale), direction: directionOf(locale)};
}

/**
 * A posting as it can be drawn at once: read, in the words of a language where it has them, its markup made safe and divided.
 *
 * @throws {PostingError} `invalid` when there is no title.
 */
export async function preparedPosting(
  given: Posting | NativePosting,
  {locale}: Speech,
  baseUrl?: string,
): Promise<Posting> {
  const posting = spokenPosting(given, locale, baseUrl);
  const divided = hasMarkup(posting) ? await dividePosting(posting, parseMarkup) : posting;
  if (!rich.module && divided.sections.some(({content}) => !isPlain(content))) await rich.load();
  return divided;
}

/**
 * A posting read, in the words of a language where it has them; its markup as it came.
 *
 * @throws {PostingError} `invalid` when there is no title.
 */
export function spokenPosting(given: Posting | NativePosting, locale: string, baseUrl?: string): Posting {
  const read = isRead(given) ? given : readPosting(given, [], '$', baseUrl);
  const spoken = translatedPosting(read, locale);
  return Object.keys(spoken.translations).length > 0 ? {...spoken, translations: {}} : spoken;
}
