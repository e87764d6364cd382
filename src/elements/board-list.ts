import {html, nothing, render, type TemplateResult} from 'lit';
import type {Group} from '../board/board.js';
import type {Posting} from '../posting/posting.js';

/** What a list shows: a stretch of the postings that were found. */
export interface ListView {
  readonly matches: readonly Posting[];
  readonly groups: readonly Group[];
  readonly from: number;
  readonly to: number;
  readonly drawCard: (posting: Posting) => TemplateResult;
  readonly drawHeading: (group: Group, id: string) => TemplateResult;
  /** All that the drawing of a card depends on beside the posting: where it is the same, nothing is drawn anew. */
  readonly key: readonly unknown[];
}

/** So many cards have one box that the browser lays out only when it comes into view: a box for each card costs more than it saves. */
const sliceSize = 24;

/** For so many milliseconds cards are drawn between two frames: a frame has its own price, and the visitor notices none of 50. */
const sliceTime = 24;

/** So long after a letter was typed nothing more is drawn, in milliseconds: the next letter would have to wait for it. */
const typingTime = 500;

/**
 * Draws a list of cards that may be long: what is seen first at once, the rest in slices between frames.
 *
 * Every card is in the document in the end, for the browser's own search and for screen readers. Each slice is drawn by Lit
 * once, and then left alone: what Lit keeps to change a card later weighs three times as much as the card, and a slice that
 * is to show something else is drawn anew.
 */
export class CardList {
  /** Where the cards are. */
  readonly element = document.createElement('div');
  #view?: ListView;
  #slices: HTMLElement[] = [];
  /** How many slices show what they should. */
  #done = 0;
  #run = 0;
  #isTyping = false;

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
    if (!isSame) this.#done = 0;
    else if (before.to !== view.to)
      this.#done = Math.min(this.#done, Math.floor((before.to - before.from) / sliceSize));
    if (!isSameList) for (const slice of this.#slices.slice(1)) slice.hidden = true;
    if (this.#done === 0) this.#drawNext();
    void this.#drawRest(++this.#run, this.#isTyping);
    this.#isTyping = false;
  }

  /** The visitor is typing: draws no further until something is shown, and then no more than what is seen first. */
  pause(): void {
    this.#run++;
    this.#isTyping = true;
  }

  /** Draws now what is still to be drawn up to a posting, so that it can be scrolled to and focused. */
  drawUpTo(index: number): void {
    const {from} = this.#view ?? {from: 0};
    while (this.#done * sliceSize <= index - from && this.#done < this.#count) this.#drawNext();
  }

  /** Draws the next cards now; gives whether there were any. */
  drawMore(): boolean {
    if (this.#done >= this.#count) return false;
    this.#drawNext();
    return true;
  }

  /** The link of the card of a posting, by its place among the matches. */
  linkOf(index: number): HTMLElement | undefined {
    const at = index - (this.#view?.from ?? 0);
    const item = this.#slices[Math.floor(at / sliceSize)]?.querySelectorAll(':scope > ul > li')[at % sliceSize];
    return item?.querySelector('a') ?? undefined;
  }

  /** The place among the matches of the posting whose card an element is in; -1 where it is in none. */
  indexOf(element: Element): number {
    const slice = this.#slices.findIndex((one) => one.contains(element));
    const items = [...(this.#slices[slice]?.querySelectorAll(':scope > ul > li') ?? [])];
    const at = items.findIndex((item) => item.contains(element));
    return at < 0 ? -1 : (this.#view?.from ?? 0) + slice * sliceSize + at;
  }

  get #count(): number {
    const {from, to} = this.#view ?? {from: 0, to: 0};
    return Math.ceil((to - from) / sliceSize);
  }

  async #drawRest(run: number, isTyping: boolean): Promise<void> {
    if (isTyping) await new Promise((resolve) => setTimeout(resolve, typingTime));
    if (run !== this.#run) return;
    // What is seen first is on the screen before more is drawn.
    if (this.#done < this.#count) await nextFrame();
    while (this.#done < this.#count || this.#slices.length > this.#count) {
      await nextFrame();
      if (run !== this.#run) return;
      const end = performance.now() + sliceTime;
      do {
        if (this.#done < this.#count) this.#drawNext();
        else this.#slices.pop()?.remove();
      } while (performance.now() < end && (this.#done < this.#count || this.#slices.length > this.#count));
    }
  }

  #drawNext(): void {
    const view = this.#view;
    if (!view) return;
    const index = this.#done++;
    let slice = this.#slices[index];
    if (!slice) {
      this.#slices[index] = slice = document.createElement('div');
      slice.className = 'slice';
      this.element.append(slice);
    }
    const from = view.from + index * sliceSize;
    const drawn = document.createDocumentFragment();
    render(drawSlice(view, from, Math.min(view.to, from + sliceSize)), drawn);
    withoutMarkers(drawn);
    const focused = focusIn(slice);
    slice.replaceChildren(drawn);
    slice.hidden = false;
    focused?.();
  }
}

/** Takes out the comments in which Lit finds its places again. */
function withoutMarkers(drawn: DocumentFragment): void {
  const comments = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
  const markers: Node[] = [];
  while (comments.nextNode()) markers.push(comments.currentNode);
  for (const marker of markers) (marker as Comment).remove();
}

/** Puts the focus back on what stands in the same place once a slice is drawn anew; nothing where it is not in it. */
function focusIn(slice: HTMLElement): (() => void) | undefined {
  const active = (slice.getRootNode() as Partial<ShadowRoot>).activeElement;
  if (!active || !slice.contains(active)) return undefined;
  const controls = () => [...slice.querySelectorAll<HTMLElement>('a, button')];
  const index = controls().indexOf(active as HTMLElement);
  return () => controls()[index]?.focus({preventScroll: true});
}

function drawSlice({matches, groups, from, drawCard, drawHeading}: ListView, start: number, end: number): unknown {
  const drawCards = (first: number, last: number, heading?: string) =>
    html`<ul role="list" aria-labelledby=${heading ?? 'count'}>${matches
      .slice(first, last)
      .map(
        (posting, at) =>
          html`<li aria-setsize=${matches.length} aria-posinset=${first + at + 1}>${drawCard(posting)}</li>`,
      )}</ul>`;
  if (groups.length === 0) return drawCards(start, end);
  return groups.map((group, index) => {
    if (group.to <= start || group.from >= end) return nothing;
    const id = `group-${index}`;
    // The first heading of a page says what it goes on with.
    const isHere = group.from >= start || start === from;
    return html`${isHere ? drawHeading(group, id) : nothing}${drawCards(
      Math.max(start, group.from),
      Math.min(end, group.to),
      id,
    )}`;
  });
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
