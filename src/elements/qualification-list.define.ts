import {define} from './define.js';
import {QualificationListElement} from './qualification-list.js';

define('qualification-list', QualificationListElement);
