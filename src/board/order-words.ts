/** How words are put in order in a language, numbers by what they count; by their letters in an engine that knows no order. */
export function orderOf(language: string): (a: string, b: string) => number {
  try {
    return new Intl.Collator(language, {numeric: true}).compare;
  } catch {
    return (a, b) => (a < b ? -1 : Number(a > b));
  }
}
