export {
  checkJobPosting,
  checkPosting,
  rules,
  type CheckOptions,
  type Finding,
  type Rule,
  type Severity,
} from './structured-data/check.js';
export {pageOf} from './structured-data/page-of.js';
export type {Fields, Page, Subject, Wrong} from './structured-data/rule.js';
