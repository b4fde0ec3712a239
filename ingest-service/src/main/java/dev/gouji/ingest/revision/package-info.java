/** Whether fetched content is new, changed, or the same in other clothes. Pure. */
package dev.gouji.ingest.revision;
