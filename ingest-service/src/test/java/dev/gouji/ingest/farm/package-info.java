/** A farm of made-up portals on loopback: it knows every report on it and remembers every request. */
package dev.gouji.ingest.farm;
