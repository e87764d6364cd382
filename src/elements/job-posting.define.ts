import {define} from './define.js';
import {JobPostingElement} from './job-posting.js';

export {JobPostingElement};

define('job-posting', JobPostingElement);
