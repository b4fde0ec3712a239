/** Bytes whose charset is labelled wrongly or not at all become text. Plain Java. */
package dev.gouji.ingest.charset;
