import {html, nothing, type TemplateResult} from 'lit';
import {employmentTypeName, formatPay, formatPlace, workplaceName} from '../locales/format.js';
import {moreLocations} from '../locales/card-messages.js';
import * as say from '../locales/messages.js';
import {webAddress} from '../posting/address.js';
import type {Posting} from '../posting/posting.js';
import {slugOf} from '../posting/slug.js';
import {isClosingToday, isOpen} from '../posting/state.js';
import type {Drawing} from './frame-controller.js';
import {drawDate, placesOf} from './draw-facts.js';
import {drawApart, drawHeading} from './draw-text.js';
import {JobSelectEvent} from './events.js';

export {styles} from './draw-card.styles.js';

/** Where a card leads: a pattern filled in, else the posting's own address; nothing where it has none. */
export function cardAddress(posting: Posting, pattern: string | null | undefined, baseUrl: string): string | undefined {
  return pattern ? webAddress(filledPattern(posting, pattern), baseUrl) : posting.url;
}

/** A pattern with a posting's `{id}` and `{slug}` in it. */
export const filledPattern = (posting: Posting, pattern: string): string =>
  pattern
    .replaceAll('{id}', encodeURIComponent(posting.id ?? ''))
    .replaceAll('{slug}', encodeURIComponent(slugOf(posting)));

/** How a card is drawn. */
export interface CardOptions extends Omit<Drawing, 'posting' | 'isBusy'> {
  readonly level: number;
  /** Where it leads; without an address the title is no link. */
  readonly href?: string;
  /** Draws a text in which something may be marked. */
  readonly mark?: (text: string) => unknown;
  /** What stands before the facts, one after the other. */
  readonly badges?: readonly unknown[];
  /** What all cards around have in common, so that it need not be said on each. */
  readonly omit?: readonly ('organization' | 'department')[];
  /** What can be done with the posting beside opening it. */
  readonly action?: unknown;
  /** Opens the posting in a way of its own; gives whether it does. Asked when nobody has canceled `job-select`. */
  readonly open?: Open;
  /** Whether the card leaves presses to the list that it is in, which then calls `pressCard`. */
  readonly isSilent?: boolean;
}

type Open = (posting: Posting) => boolean;

/** A posting in short. One link; a press anywhere on the card is a press on it, and text can still be selected. */
export function drawCard(posting: Posting, options: CardOptions): TemplateResult {
  const {
    language,
    lang,
    dir,
    level,
    href,
    mark = String,
    badges = [],
    omit = [],
    action = nothing,
    open,
    isSilent,
  } = options;
  const title = drawApart(mark(posting.title), lang, dir);
  const link = href ? html`<a part="link" href=${href}>${title}</a>` : title;
  const handleClick = isSilent ? undefined : (event: MouseEvent) => pressCard(event, posting, open);
  const {department} = posting;
  const facts = [
    ...badges,
    ...factsInShort(posting, language).map(mark),
    ...(department && !omit.includes('department') ? [drawApart(mark(department), lang)] : []),
  ];
  const pay = posting.pay.map((range) => formatPay(range, language)).find(Boolean);
  const when = drawWhen(posting, language);
  // The keyboard has the link inside, which does the same.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<article class="card ${href ? 'leads' : ''}" part="card" @click=${handleClick}>
    ${posting.organization && !omit.includes('organization') ? html`<p class="quiet" part="organization">${drawApart(mark(posting.organization.name), lang)}</p>` : nothing}
    ${drawHeading(level, link, 'title')}
    ${
      facts.length > 0
        ? html`<ul class="short" part="facts" role="list">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>`
        : nothing
    }
    ${pay || when ? html`<p class="foot">${pay ? html`<bdi part="pay">${pay}</bdi>` : nothing}${when}</p>` : nothing}${action}
  </article>`;
}

function factsInShort(posting: Posting, language: string): readonly string[] {
  const places = placesOf(posting, language);
  const [first] = places;
  const remote = posting.remoteFrom.map((place) => formatPlace(place, language));
  return [
    first && places.length > 1 ? `${first} ${moreLocations(places.length - 1, language)}` : (first ?? remote[0]),
    posting.workplace && workplaceName(posting.workplace),
    ...posting.employmentTypes.map(employmentTypeName),
  ].filter((fact): fact is string => Boolean(fact));
}

function drawWhen(posting: Posting, language: string): unknown {
  if (!isOpen(posting)) return html`<span class="closed" part="posted">${say.closed()}</span>`;
  if (isClosingToday(posting)) return html`<strong part="posted">${say.closesToday()}</strong>`;
  const posted = drawDate(posting.datePosted, language, true);
  return posted && html`<span class="quiet" part="posted">${posted}</span>`;
}

/** What a press on a card does: on its link it selects the posting, elsewhere it is a press on the link. */
export function pressCard(event: MouseEvent, posting: Posting, open?: Open): void {
  const target = event.composedPath()[0] as Element;
  const link = target.closest('article')?.querySelector('a');
  const {ctrlKey, metaKey, shiftKey, altKey, button} = event;
  if (!link || event.defaultPrevented) return;
  if (link.contains(target)) {
    // A press with a modifier or another button opens a tab or a window: not ours to steer.
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const isCanceled = !link.dispatchEvent(new JobSelectEvent(posting, link.href));
    if (isCanceled || open?.(posting)) event.preventDefault();
  } else if (!target.closest('a, button') && !String(getSelection())) {
    const keys = {ctrlKey, metaKey, shiftKey, altKey, button};
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...keys}));
  }
}
