interface Parts {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
  /** Whether the tag itself names a region, rather than the region that is likely for it. */
  readonly isRegional: boolean;
}

/** Languages that go by another name here: the name of old, and written forms that readers of the one know from the other. */
const aliases: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb', yue: 'zh'};

/** Scripts that run from right to left. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

const known = new Map<string, Parts>();

/** The parts of a clean tag, the likely script and region filled in. Kept, for every element asks. */
function partsOf(tag: string): Parts {
  let parts = known.get(tag);
  if (!parts) {
    const locale = new Intl.Locale(tag);
    const {language, script, region} = locale.maximize();
    parts = {language: aliases[language] ?? language, script, region, isRegional: locale.region !== undefined};
    known.set(tag, parts);
  }
  return parts;
}

/**
 * A language tag as `Intl` takes it, from what stands in a `lang` attribute (`en_US`, ` de `, `de_DE.UTF-8`).
 *
 * Nothing where it names no language.
 */
export function cleanLanguageTag(text: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((text ?? '').trim().replace(/[.@].*/s, '').replace(/_/g, '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * The one of the `available` tags that a reader of `tag` reads best, or nothing: `de-AT` → `de`, `zh-TW` → `zh-Hant`, `es` → `es-MX`.
 *
 * A language in another script is no fit. All tags must be clean.
 */
export function bestFit(tag: string, available: Iterable<string>): string | undefined {
  const asked = partsOf(tag);
  const worth = (candidate: string) => {
    const parts = partsOf(candidate);
    if (parts.language !== asked.language || parts.script !== asked.script) return 0;
    if (candidate === tag) return 4;
    return parts.isRegional ? (parts.region === asked.region ? 3 : 1) : 2;
  };
  let best: string | undefined;
  for (const candidate of available) if (worth(candidate) > (best ? worth(best) : 0)) best = candidate;
  return best;
}

/** Which way text in a language runs: left to right also for what is no language tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  // By the script, not by `getTextInfo()`, which Firefox before 153 lacks: it says the same everywhere.
  const script = partsOf(cleanLanguageTag(tag) ?? 'en').script;
  return script && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
