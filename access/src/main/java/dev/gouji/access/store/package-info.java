/** The record in the database. */
package dev.gouji.access.store;
