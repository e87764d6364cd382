// The drop-in in one file, which may run while the page is still being read.
import './embed.js';
import {learnFromPage} from './locales/locale.js';

document.addEventListener('DOMContentLoaded', learnFromPage);
