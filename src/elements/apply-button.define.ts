import {define} from './define.js';
import {ApplyButtonElement} from './apply-button.js';

export {ApplyButtonElement};

define('apply-button', ApplyButtonElement);
