/** A dry run of a portal: what its configuration would fetch, and why not more. Plain Java. */
package dev.gouji.ingest.trial;
