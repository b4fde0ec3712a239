/** Which pages there are, in what state, and when each is due. Plain Java; the memory is behind a port. */
package dev.gouji.ingest.frontier;
