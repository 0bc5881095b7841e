<?php
/**
 * What an author asked for, checked. An option that cannot be used is left out, with a line that says so.
 *
 * @package MassageWidgets
 */

namespace MassageWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The options that can be used, as texts by name and without those left at their default, and what is wrong with the others.
 *
 * @param string $tag   Which widget.
 * @param array  $given What the block or shortcode says.
 * @return array{0: array<string, string>, 1: string[]}
 */
function check_options( string $tag, array $given ): array {
	$known    = data( 'widgets' )[ $tag ];
	$options  = array();
	$problems = array();
	foreach ( $given as $name => $value ) {
		if ( is_int( $name ) ) {
			// Part of a shortcode without a name, such as a word after a blank that belongs into quotes.
			/* translators: %s: what was written. */
			$problems[] = sprintf( __( '“%s” stands alone. Write name="value", with straight quotes.', 'massage-widgets' ), $value );
			continue;
		}
		$name  = str_replace( '_', '-', strtolower( $name ) );
		$value = plain( $value );
		if ( ! isset( $known[ $name ] ) ) {
			/* translators: 1: what was written, 2: names of options. */
			$problems[] = sprintf( __( '“%1$s” is not an option here. Use %2$s.', 'massage-widgets' ), $name, join( ', ', array_keys( $known ) ) );
		} elseif ( '' !== $value ) {
			list( $options[ $name ], $problem ) = check_option( $known[ $name ], $value );
			if ( '' !== $problem ) {
				$problems[] = "$name: $problem";
			}
		}
	}
	foreach ( $known as $name => $option ) {
		if ( ! empty( $option['needed'] ) && empty( $options[ $name ] ) ) {
			$options[ $name ] = (string) array_key_first( $option['choices'] );
		}
	}
	return array( array_filter( $options, 'strlen' ), $problems );
}

/**
 * A value without the curly quotes that a word processor put around it.
 *
 * @param mixed $value As given.
 */
function plain( $value ): string {
	$text = is_scalar( $value ) ? sanitize_text_field( (string) $value ) : '';
	return trim( (string) preg_replace( '/^[“”„″«»]+|[“”„″«»]+$/u', '', $text ) );
}

/**
 * One value: as it can be used, empty where it cannot, and what is wrong with it.
 *
 * @param array  $option How the option is described.
 * @param string $value  Not empty.
 * @return array{0: string, 1: string}
 */
function check_option( array $option, string $value ): array {
	$choices = array_map( 'strval', array_keys( $option['choices'] ?? array() ) );
	switch ( $option['kind'] ) {
		case 'one':
			return check_choice( $choices, strtolower( $value ), ! empty( $option['needed'] ) );
		case 'ids':
			return check_ids( $choices, $value, ! empty( $option['ordered'] ) );
		case 'open':
			$words = array( 'none', 'first', 'all' );
			$word  = strtolower( $value );
			return in_array( $word, $words, true )
				? array( 'none' === $word ? '' : $word, '' )
				: check_ids( $choices, $value, true, $words );
		case 'number':
			$range = array(
				'min_range' => $option['least'],
				'max_range' => $option['most'],
			);
			$wrong = false === filter_var( $value, FILTER_VALIDATE_INT, array( 'options' => $range ) );
			/* translators: 1: what was written, 2: least number, 3: highest number. */
			$why = __( '“%1$s” is not a whole number from %2$d to %3$d.', 'massage-widgets' );
			return $wrong ? array( '', sprintf( $why, $value, $option['least'], $option['most'] ) ) : array( (string) (int) $value, '' );
		case 'region':
			/* translators: %s: what was written. */
			return matching( '/^[a-z]{2}$/i', $value, __( '“%s” is not a two-letter country code such as US or GB.', 'massage-widgets' ) );
		case 'prefix':
			/* translators: %s: what was written. */
			return matching( '/^[a-z][\w-]*$/i', $value, __( '“%s” cannot begin an id. Use letters, digits and hyphens, a letter first.', 'massage-widgets' ) );
		case 'link':
			/* translators: %s: what was written. */
			$why = __( '“%s” is not a link to follow. Begin it with https://, mailto:, tel: or /.', 'massage-widgets' );
			$bad = wp_kses_bad_protocol( $value, array( 'http', 'https', 'mailto', 'tel' ) ) !== $value;
			return $bad ? array( '', sprintf( $why, $value ) ) : array( $value, '' );
		default:
			return array( $value, '' );
	}
}

/**
 * A value of this form, or what is wrong.
 *
 * @param string $pattern Regular expression.
 * @param string $value   As given.
 * @param string $why     With %s for the value.
 */
function matching( string $pattern, string $value, string $why ): array {
	return preg_match( $pattern, $value ) ? array( $value, '' ) : array( '', sprintf( $why, $value ) );
}

/**
 * One of the choices. The first is the default, which need not be said unless the tag cannot do without.
 *
 * @param string[] $choices What there is.
 * @param string   $value   As given.
 * @param bool     $needed  Whether the default is said, too.
 */
function check_choice( array $choices, string $value, bool $needed ): array {
	if ( in_array( $value, $choices, true ) ) {
		return array( $needed || $value !== $choices[0] ? $value : '', '' );
	}
	/* translators: 1: what was written, 2: valid values. */
	$why = __( '“%1$s” is not known. Use %2$s.', 'massage-widgets' );
	return array( '', sprintf( $why, $value, join( ', ', array_filter( $choices, 'strlen' ) ) ) );
}

/**
 * Those of the ids that exist, each once, parted by spaces.
 *
 * @param string[] $choices What there is.
 * @param string   $value   Parted by spaces or commas.
 * @param bool     $ordered Whether the order given counts.
 * @param string[] $words   What could stand there instead.
 */
function check_ids( array $choices, string $value, bool $ordered, array $words = array() ): array {
	$asked   = array_unique( preg_split( '/[\s,]+/', strtolower( $value ), -1, PREG_SPLIT_NO_EMPTY ) );
	$unknown = array_diff( $asked, $choices );
	/* translators: 1: what was written, 2: valid values. */
	$why = __( 'there is no “%1$s”. Use %2$s.', 'massage-widgets' );
	return array(
		join( ' ', $ordered ? array_intersect( $asked, $choices ) : array_intersect( $choices, $asked ) ),
		$unknown ? sprintf( $why, join( ', ', $unknown ), join( ', ', array_merge( $words, $choices ) ) ) : '',
	);
}
