/**
 * The gate before every route of every service, and the record of changes.
 *
 * <pre>
 * policy ◄── identity ◄── the gate ──► limit, audit ◄── store
 * </pre>
 */
package dev.gouji.access;
