<?php
/**
 * WordPress runs this when the plugin is deleted. There is nothing to clear away: no option, table, transient, cookie
 * or scheduled task is ever made, and WordPress itself removes the folder.
 *
 * @package MassageWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;
