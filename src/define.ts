import {ApplyButtonElement} from './elements/apply-button.js';
import {define} from './elements/define.js';
import {JobBoardElement} from './elements/job-board.js';
import {JobCardElement} from './elements/job-card.js';
import {JobPostingElement} from './elements/job-posting.js';
import {QualificationListElement} from './elements/qualification-list.js';

// The one that hands its posting on comes first, so that it is there when the small ones inside it ask.
define('job-posting', JobPostingElement);
define('job-board', JobBoardElement);
define('job-card', JobCardElement);
define('qualification-list', QualificationListElement);
define('apply-button', ApplyButtonElement);
