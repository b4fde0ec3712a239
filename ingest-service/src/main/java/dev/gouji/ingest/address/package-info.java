/** Addresses of the web: written in one way, and allowed or not. Plain Java. */
package dev.gouji.ingest.address;
