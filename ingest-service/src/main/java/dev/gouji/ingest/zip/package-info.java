/** ZIP files of documents, made by anybody. Plain Java. */
package dev.gouji.ingest.zip;
