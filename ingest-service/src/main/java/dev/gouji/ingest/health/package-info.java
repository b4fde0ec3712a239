/** How a portal is doing, in words. Pure; the facts come through a port. */
package dev.gouji.ingest.health;
