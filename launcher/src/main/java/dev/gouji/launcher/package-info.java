/** Placeholder. */
package dev.gouji.launcher;
