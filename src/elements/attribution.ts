/** What a page's author says of who sends its candidates. Properties may be `null`, as an attribute that was taken away leaves them. */
export interface Attribution {
  readonly source?: string | null;
  readonly campaign?: string | null;
  readonly medium?: string | null;
}

/** The words in which the hosts of application forms are told who sent a candidate. */
interface Words {
  /** Hosts that understand them. */
  readonly hosts: RegExp;
  /** What the source is called; all spellings count as the same, and the first is written. */
  readonly source: readonly string[];
  /** Codes of the host's own: handed on as they are, and never made of something else. */
  readonly codes?: readonly string[];
}

/*
 * From the help pages of: Greenhouse (tracking links have a `gh_src`), Lever (`lever-source`, in links made there an array),
 * Workable (`utm_source`), Recruitee and Breezy (`source`), SmartRecruiters (a `trid` for each link), Ashby (`utm_source`,
 * `src`). Whoever is not here gets what everyone's statistics understand.
 */
const hosts: readonly Words[] = [
  {hosts: /(^|\.)greenhouse\.io$/, source: ['utm_source'], codes: ['gh_src']},
  {hosts: /(^|\.)lever\.co$/, source: ['lever-source[]', 'lever-source'], codes: ['lever-origin']},
  {hosts: /(^|\.)(recruitee\.com|breezy\.hr)$/, source: ['source']},
  {hosts: /(^|\.)smartrecruiters\.com$/, source: ['utm_source'], codes: ['trid']},
  {hosts: /(^|\.)ashbyhq\.com$/, source: ['utm_source', 'src']},
];
const anyone: Words = {hosts: /^/, source: ['utm_source']};

/** Names under which pages are told who sent a visitor, the most exact first. Of a page's address, nothing but these and the codes is handed on. */
const sources = ['lever-source[]', 'lever-source', 'source', 'src', 'ref', 'utm_source'];
const campaigns = ['utm_medium', 'utm_campaign', 'utm_term', 'utm_content', 'utm_id'];

/**
 * The address of an application form, with who sent the candidate in the words that its host understands: what the page's
 * author says, else what the page's own address says. What stands in it stays, to the letter, and nothing is made up.
 *
 * @param href Where applying starts. What is no web address is given back.
 * @param said What the author says, the nearest first.
 * @param addresses The page's address, and others it had before, the best first.
 */
export function attribute(href: string, said: readonly Attribution[], addresses: readonly string[]): string {
  if (!/^https?:/.test(href)) return href;
  const {hostname, searchParams} = new URL(href);
  // To embed.html its address says by `src` what to show.
  const isFrame = globalThis.document.querySelector('meta[name="job-sources"]') !== null;
  const isGreenhouse = searchParams.has('gh_jid');
  const words = hosts.find((host) => host.hosts.test(hostname)) ?? (isGreenhouse ? hosts[0] : undefined) ?? anyone;
  const asked = (names: readonly string[]) => {
    for (const address of addresses) {
      const {searchParams: given} = new URL(address);
      for (const name of names) {
        const value = isFrame && name === 'src' ? undefined : cleaned(given.get(name));
        if (value) return value;
      }
    }
    return undefined;
  };
  const added: string[] = [];
  const add = (names: readonly string[], value: string | undefined) => {
    const [name] = names;
    if (!value || !name || names.some((one) => searchParams.has(one))) return;
    searchParams.append(name, value);
    added.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  };
  const {codes = []} = words;
  const saidOf = (name: keyof Attribution) => cleaned(said.map((one) => one[name]).find(Boolean));
  const source = saidOf('source');
  for (const code of codes) add([code], (code === 'gh_src' && source) || asked([code]));
  add(words.source, source ?? asked([...words.source, ...sources]));
  add(['utm_medium'], saidOf('medium'));
  add(['utm_campaign'], saidOf('campaign'));
  for (const name of ['utm_source', ...campaigns]) add([name], asked([name]));
  if (added.length === 0) return href;
  const [, before = href, hash = ''] = /^([^#]*)(.*)$/.exec(href) ?? [];
  return `${before}${before.includes('?') ? '&' : '?'}${added.join('&')}${hash}`;
}

/** A value that may stand in an address: a word or a few. Longer ones are somebody's data, not a source's name. */
function cleaned(value: string | null | undefined): string | undefined {
  const trimmed = value?.trim();
  return trimmed && trimmed.length <= 200 && !/\p{Cc}/u.test(trimmed) ? trimmed : undefined;
}
