import {define} from './define.js';
import {ApplyButtonElement} from './apply-button.js';

define('apply-button', ApplyButtonElement);
