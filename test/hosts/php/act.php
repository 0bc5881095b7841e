<?php
/**
 * Does one thing in the site: php act.php SITE ACTION, with JSON on standard input. Prints JSON.
 */
// WordPress has globals of its own called $action and the like.
list( , $test_site, $test_action ) = $argv;
$test_input = json_decode( stream_get_contents( STDIN ), true );

$_SERVER['HTTP_HOST']       = parse_url( getenv( 'TEST_ORIGIN' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'TEST_ORIGIN' ), PHP_URL_PORT );
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
if ( 'install' === $test_action ) {
	define( 'WP_INSTALLING', true );
}
require "$test_site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';

$test_actions = array(
	'install' => function () {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		wp_install( 'Oak Clinic', 'admin', 'admin@example.org', false, '', 'password' );
		foreach ( array( 'author', 'subscriber' ) as $role ) {
			wp_insert_user(
				array(
					'user_login' => $role,
					'user_pass'  => 'password',
					'user_email' => "$role@example.org",
					'role'       => $role,
				)
			);
		}
		return array( 'version' => get_bloginfo( 'version' ), 'theme' => get_stylesheet() );
	},
	// As the editor saves it: what somebody without unfiltered_html writes goes through KSES.
	'post'    => function ( $input ) {
		wp_set_current_user( get_user_by( 'login', $input['as'] )->ID );
		kses_init();
		$id = wp_insert_post(
			wp_slash(
				array(
					'post_title'   => $input['title'],
					'post_content' => $input['content'],
					'post_status'  => 'publish',
				)
			),
			true
		);
		if ( is_wp_error( $id ) ) {
			throw new Exception( $id->get_error_message() );
		}
		return array( 'id' => $id, 'url' => get_permalink( $id ), 'saved' => get_post( $id )->post_content );
	},
	'option'  => function ( $input ) {
		update_option( $input['name'], $input['value'] );
		return true;
	},
	// What one widget of the plugin prints.
	'render'  => function ( $input ) {
		wp_set_current_user( 0 );
		return array_map( fn( $one ) => MassageWidgets\render( $one['tag'], $one['options'] ), $input );
	},
	'delete'  => function () {
		deactivate_plugins( 'massage-widgets/massage-widgets.php' );
		$deleted = delete_plugins( array( 'massage-widgets/massage-widgets.php' ) );
		return is_wp_error( $deleted ) ? $deleted->get_error_message() : $deleted;
	},
	// All that is kept outside posts: where a plugin would leave something.
	'traces'  => function () {
		global $wpdb;
		$places = array(
			'options'     => 'option_name',
			'usermeta'    => 'meta_key',
			'postmeta'    => 'meta_key',
			'termmeta'    => 'meta_key',
			'commentmeta' => 'meta_key',
		);
		$found  = array();
		foreach ( $places as $table => $column ) {
			foreach ( $wpdb->get_results( "SELECT * FROM {$wpdb->$table}", ARRAY_A ) as $row ) {
				if ( false !== stripos( join( ' ', $row ), 'massage' ) ) {
					$found[] = "$table: {$row[ $column ]}";
				}
			}
		}
		return array( 'found' => $found, 'tables' => $wpdb->get_col( 'SHOW TABLES' ), 'files' => glob( WP_CONTENT_DIR . '/*/*massage*' ) );
	},
);

ob_start();
try {
	$test_result = $test_actions[ $test_action ]( $test_input );
} catch ( Throwable $error ) {
	fwrite( STDERR, (string) $error );
	exit( 1 );
}
ob_end_clean();
echo json_encode( $test_result );
