/** What ingest tells the other services besides new documents: the register, how portals are doing,
 * and what crawls saw of documents. Plain Java. */
package dev.gouji.ingest.telling;
