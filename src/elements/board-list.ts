import {html, type TemplateResult} from 'lit';
import type {Group} from '../board/board.js';
import type {Posting} from '../posting/posting.js';
import {Stencils} from './stencils.js';

/** What a list shows: a stretch of the postings that were found. */
export interface ListView {
  readonly matches: readonly Posting[];
  readonly groups: readonly Group[];
  readonly from: number;
  readonly to: number;
  readonly drawCard: (posting: Posting) => TemplateResult;
  readonly drawHeading: (group: Group, id: string) => TemplateResult;
  /** Has all words from now on in the language of the list: between two slices another element may have spoken. */
  readonly speak: () => void;
  /** All that the drawing of a card depends on beside the posting: where it is the same, nothing is drawn anew. */
  readonly key: readonly unknown[];
}

/** So many cards have one box that the browser lays out only when it comes into view: a box for each card costs more than it saves. */
const sliceSize = 24;

/** No card is lower than so many pixels: of a long list the first slice holds no more cards than a screen, for a frame waits for it. */
const lowest = 60;

/** For so many milliseconds cards are drawn between two frames: a frame has its own price, and the visitor notices none of 50. */
const sliceTime = 24;

/** So long after a letter was typed nothing more is drawn, in milliseconds: the next letter would have to wait for it. */
const typingTime = 500;

/**
 * Draws a list of cards that may be long: what is seen first at once, the rest in slices between frames.
 *
 * Every card is in the document in the end, for the browser's own search. A slice that is to show something else is drawn anew.
 */
export class CardList {
  /** Where the cards are. */
  readonly element = document.createElement('div');
  readonly #stencils = new Stencils();
  #view?: ListView;
  #slices: HTMLElement[] = [];
  /** All slices but the first. */
  #more = document.createElement('div');
  /** What showed another list: out of sight at once, and taken away bit by bit. */
  readonly #old: HTMLElement[] = [];
  /** By how many cards the first slice is shorter than the others. */
  #short = 0;
  /** How many slices show what they should. */
  #done = 0;
  #run = 0;
  #typedAt = -Infinity;

  /** @param press Is told of every press on a card, by one listener for all. */
  constructor(press: (event: MouseEvent, posting: Posting) => void) {
    this.element.className = 'cards';
    this.element.setAttribute('part', 'list');
    this.element.addEventListener('click', (event) => {
      const posting = this.#view?.matches[this.indexOf(event.composedPath()[0] as Element)];
      if (posting) press(event, posting);
    });
  }

