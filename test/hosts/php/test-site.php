<?php
// Lets the site reach pages on its own machine, as it would reach those of a host on the web.
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, array( (int) parse_url( WP_HOME, PHP_URL_PORT ) ) ) );
add_filter( 'http_request_host_is_external', '__return_true' );
// The whole style sheet of the block library, as sites with a classic theme have it, not just that of the blocks in use.
add_filter( 'should_load_separate_core_block_assets', '__return_false', 99 );
// A site that loads our script on all its pages, as an administrator can make it.
add_action(
	'wp_footer',
	function () {
		if ( isset( $_GET['loader'] ) ) {
			echo '<script type="module" src="' . esc_url( home_url( '/cdn/embed.js' ) ) . '"></script>';
		}
	}
);
