// One script tag that hands what happens with the postings of a page to `window.dataLayer`.
import {measure} from './measure.js';

measure();
