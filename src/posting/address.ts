/** Whether something that may follow in a link is safe to follow: these and no other schemes. */
const linkSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * An address made absolute, or nothing where it is no address that a link may carry (`https:`, `http:`, `mailto:`, `tel:`).
 *
 * The parser's own normal form is what is checked and returned, never the text as given: browsers drop tabs, newlines and
 * leading control characters from a scheme before they follow it.
 */
export function linkAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return undefined;
  }
  if (!linkSchemes.has(url.protocol)) return undefined;
  // A name before the host is how a phishing link hides where it leads.
  if (url.username || url.password) return undefined;
  return url.href;
}

/** As `linkAddress`, for `https:` and `http:` alone. */
export function webAddress(value: unknown, base?: string): string | undefined {
  const address = linkAddress(value, base);
  return address?.startsWith('http') ? address : undefined;
}

/** A mail address as it can stand in a `mailto:` link, or nothing. A leading `mailto:` is taken off. */
export function mailAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const address = value.trim().replace(/^mailto:/i, '');
  return /^[^\s@<>?&]+@[^\s@<>?&]+\.[^\s@<>?&]+$/.test(address) ? address : undefined;
}
