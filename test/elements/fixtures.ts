import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import {expect, fixture, fixtureCleanup} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define.js';
import type {NativePosting} from '../../src/posting/native.js';
import type {Posting} from '../../src/posting/posting.js';

/** What the script of axe puts on the window. */
declare const axe: typeof Axe;

/** The tags of the four elements. */
export const tags = ['job-posting', 'job-card', 'qualification-list', 'apply-button'] as const;

export type Tag = (typeof tags)[number];

/** Any of the elements, by the properties that all of them have. */
export type JobElement = HTMLElementTagNameMap[Tag];

/** A calendar date so many days from today, where the visitor is. */
export function inDays(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A posting that says all that one can say. */
export const baker = {
  id: 'baker-7',
  title: 'Head Baker, Night Shift',
  url: 'https://mill.example/jobs/baker-7',
  language: 'en',
  apply: 'https://mill.example/jobs/baker-7/apply',
  organization: {name: 'Mill & Oven', url: 'https://mill.example/', logo: 'https://mill.example/logo.svg'},
  department: 'Bakery',
  team: 'Sourdough',
  locations: [{locality: 'Bergen', country: 'NO'}, 'Aboard our ships'],
  workplace: 'hybrid',
  remoteFrom: [{country: 'SE'}],
  employmentTypes: ['full-time', 'part-time'],
  pay: [
    {min: 41_000, max: 52_000, currency: 'EUR', period: 'year', label: 'Ashore', note: 'plus bread'},
    {min: 24.5, currency: 'EUR', period: 'hour', label: 'At sea'},
  ],
  datePosted: inDays(-3),
  validThrough: inDays(40),
  sections: [
    {kind: 'summary', text: ['Nine of us bake through the night.', 'The town eats what we make.']},
    {kind: 'responsibilities', heading: 'Your nights', items: ['Lead the oven crew', 'Order the flour']},
    {kind: 'qualifications', items: ['Five years at an oven', 'A steady hand', 'Norwegian for the morning talk']},
    {kind: 'preferred-qualifications', items: ['A boat licence']},
    {kind: 'benefits', heading: 'What you get', items: ['Bread for your family']},
    {kind: 'legal', text: 'We hire whoever bakes best.'},
  ],
} satisfies NativePosting;

/** What a posting property takes: the type says that all of a posting is there, the elements do not ask for it. */
export const given = (posting: NativePosting): Posting => posting as unknown as Posting;

/** An address of JSON (or of any text) that no server has to give. */
export function addressOf(content: unknown, type = 'application/json'): string {
  return URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)], {type}));
}

/** The first element drawn by a template, on the page. */
export async function draw<T extends Element = JobElement>(template: TemplateResult): Promise<T> {
  return fixture<T>(template);
}

/** An element of that tag with a posting. */
export async function drawPosting<T extends Tag>(tag: T, posting: NativePosting = baker) {
  const element = document.createElement(tag);
  element.posting = given(posting);
  const box = await draw<HTMLElement>(html`<div></div>`);
  box.append(element);
  await shows(element, tag === 'apply-button' ? '' : tag === 'qualification-list' ? 'steady' : posting.title);
  return element;
}

/** Waits until something holds, for as long as a busy machine may take. */
export async function until(holds: () => unknown, what: string | (() => string), milliseconds = 30_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until words are on the page. */
export const shows = (element: Element, words: string, milliseconds?: number) =>
  until(
    () => seen(element).includes(words),
    () => `“${words}” in “${seen(element)}”`,
    milliseconds,
  );

/** What is drawn below a node: through shadow roots, and what is in a slot in the place of the slot. */
export function inside(node: Node): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const {shadowRoot} = node as Element;
  return [...(shadowRoot ?? node).childNodes].filter(({nodeType}) => nodeType === 1 || nodeType === 3);
}

/** All elements drawn below an element, in the order of the page. */
export function all(element: Node, selector = '*'): HTMLElement[] {
  return inside(element).flatMap((child) =>
    child instanceof HTMLElement ? [...(child.matches(selector) ? [child] : []), ...all(child, selector)] : [],
  );
}

/** The one element drawn below an element that fits. */
export function one(element: Node, selector: string): HTMLElement {
  const found = all(element, selector);
  expect(found, selector).to.have.length(1);
  return found[0]!;
}

/** Where the links below an element lead. */
export const hrefs = (element: Element): string[] =>
  all(element, 'a[href]').map((link) => (link as HTMLAnchorElement).href);

/** The words of a node that a visitor sees, with single blanks between them. */
export const seen = (node: Node): string => words(node).replace(/\s+/g, ' ').trim();

