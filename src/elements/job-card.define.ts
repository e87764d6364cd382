import {define} from './define.js';
import {JobCardElement} from './job-card.js';

export {JobCardElement};

define('job-card', JobCardElement);
