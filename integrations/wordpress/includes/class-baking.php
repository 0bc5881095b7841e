<?php
/**
 * Puts the pieces of one widget together.
 *
 * @package MassageWidgets
 */

namespace MassageWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * One widget as HTML to read without script. scripts/wordpress-data.mjs says what kinds of pieces there are.
 */
final class Baking {
	/** @var array What the build made. */
	private $data;

	/** @var array What the widget can be asked for. */
	private $known;

	/** @var array<string, string> What it is asked for. */
	private $options;

	/** @var string Two letters in upper case, or nothing. */
	private $region;

	/** @var array<string, true> Sources of what was printed. */
	private $sources = array();

	/**
	 * Of this widget, with these options.
	 *
	 * @param string                $tag     Which.
	 * @param array<string, string> $options Checked.
	 * @param string                $region  Two-letter country code, if known.
	 */
	public function __construct( string $tag, array $options, string $region ) {
		$this->data    = data( $tag );
		$this->known   = data( 'widgets' )[ $tag ];
		$this->options = $options;
		$this->region  = strtoupper( $region );
	}

	/** All of it, without the tag around it. */
	public function html(): string {
		$html = isset( $this->data['entries'] ) ? $this->questions() : $this->piece( $this->data['pieces'] );
		$html = $this->at_level( $html . $this->footer() );
		$call = $this->data['emergency'];
		return str_replace( $call[''], $call[ $this->region ] ?? $call[''], $html );
	}

	/**
	 * One piece.
	 *
	 * @param string|array $piece See the build.
	 */
	private function piece( $piece ): string {
		if ( is_string( $piece ) ) {
			return $piece;
		}
		if ( isset( $piece['by'] ) ) {
			return $this->piece( $piece['is'][ $this->options[ $piece['by'] ] ?? '' ] ?? $piece['else'] );
		}
		if ( isset( $piece['first'] ) ) {
			$ids = $this->chosen( $piece['first'] );
			return $piece['is'][ reset( $ids ) ];
		}
		if ( isset( $piece['ids'] ) ) {
			$found = array_intersect( $this->chosen( $piece['ids'] ), array_keys( $piece['of'] ) );
			$inner = join( '', array_map( fn( $id ) => $this->piece( $piece['of'][ $id ] ), $found ) );
			$inner = empty( $piece['open'] ) ? $inner : preg_replace( '/^<details\b/', '<details open', $inner );
			return $inner && isset( $piece['in'] ) ? $this->piece( $piece['in'][0] ) . $inner . $this->piece( $piece['in'][1] ) : $inner;
		}
		if ( isset( $piece['any'] ) ) {
			return array_intersect( $piece['of'], $this->chosen( $piece['any'] ) ) ? $this->piece( $piece['then'] ) : $this->piece( $piece['else'] ?? '' );
		}
		if ( isset( $piece['abroad'] ) ) {
			return $this->region && 'US' !== $this->region ? $piece['abroad'] : '';
		}
		if ( isset( $piece['refs'] ) ) {
			$this->sources += array_fill_keys( $piece['refs'], true );
			return $this->piece( $piece['then'] );
		}
		return join( '', array_map( array( $this, 'piece' ), $piece ) );
	}

	/**
	 * The ids that an option names, or all that it could.
	 *
	 * @param string $name Of the option.
	 * @return string[]
	 */
	private function chosen( string $name ): array {
		$ids    = $this->ids( $name );
		$ids    = $ids ? $ids : array_keys( $this->known[ $name ]['choices'] );
		$always = $this->data['always'] ?? '';
		if ( '' === $always ) {
			return $ids;
		}
		if ( 'hide' === ( $this->options['baseline'] ?? '' ) ) {
			return array_diff( $ids, array( $always ) );
		}
		return in_array( $always, $ids, true ) ? $ids : array_merge( array( $always ), $ids );
	}

	/**
	 * The ids that an option names.
	 *
	 * @param string $name Of the option.
	 * @return string[]
	 */
	private function ids( string $name ): array {
		return preg_split( '/ /', $this->options[ $name ] ?? '', -1, PREG_SPLIT_NO_EMPTY );
	}

