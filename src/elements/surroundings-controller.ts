import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {directionOf} from '../locales/language.js';
import {languageTagFor, loadLocale, localeOf, setLocale} from '../locales/locale.js';
import type {Vocabulary} from '../locales/spoken.js';
import {languageOf, watchAround} from '../locales/surroundings.js';
import {isServer} from './is-server.js';
import {adopt} from './later.js';
import {presets, type Preset} from './presets.js';
import {closely, isPlain, lookAround, tell} from './scheme.js';
import type {Drawn} from './take-over.js';

/** The box that keeps the page's CSS out, around what an element draws. */
export function drawBox(content: unknown, language: string, theme?: Preset): TemplateResult {
  return html`<div class="root" part="root" lang=${language} dir=${directionOf(language)} data-theme=${theme ?? nothing}
    >${content}</div
  >`;
}

/** The properties by which an author chooses the look of an element, for `static properties`. */
export const lookProperties = {theme: {reflect: true}, colorScheme: {attribute: 'color-scheme', reflect: true}};

/** For so many milliseconds the language around an element is waited for before English is spoken. */
const patience = 3_000;

/** Keeps an element in the language, the look and the light of the page around it. */
export class SurroundingsController implements ReactiveController {
  readonly #host: Drawn;
  #unwatch?: () => void;
  #theme?: Preset;
  /** Whether something can be said: in the language around the element, or in English since that does not come. */
  #isSpoken = false;
  #timer?: ReturnType<typeof setTimeout>;

  /** The language that is spoken: that around the element, as soon as it can be. */
  locale = 'en';

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
    const host = this.#host;
    const redraw = () => host.requestUpdate();
    adopt(host, (host.constructor as unknown as typeof LitElement).elementStyles);
    this.#unwatch = watchAround(host, redraw, () => JSON.stringify([languageOf(host), lookAround(host)]));
    // Moved elsewhere, another language may be around it.
    redraw();
  }

  hostDisconnected() {
    this.#unwatch?.();
  }

  hostUpdated() {
    const host = this.#host;
    const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!root) return;
    const look = lookAround(host);
    // Once a closer look is to be had it is taken everywhere, for it leaves nothing of an earlier one.
    const close = closely.module ?? (isPlain(look) ? undefined : closely.for(host));
    if (close) close.lookClosely(host, root, look.scheme);
    else tell(root, look);
  }

  /** Has every message from now on said in the language around the element, and gives its tag, for `Intl`. */
  speak(...vocabularies: readonly Vocabulary[]): string {
    const host = this.#host;
    const locale = localeOf(host);
    const loads = vocabularies.flatMap((vocabulary) => loadLocale(locale, vocabulary) ?? []);
    for (const load of loads) void load.then(() => host.requestUpdate());
    const isThere = loads.length === 0;
    // From one language to the next, not by way of English: until the new one has come the old one is spoken.
    if (isThere || !this.#isSpoken) this.locale = locale;
    this.#isSpoken ||= isThere;
    if (!this.#isSpoken && this.#timer === undefined) this.#timer = setTimeout(this.#giveUp, patience);
    setLocale(this.locale);
    return languageTagFor(this.locale);
  }

  readonly #giveUp = () => {
    if (this.#isSpoken) return;
    this.#isSpoken = true;
    this.#host.requestUpdate();
  };

  /** Puts on the look that is wanted around the element, and says whether it and the language are there: what is drawn before would jump. */
  dress(): boolean {
    const host = this.#host;
    const look = isServer ? undefined : lookAround(host);
    const {theme = 'plain'} = look ?? {};
    const parts = !look || isPlain(look) ? [] : [closely, presets[theme]];
    // What cannot be had is done without.
    if (parts.filter((part) => part && !part.for(host) && !part.hasFailed).length === 0) this.#theme = theme;
    // In the look that it had, where it had one.
    return this.#theme !== undefined && this.#isSpoken;
  }

  /** The box around what an element draws, which keeps the page's CSS out. */
  box(content: unknown, language: string): TemplateResult {
    return drawBox(content, language, this.#theme);
  }
}
