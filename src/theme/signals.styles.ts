import {unsafeCSS} from 'lit';
import {declare} from './tokens.styles.js';
import {tokens} from './tokens.js';

const {'--job-positive': positive, '--job-warning': warning} = tokens;

/** The colours of what is met and of what needs attention, as private names: beside every style sheet that has one of them. */
export const signals = unsafeCSS(`.root{${declare({'--job-positive': positive, '--job-warning': warning})}}`);
