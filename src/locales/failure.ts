/** What is said when something has failed: a chunk of its own, since most pages never show it. */
import {msg, str} from '@lit/localize';
import type {PostingErrorCode} from '../posting/error.js';
import {formatDate, relative} from './format.js';
import {orElse} from './intl.js';
import {notLoaded} from './messages.js';

const errors: Readonly<Partial<Record<PostingErrorCode, () => string>>> = {
  network: () =>
    msg('This posting could not be loaded. Please check your connection.', {
      id: 'error.network',
      desc: 'No answer came: perhaps the visitor is offline.',
    }),
  timeout: () => msg('This posting took too long to load.', {id: 'error.timeout', desc: 'No answer came in time.'}),
  'not-found': () =>
    msg('This posting is not available here.', {
      id: 'error.not-found',
      desc: 'There is no such posting. It need not be closed: do not say so.',
    }),
};

/** What is said to the visitor of an error. */
export const errorText = (code: PostingErrorCode) => (errors[code] ?? notLoaded)();

const stale = (time: string) =>
  msg(str`Showing the version from ${time}`, {
    id: 'stale',
    desc: 'The posting could not be loaded anew; an older one is shown. Must fit "5 minutes ago", "yesterday".',
  });

/** What is said to the visitor of a posting that could not be loaded anew: from when the one is that is shown. */
export const staleText = (readAt: number, tag: string) => stale(formatElapsedTime(readAt, tag));

/** What is said of a failure: from when the posting is that is shown all the same, where that is known. */
export const failureText = (code: PostingErrorCode, readAt: number | undefined, tag: string) =>
  readAt === undefined ? errorText(code) : staleText(readAt, tag);

/**
 * How long ago something was: "5 minutes ago", "2 hours ago", "yesterday".
 *
 * @param time Milliseconds since the epoch, as is `now`.
 */
export function formatElapsedTime(time: number, tag: string, now = Date.now()): string {
  const minutes = Math.min(0, Math.round((time - now) / 60_000));
  if (!Number.isFinite(minutes)) return '';
  const [count, unit] =
    minutes > -60
      ? ([minutes, 'minute'] as const)
      : minutes > -24 * 60
        ? ([Math.round(minutes / 60), 'hour'] as const)
        : ([Math.round(minutes / 24 / 60), 'day'] as const);
  return orElse(
    () => relative(tag).format(count, unit),
    orElse(() => formatDate(new Date(time).toISOString(), tag), ''),
  );
}
