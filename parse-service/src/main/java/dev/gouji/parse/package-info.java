/** Placeholder. */
package dev.gouji.parse;
