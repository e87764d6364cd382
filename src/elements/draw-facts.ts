import {html, nothing, type TemplateResult} from 'lit';
import {
  employmentTypeName,
  formatDate,
  formatList,
  formatPay,
  formatPlace,
  formatRelativeDate,
  workplaceName,
} from '../locales/format.js';
import * as say from '../locales/messages.js';
import type {Posting} from '../posting/posting.js';
import {isClosingToday, isOpen} from '../posting/state.js';
import {drawApart} from './draw-text.js';
import type {Drawing} from './frame-controller.js';

/** One fact of a posting: what it is called in the markup, its label, and what is shown. */
export interface Fact {
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
}

/** The facts that a posting states, in the order a candidate asks for them. What it does not say is not there. */
export function factsOf(posting: Posting, {language, lang}: Pick<Drawing, 'language' | 'lang'>): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (name: string, label: string, value: unknown) => {
    if (value) facts.push({name, label, value});
  };
  const list = (items: readonly string[]) => (items.length > 0 ? formatList(items, language) : '');
  add('location', say.factLocation(), list(placesOf(posting, language)));
  add('workplace', say.factWorkplace(), posting.workplace && workplaceName(posting.workplace));
  add('remote-from', say.factRemoteFrom(), list(posting.remoteFrom.map((place) => formatPlace(place, language))));
  add('employment-type', say.factEmploymentType(), list(posting.employmentTypes.map(employmentTypeName)));
  add('pay', say.factPay(), drawPay(posting, language, lang));
  add('department', say.factDepartment(), drawApart(posting.department, lang));
  add('team', say.factTeam(), drawApart(posting.team, lang));
  add('posted', say.factPosted(), drawDate(posting.datePosted, language, true));
  const closing = drawDate(posting.validThrough, language, isClosingToday(posting));
  add(
    'closes',
    isOpen(posting) ? say.factCloses() : say.closed(),
    isClosingToday(posting) ? html`<strong>${closing}</strong>` : closing,
  );
  return facts;
}

/** The places of a posting in words, each once. */
export function placesOf(posting: Posting, language: string): readonly string[] {
  return [...new Set(posting.locations.map((place) => formatPlace(place, language)))].filter(Boolean);
}

/** A date as a `<time>`; the exact date is in its title where the words are relative. */
export function drawDate(date: string | undefined, language: string, isRelative = false): TemplateResult | undefined {
  if (!date) return undefined;
  const exact = formatDate(date, language);
  if (!exact) return undefined;
  const shown = isRelative ? formatRelativeDate(date, language) : exact;
  return html`<time datetime=${date} title=${shown === exact ? nothing : exact}>${shown}</time>`;
}

/** Facts as a list of names and values. */
export function drawFacts(facts: readonly Fact[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl class="facts" part="facts">${facts.map(
    ({name, label, value}) =>
      html`<div part="fact ${name}"><dt class="quiet" part="fact-label">${label}</dt><dd part="fact-value">${value}</dd></div>`,
  )}</dl>`;
}

function drawPay({pay}: Posting, language: string, lang: unknown): unknown {
  if (pay.length === 0) return undefined;
  return pay.map((range) => {
    const {label, note} = range;
    const amount = formatPay(range, language);
    const isNote = note === amount;
    const drawLine = (look: string, words: unknown, its = lang) =>
      words && html`<span class=${look}>${drawApart(words, its)}</span>`;
    return html`<p class="pay">${drawLine('quiet', label)}${drawLine('', amount, isNote ? lang : nothing)}${drawLine('note', isNote ? undefined : note)}</p>`;
  });
}
