/** Who must publish a report, and for which years. Plain Java. */
package dev.gouji.ingest.register;
