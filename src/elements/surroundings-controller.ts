import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {directionOf} from '../locales/language.js';
import {languageTagOf, loadLocale, localeOf, setLocale} from '../locales/locale.js';
import type {Vocabulary} from '../locales/spoken.js';
import {watchLanguage} from '../locales/surroundings.js';
import {isServer} from './is-server.js';
import {adopt} from './later.js';
import {schemeBehind, watchScheme, type Scheme} from './scheme.js';
import type {Drawn} from './take-over.js';

/** The box that keeps the page's CSS out, around what an element draws. */
export function drawBox(content: unknown, language: string, scheme?: Scheme): TemplateResult {
  return html`<div class="root" part="root" lang=${language} dir=${directionOf(language)} data-scheme=${scheme ?? nothing}
    >${content}</div
  >`;
}

/** Keeps an element in the language and the light of the page around it. */
export class SurroundingsController implements ReactiveController {
  readonly #host: Drawn;
  #scheme?: Scheme;
  #unwatch: readonly (() => void)[] = [];

  /** Whether a server has drawn the element, and that stands until the same can be drawn here: until then nothing is. */
  isHeld = false;

  /** @param isReady Whether there is now all that the element wants to draw; nothing for one that no server draws. */
  constructor(host: Drawn, isReady?: () => boolean) {
    (this.#host = host).addController(this);
    if (isServer || !isReady || !host.shadowRoot || 'litElementHydrateSupport' in globalThis) return;
    this.isHeld = true;
    host.renderRoot = document.createDocumentFragment();
    import('./take-over.js').then(
      ({takeOver}) => takeOver(host, isReady, () => (this.isHeld = false)),
      // What the server has drawn stays, whole and readable.
      () => undefined,
    );
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
    return drawBox(content, language, this.#scheme);
  }
}
