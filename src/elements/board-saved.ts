/** The name under which the browser keeps what was saved, for all boards of a site. */
const name = 'job-posting-elements saved';

/** The openings that a visitor has kept for later, by their keys. In the visitor's own browser, and nowhere else. */
export class SavedOpenings {
  readonly #keys = new Set<string>(read());

  /** Changes whenever something is saved or let go. */
  version = 0;

  /** How many there are. */
  get size(): number {
    return this.#keys.size;
  }

  /** Whether an opening is kept. */
  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Keeps an opening, or lets go of it; gives whether it is kept now. */
  toggle(key: string): boolean {
    // Another tab may have saved something since.
    for (const kept of read()) this.#keys.add(kept);
    const isKept = !this.#keys.delete(key);
    if (isKept) this.#keys.add(key);
    this.version++;
    try {
      localStorage.setItem(name, JSON.stringify([...this.#keys]));
    } catch {
      // Forbidden or full: kept until the page is left.
    }
    return isKept;
  }
}

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
