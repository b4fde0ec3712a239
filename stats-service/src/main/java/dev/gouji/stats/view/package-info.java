/** Rows of the views, made from events: plain values, ready to be written. */
package dev.gouji.stats.view;
