// The script of embed.html, a page for hosts that take an address and nothing else.

/** Addresses that the owner of the page lets it show, from its `<meta name="job-sources">`: whole ones, or beginnings that end in `/` or `:`. */
const allowed = (document.querySelector<HTMLMetaElement>('meta[name="job-sources"]')?.content ?? '')
  .split(/\s+/)
  .filter(Boolean);

/** What may be shown, by what it is called in the address. */
const tags: ReadonlyMap<string, string> = new Map([
  ['posting', 'job-posting'],
  ['card', 'job-card'],
  ['board', 'job-board'],
  ['button', 'apply-button'],
]);

/** What the address may say beside the source, all of it about looks and language. */
const passedOn = ['job', 'heading-level', 'source', 'campaign', 'medium'];

const said = new URLSearchParams(location.search);
const src = said.get('src') ?? '';
// A board takes several, each of which has to be allowed.
const isAllowed = src
  .trim()
  .split(/\s+/)
  .every((address) => {
    const href = normal(address);
    return allowed.some((one) => {
      const start = normal(one);
      return start !== '' && (/[/:]$/.test(one) ? href.startsWith(start) : href === start);
    });
  });
const tag = tags.get(said.get('show') ?? 'posting');

if (!tag || !src || !isAllowed) {
  // Said where the page's owner looks.
  // eslint-disable-next-line no-console
  console.error(`job-posting-elements: “${src}” is not among the addresses in <meta name="job-sources"> of this page.`);
} else {
  const element = document.createElement(tag);
  element.setAttribute('src', src);
  for (const name of passedOn) {
    const value = said.get(name);
    if (value) element.setAttribute(name, value);
  }
  const {documentElement: root} = document;
  root.lang = said.get('lang') ?? navigator.language;
  const theme = said.get('theme');
  // Transparent only while the frame's scheme is that of the page around it.
  root.style.colorScheme = theme === 'dark' || theme === 'light' ? theme : 'light dark';
  document.body.append(element);
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told || parent === window) return;
    told = height;
    // A height is no secret, and which page is around this one is not known here.
    parent.postMessage({type: 'job-posting-elements/height', height}, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // No size is observed in a frame that is not in view yet; told only when it comes into view, it would push away what is read.
  for (const type of ['job-load', 'job-error'])
    element.addEventListener(type, () => {
      for (const time of [0, 100, 1_000]) setTimeout(tell, time);
    });
}

/** An address without the ways to write another one: `..`, letters in capitals, a missing path; nothing for what is none. */
function normal(address: string): string {
  try {
    return new URL(address, location.href).href;
  } catch {
    return '';
  }
}
