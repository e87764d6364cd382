import type {ReactiveController} from 'lit';
import {localeOf} from '../locales/locale.js';
import {sectionHeading} from '../locales/messages.js';
import type {Posting} from '../posting/posting.js';
import {closingTime} from '../posting/state.js';
import {postingToJobPosting} from '../structured-data/job-posting.js';
import {jsonLdOf, scriptMark} from '../structured-data/json-ld.js';
import {inWordsFor} from './frame-controller.js';
import type {PostingHost} from './posting-controller.js';

/** An element that may put its posting into the page's head. */
export interface StructuredDataHost extends PostingHost {
  structuredData: boolean;
}

/** What the elements of a page want to say, the last one's word counts; and the script that says it. */
interface Head {
  readonly wanted: Map<object, string>;
  script?: HTMLScriptElement;
}

/** Copies of this script in other versions share one head. */
const key = Symbol.for('job-posting-elements/structured-data/1');

/** A longer wait runs out at once. */
const longestWait = 2 ** 31 - 1;

/**
 * Keeps schema.org's JobPosting of an element in the document's head: one script, true as long as it is there.
 *
 * A module of its own, so that pages which do not ask for it do not load it.
 */
export class StructuredDataController implements ReactiveController {
  readonly #host: StructuredDataHost;
  readonly #postingOf: () => Posting | undefined;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param postingOf The posting that the element shows. */
  constructor(host: StructuredDataHost, postingOf: () => Posting | undefined) {
    this.#postingOf = postingOf;
    (this.#host = host).addController(this);
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostUpdated() {
    const host = this.#host;
    const given = host.isConnected && host.structuredData ? this.#postingOf() : undefined;
    const posting = given && inWordsFor(given, localeOf(host));
    clearTimeout(this.#timer);
    const left = posting ? closingTime(posting) - Date.now() : 0;
    // Drawn anew at that moment, the element also says that the posting is closed.
    if (left > 0 && left < Infinity) this.#timer = setTimeout(() => host.requestUpdate(), Math.min(left, longestWait));
    const url = posting && left > 0 && !host.closest('job-board') ? addressToName(posting) : undefined;
    say(this, posting && url !== undefined ? textOf(posting, url) : undefined);
  }

  hostDisconnected() {
    // A move is a disconnection followed at once by a connection.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      clearTimeout(this.#timer);
      say(this, undefined);
    });
  }
}

/** The JSON-LD of a posting, with the headings that the element has just drawn in the language around it. */
const textOf = (posting: Posting, url: string) =>
  jsonLdOf(postingToJobPosting(posting, {...(url && {url}), headingOf: sectionHeading}));

/**
 * The address under which a page may offer a posting to search engines, empty where it needs none; nothing where it may not.
 *
 * A copy of a posting on somebody else's site must not compete with the original. So the page's canonical address decides
 * where there is one: it is this page, or it is the posting's own address; anything else says that this page is not to be
 * found. Without one, the posting must have no page of its own, or have it on this site.
 */
function addressToName({url}: Posting): string | undefined {
  const written = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  if (!written) return !url || new URL(url).origin === location.origin ? '' : undefined;
  let canonical: URL;
  try {
    canonical = new URL(written, document.baseURI);
  } catch {
    return undefined;
  }
  canonical.hash = '';
  const {href, origin, pathname} = canonical;
  // Visitors come with `?utm_…` behind the address.
  const isThisPage = origin === location.origin && pathname === location.pathname;
  return isThisPage || href === url?.replace(/#.*/s, '') ? href : undefined;
}

/** Says something for an element, or takes back what it said. */
function say(element: object, text: string | undefined): void {
  const page = document as Document & {[key]?: Head};
  const head: Head = (page[key] ??= {wanted: new Map()});
  if (text === undefined ? !head.wanted.delete(element) : head.wanted.get(element) === text && head.script?.isConnected)
    return;
  if (text !== undefined) head.wanted.set(element, text);
  const last = [...head.wanted.values()].at(-1);
  if (last === undefined) {
    head.script?.remove();
    head.script = undefined;
    return;
  }
  // A script that a server has written for us is ours.
  head.script ??= document.querySelector<HTMLScriptElement>(`script[${scriptMark}]`) ?? undefined;
  // The page's own word stands; two would be a list.
  if (!head.script && hasJobPosting()) return;
  const script = (head.script ??= document.createElement('script'));
  script.type = 'application/ld+json';
  script.setAttribute(scriptMark, '');
  const {nonce} = document.querySelector<HTMLScriptElement>('script[nonce]') ?? {};
  if (nonce) script.nonce = nonce;
  if (script.textContent !== last) script.textContent = last;
  if (script.parentNode !== document.head) document.head.append(script);
}

/** Whether the page describes a job itself. */
const hasJobPosting = () =>
  document.querySelector('[itemtype$="schema.org/JobPosting" i]') !== null ||
  [...document.querySelectorAll('script[type="application/ld+json" i]')].some(({textContent}) =>
    /["/:]JobPosting"/.test(textContent),
  );
