<?php
/**
 * The one script, on pages that have a widget and on no others.
 *
 * @package MassageWidgets
 */

namespace MassageWidgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'massage-widgets';

/** Asks for the script; more than once makes no difference. */
function enqueue_script(): void {
	if ( is_admin() ) {
		return;
	}
	$address = plugins_url( 'cdn/embed.js', FILE );
	// WordPress knows modules since 6.5.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT, $address, array(), VERSION );
		return;
	}
	wp_enqueue_script( SCRIPT, $address, array(), VERSION, true );
	add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
}

/**
 * Says that our script is a module.
 *
 * @param string $html   The script's tag.
 * @param string $handle Whose it is.
 */
function as_module( string $html, string $handle ): string {
	if ( SCRIPT !== $handle ) {
		return $html;
	}
	// A theme without HTML5 scripts gets a type of WordPress' own.
	$html = str_replace( array( " type='text/javascript'", ' type="text/javascript"' ), '', $html );
	return str_replace( '<script ', '<script type="module" ', $html );
}
