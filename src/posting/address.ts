/**
 * An address made absolute, or nothing where it is no address that a link may carry (`https:`, `http:`, `mailto:`, `tel:`).
 *
 * The parser's own normal form is what is checked and returned, never the text as given: browsers drop tabs, newlines and
 * leading control characters from a scheme before they follow it.
 */
export function linkAddress(value: unknown, base?: string, schemes = /^(https?|mailto|tel):/): string | undefined {
  // `URL` would take an empty text for the base itself.
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const {href, username, password} = new URL(value, base || undefined);
    // A name before the host is how a phishing link hides where it leads.
    return schemes.test(href) && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
}

/** As `linkAddress`, for `https:` and `http:` alone. */
export const webAddress = (value: unknown, base?: string): string | undefined => linkAddress(value, base, /^https?:/);

/** A mail address as it can stand in a `mailto:` link, or nothing. A leading `mailto:` and a `?subject=…` are taken off. */
export function mailAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const address = value.trim().replace(/^mailto:|\?.*/gi, '');
  // No `%`, `,` or `&`: they would smuggle further receivers and headers into the link.
  return /^[\p{L}\d.+'_~-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(address) ? address : undefined;
}
