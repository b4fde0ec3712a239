package dev.gouji.ingest.connector;

/** Reads the lists of one kind of portal. Pure: the same document gives the same discovery. */
public interface Connector {

    /**
     * What a fetched list leads to. Never fails over its content: what cannot be read is a {@link Discovery} that says
     * so in its remarks.
     */
    Discovery read(ListDocument document);
}
