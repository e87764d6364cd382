import {define} from './define.js';
import {QualificationListElement} from './qualification-list.js';

export {QualificationListElement};

define('qualification-list', QualificationListElement);
