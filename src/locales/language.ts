import {cached, orElse} from './intl.js';

/**
 * A language tag as `Intl` takes it, from what stands in a `lang` attribute (`en_US`, ` de `, `de_DE.UTF-8`).
 *
 * Nothing where it names no language.
 */
export function cleanLanguageTag(text: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(
      (text ?? '')
        .trim()
        .replace(/[.@].*/s, '')
        .replace(/_/g, '-'),
    )[0];
  } catch {
    return undefined;
  }
}

/** Which way text in a language runs: left to right also for what is no language tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  // Asked for each text that may run the other way, and `Intl.Locale` is dear.
  return cached('direction', tag, () => {
    const clean = cleanLanguageTag(tag) ?? 'en';
    // By the script, not by `getTextInfo()`, which Firefox before 153 lacks: it says the same everywhere. Where there is no
    // `Intl.Locale`, by the script that the tag names, and by the languages that we speak.
    const script = orElse(() => new Intl.Locale(clean).maximize().script, clean);
    return /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|^(?:ar|fa|he|ur)\b(?!-Latn)/.test(script) ? 'rtl' : 'ltr';
  });
}
