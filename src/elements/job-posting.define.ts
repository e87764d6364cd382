import {define} from './define.js';
import {JobPostingElement} from './job-posting.js';

define('job-posting', JobPostingElement);
