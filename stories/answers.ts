import {arabicOpenings, openings} from './openings.js';
import {cartographer, particular} from './postings.js';

/*
 * What the addresses in the stories answer. They are answered in the page, by the very answers a server would give: so a
 * story of a failure needs no server, is the same in the static build, and leaves no 404 in the console.
 */

const found = (value: unknown) => new Response(typeof value === 'string' ? value : JSON.stringify(value));
const notFound = () => new Response('There is nothing here any more.', {status: 404});

/** Answers by address; `count` is how often it was asked for before. */
const answers: Readonly<Record<string, (count: number) => Response | Promise<Response>>> = {
  found: () => found(cartographer),
  missing: notFound,
  'missing-once': (count) => (count === 0 ? notFound() : found(cartographer)),
  'found-once': (count) => (count === 0 ? found(cartographer) : notFound()),
  openings: () => found(openings),
  'openings-once': (count) => (count === 0 ? found(openings) : notFound()),
  'openings-second': (count) => (count === 0 ? notFound() : found(openings)),
  'particular-openings': () => found(particular),
  'arabic-openings': () => found(arabicOpenings),
  none: () => found([]),
  // It begins, and does not end. The element gives up after half a minute, as it does for a visitor.
  endless: () =>
    new Response(new ReadableStream({start: (body) => body.enqueue(new TextEncoder().encode('{"title": '))})),
};

async function feed(format: string, name: string) {
  const {fixtures} = await import('../test/adapters/fixtures/all.js');
  const fixture = fixtures.find(([itsFormat, itsName]) => itsFormat === format && itsName === name);
  return fixture ? found(fixture[2]) : notFound();
}

const counts = new Map<string, number>();
const fromElsewhere = fetch;

globalThis.fetch = async (input, init) => {
  const {href, pathname} = new URL(input instanceof Request ? input.url : input, document.baseURI);
  const [, kind = '', name] = /\/answers\/([^/]+)(?:\/(.+))?$/.exec(decodeURIComponent(pathname)) ?? [];
  const answer = name ? () => feed(kind, name) : answers[kind];
  if (!answer) return fromElsewhere(input, init);
  const count = counts.get(href) ?? 0;
  counts.set(href, count + 1);
  return answer(count);
};

let mounts = 0;

/** The addresses for one drawing of a story: no other has asked for them yet. */
export const onlyOnce = (addresses: string) =>
  addresses.replace(/(^|\s)answers\/\S+/g, (address) => `${address}?${++mounts}`);
