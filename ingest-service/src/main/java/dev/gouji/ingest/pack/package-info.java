/** Files that hold several documents: what all kinds of them have in common. Plain Java. */
package dev.gouji.ingest.pack;
