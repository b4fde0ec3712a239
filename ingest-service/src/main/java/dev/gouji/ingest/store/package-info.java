/** The memory of published documents, in PostgreSQL. */
package dev.gouji.ingest.store;
