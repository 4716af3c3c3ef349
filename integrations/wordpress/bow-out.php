<?php
/**
 * Plugin Name: Bow Out
 * Description: A block and a shortcode for the Bow Out chat, which helps a candidate to step back from a hiring process, and ends with a message to copy and send.
 * Version: @version@
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: the Bow Out authors
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: bow-out
 *
 * The plugin stores nothing: no options, tables, cookies or scheduled events. It therefore needs no uninstall routine.
 *
 * @package BowOut
 */

namespace BowOut;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'bow-out.all.js';

/**
 * Registers the block and the shortcode.
 */
function register() {
	register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	add_shortcode( 'bow-out', __NAMESPACE__ . '\render_shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/**
 * Renders the block.
 *
 * @param array $attributes The block's attributes.
 * @return string HTML.
 */
function render_block( $attributes ) {
	$fallback = isset( $attributes['fallback'] ) ? $attributes['fallback'] : '';
	return render_element( $attributes, $fallback, get_block_wrapper_attributes() );
}

/**
 * Renders the shortcode.
 *
 * @param array|string $attributes The shortcode's attributes, or an empty string if it has none.
 * @param string       $fallback   The content between the tags.
 * @return string HTML.
 */
function render_shortcode( $attributes, $fallback = '' ) {
	$defaults = array_fill_keys( array_keys( element_attributes() ), '' );
	return render_element( shortcode_atts( $defaults, $attributes, 'bow-out' ), $fallback );
}

/**
 * Returns the attributes of the element: the block has the same ones, and `fallback`.
 *
 * @return array[] Schemas by name. A schema with `enum` lists the allowed values.
 */
function element_attributes() {
	static $attributes;
	if ( null === $attributes ) {
		$block      = wp_json_file_decode( __DIR__ . '/block/block.json', array( 'associative' => true ) );
		$attributes = array_diff_key( $block['attributes'], array( 'fallback' => true ) );
	}
	return $attributes;
}

/**
 * Renders the element, and enqueues its script.
 *
 * @param array  $given    Values by attribute name. Unknown names and invalid values are ignored.
 * @param string $fallback What is shown where scripts don't run. May contain links and emphasis.
 * @param string $wrapper  Further attributes, already escaped.
 * @return string HTML.
 */
function render_element( $given, $fallback, $wrapper = '' ) {
	enqueue_script();

	$attributes = array();
	foreach ( element_attributes() as $name => $schema ) {
		$value = isset( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
		if ( '' !== $value && ( ! isset( $schema['enum'] ) || in_array( $value, $schema['enum'], true ) ) ) {
			$attributes[ $name ] = $value;
		}
	}

	/**
	 * Filters the attributes of the element. Values are escaped afterwards.
	 *
	 * @param string[] $attributes Values by attribute name.
	 */
	$attributes = apply_filters( 'bow_out_attributes', $attributes );

	$html = '' === $wrapper ? '' : " $wrapper";
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
	}

	// No paragraphs: a shortcode may stand in one, which an inner paragraph would end.
	$allowed  = array(
		'a'      => array( 'href' => true ),
		'br'     => array(),
		'em'     => array(),
		'strong' => array(),
	);
	$fallback = trim( wp_kses( $fallback, $allowed ) );
	if ( '' === $fallback ) {
		$fallback = esc_html__( 'This chat needs JavaScript. You can also write to the person who arranges your interviews.', 'bow-out' );
	}

	return "<bow-out$html>$fallback</bow-out>";
}

/**
 * Enqueues the script, on pages that show the element. Calling it again has no effect.
 */
function enqueue_script() {
	add_filter( 'wp_script_attributes', __NAMESPACE__ . '\add_integrity' );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'bow-out', script_url(), array(), null );
	} else {
		// Before WordPress 6.5.
		add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );
	}
}

/**
 * Prints the script tag that WordPress 6.5 prints for an enqueued module.
 */
function print_script() {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => script_url(),
			'id'   => 'bow-out-js-module',
		)
	);
}

/**
 * Adds the hash of the script to its tag. The browser refuses a file that has been changed.
 *
 * @param array $attributes The attributes of any script tag.
 * @return array
 */
function add_integrity( $attributes ) {
	if ( isset( $attributes['id'] ) && 'bow-out-js-module' === $attributes['id'] ) {
		$attributes['integrity'] = integrity();
	}
	return $attributes;
}

/**
 * Returns the address of the script. It contains a part of the hash: with an older file from a cache, the hash in the
 * page would not match.
 *
 * @return string
 */
function script_url() {
	return add_query_arg( 'ver', substr( md5( integrity() ), 0, 8 ), plugins_url( SCRIPT, __FILE__ ) );
}

/**
 * Returns the hash of the script, as the build wrote it.
 *
 * @return string
 */
function integrity() {
	static $integrity;
	if ( null === $integrity ) {
		$hashes    = wp_json_file_decode( __DIR__ . '/integrity.json', array( 'associative' => true ) );
		$integrity = $hashes[ SCRIPT ];
	}
	return $integrity;
}
