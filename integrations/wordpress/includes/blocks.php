<?php
/**
 * The blocks, and what the editor has to know about their options.
 *
 * @package MassageWidgets
 */

namespace MassageWidgets;

defined( 'ABSPATH' ) || exit;

/** One block per widget. */
function register_blocks(): void {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( 'massage-widgets-editor', plugins_url( 'editor.js', FILE ), $needs, VERSION, true );
	wp_set_script_translations( 'massage-widgets-editor', 'massage-widgets' );
	foreach ( TAGS as $tag ) {
		register_block_type(
			FOLDER . "/blocks/$tag",
			array(
				'render_callback' => static function ( $attributes ) use ( $tag ) {
					$options = array_intersect_key( $attributes, data( 'widgets' )[ $tag ] );
					return render( $tag, $options, get_block_wrapper_attributes() );
				},
			)
		);
	}
}

/** Hands the editor each option with its choices. */
function tell_editor(): void {
	wp_add_inline_script( 'massage-widgets-editor', 'var massageWidgets = ' . wp_json_encode( data( 'widgets' ) ) . ';', 'before' );
}
