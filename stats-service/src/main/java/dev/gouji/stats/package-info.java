/** Placeholder. */
package dev.gouji.stats;
