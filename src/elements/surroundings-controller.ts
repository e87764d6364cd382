import {
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {directionOf} from '../locales/language.js';
import {languageTagOf, loadLocale, localeOf, setLocale} from '../locales/locale.js';
import type {Vocabulary} from '../locales/spoken.js';
import {watchLanguage} from '../locales/surroundings.js';
import {adopt} from './later.js';
import {schemeBehind, watchScheme, type Scheme} from './scheme.js';

/** Keeps an element in the language and the light of the page around it. */
export class SurroundingsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #scheme?: Scheme;
  #unwatch: readonly (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    (this.#host = host).addController(this);
  }

  hostConnected() {
    const redraw = () => this.#host.requestUpdate();
    const look = () => {
      const before = this.#scheme;
      this.#scheme = schemeBehind(this.#host);
      if (this.#scheme !== before) redraw();
    };
    look();
    adopt(this.#host, (this.#host.constructor as unknown as typeof LitElement).elementStyles);
    this.#unwatch = [watchLanguage(this.#host, redraw), watchScheme(look)];
    // Moved elsewhere, another language may be around it.
    redraw();
  }

  hostDisconnected() {
    for (const unwatch of this.#unwatch) unwatch();
  }

  /** Has every message from now on said in the language around the element, and gives its tag, for `Intl`. */
  speak(...vocabularies: readonly Vocabulary[]): string {
    const host = this.#host;
    const locale = localeOf(host);
    setLocale(locale);
    for (const vocabulary of vocabularies) void loadLocale(locale, vocabulary)?.then(() => host.requestUpdate());
    return languageTagOf(host);
  }

  /** The box around what an element draws, which keeps the page's CSS out. */
  box(content: unknown, language: string): TemplateResult {
    return html`<div class="root" part="root" lang=${language} dir=${directionOf(language)} data-scheme=${this.#scheme ?? nothing}
      >${content}</div
    >`;
  }
}
