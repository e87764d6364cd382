import {html, nothing, type TemplateResult} from 'lit';
import type {Found} from '../board/board.js';
import {keyOf} from '../board/posting-key.js';
import * as say from '../locales/board-messages.js';
import {errorText} from '../locales/failure.js';
import * as sayOfSharing from '../locales/share-messages.js';
import type {Posting} from '../posting/posting.js';
import type {BoardController} from './board-controller.js';
import {Details} from './board-details.js';
import {canShare, share} from './board-share.js';
import {drawEntry, drawSave, headingLevelOf} from './draw-board.js';
import {drawNotice} from './draw-state.js';
import {drawHeading} from './draw-text.js';

export {styles} from './draw-opening.styles.js';

/** So many openings are shown below the one that is read. */
const mostRelated = 3;

/** The parts of the posting that authors can give a look of their own, as where it stands alone. */
const parts =
  'posting,header,organization,title,facts,fact,location,workplace,remote-from,employment-type,pay,department,team,posted,closes,fact-label,fact-value,body,section,heading,qualification,checkbox,tally,button,closed';

const known = new WeakMap<BoardController, Details>();

/** The bodies that a board has asked for. */
function detailsOf(board: BoardController): Details {
  const details = known.get(board) ?? new Details(board.host);
  known.set(board, details);
  return details;
}

/** An opening that is read in place: the way back and on, the posting, and openings like it. */
export function drawOpening(board: BoardController, found: Found, posting: Posting): TemplateResult {
  const {host} = board;
  const details = detailsOf(board);
  const {matches} = found;
  const index = matches.indexOf(posting);
  const level = headingLevelOf(board);
  const {posting: whole, isBusy, error} = details.of(posting);
  const near = related(board, posting);
  return html`<div class="opening" part="opening">
    <div class="trail" part="trail">
      ${drawLink(board, undefined, say.allOpenings(), 'back')}
      <div class="steps">
        ${host.savable ? drawSave(board, posting) : nothing}${drawShare(board, posting)}
        ${index > 0 ? drawLink(board, matches[index - 1], say.previous(), 'step') : nothing}
        ${index >= 0 && index < matches.length - 1 ? drawLink(board, matches[index + 1], say.next(), 'step') : nothing}
      </div>
    </div>
    <job-posting
      .posting=${whole}
      .headingLevel=${level}
      .checkable=${host.checkable}
      .images=${host.images}
      .structuredData=${host.structuredData}
      .source=${host.source}
      .campaign=${host.campaign}
      .medium=${host.medium}
      .unattributed=${host.unattributed}
      exportparts=${parts}
      >${
        isBusy
          ? html`<div class="skeleton" part="skeleton" slot="before" aria-hidden="true"></div>`
          : error
            ? html`<div slot="before">${drawNotice('error', errorText(error.code), () => details.retry(posting))}</div>`
            : nothing
      }</job-posting
    >
    ${
      near.length > 0
        ? html`<section class="related" part="related" aria-labelledby="related"
            >${drawHeading(level + 1, say.related(), undefined, 'related')}<ul class="cards" role="list">${near.map(
              (one) => html`<li>${drawEntry(board, one, level + 2)}</li>`,
            )}</ul></section
          >`
        : nothing
    }
  </div>`;
}

/** A link to another opening, or back to the list; a button where nothing of it may be in the address. */
function drawLink(board: BoardController, to: Posting | undefined, label: string, look: string): TemplateResult {
  const handleClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (to) board.open(to);
    else board.close();
  };
  // Which one is next, for those who cannot see it coming.
  const name = to ? html`${label}<span class="hidden">: ${to.title}</span>` : label;
  if (board.host.noUrl) return html`<button class=${look} type="button" @click=${handleClick}>${name}</button>`;
  const href = board.address.of({...board.query, job: to && keyOf(to)});
  return html`<a class=${look} href=${href} @click=${handleClick}>${name}</a>`;
}

function drawShare(board: BoardController, posting: Posting): TemplateResult | typeof nothing {
  const href = board.host.noUrl
    ? posting.url
    : board.address.of({...board.query, filters: {}, text: '', page: 1, job: keyOf(posting)});
  if (!href) return nothing;
  const handleClick = async () => {
    if (await share(board.host, posting, href)) board.say(sayOfSharing.linkCopied());
  };
  const label = canShare ? sayOfSharing.share() : sayOfSharing.copyLink();
  return html`<button class="step" type="button" @click=${handleClick}>${label}</button>`;
}

/** Openings like one: of the same team, department and place, those most that share most. */
function related({model}: BoardController, posting: Posting): readonly Posting[] {
  const towns = new Set(posting.locations.map(({locality}) => locality).filter(Boolean));
  const likeness = (other: Posting) =>
    (posting.department && other.department === posting.department ? 2 : 0) +
    (posting.team && other.team === posting.team ? 2 : 0) +
    (other.locations.some(({locality}) => towns.has(locality)) ? 1 : 0);
  return model.postings
    .filter((other) => other !== posting && likeness(other) > 0)
    .sort((one, other) => likeness(other) - likeness(one))
    .slice(0, mostRelated);
}
