/** One file for each kind of list: bytes of a list in, links to reports out. Plain Java, no network. */
package dev.gouji.ingest.connector;
