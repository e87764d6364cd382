/** A piece of markup as plain data: text, or an element with what is in it. */
export type MarkupNode = string | MarkupElement;

/** An element of markup as plain data: its name, where it leads, what is in it, and nothing else of it. */
export interface MarkupElement {
  /** HTML's name in small letters; one of those that a posting's body may hold. */
  readonly name: string;
  /** Only on `a`: absolute, `https:`, `http:`, `mailto:` or `tel:`. */
  readonly href?: string;
  readonly children: readonly MarkupNode[];
}

/**
 * Turns markup from outside into plain data that holds only what a posting's body may hold.
 *
 * There are two: one on the browser's own parser, one for servers.
 *
 * @param html Markup, its tags written out.
 * @param baseUrl What relative links are resolved against.
 */
export type ParseMarkup = (
  html: string,
  baseUrl?: string,
) => readonly MarkupNode[] | Promise<readonly MarkupNode[]>;
