/** Keeps, in PostgreSQL, the report that stands for each organ and year. */
package dev.gouji.validate.store;
