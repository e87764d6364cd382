/** What a server draws: postings as HTML that is readable without script, and that the elements take over as it is. */
export {PostingError, type PostingErrorCode} from '../posting/error.js';
export type * from '../posting/native.js';
export type * from '../posting/posting.js';
export {readPosting, readPostings} from '../posting/read.js';
export {Html} from './html.js';
export {renderBoard, type BoardRenderOptions} from './render-board.js';
export {
  renderCard,
  renderPosting,
  type CardRenderOptions,
  type PostingRenderOptions,
  type RenderOptions,
} from './render.js';
