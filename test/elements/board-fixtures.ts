import {expect} from '@open-wc/testing';
import {html, nothing} from 'lit';
import type {NativePosting} from '../../src/posting/native.js';
import {all, draw, inDays, one, seen, until} from './fixtures.js';

const departments = ['Oven', 'Shop', 'Office', 'Boats'];
const towns = [
  {locality: 'Bergen', country: 'NO'},
  {locality: 'Tromsø', country: 'NO'},
  {locality: 'Malmö', country: 'SE'},
  {locality: 'Göteborg', country: 'SE'},
];
const trades = ['Baker', 'Miller', 'Cashier', 'Accountant', 'Skipper', 'Confectioner', 'Driver', 'Electrician'];

/** So many openings, each another one: `Baker 1` in the department Oven in Bergen, and so on. */
export const openings = (count: number): readonly NativePosting[] =>
  Array.from({length: count}, (_, index): NativePosting => {
    const trade = trades[index % trades.length] ?? '';
    return {
      id: `job-${index + 1}`,
      title: `${trade} ${index + 1}`,
      organization: 'Mill & Oven',
      department: departments[index % 4],
      locations: [towns[(index >> 1) % 4] ?? ''],
      workplace: index % 3 ? 'on-site' : 'remote',
      employmentTypes: [index % 5 ? 'full-time' : 'part-time'],
      ...(index % 2 && {pay: {min: 30_000 + index, currency: 'EUR', period: 'year'}}),
      datePosted: inDays(-index - 1),
      sections: [{kind: 'summary', text: `We look for number ${index + 1}.`}],
    };
  });

/** A board, by the attributes given, with openings inside it; on the page. */
export async function drawBoard(
  attributes: Readonly<Record<string, string>> = {},
  postings: readonly NativePosting[] | null = openings(60),
  children: unknown = nothing,
): Promise<HTMLElementTagNameMap['job-board']> {
  const box = await draw<HTMLElement>(html`<div>${children}</div>`);
  const board = document.createElement('job-board');
  for (const [name, value] of Object.entries(attributes)) board.setAttribute(name, value);
  if (postings) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(postings);
    board.append(script);
  }
  board.append(...box.childNodes);
  box.append(board);
  if (postings) await until(() => board.shadowRoot?.querySelector('.board .count, .empty, job-posting'), 'the board');
  return board;
}

/** The titles of the cards of a board. */
export const titles = (board: Element): string[] =>
  all(board, '.overview:not([hidden]) .slice:not([hidden] *) article :is(h1, h2, h3, h4, h5)').map(seen);

/** The title of the opening that is read; nothing where none is. */
export const opened = (board: Element): string | undefined =>
  all(board, 'job-posting')
    .flatMap((opening) => all(opening, 'h2'))
    .map(seen)[0];

/** What the board says of how many there are. */
export const count = (board: Element): string => seen(one(board, '#count'));

/** The link of a card. */
export function cardLink(board: Element, title: string): HTMLAnchorElement {
  const link = all(board, '.overview article a').find((each) => seen(each) === title);
  expect(link, title).to.exist;
  return link as HTMLAnchorElement;
}

/** Types into the search. */
export async function search(board: HTMLElementTagNameMap['job-board'], text: string): Promise<void> {
  const field = one(board, 'input[type=search]') as HTMLInputElement;
  field.focus();
  for (let end = 1; end <= text.length; end++) {
    field.value = text.slice(0, end);
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  if (!text) {
    field.value = '';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }
  await board.updateComplete;
}

/** Chooses a value of a filter, or takes it off. */
export async function choose(board: HTMLElementTagNameMap['job-board'], filter: string, value: string): Promise<void> {
  const summary = one(board, `#filter-${filter}`);
  const details = summary.parentElement as HTMLDetailsElement;
  if (!details.open) summary.click();
  const find = () => all(details, 'label').find((label) => seen(label).startsWith(value));
  await until(find, () => `${value} in ${seen(details)}`);
  one(find()!, 'input').click();
  await board.updateComplete;
}

/** The choices of a filter with their counts. */
export async function choicesOf(board: HTMLElementTagNameMap['job-board'], filter: string): Promise<string[]> {
  const summary = one(board, `#filter-${filter}`);
  const details = summary.parentElement as HTMLDetailsElement;
  if (!details.open) summary.click();
  await until(() => all(details, 'label').length > 0, 'choices');
  return all(details, 'label').map(seen);
}

/** The values that are set, as chips. */
export const chips = (board: Element): string[] => all(board, '.chips .chip').map(seen);

/** The parameters of a board in the address of the page. */
export const parameters = (): Record<string, string> =>
  Object.fromEntries([...new URLSearchParams(location.search)].filter(([name]) => name.startsWith('jobs')));

/** Goes back in the history, and waits for it. */
export async function goBack(entries = 1): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.go(-entries);
  await gone;
}

const plainAddress = location.href;

afterEach(() => {
  history.replaceState(null, '', plainAddress);
});
