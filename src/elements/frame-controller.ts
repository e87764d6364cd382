import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../locales/language.js';
import type {Posting} from '../posting/posting.js';
import {drawFailure, drawWaiting} from './draw-state.js';
import {Later} from './later.js';
import type {PostingState} from './posting-context.js';
import {PostingController} from './posting-controller.js';
import {SurroundingsController} from './surroundings-controller.js';

/** What an element draws with. */
export interface Drawing {
  readonly posting: Posting;
  /** The language of the interface, for `Intl`: a BCP 47 tag with what the page says of region and script. */
  readonly language: string;
  /** `lang` of the posting's own words, where it is another than the interface's. */
  readonly lang: unknown;
  /** `dir` of the posting's own words. */
  readonly dir: unknown;
  readonly isBusy: boolean;
}

/** How a posting's own words are marked where they are, or may be, in another language than the interface. */
export function ownWords({language: own}: Posting, language: string): Pick<Drawing, 'lang' | 'dir'> {
  if (own === undefined) return {lang: nothing, dir: 'auto'};
  const isOther = own.split('-')[0] !== language.split('-')[0];
  return {lang: isOther ? own : nothing, dir: directionOf(own)};
}

/** With what a posting is drawn in a language of the interface. */
export function drawingOf(posting: Posting, language: string, isBusy = false): Drawing {
  return {posting, language, isBusy, ...ownWords(posting, language)};
}

/** What finds the words that fit a language, loaded with the first posting that has them in several. */
export const translated = new Later(() => import('./translated.js'));

/**
 * A posting in the words that it has for a language.
 *
 * @param id What the posting is called in all languages; by default its own id.
 */
export const inWordsFor = (posting: Posting, locale: string, id?: string): Posting =>
  translated.module?.inWordsFor(posting, locale, id) ?? posting;

/** What an element draws: its box, where there is something to put into it, and beside it the element's children. */
export function drawFrame(box: TemplateResult | typeof nothing, hasChildren = false): TemplateResult {
  return html`${box}${hasChildren ? html`<slot></slot>` : nothing}`;
}

/**
 * What all elements have in common around what they draw: the posting and its states, the language around the element, and
 * the box that keeps the page's CSS out.
 */
export class FrameController extends PostingController {
  readonly #around = new SurroundingsController(this.host, () => this.state.status === 'ready');

  /**
   * Draws the state that the posting is in, in the language around the element.
   *
   * @param ready Draws the posting; nothing where there is nothing of it to show, and then the children stay.
   * @param isBare Whether the children are the layout, so that only messages are drawn beside them.
   */
  draw(ready: (drawing: Drawing) => unknown, isBare = false): TemplateResult | typeof nothing {
    const {host} = this;
    // Before the visitor's consent nothing is asked for, not even how to say something.
    if (this.state.status === 'empty' && host.closest('[consent=required]')) return drawFrame(nothing, true);
    const language = this.#around.speak('posting');
    const state: PostingState = this.#around.dress() ? this.state : {status: 'loading'};
    const isReady = state.status === 'ready';
    const drawn = !isReady
      ? drawWaiting(host, state)
      : isBare
        ? nothing
        : ready(drawingOf(inWordsFor(state.posting, this.#around.locale), language, state.isBusy));
    // An element around this one that has the source tells of its failure, once.
    const notice = this.hasSource ? drawFailure(host, state, language, this.retry) : nothing;
    const isEmpty = drawn === nothing;
    // The drawing alone is what a server draws.
    const content = notice === nothing ? drawn : [notice, drawn];
    if (this.#around.isHeld) return nothing;
    const box = content === nothing ? nothing : this.#around.box(content, language);
    return drawFrame(box, !isReady || isEmpty);
  }
}
