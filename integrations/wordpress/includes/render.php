<?php
/**
 * Blocks and shortcodes as HTML.
 *
 * @package MassageWidgets
 */

namespace MassageWidgets;

defined( 'ABSPATH' ) || exit;

const ATTRIBUTES = array(
	'id'     => true,
	'style'  => true,
	'data-*' => true,
);

/** The tags that baked content is made of. */
const ALLOWED = array(
	'div'     => ATTRIBUTES,
	'h2'      => ATTRIBUTES,
	'h3'      => ATTRIBUTES,
	'h4'      => ATTRIBUTES,
	'h5'      => ATTRIBUTES,
	'h6'      => ATTRIBUTES,
	'p'       => ATTRIBUTES,
	'ul'      => ATTRIBUTES,
	'ol'      => ATTRIBUTES,
	'li'      => ATTRIBUTES,
	'dl'      => ATTRIBUTES,
	'dt'      => ATTRIBUTES,
	'dd'      => ATTRIBUTES,
	'table'   => ATTRIBUTES,
	'caption' => ATTRIBUTES,
	'thead'   => ATTRIBUTES,
	'tbody'   => ATTRIBUTES,
	'tr'      => ATTRIBUTES,
	'th'      => ATTRIBUTES + array( 'scope' => true ),
	'td'      => ATTRIBUTES,
	'details' => ATTRIBUTES + array( 'open' => true ),
	'summary' => ATTRIBUTES,
	'strong'  => ATTRIBUTES,
	'em'      => ATTRIBUTES,
	'a'       => ATTRIBUTES + array( 'href' => true ),
);

/**
 * One widget: its content to read without script, which the script then wakes up, and before it a note for authors
 * where an option cannot be used.
 *
 * @param string $tag   Which.
 * @param array  $given Options as given.
 * @param string $outer Attributes of a block's own wrapper, escaped.
 */
function render( string $tag, array $given, string $outer = '' ): string {
	list( $options, $problems ) = check_options( $tag, $given );
	enqueue_script();
	$is_english = 0 === strpos( strtolower( get_bloginfo( 'language' ) ), 'en' );
	$region     = $options['region'] ?? ( preg_match( '/^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i', get_bloginfo( 'language' ), $found ) ? $found[1] : '' );
	$baking     = new Baking( $tag, $options, $region );
	$baked      = wp_kses( $baking->html(), ALLOWED );
	$html       = '<div data-massage-widget="' . esc_attr( $tag ) . '"' . ( $is_english ? '' : ' lang="en"' );
	foreach ( $options as $name => $value ) {
		$html .= ' data-' . $name . '="' . esc_attr( $value ) . '"';
	}
	$html .= ' data-content-version="' . esc_attr( data( $tag )['version'] ) . '">' . $baked . '</div>';
	return "<div $outer>" . note( $problems ) . $html . '</div>';
}

/**
 * Names the options that cannot be used, to those who can write posts.
 *
 * @param string[] $problems One line each.
 */
function note( array $problems ): string {
	if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<div class="massage-widgets-note" role="note"><p><strong>'
		. esc_html__( 'To mend. Your readers do not see this note, and the rest works:', 'massage-widgets' )
		. '</strong></p><ul><li>' . join( '</li><li>', array_map( 'esc_html', $problems ) ) . '</li></ul></div>';
}

/**
 * A shortcode.
 *
 * @param string       $tag   Which widget.
 * @param array|string $given As WordPress gives it: a text where there are none.
 */
function render_shortcode( string $tag, $given ): string {
	return render( $tag, is_array( $given ) ? $given : array(), 'class="massage-widgets"' );
}
