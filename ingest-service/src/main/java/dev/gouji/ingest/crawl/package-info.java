/** Lease, fetch, read, write down: the crawl. It knows the other packages, and none of them knows it. Plain Java. */
package dev.gouji.ingest.crawl;
