import type {ReactiveController, ReactiveControllerHost} from 'lit';

export type Scheme = 'light' | 'dark';

/**
 * Tells whether the page is light or dark behind an element, by the colour that is really there.
 *
 * Many dark pages never say `color-scheme: dark`. Where nothing opaque is behind the element, the page's `color-scheme` counts.
 */
export class SchemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #scheme?: Scheme;
  #isKnown = false;

  constructor(host: ReactiveControllerHost & Element) {
    (this.#host = host).addController(this);
  }

  /** Light or dark where the page's background says so, else nothing: the page's `color-scheme` is inherited. */
  get scheme(): Scheme | undefined {
    if (!this.#isKnown && this.#host.isConnected && typeof getComputedStyle === 'function') {
      this.#scheme = schemeBehind(this.#host);
      this.#isKnown = true;
    }
    return this.#scheme;
  }

  hostConnected() {
    this.#isKnown = false;
    watch(this.#look);
  }

  hostDisconnected() {
    watchers.delete(this.#look);
  }

  #look = () => {
    const before = this.#scheme;
    this.#isKnown = false;
    if (this.scheme !== before) this.#host.requestUpdate();
  };
}

const watchers = new Set<() => void>();
let isWatching = false;

/** One watch for the whole page: the system's preference, and what pages switch their theme by. */
function watch(look: () => void) {
  watchers.add(look);
  if (isWatching) return;
  isWatching = true;
  const lookAll = () => watchers.forEach((watcher) => watcher());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookAll);
  const observer = new MutationObserver(lookAll);
  for (const element of [document.documentElement, document.body]) observer.observe(element, {attributes: true});
}

function schemeBehind(element: Element): Scheme | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const light = lightnessOf(getComputedStyle(at).backgroundColor);
    if (light !== undefined) return light < 0.5 ? 'dark' : 'light';
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** How light a computed colour is, 0 to 1; nothing for one that lets through what is behind it. */
function lightnessOf(color: string): number | undefined {
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (!color.includes('(') || alpha < 0.5) return undefined;
  if (color.startsWith('rgb')) return (0.3 * first + 0.59 * second + 0.11 * third) / 255;
  if (color.startsWith('color(')) return undefined;
  return /^ok/.test(color) ? first : first / 100;
}
