<?php
/**
 * Plugin Name: Job Posting Elements
 * Description: Shows job postings and job boards: a block, and the shortcode [job_posting src="…"].
 * Version: 0.1.0
 * Requires PHP: 7.4
 * License: MIT
 *
 * The script is served from the plugin's own folder `dist`, a copy of the package's: no other host is asked by it.
 */

if (!defined('ABSPATH')) {
    exit;
}

/** What may be shown, and the attributes that each tag takes, from the package's custom-elements.json. */
const JOB_POSTING_ELEMENTS_TAGS = ['job-posting', 'job-card', 'job-board', 'apply-button'];
const JOB_POSTING_ELEMENTS_ATTRIBUTES = [
    'src', 'job', 'format', 'heading-level', 'checkable', 'structured-data', 'posting-url', 'source', 'campaign', 'medium', 'theme', 'lang',
];

/** Registers the script, as a module. */
function job_posting_elements_register() {
    wp_register_script('job-posting-elements', plugins_url('dist/embed.js', __FILE__), [], '0.1.0', false);
    if (function_exists('register_block_type')) {
        register_block_type('job-posting-elements/posting', [
            'api_version' => 3,
            'title' => 'Job posting',
            'category' => 'embed',
            'supports' => ['autoRegister' => true],
            'attributes' => [
                'src' => ['type' => 'string', 'default' => ''],
                'show' => ['type' => 'string', 'default' => 'job-posting'],
            ],
            'render_callback' => 'job_posting_elements_draw',
        ]);
    }
}
add_action('init', 'job_posting_elements_register');

/** Makes the script tag a module's. */
function job_posting_elements_as_module($tag, $handle) {
    return $handle === 'job-posting-elements' ? str_replace('<script ', '<script type="module" ', $tag) : $tag;
}
add_filter('script_loader_tag', 'job_posting_elements_as_module', 10, 2);

/**
 * Draws an element, with links to the openings inside it for who has no script.
 *
 * @param array|string $given Attributes of the shortcode or the block; underscores stand for hyphens.
 * @return string
 */
function job_posting_elements_draw($given) {
    $given = is_array($given) ? $given : [];
    $tag = $given['show'] ?? 'job-posting';
    if (!in_array($tag, JOB_POSTING_ELEMENTS_TAGS, true) || empty($given['src'])) {
        return '';
    }
    wp_enqueue_script('job-posting-elements');
    $attributes = '';
    foreach ($given as $name => $value) {
        $name = str_replace('_', '-', (string) $name);
        if (!in_array($name, JOB_POSTING_ELEMENTS_ATTRIBUTES, true) || $value === false || $value === 'false') {
            continue;
        }
        $attributes .= ' ' . $name . '="' . esc_attr($value === true ? '' : (string) $value) . '"';
    }
    return "<$tag$attributes>" . job_posting_elements_light($given['src']) . "</$tag>";
}
add_shortcode('job_posting', 'job_posting_elements_draw');

/** The openings of a source as links, where it is native JSON that answers; remembered for five minutes. */
function job_posting_elements_light($src) {
    if (!preg_match('#^https?://#', $src)) {
        return '';
    }
    $key = 'job_posting_elements_' . md5($src);
    $known = get_transient($key);
    if (is_string($known)) {
        return $known;
    }
    $answer = wp_safe_remote_get($src, ['timeout' => 3, 'limit_response_size' => 1000000]);
    $data = is_wp_error($answer) ? null : json_decode(wp_remote_retrieve_body($answer), true);
    $postings = isset($data['title']) ? [$data] : (is_array($data['postings'] ?? null) ? $data['postings'] : []);
    $links = '';
    foreach (array_slice($postings, 0, 50) as $posting) {
        $title = is_array($posting) ? ($posting['title'] ?? '') : '';
        $url = is_array($posting) && is_string($posting['url'] ?? null) ? esc_url($posting['url'], ['https', 'http']) : '';
        if (!is_string($title) || $title === '') {
            continue;
        }
        $links .= '<li>' . ($url ? '<a href="' . $url . '">' . esc_html($title) . '</a>' : esc_html($title)) . '</li>';
    }
    $light = $links ? "<ul>$links</ul>" : '';
    set_transient($key, $light, 300);
    return $light;
}
