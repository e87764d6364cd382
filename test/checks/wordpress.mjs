/** Checks the WordPress plugin: its syntax, and what it does by stubs of WordPress. Without PHP it says so, and passes. */
import {spawnSync} from 'node:child_process';

const run = (...args) => spawnSync('php', args, {stdio: 'inherit'});
const {error, status} = run('-l', 'wordpress/job-posting-elements.php');
if (error) console.log('Not run: PHP is not installed here.');
else process.exitCode = status || run('test/wordpress/stubs.php').status;
