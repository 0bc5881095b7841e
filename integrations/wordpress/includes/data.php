<?php
/**
 * What the build made of the widgets' content.
 *
 * @package MassageWidgets
 */

namespace MassageWidgets;

defined( 'ABSPATH' ) || exit;

const TAGS = array(
	'massage-faq',
	'technique-picker',
	'cost-compare',
	'massage-safety-check',
	'session-guide',
	'evidence-brief',
	'technique-card',
);

/**
 * One file of data, read once per page at most.
 *
 * @param string $name A tag, or `widgets` for the options of all.
 */
function data( string $name ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$read[ $name ] = (array) wp_json_file_decode( FOLDER . "/data/$name.json", array( 'associative' => true ) );
	}
	return $read[ $name ];
}
