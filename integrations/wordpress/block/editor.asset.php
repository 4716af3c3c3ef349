<?php
/**
 * The scripts that the editor script needs.
 *
 * @package BowOut
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '@version@',
);
