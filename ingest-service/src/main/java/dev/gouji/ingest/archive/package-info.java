/** The bytes of every document, under their SHA-256. Plain Java. */
package dev.gouji.ingest.archive;
