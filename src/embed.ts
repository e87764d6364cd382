// The drop-in: one script tag registers every element.
import './define.js';
