/** Several documents that are sent at once: a batch, its members, and what became of each. Plain Java. */
package dev.gouji.ingest.upload;
