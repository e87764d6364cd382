/**
 * What went wrong, in one word:
 *
 * - `network`: no answer came (refused, cut off, no CORS header, offline, or a policy of the page forbids it)
 * - `timeout`: no answer in time
 * - `status`: the server answered with a status that is not a success
 * - `too-large`: the answer is larger than the limit
 * - `syntax`: the answer is not JSON (or XML where the feed has that)
 * - `format`: JSON, but of no shape that is known
 * - `invalid`: a known shape whose posting cannot be used
 * - `not-found`: the source has no posting of that id, or no posting at all
 */
export type PostingErrorCode =
  'network' | 'timeout' | 'status' | 'too-large' | 'syntax' | 'format' | 'invalid' | 'not-found';

/** The one error of this package: a code to branch on, a sentence that names the thing and the fact, and the cause. */
export class PostingError extends Error {
  override readonly name = 'PostingError';

  constructor(
    readonly code: PostingErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
