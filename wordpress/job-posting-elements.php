<?php
/**
 * Plugin Name: Job Posting Elements
 * Description: Shows job postings and job boards: a block, and the shortcode [job_posting src="…"].
 * Version: 0.1.0
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: job-posting-elements
 *
 * The script is served from the plugin's own folder `dist`, a copy of the package's: no other host is asked by it.
 */

if (!defined('ABSPATH')) {
    exit;
}

/** The tags that may be drawn, by what `show` calls them; their own names do too. */
const JOB_POSTING_ELEMENTS_TAGS = [
    'posting' => 'job-posting',
    'card' => 'job-card',
    'board' => 'job-board',
    'button' => 'apply-button',
    'qualifications' => 'qualification-list',
];

/** Registers the script, as a module. */
function job_posting_elements_register() {
    $version = get_file_data(__FILE__, ['version' => 'Version'])['version'];
    wp_register_script('job-posting-elements', plugins_url('dist/embed.js', __FILE__), [], $version, false);
    if (function_exists('register_block_type')) {
        $text = ['type' => 'string', 'default' => ''];
        register_block_type('job-posting-elements/posting', [
            'api_version' => 3,
            'title' => __('Job posting', 'job-posting-elements'),
            'category' => 'embed',
            'supports' => ['autoRegister' => true, 'align' => ['wide', 'full']],
            'attributes' => [
                'src' => $text,
                'show' => ['type' => 'string', 'default' => 'posting', 'enum' => array_keys(JOB_POSTING_ELEMENTS_TAGS)],
                'job' => $text,
                'theme' => $text,
                'lang' => $text,
            ],
            'render_callback' => 'job_posting_elements_draw_block',
        ]);
    }
}
add_action('init', 'job_posting_elements_register');

/** Makes the script tag a module's, in the place of the type that some themes have written. */
function job_posting_elements_as_module($tag, $handle) {
    if ($handle !== 'job-posting-elements') {
        return $tag;
    }
    return str_replace('<script ', '<script type="module" ', preg_replace('#\stype=(["\'])[^"\']*\1#', '', $tag));
}
add_filter('script_loader_tag', 'job_posting_elements_as_module', 10, 2);

/**
 * The attributes of a tag, as the package's own description has them: no other one is drawn.
 *
 * @param string $tag
 * @return string[]
 */
function job_posting_elements_attributes($tag) {
    static $known = null;
    if ($known === null) {
        $known = [];
        $path = __DIR__ . '/dist/custom-elements.json';
        $manifest = is_readable($path) ? json_decode(file_get_contents($path), true) : null;
        foreach ($manifest['modules'] ?? [] as $module) {
            foreach ($module['declarations'] ?? [] as $declaration) {
                if (isset($declaration['tagName'])) {
                    $known[$declaration['tagName']] = array_column($declaration['attributes'] ?? [], 'name');
                }
            }
        }
    }
    // Without the description, what every element has.
    return array_merge($known[$tag] ?? ['src', 'job', 'format'], ['lang']);
}

/**
 * Draws the block: the element in what WordPress puts the block's class and alignment on.
 *
 * @param array $given
 * @param string $content
 * @return string
 */
function job_posting_elements_draw_block($given, $content = '') {
    // An empty field of the editor is none.
    $drawn = job_posting_elements_draw(array_filter($given, static function ($value) { return $value !== ''; }), $content);
    return $drawn === '' ? '' : '<div ' . get_block_wrapper_attributes() . ">$drawn</div>";
}

/**
 * Draws an element, with links to the openings inside it for who has no script.
 *
 * @param array|string $given Attributes of the shortcode or the block; underscores stand for hyphens.
 * @param string $content What stands between the shortcode and its end: shown meanwhile, in the place of the links.
 * @return string
 */
function job_posting_elements_draw($given, $content = '') {
    $attributes = [];
    foreach (is_array($given) ? $given : [] as $name => $value) {
        // What has no value comes as a value without a name.
        list($name, $value) = is_int($name) ? [$value, true] : [$name, $value];
        if (is_string($name) && is_scalar($value) && $value !== false && $value !== 'false') {
            // Editors and other plugins make quotation marks curly, and then they are part of the value.
            $text = $value === true ? '' : preg_replace('/^[“”„″‟"]+|[“”„″‟"]+$/u', '', (string) $value);
            $attributes[str_replace('_', '-', strtolower($name))] = (string) $text;
        }
    }
    $show = $attributes['show'] ?? 'posting';
    $tag = JOB_POSTING_ELEMENTS_TAGS[$show] ?? $show;
    $isKnown = in_array($tag, JOB_POSTING_ELEMENTS_TAGS, true);
    if (!$isKnown || ($attributes['src'] ?? '') === '') {
        // For who writes the page; visitors see nothing of it.
        $what = $isKnown ? 'src is missing' : 'show is one of ' . implode(', ', array_keys(JOB_POSTING_ELEMENTS_TAGS));
        return current_user_can('edit_posts') ? '<p><code>job_posting</code>: ' . esc_html($what) . '.</p>' : '';
    }
    wp_enqueue_script('job-posting-elements');
    $drawn = '';
    foreach (array_intersect_key($attributes, array_flip(job_posting_elements_attributes($tag))) as $name => $value) {
        $drawn .= ' ' . $name . '="' . esc_attr($value) . '"';
    }
    $inside = is_string($content) && trim($content) !== '' ? wp_kses_post(do_shortcode($content)) : '';
    return "<$tag$drawn>" . ($inside ?: job_posting_elements_light($attributes['src'])) . "</$tag>";
}
add_shortcode('job_posting', 'job_posting_elements_draw');

/** The openings of a source as links, where it is native JSON that answers; remembered for five minutes. */
function job_posting_elements_light($src) {
    if (!preg_match('#^https?://\S+$#', $src)) {
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
