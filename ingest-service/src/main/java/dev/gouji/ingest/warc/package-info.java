/** Web archives (WARC): pages that somebody else's crawler collected. Plain Java. */
package dev.gouji.ingest.warc;
