import type {CSSResult, LitElement} from 'lit';

/** A module that few elements need, with what it draws and how that looks. */
interface Module {
  readonly styles: CSSResult;
}

/** A part of an element that is loaded when the first element needs it, and drawn from then on. */
export class Later<T extends Module> {
  readonly #import: () => Promise<T>;
  #loading?: Promise<T>;
  #module?: T;

  constructor(load: () => Promise<T>) {
    this.#import = load;
  }

  /** Loads the module, once. A server does so before it draws. */
  async load(): Promise<T> {
    // A failure is not remembered: the next element that needs the module asks again.
    this.#loading ??= this.#import().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return (this.#module = await this.#loading);
  }

  /** The module where it is there; else it is loaded and the element updated. */
  for(element: LitElement): T | undefined {
    if (!this.#module) {
      this.load().then(
        () => element.requestUpdate(),
        () => undefined,
      );
      return undefined;
    }
    const {styleSheet} = this.#module.styles;
    const root = element.shadowRoot;
    if (styleSheet && root && !root.adoptedStyleSheets.includes(styleSheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    }
    return this.#module;
  }
}
