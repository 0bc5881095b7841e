<?php
// Lets the site reach a host on its own machine, as it would reach one on the web with a certificate that all know.
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array_merge( $ports, array( (int) parse_url( $url, PHP_URL_PORT ) ) ), 10, 3 );
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'https_ssl_verify', '__return_false' );
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
