/** A folder of files as a source of documents. Plain Java. */
package dev.gouji.ingest.folder;
