import {define} from './define.js';
import {JobCardElement} from './job-card.js';

define('job-card', JobCardElement);
