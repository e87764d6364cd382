/** How words are put in order in a language, numbers by what they count: as in English where the engine does not know it. */
export function orderOf(language: string): (a: string, b: string) => number {
  try {
    return new Intl.Collator([language, 'en'], {numeric: true}).compare;
  } catch {
    return (a, b) => (a < b ? -1 : Number(a > b));
  }
}
