/**
 * Registers an element under its tag. The first copy of a tag to come wins: a page may hold this script twice, or in two versions.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
