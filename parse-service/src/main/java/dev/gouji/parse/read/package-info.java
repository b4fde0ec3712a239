/** A recognised document into a report: figures, prose, organ and year. */
package dev.gouji.parse.read;
