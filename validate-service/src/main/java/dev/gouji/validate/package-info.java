/** Placeholder. */
package dev.gouji.validate;
