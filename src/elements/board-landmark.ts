/**
 * The name of a landmark of a board: with what the board is about, where its author says so or there are several on the page,
 * for else those who go from landmark to landmark could not tell them apart.
 */
export function landmarkName(host: HTMLElement, name: string): string {
  const boards = [...document.querySelectorAll(host.localName)];
  const label = host.getAttribute('label') ?? (boards.length > 1 ? headingBefore(host) : undefined);
  if (label) return `${name}: ${label}`;
  const place = boards.indexOf(host);
  return place > 0 ? `${name} (${place + 1})` : name;
}

/** The words of the heading that a board of several stands under; none where another board stands under it, too. */
function headingBefore(host: HTMLElement): string | undefined {
  const both = [...document.querySelectorAll(`h1, h2, h3, h4, h5, h6, ${host.localName}`)];
  const before = both[both.indexOf(host) - 1];
  return before?.localName === host.localName ? undefined : before?.textContent.trim();
}