function words(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  if (!(node instanceof Element) || /^(script|style|template)$/.test(node.localName)) return '';
  const {display, visibility, clipPath} = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden' || clipPath !== 'none') return '';
  const text = inside(node).map(words).join('');
  return display.startsWith('inline') || display === 'contents' ? text : `\n${text}\n`;
}

/** What assistive technology is told of an element. */
export interface Told {
  readonly role: string | null;
  readonly name: string;
  readonly element: HTMLElement;
}

interface Commons {
  readonly aria: {getRole: (element: Element) => string | null};
  readonly text: {accessibleText: (element: Element) => string};
  readonly dom: {isVisibleToScreenReaders: (element: Element) => boolean};
}

/** The elements drawn below an element that have a role, with their accessible names, in the order of the page. */
export function told(element: Element, role?: string): Told[] {
  axe.setup(document.documentElement);
  try {
    const {aria, text, dom} = axe.commons as unknown as Commons;
    return (
      all(element)
        // axe has no slots in its tree, only what is in them.
        .filter((each) => !(each instanceof HTMLSlotElement) && dom.isVisibleToScreenReaders(each))
        .map((each) => ({role: aria.getRole(each), name: text.accessibleText(each), element: each}))
        .filter((each) => (role === undefined ? each.role : each.role === role))
    );
  } finally {
    axe.teardown();
  }
}

/** The names of the elements of a role. */
export const namesOf = (element: Element, role: string): string[] => told(element, role).map(({name}) => name);

/** The one element of a role, and of a name where one is given. */
export function theOne(element: Element, role: string, name?: string): HTMLElement {
  const found = told(element, role).filter((each) => name === undefined || each.name === name);
  expect(
    found.map((each) => each.name),
    `${role} ${name ?? ''}`,
  ).to.have.length(1);
  return found[0]!.element;
}

/** The headings below an element as an outline: `2 Head Baker`. */
export const outline = (element: Element): string[] =>
  all(element, 'h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName.slice(1)} ${seen(heading)}`);

/** Names and values of the facts that are shown. */
export const facts = (element: Element): Record<string, string> =>
  Object.fromEntries(all(element, 'dl > div').map((fact) => [seen(one(fact, 'dt')), seen(one(fact, 'dd'))]));

const listening: (() => void)[] = [];

/** What is looked at of an event. Not the event itself: an assertion that fails would print all that hangs on it. */
interface Heard<T extends Event> {
  readonly type: string;
  readonly target: EventTarget | null;
  readonly detail: T extends CustomEvent<infer Detail> ? Detail : undefined;
}

/** The events of a type that arrive at the document, from now until the test ends. */
export function heard<T extends keyof HTMLElementEventMap>(type: T): Heard<HTMLElementEventMap[T]>[] {
  const events: Heard<HTMLElementEventMap[T]>[] = [];
  const take = (event: Event) => {
    const {type, target, detail} = event as CustomEvent;
    events.push({type, target, detail});
  };
  document.addEventListener(type, take);
  listening.push(() => document.removeEventListener(type, take));
  return events;
}

/** Cancels every event of a type until the test ends. */
export function cancel(type: keyof HTMLElementEventMap): void {
  const prevent = (event: Event) => event.preventDefault();
  document.addEventListener(type, prevent);
  listening.push(() => document.removeEventListener(type, prevent));
}

/** Where the visitor would have been led by the links that were pressed in this test. */
export const followed: string[] = [];

addEventListener('click', (event) => {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement && target.href);
  if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
  event.preventDefault();
  followed.push(link.href);
});

const uncaught: unknown[] = [];
addEventListener('error', ({error, message}) => uncaught.push(error ?? message));
addEventListener('unhandledrejection', ({reason}) => uncaught.push(reason));

/** CSS of the page, until the test ends. */
export function hostCss(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  listening.push(() => style.remove());
}

afterEach(() => {
  fixtureCleanup();
  for (const end of listening.splice(0)) end();
  followed.length = 0;
  document.documentElement.removeAttribute('dir');
  document.documentElement.lang = 'en';
  expect(uncaught.splice(0), 'what nobody caught').to.be.empty;
});

/** What axe finds, as lines to read. */
export async function barriers(element: Element, rules: Record<string, {enabled: boolean}> = {}): Promise<string[]> {
  const {violations} = await axe.run(element, {
    resultTypes: ['violations'],
    rules: {'target-size': {enabled: true}, ...rules},
  });
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Which engine runs the test. */
export const engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';
