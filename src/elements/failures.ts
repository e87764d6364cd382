/** What is said of failures and how that looks: loaded with the first one. */
export {failureText} from '../locales/failure.js';
export {notice as styles} from '../theme/notice.styles.js';
