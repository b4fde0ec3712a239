/** Portals as people configure them. Plain Java. */
package dev.gouji.ingest.portal;
