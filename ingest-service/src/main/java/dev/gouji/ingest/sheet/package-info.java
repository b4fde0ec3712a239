/** Tables that people send, as CSV or XLSX: rows under heads that nobody writes twice in the same way. Plain Java. */
package dev.gouji.ingest.sheet;
