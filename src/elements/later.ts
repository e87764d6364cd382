import type {CSSResult, CSSResultOrNative, ReactiveControllerHost} from 'lit';

/** A part of an element that is loaded when the first element needs it, and drawn from then on. */
export class Later<T extends object> {
  /** How many such parts are on their way. */
  static underWay = 0;

  readonly #import: () => Promise<T>;
  #loading?: Promise<T>;

  /** The module, once it is there. */
  module?: T;

  constructor(load: () => Promise<T>) {
    this.#import = () => {
      Later.underWay++;
      return load().finally(() => Later.underWay--);
    };
  }

  /** Loads the module, once. A server does so before it draws. */
  async load(): Promise<T> {
    try {
      return (this.module = await (this.#loading ??= this.#import()));
    } catch (error) {
      // Not remembered: the next element that needs the module asks again.
      this.#loading = undefined;
      throw error;
    }
  }

  /** Loads the module where it can be had; without it there is something simpler to show. */
  async tryToLoad(): Promise<void> {
    await this.load().catch(() => undefined);
  }

  /** The module with its styles in the element, where it is there; else it is loaded, and then the element updated. */
  for(element: ReactiveControllerHost & HTMLElement): T | undefined {
    const {module} = this;
    if (!module) {
      void this.load().then(
        () => element.requestUpdate(),
        () => undefined,
      );
      return undefined;
    }
    const {styles} = module as {readonly styles?: CSSResult};
    if (styles) adopt(element, [styles]);
    return module;
  }
}

/**
 * Puts into an element's shadow root the styles that are not in it.
 *
 * A shadow root that is moved to another document (a frame, a window of its own) loses all that it had, and that document
 * lets in none that another one made.
 */
export function adopt({shadowRoot: root, ownerDocument}: HTMLElement, styles: readonly CSSResultOrNative[]): void {
  if (!root || ownerDocument !== document) return;
  for (const style of styles) {
    const {styleSheet} = style as Partial<CSSResult>;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
  }
}
