/** Placeholder. */
package dev.gouji.ingest;
