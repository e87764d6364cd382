<?php
// As much of WordPress as the plugin calls, and what it must do with it.
define('ABSPATH', '/');
$hooks = [];
$enqueued = [];
$transients = [];
$asked = 0;
$answer = '{}';
function add_action($name, $call) { global $hooks; $hooks[$name] = $call; }
function add_filter($name, $call, $priority = 10, $count = 1) { global $hooks; $hooks[$name] = $call; }
function add_shortcode($name, $call) { global $hooks; $hooks["[$name]"] = $call; }
function plugins_url($path, $file) { return "https://site.example/wp-content/plugins/job-posting-elements/$path"; }
function wp_register_script(...$script) { global $hooks; $hooks['script'] = $script; }
function wp_enqueue_script($handle) { global $enqueued; $enqueued[] = $handle; }
function register_block_type($name, $block) { global $hooks; $hooks["block $name"] = $block; }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES); }
function esc_url($url, $protocols) { return preg_match('#^(' . implode('|', $protocols) . '):#', $url) ? htmlspecialchars($url, ENT_QUOTES) : ''; }
function get_transient($key) { global $transients; return $transients[$key] ?? false; }
function set_transient($key, $value, $time) { global $transients; $transients[$key] = $value; }
function wp_safe_remote_get($url, $options) { global $asked, $answer; $asked++; return ['body' => $answer]; }
function is_wp_error($thing) { return $thing === null; }
function wp_remote_retrieve_body($response) { return $response['body']; }

function get_file_data($file, $headers) { return ['version' => preg_match('/^ \* Version: (.*)$/m', file_get_contents($file), $found) ? $found[1] : '']; }
function __($text, $domain) { return $text; }
function get_block_wrapper_attributes() { return 'class="wp-block-job-posting-elements-posting alignwide"'; }
$isEditor = false;
function current_user_can($what) { global $isEditor; return $isEditor && $what === 'edit_posts'; }
function do_shortcode($text) { return str_replace('[jobs]', 'Our jobs', $text); }
// As much as is tried: no script, no handler.
function wp_kses_post($text) { return preg_replace('#<script.*?</script>|\son\w+="[^"]*"#s', '', $text); }

// The plugin's copy, with the package's description beside it.
require $argv[1];

$faults = 0;
function expect($what, $is, $should) {
    global $faults;
    if ($is === $should) { echo "ok $what\n"; return; }
    $faults++;
    echo "FAULT $what: " . var_export($is, true) . ' instead of ' . var_export($should, true) . "\n";
}

$hooks['init']();
$draw = $hooks['[job_posting]'];
expect('the script is the plugin’s own', $hooks['script'][1], 'https://site.example/wp-content/plugins/job-posting-elements/dist/embed.js');
expect('its tag is a module’s', $hooks['script_loader_tag']('<script src="x"></script>', 'job-posting-elements'), '<script type="module" src="x"></script>');
expect('also where the theme has written a type', $hooks['script_loader_tag']("<script type='text/javascript' src='x' id='y'></script>", 'job-posting-elements'), "<script type=\"module\" src='x' id='y'></script>");
expect('other scripts stay', $hooks['script_loader_tag']('<script src="x"></script>', 'jquery'), '<script src="x"></script>');
expect('nothing without a source', $draw(''), '');
expect('a short address', $draw(['src' => 'greenhouse:acme', 'heading_level' => '3']), '<job-posting src="greenhouse:acme" heading-level="3"></job-posting>');
expect('attributes without a value', $draw(['src' => 'greenhouse:acme', 0 => 'checkable', 1 => 'onclick', 'images' => 'false', 'unattributed' => 'true']), '<job-posting src="greenhouse:acme" checkable="" unattributed="true"></job-posting>');
expect('what the tag has, and no other tag', $draw(['src' => 'lever:a', 'show' => 'board', 'page_size' => '5', 'heading_level' => '3']), '<job-board src="lever:a" page-size="5"></job-board>');
expect('curly quotation marks', $draw(['src' => '”lever:a”', 'source' => '“Mill”']), '<job-posting src="lever:a" source="Mill"></job-posting>');
expect('nothing that is no text', $draw(['src' => ['x'], 'show' => ['a' => 1]]), '');
expect('no style, no class, no id, no data', $draw(['src' => 'lever:a', 'style' => 'x', 'class' => 'x', 'id' => 'x', 'data-x' => 'x', 'slot' => 'x', 'x"y' => 'z']), '<job-posting src="lever:a"></job-posting>');
expect('what stands inside is shown meanwhile', $draw(['src' => 'lever:a'], '<a href="/jobs" onclick="x">[jobs]</a><script>x</script>'), '<job-posting src="lever:a"><a href="/jobs">Our jobs</a></job-posting>');
expect('the script is asked for', array_unique($enqueued), ['job-posting-elements']);
expect('unknown tags and attributes are left out', $draw(['src' => 'lever:a', 'show' => 'script', 'onclick' => 'x']), '');
expect('attributes are escaped', $draw(['src' => 'a"><script>', 'onclick' => 'x']), '<job-posting src="a&quot;&gt;&lt;script&gt;"></job-posting>');
$answer = '{"postings": [{"title": "Keeper <b>", "url": "https://a.example/?x&y"}, {"title": "Cook", "url": "javascript:alert(1)"}, {"url": "x"}, 3]}';
expect('links for who has no script', $draw(['src' => 'https://a.example/jobs.json', 'show' => 'job-board']),
    '<job-board src="https://a.example/jobs.json"><ul><li><a href="https://a.example/?x&amp;y">Keeper &lt;b&gt;</a></li><li>Cook</li></ul></job-board>');
$draw(['src' => 'https://a.example/jobs.json']);
expect('a source is asked once', $asked, 1);
$answer = 'no JSON';
expect('a source that fails leaves the element', $draw(['src' => 'https://b.example/']), '<job-posting src="https://b.example/"></job-posting>');
$block = $hooks['block job-posting-elements/posting']['render_callback'];
expect('the block has the class and alignment that WordPress gives it', $block(['src' => 'lever:a', 'show' => 'card', 'job' => '', 'lang' => 'de'], ''), '<div class="wp-block-job-posting-elements-posting alignwide"><job-card src="lever:a" lang="de"></job-card></div>');
expect('an empty block is nothing', $block(['src' => '', 'show' => 'posting']), '');
expect('the list of qualifications', $draw(['src' => 'lever:a', 'show' => 'qualifications']), '<qualification-list src="lever:a"></qualification-list>');
expect('the version is the plugin’s', $hooks['script'][3], '0.1.0');
$isEditor = true;
expect('who writes the page is told of a missing source', $draw(''), '<p><code>job_posting</code>: src is missing.</p>');
expect('and of what can be shown', $draw(['src' => 'lever:a', 'show' => 'script']), '<p><code>job_posting</code>: show is one of posting, card, board, button, qualifications.</p>');
exit($faults ? 1 : 0);
