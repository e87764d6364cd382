import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {directionOf} from '../locales/language.js';
import {languageTagOf, loadLocale, localeOf, setLocale} from '../locales/locale.js';
import {watchLanguage} from '../locales/surroundings.js';

/** Has an element speak the language around it: the nearest `lang` up the composed tree, followed as it changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #unwatch?: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    (this.#host = host).addController(this);
  }

  /** The language of the interface, for `Intl`: a BCP 47 tag with what the page says of region and script. */
  get language(): string {
    return languageTagOf(this.#host);
  }

  /** Draws with every message in the element's language. */
  draw<T>(render: (language: string, direction: 'ltr' | 'rtl') => T): T {
    const locale = localeOf(this.#host);
    setLocale(locale);
    void loadLocale(locale)?.then(() => this.#host.requestUpdate());
    const {language} = this;
    return render(language, directionOf(language));
  }

  hostConnected() {
    this.#unwatch = watchLanguage(this.#host, () => this.#host.requestUpdate());
    // Moved elsewhere, another language may be around it.
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#unwatch?.();
  }
}