	/** The questions asked for, under their topics unless the author has chosen them. */
	private function questions(): string {
		$entries = array_diff_key( $this->data['entries'], array_flip( $this->ids( 'exclude' ) ) );
		$items   = $this->ids( 'items' );
		$topic   = $this->options['topic'] ?? '';
		$groups  = array();
		if ( $items ) {
			$groups[] = array( $topic, '', array_intersect( $items, array_keys( $entries ) ) );
		} else {
			foreach ( $topic ? array( $topic ) : array_keys( $this->data['topics'] ) as $id ) {
				$in_topic = array_filter( $entries, fn( $entry ) => $id === $entry['topic'] );
				$groups[] = array( $id, $topic ? '' : $this->data['topics'][ $id ], array_keys( $in_topic ) );
			}
		}
		$groups = array_filter( $groups, fn( $group ) => (bool) $group[2] );
		$shown  = array_merge( array(), ...array_column( $groups, 2 ) );
		$open   = $this->open_ids( $shown );
		$html   = $this->data['heading'];
		// The search box and the button that opens all will stand above the first.
		$tools = $this->data['tools'][ $this->options['search'] ?? 'auto' ][ count( $shown ) ];
		foreach ( $groups as list( $id, $heading, $ids ) ) {
			$html .= $id ? '<div data-topic="' . esc_attr( $id ) . '"' : '<div';
			$html .= ' style="' . esc_attr( $this->data['group'] . $tools ) . '">';
			$html .= $heading . join( '', array_map( fn( $one ) => $this->question( $one, $open ), $ids ) ) . '</div>';
			$tools = '';
		}
		return $html;
	}

	/**
	 * Which answers are open at first.
	 *
	 * @param string[] $shown In order.
	 * @return string[]
	 */
	private function open_ids( array $shown ): array {
		$asked = $this->options['open'] ?? '';
		$open  = array_intersect( $this->ids( 'open' ), $shown );
		if ( 'first' === $asked || 'all' === $asked ) {
			$open = 'all' === $asked ? $shown : array_slice( $shown, 0, 1 );
		}
		return 'single' === ( $this->options['mode'] ?? '' ) ? array_slice( $open, 0, 1 ) : $open;
	}

	/**
	 * One question with its answer.
	 *
	 * @param string   $id   Which.
	 * @param string[] $open Those that are open.
	 */
	private function question( string $id, array $open ): string {
		$entry          = $this->data['entries'][ $id ];
		$this->sources += array_fill_keys( $entry['refs'], true );
		return sprintf(
			'<details id="%s" data-massage-hash="%s"%s style="%s">%s</details>',
			esc_attr( ( $this->options['id-prefix'] ?? 'faq-' ) . $id ),
			esc_attr( $entry['hash'] ),
			in_array( $id, $open, true ) ? ' open' : '',
			esc_attr( $this->data['row'] ),
			$entry['html']
		);
	}

	/** What stands at the foot of every widget: what it is, when it was checked, on how many sources it rests, and who shows it. */
	private function footer(): string {
		$footer = $this->data['footer'];
		$count  = count( $this->sources );
		$site   = $this->options['site-name'] ?? '';
		return $footer['start']
			. ( $count ? sprintf( 1 === $count ? $footer['one'] : $footer['other'], $count ) : '' )
			. $footer['end']
			. ( '' === $site ? '' : sprintf( $footer['site'], esc_html( $site ) ) )
			. $footer['close'];
	}

	/**
	 * Moves the headings to the level asked for.
	 *
	 * @param string $html With headings from level 2 on.
	 */
	private function at_level( string $html ): string {
		$more = (int) ( $this->options['heading-level'] ?? 2 ) - 2;
		return $more ? preg_replace_callback( '/(<\/?h)([2-6])\b/', fn( $tag ) => $tag[1] . min( 6, (int) $tag[2] + $more ), $html ) : $html;
	}
}
