/** Placeholder. */
package dev.gouji.embedded;