  /** Shows a stretch of postings; the first of them before this returns. */
  show(view: ListView): void {
    const before = this.#view;
    const isSameList = before && before.matches === view.matches && before.from === view.from;
    const isSame = isSameList && isEqual(before.key, view.key);
    this.#view = view;
    if (!isSame) {
      this.#done = 0;
      this.#short = view.to - view.from > sliceSize ? Math.max(0, sliceSize - this.#screenful()) : 0;
    } else if (before.to !== view.to)
      this.#done = Math.min(this.#done, Math.floor(this.#placeOf(before.to) / sliceSize));
    if (!isSameList) this.#leaveRest();
    if (this.#done === 0) this.#drawNext();
    void this.#drawRest(++this.#run);
  }

  /** The visitor is typing: draws no further until something is shown, and then no more than what is seen first. */
  pause(): void {
    this.#run++;
    this.#typedAt = performance.now();
  }

  /** Draws now what is still to be drawn up to a posting, so that it can be scrolled to and focused. */
  drawUpTo(index: number): void {
    this.#view?.speak();
    while (this.#done * sliceSize <= this.#placeOf(index) && this.#done < this.#count) this.#drawNext();
  }

  /** Draws the next cards now; gives whether there were any. */
  drawMore(): boolean {
    if (this.#done >= this.#count) return false;
    this.#view?.speak();
    this.#drawNext();
    return true;
  }

  /** The link of the card of a posting, by its place among the matches. */
  linkOf(index: number): HTMLElement | undefined {
    const slice = Math.floor(this.#placeOf(index) / sliceSize);
    const items = this.#slices[slice]?.querySelectorAll(':scope > ul > li');
    return items?.[index - this.#startOf(slice)]?.querySelector('a') ?? undefined;
  }

  /** The place among the matches of the posting whose card an element is in; -1 where it is in none. */
  indexOf(element: Element): number {
    const slice = this.#slices.findIndex((one) => one.contains(element));
    const items = [...(this.#slices[slice]?.querySelectorAll(':scope > ul > li') ?? [])];
    const at = items.findIndex((item) => item.contains(element));
    return at < 0 ? -1 : this.#startOf(slice) + at;
  }

  /** As many cards as a screen holds. Once there are some, by where they are and how high. */
  #screenful(): number {
    const heights = Array.from(
      this.#slices[0]?.querySelectorAll<HTMLElement>(':scope > ul > li') ?? [],
      ({offsetHeight}) => offsetHeight,
    );
    const card = Math.max(lowest, Math.min(...heights.filter(Boolean)));
    if (!Number.isFinite(card)) return Math.ceil(innerHeight / lowest);
    return Math.ceil((innerHeight - this.element.getBoundingClientRect().top) / card) + 1;
  }

  get #count(): number {
    return Math.ceil(this.#placeOf(this.#view?.to ?? 0) / sliceSize);
  }

  /** The place that a posting would have if all slices were full, by its place among the matches. */
  #placeOf(index: number): number {
    return index - (this.#view?.from ?? 0) + this.#short;
  }

  /** The place among the matches of the first posting of a slice. */
  #startOf(slice: number): number {
    return (this.#view?.from ?? 0) + Math.max(0, slice * sliceSize - this.#short);
  }

  #leaveRest(): void {
    if (!this.#more.firstChild) return;
    this.#more.hidden = true;
    this.#old.push(this.#more);
    this.#slices.length = 1;
    this.#more = document.createElement('div');
    this.element.append(this.#more);
  }

  async #drawRest(run: number): Promise<void> {
    const left = this.#typedAt + typingTime - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    if (run !== this.#run) return;
    // What is seen first is on the screen before more is drawn.
    if (this.#hasMore()) await nextFrame();
    while (this.#hasMore()) {
      await nextFrame();
      if (run !== this.#run) return;
      this.#view?.speak();
      const end = performance.now() + sliceTime;
      do {
        if (this.#done < this.#count) this.#drawNext();
        else this.#takeAway();
      } while (performance.now() < end && this.#hasMore());
    }
  }

  #hasMore(): boolean {
    return this.#done < this.#count || this.#slices.length > this.#count || this.#old.length > 0;
  }

  #takeAway(): void {
    const [old] = this.#old;
    if (this.#slices.length > this.#count) this.#slices.pop()?.remove();
    else if (old?.lastChild) old.lastChild.remove();
    else this.#old.shift()?.remove();
  }

  #drawNext(): void {
    const view = this.#view;
    if (!view) return;
    const index = this.#done++;
    let slice = this.#slices[index];
    if (!slice) {
      this.#slices[index] = slice = document.createElement('div');
      slice.className = 'slice';
      (index > 0 ? this.#more : this.element).append(slice);
      if (index === 0) this.element.append(this.#more);
    }
    const drawn = this.#drawSlice(view, this.#startOf(index), Math.min(view.to, this.#startOf(this.#done)));
    const focused = focusIn(slice);
    slice.replaceChildren(...drawn);
    focused?.();
  }

  #drawSlice({matches, groups, from, drawCard, drawHeading}: ListView, start: number, end: number): Node[] {
    const drawCards = (first: number, last: number, heading = 'count') => {
      const list = document.createElement('ul');
      list.setAttribute('role', 'list');
      list.setAttribute('aria-labelledby', heading);
      matches.slice(first, last).forEach((posting, at) => {
        const place = html`<li aria-setsize=${matches.length} aria-posinset=${first + at + 1}>${drawCard(posting)}</li>`;
        list.append(this.#stencils.draw(place));
      });
      return list;
    };
    if (groups.length === 0) return [drawCards(start, end)];
    return groups.flatMap((group, index) => {
      if (group.to <= start || group.from >= end) return [];
      const id = `group-${index}`;
      const cards = drawCards(Math.max(start, group.from), Math.min(end, group.to), id);
      // The first heading of a page says what it goes on with.
      const isHere = group.from >= start || start === from;
      return isHere ? [this.#stencils.draw(drawHeading(group, id)), cards] : [cards];
    });
  }
}

/** Puts the focus back on what stands in the same place once a slice is drawn anew; nothing where it is not in it. */
function focusIn(slice: HTMLElement): (() => void) | undefined {
  const active = (slice.getRootNode() as Partial<ShadowRoot>).activeElement;
  if (!active || !slice.contains(active)) return undefined;
  const controls = () => [...slice.querySelectorAll<HTMLElement>('a, button')];
  const index = controls().indexOf(active as HTMLElement);
  return () => controls()[index]?.focus({preventScroll: true});
}

const isEqual = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/** The time between a frame and the next; no frames come where the page is hidden. */
const nextFrame = () =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 250);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
