<?php
/**
 * Plugin Name:       Massage Widgets
 * Description:       Common questions, a style picker and a cost comparison about massage for back pain, as blocks and shortcodes. No account, no tracking, no request to anywhere but your own site.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            massage-widgets
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       massage-widgets
 *
 * @package MassageWidgets
 */

namespace MassageWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '{{version}}';
const FOLDER  = __DIR__;
const FILE    = __FILE__;

require FOLDER . '/includes/data.php';
require FOLDER . '/includes/options.php';
require FOLDER . '/includes/class-baking.php';
require FOLDER . '/includes/script.php';
require FOLDER . '/includes/render.php';
require FOLDER . '/includes/blocks.php';

foreach ( TAGS as $massage_widgets_tag ) {
	add_shortcode(
		str_replace( '-', '_', $massage_widgets_tag ),
		static function ( $given ) use ( $massage_widgets_tag ) {
			return render_shortcode( $massage_widgets_tag, $given );
		}
	);
}

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );
