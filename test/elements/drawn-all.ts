import {html, nothing} from 'lit';
import type {NativePosting} from '../../src/posting/native.js';
import {openings, search} from './board-fixtures.js';
import {all, baker, draw, given, one, seen, until} from './fixtures.js';

const marked = {
  ...baker,
  sections: [
    ...baker.sections,
    {kind: 'about', html: '<p>Ask <a href="mailto:oven@mill.example">the oven</a>, <em>soon</em>.</p>'},
  ],
} as NativePosting;

/** All elements of one posting, and among them a thing in every state that has a look of its own. */
export async function drawAll(theme?: string, style = ''): Promise<HTMLElement> {
  const posting = given(marked);
  const closed = given({...marked, id: 'closed', validThrough: '2020-01-01'});
  const box = await draw<HTMLElement>(
    html`<div theme=${theme ?? nothing} style=${style}>
      <job-posting checkable .posting=${posting}></job-posting>
      <job-posting heading-level="3" .posting=${closed}></job-posting>
      <job-card .posting=${posting}></job-card>
      <job-card .posting=${closed}></job-card>
      <qualification-list checkable .posting=${posting}></qualification-list>
      <apply-button .posting=${posting}></apply-button>
      <job-card src="data:application/json,nothing"></job-card>
    </div>`,
  );
  await until(
    () =>
      all(box, '.card').length === 2 &&
      all(box, '.tally').length === 2 &&
      all(box, 'em').length === 2 &&
      all(box, '.notice').length === 1,
    () => seen(box),
    20_000,
  );
  return box;
}

/**
 * Boards in every state that has a look of its own: a list with a search, chips, choices, badges, marks and one that is saved;
 * pages; nothing found; an opening with the way to the next one.
 */
export async function drawBoards(theme?: string, style = ''): Promise<HTMLElement> {
  const address = URL.createObjectURL(new Blob([JSON.stringify(openings(24))], {type: 'application/json'}));
  const box = await draw<HTMLElement>(
    html`<div theme=${theme ?? nothing} style=${style}>
      <job-board no-url savable featured="job-1" filters="department posted pay" src=${address} preset="department=Oven&amp;department=Shop" page-size="5"></job-board>
      <job-board no-url src=${address}></job-board>
      <job-board no-url savable checkable src=${address} page-size="5"></job-board>
    </div>`,
  );
  const [list, none, opened] = box.querySelectorAll('job-board') as unknown as [Board, Board, Board];
  await until(
    () => [list, none, opened].every((board) => all(board, '.card').length > 0),
    () => seen(box),
    20_000,
  );
  one(list, '#filter-department').click();
  // Not for good: tests that run beside this one have the same storage.
  const {setItem} = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new Error('Full.');
  };
  // What is saved is known to all boards of the page, also to those drawn later.
  const [save] = all(list, '.save');
  if (save!.ariaPressed !== 'true') save!.click();
  Storage.prototype.setItem = setItem;
  await search(list, 'baker');
  await search(none, 'zzzzzz');
  all(opened, '.card a')[1]!.click();
  await until(
    () =>
      all(list, 'mark').length > 0 &&
      all(list, 'fieldset input').length > 0 &&
      all(list, '[aria-pressed=true]').length > 0,
    () => seen(list),
    20_000,
  );
  await until(
    () => all(none, '.empty').length > 0 && all(opened, '.steps').length > 0,
    () => seen(box),
    20_000,
  );
  return box;
}

type Board = HTMLElementTagNameMap['job-board'];

/** Rewrites the style sheets in all shadow roots below an element. Those of other elements stay as they are. */
export function restyle(box: Element, rewrite: (sheet: CSSStyleSheet) => void): void {
  const roots = new Set([box, ...all(box)].flatMap(({shadowRoot}) => shadowRoot ?? []));
  for (const root of roots)
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
      const copy = new CSSStyleSheet();
      copy.replaceSync([...sheet.cssRules].map(({cssText}) => cssText).join('\n'));
      rewrite(copy);
      return copy;
    });
}

/** Puts a class in the place of a pseudo-class, so that everything can be under the pointer, or have the focus, at once. */
export const standIn = (pseudo: string, name: string) => (sheet: CSSStyleSheet) =>
  sheet.replaceSync([...sheet.cssRules].map(({cssText}) => cssText.replaceAll(pseudo, `.${name}`)).join('\n'));

/** Has the rules for a medium hold. */
export const turnOn = (feature: string) => (sheet: CSSStyleSheet) => {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes(feature)) rule.media.mediaText = 'all';
      if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
    }
  };
  turn(sheet.cssRules);
};
