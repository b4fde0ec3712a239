/** The schema {@code stats}: bulk writes, queries, and which failures of the database are the fault of the data. */
package dev.gouji.stats.store;
