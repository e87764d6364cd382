import {learned, spokenLocale} from './spoken.js';

/** A sentence with what is put into it. */
interface Filled {
  readonly strings: TemplateStringsArray;
  readonly values: readonly string[];
}

/** The tag of a sentence that something is put into. `@lit/localize-tools` knows it by the mark in its type. */
export const str: ((strings: TemplateStringsArray, ...values: string[]) => Filled) & {_LIT_LOCALIZE_STR_?: never} = (
  strings,
  ...values
) => ({strings, values});

/**
 * A sentence in the language spoken now; in English where that does not say it.
 *
 * Written so that `@lit/localize-tools` finds it; its own `msg`, which has templates and ids made of hashes, is larger. The
 * build writes positions in `generated/ids.ts` in the place of the ids, and no descriptions.
 */
export const msg: ((sentence: string | Filled, {id}: {readonly id: string; readonly desc: string}) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
} = (sentence, {id}) => {
  const {strings, values} = typeof sentence === 'string' ? {strings: [sentence], values: []} : sentence;
  const translation = learned.get(spokenLocale())?.[id];
  return translation ? fill(translation, values) : String.raw({raw: strings}, ...values);
};

/** Puts values in the places of a sentence that are written `{0}`, `{1}`. */
export const fill = (sentence: string, values: readonly string[]): string =>
  sentence.replace(/\{(\d)\}/g, (place, number: string) => values[Number(number)] ?? place);
