// Hands what happens with the postings of a page to the page's own statistics.
import type {PostingError} from './posting/error.js';
import type {Posting} from './posting/posting.js';

/** What has happened, in the names and shapes that Google Analytics 4 recommends; none of it is about a person. */
export interface Happening {
  /** `job_load`, `exception`, `view_item`, `select_item`, `search`, `select_content` (a filter, or applying), `add_to_wishlist` or `share`. */
  readonly event: string;
  /** The posting that it is about. */
  readonly ecommerce?: {readonly items: readonly Item[]};
  readonly search_term?: string;
  readonly content_type?: string;
  readonly content_id?: string;
  readonly item_id?: string;
  /** Of an `exception`: the code of the error. */
  readonly description?: string;
  readonly fatal?: false;
  /** Whether the visitor's browser asks that nothing be sold or shared (Global Privacy Control). */
  readonly gpc: boolean;
}

/** A posting as an item of Google Analytics 4. */
export interface Item {
  readonly item_id?: string;
  readonly item_name: string;
  /** The organization. */
  readonly item_brand?: string;
  /** The department. */
  readonly item_category?: string;
  /** The first employment type. */
  readonly item_variant?: string;
  /** The first place of work. */
  readonly location_id?: string;
}

/** The list that Google Tag Manager and gtag.js read. */
interface WithDataLayer {
  dataLayer?: unknown[];
}

/** What the events of the elements say, all of them together. */
interface Detail {
  readonly posting?: Posting;
  readonly error?: PostingError;
  readonly text?: string;
  readonly filters?: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly isSaved?: boolean;
}

/** What each event of the elements is called, and what is told of it. */
const tellers: Record<string, (detail: Detail) => Omit<Happening, 'gpc'>> = {
  'job-load': ({posting}) => ({event: 'job_load', ...aboutPosting(posting)}),
  'job-error': ({error}) => ({event: 'exception', description: error?.code, fatal: false}),
  'job-view': ({posting}) => ({event: 'view_item', ...aboutPosting(posting)}),
  'job-select': ({posting}) => ({event: 'select_item', ...aboutPosting(posting)}),
  'job-search': ({text}) => ({event: 'search', search_term: impersonal(text)}),
  'job-filter': ({filters}) => ({event: 'select_content', content_type: 'filter', content_id: chosenOf(filters)}),
  'job-apply': ({posting}) => ({
    event: 'select_content',
    content_type: 'apply',
    content_id: posting?.id,
    ...aboutPosting(posting),
  }),
  'job-save': ({posting}) => ({event: 'add_to_wishlist', ...aboutPosting(posting)}),
  'job-share': ({posting}) => ({event: 'share', content_type: 'job', item_id: posting?.id}),
};

/**
 * Hands what happens with the postings of a page to a function, or to `window.dataLayer` where none is given. Nothing is sent
 * from here, and nothing is stored.
 *
 * ```js
 * measure((happening) => console.log(happening.event));
 * ```
 *
 * @param hand Is given each happening.
 * @param on Where it is listened: the whole page, or a part of it.
 * @returns A function that ends it.
 */
export function measure(hand: (happening: Happening) => void = toDataLayer, on: EventTarget = document): () => void {
  const listen = (event: Event) => {
    // Only what is kept is a wish.
    if ((event as CustomEvent<Detail | null>).detail?.isSaved === false) return;
    const told = tellers[event.type]?.((event as CustomEvent<Detail | null>).detail ?? {});
    if (told) hand({...told, gpc: (navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl === true});
  };
  for (const type of Object.keys(tellers)) on.addEventListener(type, listen);
  return () => {
    for (const type of Object.keys(tellers)) on.removeEventListener(type, listen);
  };
}

function toDataLayer(happening: Happening): void {
  const list = ((globalThis as WithDataLayer).dataLayer ??= []);
  // What was pushed before would else be taken as this one's, too.
  if (happening.ecommerce) list.push({ecommerce: null});
  list.push(happening);
}

function aboutPosting(posting: Posting | undefined): Pick<Happening, 'ecommerce'> {
  if (!posting) return {};
  const {id, title, organization, department, employmentTypes, locations} = posting;
  const [place] = locations;
  const item: Item = {
    item_id: id,
    item_name: title,
    item_brand: organization?.name,
    item_category: department,
    item_variant: employmentTypes[0],
    location_id: place?.locality ?? place?.text ?? place?.country,
  };
  return {ecommerce: {items: [item]}};
}

/** What a visitor has typed, if it can be no name of their own: no mail address, no telephone number. */
function impersonal(text = ''): string | undefined {
  if (/@|(\d[\s()/.-]*){6}/.test(text)) return undefined;
  return text.trim().slice(0, 100) || undefined;
}

/** The filters that are set: `department=Ovens&workplace=remote`. */
function chosenOf(filters: Detail['filters'] = {}): string | undefined {
  const chosen = Object.entries(filters).filter(([, values]) => values?.length);
  return chosen.map(([name, values]) => `${name}=${values?.join() ?? ''}`).join('&') || undefined;
}
