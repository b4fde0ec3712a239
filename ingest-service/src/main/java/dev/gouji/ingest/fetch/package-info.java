/** Getting one page from a host that may be hostile. */
package dev.gouji.ingest.fetch;
