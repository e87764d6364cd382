import {PostingError} from '../posting/error.js';

/** What a short address becomes: the whole feed, and one posting of it where the feed has an address for that. */
interface Endpoint {
  readonly list: (token: string) => string;
  readonly one?: (token: string, id: string) => string;
  /** Whether the token is a part of the host name, where only letters, digits and hyphens can stand. */
  readonly inHost?: boolean;
}

const lever = (host: string): Endpoint => ({
  list: (site) => `https://${host}/v0/postings/${site}?mode=json&skip=0&limit=100`,
  one: (site, id) => `https://${host}/v0/postings/${site}/${id}`,
});

const personio = (domain: string): Endpoint => ({
  list: (company) => `https://${company}.jobs.personio.${domain}/xml`,
  inHost: true,
});

const workable = 'https://apply.workable.com/api';

const endpoints: Readonly<Record<string, Endpoint>> = {
  ashby: {list: (board) => `https://api.ashbyhq.com/posting-api/job-board/${board}?includeCompensation=true`},
  bamboohr: {
    list: (company) => `https://${company}.bamboohr.com/careers/list`,
    one: (company, id) => `https://${company}.bamboohr.com/careers/${id}/detail`,
    inHost: true,
  },
  breezy: {list: (company) => `https://${company}.breezy.hr/json?verbose=true`, inHost: true},
  gem: {list: (board) => `https://api.gem.com/job_board/v0/${board}/job_posts/`},
  greenhouse: {
    list: (board) => `https://boards-api.greenhouse.io/v1/boards/${board}/jobs?content=true&pay_transparency=true`,
    one: (board, id) => `https://boards-api.greenhouse.io/v1/boards/${board}/jobs/${id}?pay_transparency=true`,
  },
  lever: lever('api.lever.co'),
  'lever-eu': lever('api.eu.lever.co'),
  personio: personio('de'),
  'personio-com': personio('com'),
  pinpoint: {list: (company) => `https://${company}.pinpointhq.com/postings.json`, inHost: true},
  recruitee: {
    list: (company) => `https://${company}.recruitee.com/api/offers/`,
    one: (company, slug) => `https://${company}.recruitee.com/api/offers/${slug}`,
    inHost: true,
  },
  rippling: {
    list: (board) => `https://api.rippling.com/platform/api/ats/v1/board/${board}/jobs`,
    one: (board, id) => `https://api.rippling.com/platform/api/ats/v1/board/${board}/jobs/${id}`,
  },
  smartrecruiters: {
    list: (company) => `https://api.smartrecruiters.com/v1/companies/${company}/postings?limit=100&offset=0`,
    one: (company, id) => `https://api.smartrecruiters.com/v1/companies/${company}/postings/${id}`,
  },
  teamtailor: {list: (company) => `https://${company}.teamtailor.com/jobs.json`, inHost: true},
  workable: {
    list: (account) => `${workable}/v1/widget/accounts/${account}?details=true`,
    one: (account, id) => `${workable}/v2/accounts/${account}/jobs/${id}`,
  },
};

/**
 * A token as it can stand in a path, its capitals kept, or nothing.
 *
 * Board names may hold blanks and dots ("Acme Inc."), written out or percent-encoded. What could change the host or the
 * path (`/`, `?`, `#`, `\`, `@`, `:`, a leading dot) is refused, not encoded: no board is called that.
 */
function pathToken(written: string): string | undefined {
  let token: string;
  try {
    token = decodeURIComponent(written);
  } catch {
    return undefined;
  }
  return /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._~&'’,()+-]{0,127}$/u.test(token) ? encodeURIComponent(token) : undefined;
}

const hostToken = (written: string) =>
  /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(written) ? written.toLowerCase() : undefined;

/**
 * The public address of a feed for its short form: `greenhouse:acme`, or `greenhouse:acme/12345` for one posting.
 *
 * It asks for what is needed to draw a posting whole (bodies, pay). A company that has its feed on a domain of its own
 * writes the whole address instead.
 *
 * @throws {PostingError} `format` when the feed is not known, the name cannot be one of its names, or the feed has no
 *   address of single postings.
 */
export function addressOf(short: string): string {
  const [, feed = '', written = '', id] = /^\s*([^:\s]*):([^/]*)(?:\/([^/]*))?\s*$/.exec(short) ?? [];
  // `hasOwn`: "constructor:acme" is no feed.
  const endpoint = Object.hasOwn(endpoints, feed) ? endpoints[feed] : undefined;
  if (!endpoint) {
    throw new PostingError(
      'format',
      `“${short}” is no address of a feed; known are ${Object.keys(endpoints).join(', ')}.`,
    );
  }
  const token = (endpoint.inHost ? hostToken : pathToken)(written.trim());
  if (!token) throw new PostingError('format', `“${short}” does not name a company as ${feed} has them.`);
  if (id === undefined) return endpoint.list(token);
  if (!endpoint.one) throw new PostingError('format', `${feed} has no address for one posting; “${short}” names one.`);
  const posting = pathToken(id.trim());
  if (!posting) throw new PostingError('format', `“${short}” does not name a posting as ${feed} has them.`);
  return endpoint.one(token, posting);
}
