import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../locales/language.js';
import {languageTagOf, loadLocale, localeOf, setLocale} from '../locales/locale.js';
import {watchLanguage} from '../locales/surroundings.js';
import type {Posting} from '../posting/posting.js';
import {drawStale, drawWaiting} from './draw-state.js';
import {PostingController, type PostingHost} from './posting-controller.js';
import {schemeBehind, watchScheme, type Scheme} from './scheme.js';

/** What an element draws with. */
export interface Drawing {
  readonly posting: Posting;
  /** The language of the interface, for `Intl`: a BCP 47 tag with what the page says of region and script. */
  readonly language: string;
  /** `lang` of the posting's own words, where it is another than the interface's. */
  readonly lang: unknown;
  /** `dir` of the posting's own words, likewise. */
  readonly dir: unknown;
  readonly isBusy: boolean;
}

/**
 * What all elements have in common around what they draw: the posting and its states, the language around the element, and
 * the box that keeps the page's CSS out.
 */
export class FrameController extends PostingController {
  readonly #host: PostingHost;
  #scheme?: Scheme;
  #unwatch: readonly (() => void)[] = [];

  constructor(host: PostingHost, provides = false) {
    super(host, provides);
    this.#host = host;
  }

  override hostConnected() {
    super.hostConnected();
    const redraw = () => this.#host.requestUpdate();
    const look = () => {
      const before = this.#scheme;
      this.#scheme = schemeBehind(this.#host);
      if (this.#scheme !== before) redraw();
    };
    look();
    this.#unwatch = [watchLanguage(this.#host, redraw), watchScheme(look)];
    // Moved elsewhere, another language may be around it.
    redraw();
  }

  override hostDisconnected() {
    super.hostDisconnected();
    for (const unwatch of this.#unwatch) unwatch();
  }

  /**
   * Draws the state that the posting is in, in the language around the element.
   *
   * @param ready Draws the posting; nothing where there is nothing of it to show, and then the children stay.
   * @param skeleton What is drawn while there is neither a posting nor children.
   * @param isBare Whether the children are the layout, so that only messages are drawn beside them.
   */
  draw(ready: (drawing: Drawing) => unknown, skeleton: TemplateResult, isBare = false): TemplateResult {
    const host = this.#host;
    const locale = localeOf(host);
    setLocale(locale);
    void loadLocale(locale)?.then(() => host.requestUpdate());
    const language = languageTagOf(host);
    const {state} = this;
    const isReady = state.status === 'ready';
    let content: unknown;
    if (!isReady) content = drawWaiting(host, state, skeleton, this);
    else {
      const {posting, isBusy = false} = state;
      const own = posting.language;
      const isOther = own !== undefined && own.split('-')[0] !== language.split('-')[0];
      const words = {lang: isOther ? own : nothing, dir: isOther ? directionOf(own) : nothing};
      const drawn = isBare ? nothing : ready({posting, language, isBusy, ...words});
      const stale = this.hasSource ? drawStale(state, language, this) : nothing;
      content = stale === nothing ? drawn : [stale, drawn];
      isBare ||= drawn === nothing;
    }
    return html`${
      content === nothing
        ? nothing
        : html`<div class="root" part="root" lang=${language} dir=${directionOf(language)} data-scheme=${this.#scheme ?? nothing}
            >${content}</div
          >`
    }${isReady && !isBare ? nothing : html`<slot></slot>`}`;
  }
}
