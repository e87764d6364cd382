import {orElse} from './intl.js';

interface Parts {
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
  /** Whether the tag itself names a region, rather than the region being the likely one. */
  readonly isRegional: boolean;
}

/** Languages that go by another name here: the name of old, and written forms that readers of the one know from the other. */
const aliases: Readonly<Record<string, string>> = {no: 'nb', nn: 'nb', yue: 'zh'};

const known = new Map<string, Parts>();

/** The parts of a clean tag, the likely script and region filled in. Kept, for the available ones are asked again and again. */
function partsOf(tag: string): Parts {
  let parts = known.get(tag);
  if (!parts) {
    parts = orElse(() => {
      const locale = new Intl.Locale(tag);
      const {language, script, region} = locale.maximize();
      return {language: aliases[language] ?? language, script, region, isRegional: locale.region !== undefined};
    }, readParts(tag));
    known.set(tag, parts);
  }
  return parts;
}

/** The same in an engine without `Intl.Locale`: likely scripts of the languages alone that have two here. */
function readParts(tag: string): Parts {
  const [, named = '', script, region] = /^([a-z]+)(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}|\d{3})\b)?/.exec(tag) ?? [];
  const language = aliases[named] ?? named;
  const likely = /^yue|-(?:TW|HK|MO)\b/.test(tag) ? 'Hant' : 'Hans';
  return {
    language,
    script: language === 'zh' ? (script ?? likely) : language === 'sr' ? (script ?? 'Cyrl') : undefined,
    region,
    isRegional: region !== undefined,
  };
}

/**
 * How well a reader of one language is served by another: 4 the very tag, 3 the same region (`zh-TW`, `zh-Hant`), 2 the language
 * as such (`de-AT`, `de`), 1 another region's (`es`, `es-MX`), 0 not at all. Another script is another language.
 *
 * Both tags must be clean.
 */
export function fitOf(tag: string, candidate: string): number {
  if (candidate === tag) return 4;
  const [asked, offered] = [partsOf(tag), partsOf(candidate)];
  if (offered.language !== asked.language || offered.script !== asked.script) return 0;
  return offered.isRegional ? (offered.region === asked.region ? 3 : 1) : 2;
}

/** The one of the `available` tags that a reader of `tag` reads best; nothing where none will do. All tags must be clean. */
export function bestFit(tag: string, available: Iterable<string>): string | undefined {
  let best: string | undefined;
  for (const candidate of available) if (fitOf(tag, candidate) > (best ? fitOf(tag, best) : 0)) best = candidate;
  return best;
}
