import type {CSSResult, CSSResultGroup, ReactiveControllerHost} from 'lit';

/** A part of an element that is loaded when the first element needs it, and drawn from then on. */
export class Later<T extends object> {
  /** How many such parts are on their way. */
  static underWay = 0;

  readonly #import: () => Promise<T>;
  #loading?: Promise<T>;

  /** The module, once it is there. */
  module?: T;

  /** Whether it could not be had when it was last asked for. */
  hasFailed = false;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  /** Loads the module, once; again where that has failed. A server does so before it draws. */
  async load(): Promise<T> {
    if (this.module) return this.module;
    Later.underWay++;
    try {
      return (this.module = await (this.#loading ??= this.#import()));
    } catch (error) {
      this.#loading = undefined;
      this.hasFailed = true;
      throw error;
    } finally {
      Later.underWay--;
    }
  }

  /** Loads the module where it can be had; without it there is something simpler to show. */
  async tryToLoad(): Promise<void> {
    await this.load().catch(() => undefined);
  }

  /** The module with its styles in the element, where it is there; else it is loaded, and the element updated when that is settled. */
  for(element: ReactiveControllerHost & HTMLElement): T | undefined {
    const {module, hasFailed} = this;
    if (module) adopt(element, (module as {readonly styles?: CSSResultGroup}).styles);
    // What has failed before is asked for again, but not drawn without again.
    else void this.tryToLoad().then(() => (this.module ?? !hasFailed) && element.requestUpdate());
    return module;
  }
}

/**
 * Puts into an element's shadow root the styles that are not in it.
 *
 * A shadow root that is moved to another document (a frame, a window of its own) loses all that it had, and that document
 * lets in none that another one made.
 */
export function adopt({shadowRoot: root, ownerDocument}: HTMLElement, styles: CSSResultGroup | undefined): void {
  if (!root || ownerDocument !== document) return;
  for (const style of ([styles] as readonly unknown[]).flat(Infinity)) {
    const sheet = (style as Partial<CSSResult> | undefined)?.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
