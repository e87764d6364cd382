import {define} from './define.js';
import {JobBoardElement} from './job-board.js';
import {JobPostingElement} from './job-posting.js';

export {JobBoardElement};

// What opens in place is one.
define('job-posting', JobPostingElement);
define('job-board', JobBoardElement);
