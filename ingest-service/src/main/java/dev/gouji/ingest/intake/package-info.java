/** What happens to a document from its arrival to its receipt. Plain Java; the world is behind three small ports. */
package dev.gouji.ingest.intake;
