import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The name under which the browser keeps what was saved, for all boards of a site. */
const name = 'job-posting-elements saved';

/** The boards on the page. */
const boards = new Set<ReactiveControllerHost>();

/** The keys of what is kept, another set after every change. */
let keys: ReadonlySet<string> = new Set();
/** Whether nothing can be stored: then it is kept until the page is left. */
let isTransient = false;

/** The openings that a visitor has kept for later, by their keys. In the visitor's own browser, and nowhere else. */
export class SavedOpenings implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    (this.#host = host).addController(this);
  }

  /** The keys of what is kept, another set after every change. */
  get keys(): ReadonlySet<string> {
    return keys;
  }

  hostConnected() {
    boards.add(this.#host);
    // Added once, by whichever board.
    addEventListener('storage', hear);
    read();
  }

  hostDisconnected() {
    boards.delete(this.#host);
  }

  /** Keeps an opening, or lets go of it, as a board shows it; gives whether it is kept now. */
  toggle(key: string): boolean {
    const isKept = !keys.has(key);
    // Another tab may have changed something else.
    read();
    const changed = new Set(keys);
    changed[isKept ? 'add' : 'delete'](key);
    keys = changed;
    try {
      localStorage.setItem(name, JSON.stringify([...keys]));
    } catch {
      // Forbidden or full.
      isTransient = true;
    }
    draw();
    return isKept;
  }
}

function hear({key}: StorageEvent) {
  // Without a key, all was cleared.
  if (key !== null && key !== name) return;
  read();
  draw();
}

const draw = () => boards.forEach((board) => board.requestUpdate());

function read() {
  if (isTransient) return;
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(name) ?? '');
  } catch {
    // Nothing, or nothing that can be read.
  }
  keys = new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []);
}
