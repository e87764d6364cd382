let english: Intl.DisplayNames | undefined;

/** The English name of a country for its ISO 3166-1 code; what is no code as it is, and all in an engine that knows no names. */
export function englishName(country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  try {
    english ??= new Intl.DisplayNames('en', {type: 'region'});
  } catch {
    // An engine without names of countries.
  }
  return english?.of(country) ?? country;
}
